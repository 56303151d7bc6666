import type { Translate } from '@/lib/i18n/translate'
import { filled } from '../ui/filled'
import { helpLinks, phoneLink } from './help-links'

type SiteFooterProps = {
  readonly t: Translate
  readonly privacy: string
  readonly notices: string
  readonly name: string
  readonly phone: string
  readonly address: string
  readonly hours: string
}

/** The lines that must be in reach from every page: help in a crisis first, then the clinic. */
export function SiteFooter({ t, privacy, notices, name, phone, address, hours }: SiteFooterProps) {
  const links = helpLinks(t)
  return (
    <footer className="sticky top-[100dvh] mt-20 border-t print:static border-line bg-wash print:mt-8 print:break-inside-avoid print:border-t-2 print:border-ink print:text-sm">
      <div className="mx-auto grid max-w-page gap-x-10 gap-y-8 px-4 py-10 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] sm:px-6 print:max-w-none print:grid-cols-2 print:px-0 print:py-4">
        <div className="max-w-measure">
          <p>{filled(t('If you are thinking about ending your life: {call} or {text} (Spanish: press 2, or text AYUDA to 988).'), links)}</p>
          <p className="mt-2">{filled(t('Danger now: {emergency}.'), links)}</p>
        </div>
        <address className="not-italic">
          {name && <p className="font-semibold">{name}</p>}
          {address && <p className="whitespace-pre-line">{address}</p>}
          {phone && <p>{phoneLink(phone)}</p>}
          {hours && <p className="whitespace-pre-line text-soft">{hours}</p>}
        </address>
        <ul className="flex flex-wrap gap-x-6 border-t border-line pt-3 sm:col-span-2 print:hidden">
          <li>
            <a href={privacy} className="inline-flex min-h-11 items-center">
              {t('Privacy notice')}
            </a>
          </li>
          <li>
            <a href={notices} className="inline-flex min-h-11 items-center">
              {t('Your rights and free help')}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
