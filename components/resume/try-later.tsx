'use client'

import { dialled } from '../intake/help-links'
import { useWords } from '../intake/words'
import { filled } from '../ui/filled'
import { Panel } from '../ui/panel'

/** Says that something cannot be done now, and what to do instead; nothing for any other outcome. */
export function TryLater({ outcome, phone }: { readonly outcome: string; readonly phone: string }) {
  const t = useWords()
  const words: Readonly<Record<string, string>> = {
    wait: t('There were too many tries from your network. Please wait an hour, then try again.'),
    'too-many': t('Many links or codes were sent today. Please use the newest one, or try again tomorrow.'),
    'no-more-codes': t('We have sent three codes for this link, and that is all. Please ask for a new link.'),
    'not-here': t('That is not possible just now. Please load this page again.'),
    away: t('We could not reach the place where your form is kept. Nothing is lost. Please try again in a moment.'),
  }
  const said = Object.hasOwn(words, outcome) ? words[outcome] : undefined
  if (!said) return null
  return (
    <Panel tone="alert" role="alert" heading={t('That did not work')} level={3}>
      <p>{said}</p>
      {phone && (
        <p>
          {filled(t('Or call us: {phone}.'), {
            phone: (
              <a href={dialled(phone)} className="whitespace-nowrap">
                {phone}
              </a>
            ),
          })}
        </p>
      )}
    </Panel>
  )
}
