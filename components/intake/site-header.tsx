import type { ReactNode } from 'react'
import type { Translate } from '@/lib/i18n/translate'
import { dialled } from './help-links'
import { SiteMark } from './site-mark'

type SiteHeaderProps = {
  readonly t: Translate
  readonly home: string
  readonly name: string
  readonly phone: string
  /** Beside the telephone, such as a choice of languages. */
  readonly children?: ReactNode
}

/** The clinic's name, plainly, and its telephone. */
export function SiteHeader({ t, home, name, phone, children }: SiteHeaderProps) {
  return (
    <header className="border-b border-line bg-surface print:border-b-2 print:border-ink">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 px-4 py-2 sm:px-6 print:max-w-none print:px-0">
        <a href={home} className="inline-flex min-h-12 min-w-0 items-center gap-3 no-underline">
          <SiteMark className="shrink-0 text-accent" />
          <span className="flex min-w-0 flex-col">
            <span className="leading-snug font-bold text-ink">{name || t('TMS clinic')}</span>
            <span className="text-sm leading-snug text-soft">{t('Consultation intake')}</span>
          </span>
        </a>
        <div className="flex flex-wrap items-center gap-x-5">
          <span className="print:hidden">{children}</span>
          {phone && (
            <a href={dialled(phone)} className="inline-flex min-h-11 shrink-0 items-center text-sm font-semibold whitespace-nowrap sm:text-base">
              <span className="sr-only">{t('Call the clinic:')}</span> {phone}
            </a>
          )}
        </div>
      </div>
    </header>
  )
}
