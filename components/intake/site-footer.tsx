import type { Translate } from '@/lib/i18n/translate'
import { filled } from '../ui/filled'
import { helpLinks, phoneLink } from './help-links'

type SiteFooterProps = {
  readonly t: Translate
  readonly privacy: string
  readonly name: string
  readonly phone: string
  readonly address: string
  readonly hours: string
}

/** The lines that must be in reach from every page: help in a crisis first, then the clinic. */
export function SiteFooter({ t, privacy, name, phone, address, hours }: SiteFooterProps) {
  const links = helpLinks(t)
  return (
    <footer className="mt-16 border-t border-line bg-wash">
      <div className="mx-auto grid max-w-page gap-6 px-4 py-8 sm:grid-cols-2 sm:px-6">
        <div className="max-w-measure">
          <p>{filled(t('If you are thinking about ending your life: {call} or {text} (Spanish: press 2, or text AYUDA to 988).'), links)}</p>
          <p className="mt-2">{filled(t('Danger now: {emergency}.'), links)}</p>
        </div>
        <address className="not-italic">
          {name && <p className="font-semibold">{name}</p>}
          {address && <p className="whitespace-pre-line">{address}</p>}
          {phone && <p>{phoneLink(phone)}</p>}
          {hours && <p className="whitespace-pre-line text-soft">{hours}</p>}
          <p className="mt-2 print:hidden">
            <a href={privacy}>{t('Privacy notice')}</a>
          </p>
        </address>
      </div>
    </footer>
  )
}
