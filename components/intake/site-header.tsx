import type { Translate } from '@/lib/i18n/translate'

type SiteHeaderProps = { readonly t: Translate; readonly home: string; readonly name: string; readonly phone: string }

/** The clinic's name, plainly, and its telephone. */
export function SiteHeader({ t, home, name, phone }: SiteHeaderProps) {
  return (
    <header className="border-b border-line">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 px-4 py-2 sm:px-6">
        <a href={home} className="inline-flex min-h-11 flex-col justify-center no-underline">
          <span className="font-bold text-ink">{name || t('TMS clinic')}</span>
          <span className="text-sm text-soft">{t('Consultation intake')}</span>
        </a>
        {phone && (
          <a href={`tel:${phone}`} className="inline-flex min-h-11 items-center print:hidden">
            <span className="sr-only">{t('Call the clinic:')}</span> {phone}
          </a>
        )}
      </div>
    </header>
  )
}
