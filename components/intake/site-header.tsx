import type { Translate } from '@/lib/i18n/translate'
import { dialled } from './help-links'

type SiteHeaderProps = { readonly t: Translate; readonly home: string; readonly name: string; readonly phone: string }

/** The clinic's name, plainly, and its telephone. */
export function SiteHeader({ t, home, name, phone }: SiteHeaderProps) {
  return (
    <header className="border-b border-line">
      <div className="mx-auto flex max-w-page items-center justify-between gap-x-4 px-4 py-2 sm:px-6">
        <a href={home} className="inline-flex min-h-11 min-w-0 flex-col justify-center no-underline">
          <span className="leading-snug font-bold text-ink">{name || t('TMS clinic')}</span>
          <span className="text-sm text-soft">{t('Consultation intake')}</span>
        </a>
        {phone && (
          <a href={dialled(phone)} className="inline-flex min-h-11 shrink-0 items-center text-sm whitespace-nowrap sm:text-base print:hidden">
            <span className="sr-only">{t('Call the clinic:')}</span> {phone}
          </a>
        )}
      </div>
    </header>
  )
}
