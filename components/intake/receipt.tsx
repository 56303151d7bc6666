import type { ReactNode } from 'react'
import type { PatientCosts } from '@/lib/documents/patient-costs/line'
import type { EvidencePart } from '@/lib/documents/patient-evidence'
import type { Language, Translate } from '@/lib/i18n/translate'
import { Button } from '../ui/button'
import { filled } from '../ui/filled'
import { LinkButton } from '../ui/link-button'
import { Costs } from './costs'
import { Evidence } from './evidence'
import { phoneLink } from './help-links'
import { PrintButton } from './print-button'

type ReceiptProps = {
  readonly t: Translate
  readonly language: Language
  /** Where the pages of this form begin. */
  readonly home: string
  readonly reference: string
  /** When it was sent, in words. */
  readonly sentAt: string
  readonly clinic: { readonly name: string; readonly phone: string; readonly hours: string }
  readonly questions: readonly string[]
  readonly evidence: readonly EvidencePart[]
  readonly costs: PatientCosts
}

/** What a person keeps after sending: what happens next, what to ask, what is known, what it may cost. No score, no verdict. */
export function Receipt({ t, language, home, reference, sentAt, clinic, questions, evidence, costs }: ReceiptProps) {
  return (
    <div className="grid max-w-3xl gap-12 print:max-w-none print:gap-8">
      <section aria-labelledby="receipt-reference" className="border-2 border-accent bg-surface">
        <div className="px-5 py-5 sm:px-8">
          <h2 id="receipt-reference" className="text-base font-normal text-soft">
            {t('Your reference')}
          </h2>
          <p className="text-3xl font-bold tracking-wider tabular-nums">{reference}</p>
          <p className="mt-1 text-soft">{t('Sent {when}', { when: sentAt })}</p>
        </div>
        <div className="flex flex-wrap items-center gap-3 border-t border-line px-5 py-4 sm:px-8 print:hidden">
          <LinkButton href={`${home}/copy`}>{t('Save a copy of your answers')}</LinkButton>
          <PrintButton />
        </div>
        <Close t={t} home={home} />
      </section>
      <Next t={t} home={home} clinic={clinic} />
      <Part id="questions" heading={t('Questions to bring')}>
        <p>{t('Nobody minds a list. Take this one along, and write your own below it.')}</p>
        <ul className="list-none! pl-0!">
          {questions.map((question) => (
            <li key={question} className="flex gap-3">
              <span aria-hidden="true" className="mt-1.5 size-4 shrink-0 border-2 border-edge" />
              <span>{t(question)}</span>
            </li>
          ))}
        </ul>
        <div aria-hidden="true" className="hidden print:block">
          <div className="h-9 border-b border-edge" />
          <div className="h-9 border-b border-edge" />
        </div>
      </Part>
      <Part id="known" heading={t('What is known, honestly')}>
        <p>
          {t(
            'For chronic pain, TMS is off-label and still being studied: promising, but still developing. Many studies were small, and their results differ. It may ease pain for a while, for some people. It is not a cure, and nobody can promise you a result.',
          )}
        </p>
        <Evidence t={t} parts={evidence} />
      </Part>
      <Part id="costs" heading={t('What it may cost')}>
        <Costs t={t} language={language} costs={costs} />
      </Part>
    </div>
  )
}

/** Takes the receipt off a device that others use as well: an ordinary post, so that the pages that stood here are gone too. */
function Close({ t, home }: Pick<ReceiptProps, 't' | 'home'>) {
  return (
    <form method="post" action={`${home}/sent/close`} className="border-t border-line px-5 py-4 sm:px-8 print:hidden">
      <p id="close-why" className="mb-3 max-w-measure">
        {t(
          'Do others use this device too? Then close this page here, so that nobody else can read it. Print it or write the reference down first. We keep what you sent.',
        )}
      </p>
      <Button kind="secondary" aria-describedby="close-why">
        {t('Close on this device')}
      </Button>
    </form>
  )
}

function Next({ t, home, clinic }: Pick<ReceiptProps, 't' | 'home' | 'clinic'>) {
  return (
    <Part id="next" heading={t('What happens next')}>
      <ol className="grid list-none! gap-3 pl-0!">
        <Stage number={1}>
          {t('Our staff read your answers during opening hours. Not at night, and not at once.')}
          {/* In a line of its own: the hours may end with a full stop themselves, as in “5 p. m.”. */}
          {clinic.hours && (
            <span className="block text-soft">
              {t('Opening hours')}: {clinic.hours}
            </span>
          )}
        </Stage>
        <Stage number={2}>{t('We get in touch with you, to ask what is still open and to find a time.')}</Stage>
        <Stage number={3}>{t('A psychiatrist reads everything before you meet, and then talks with you: about TMS, and about other ways.')}</Stage>
      </ol>
      <p>
        {t('We cannot say here how long that takes. If you hear nothing, please call and name your reference.')}{' '}
        {clinic.phone && filled(t('Call us: {phone}.'), { phone: phoneLink(clinic.phone) })}
      </p>
      <p>{t('Please do not stop or change any medicine on your own.')}</p>
      <p className="print:hidden">
        {filled(t('Something is wrong or missing in what you sent? {link}.'), { link: <a href={`${home}/correction`}>{t('Ask for a correction')}</a> })}
      </p>
    </Part>
  )
}

function Stage({ number, children }: { readonly number: number; readonly children: ReactNode }) {
  return (
    <li className="flex gap-4">
      <span aria-hidden="true" className="flex size-8 shrink-0 items-center justify-center rounded-full border-2 border-accent font-bold text-accent">
        {number}
      </span>
      <span className="pt-0.5">
        <span className="sr-only">{number}. </span>
        {children}
      </span>
    </li>
  )
}

function Part({ id, heading, children }: { readonly id: string; readonly heading: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="border-b-2 border-line pb-2 text-xl print:border-ink">
        {heading}
      </h2>
      <div className="prose mt-4 max-w-measure">{children}</div>
    </section>
  )
}
