import type { Translate } from '@/lib/i18n/translate'
import { languageLines } from '@/lib/notices/language-lines'
import { filled } from '../ui/filled'
import { phoneLink } from './help-links'

/** Free help, in each language in its own words. */
export function LanguageLines({ t, phone }: { readonly t: Translate; readonly phone: string }) {
  const isUnread = languageLines.some(({ isReviewed }) => !isReviewed)
  return (
    <>
      <dl className="border-t border-line">
        {languageLines.map(({ tag, name, text, isRightToLeft }) => (
          <div
            key={tag}
            lang={tag}
            dir={isRightToLeft ? 'rtl' : undefined}
            className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[minmax(0,10rem)_minmax(0,1fr)]"
          >
            <dt className="font-semibold">{name}</dt>
            <dd>{filled(text, { phone: phone ? <bdi>{phoneLink(phone)}</bdi> : '–' })}</dd>
          </div>
        ))}
      </dl>
      {isUnread && <p className="mt-3 text-sm text-soft">{t('Qualified translators have not read all of these lines yet. If one is not clear, please call us.')}</p>}
    </>
  )
}
