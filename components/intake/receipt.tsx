import type { ReactNode } from 'react'
import type { PatientCosts } from '@/lib/documents/patient-costs/line'
import type { Translate } from '@/lib/i18n/translate'
import { filled } from '../ui/filled'
import { Costs } from './costs'
import { phoneLink } from './help-links'

type ReceiptProps = {
  readonly t: Translate
  readonly reference: string
  /** When it was sent, in words. */
  readonly sentAt: string
  readonly clinic: { readonly name: string; readonly phone: string; readonly hours: string }
  readonly costs: PatientCosts
}

/** What a person keeps after sending: what happens next, what to ask, what is known, what it may cost. No score, no verdict. */
export function Receipt({ t, reference, sentAt, clinic, costs }: ReceiptProps) {
  return (
    <div className="grid gap-10">
      <section aria-labelledby="receipt-reference" className="border-y-2 border-accent py-5">
        <h2 id="receipt-reference" className="text-base font-normal text-soft">
          {t('Your reference')}
        </h2>
        <p className="text-2xl font-bold tracking-wide">{reference}</p>
        <p className="text-soft">{t('Sent {when}', { when: sentAt })}</p>
      </section>
      <Part heading={t('What happens next')}>
        <ol>
          <li>
            {clinic.hours
              ? t('Our staff read your answers during opening hours: {hours}. Not at night, and not at once.', { hours: clinic.hours })
              : t('Our staff read your answers during opening hours. Not at night, and not at once.')}
          </li>
          <li>{t('We contact you in the way you chose, to ask what is still open and to find a time.')}</li>
          <li>{t('A psychiatrist reads everything before you meet, and then talks with you: about TMS, and about other ways.')}</li>
        </ol>
        <p>
          {t('Has something changed, or did you forget something?')} {clinic.phone && filled(t('Call us: {phone}.'), { phone: phoneLink(clinic.phone) })}{' '}
          {t('Please do not stop or change any medicine on your own.')}
        </p>
      </Part>
      <Part heading={t('Questions to bring')}>
        <ul>
          {QUESTIONS.map((question) => (
            <li key={question}>{t(question)}</li>
          ))}
        </ul>
      </Part>
      <Part heading={t('What is known, honestly')}>
        <p>
          {t(
            'For depression, TMS is an established treatment, cleared by the FDA. Some devices are cleared for migraine. For chronic pain, TMS is off-label and still being studied: promising, but still developing. It is not a standard treatment for pain.',
          )}
        </p>
        <p>
          {t(
            'Some studies found meaningfully less pain, others found little difference, and many were small. It may ease pain for a while, for some people. It is not a cure and does not repair damaged nerves or joints. Nobody can promise you a result.',
          )}
        </p>
      </Part>
      <Part heading={t('What it may cost')}>
        <Costs t={t} costs={costs} />
      </Part>
    </div>
  )
}

const QUESTIONS = [
  'Has the cause of my pain been looked into far enough?',
  'What would TMS be for in my case: pain, mood or both?',
  'Which part of the brain would be stimulated, and why there?',
  'How many visits would it take, and what if I miss some?',
  'How likely is it to help someone like me, and how would we measure that?',
  'What are the risks for me, with my medicines and my history?',
  'What else could we try, instead of TMS or together with it?',
  'What would I have to pay, and what would my insurance pay?',
  'What do we do if it does not help?',
]

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="text-xl">{heading}</h2>
      <div className="prose mt-3 max-w-measure">{children}</div>
    </section>
  )
}
