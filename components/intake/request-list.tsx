import type { Language, Translate } from '@/lib/i18n/translate'
import { regionOf } from '@/lib/i18n/translator'

type RequestListProps = {
  readonly t: Translate
  readonly language: Language
  readonly timeZone: string
  readonly requests: readonly { readonly id: string; readonly at: Date; readonly isAnswered: boolean }[]
}

/** What was asked from this browser, without its words: others may use it. */
export function RequestList({ t, language, timeZone, requests }: RequestListProps) {
  if (requests.length === 0) return null
  const when = new Intl.DateTimeFormat(regionOf(language), { dateStyle: 'long', timeStyle: 'short', timeZone })
  return (
    <section aria-labelledby="asked-before" className="mt-12 max-w-measure">
      <h2 id="asked-before" className="text-xl">
        {t('Asked so far')}
      </h2>
      <ul className="mt-3 border-t border-line">
        {requests.map(({ id, at, isAnswered }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-6 border-b border-line py-3">
            <span>{when.format(at)}</span>
            <span className="font-semibold">{isAnswered ? t('Answered: open your answers to read it') : t('Waiting for our staff')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

type AnsweredListProps = Omit<RequestListProps, 'requests'> & {
  readonly requests: readonly {
    readonly id: string
    readonly at: Date
    readonly words: string
    readonly handled: { readonly at: Date; readonly answer: string } | undefined
  }[]
}

/** The same with every word, for whoever has shown that they are the patient. */
export function AnsweredRequests({ t, language, timeZone, requests }: AnsweredListProps) {
  if (requests.length === 0) return null
  const day = new Intl.DateTimeFormat(regionOf(language), { dateStyle: 'long', timeZone })
  return (
    <section aria-labelledby="asked-to-correct" className="mt-12 max-w-[46rem]">
      <h2 id="asked-to-correct" className="text-xl">
        {t('What you asked us to correct')}
      </h2>
      <ul className="mt-3 border-t border-line">
        {requests.map(({ id, at, words, handled }) => (
          <li key={id} className="border-b border-line py-4">
            <p className="text-sm text-soft">{day.format(at)}</p>
            <p className="whitespace-pre-line">{words}</p>
            <p className="mt-3 text-sm text-soft">{handled ? t('The clinic’s answer, {day}', { day: day.format(handled.at) }) : t('Waiting for our staff')}</p>
            {handled && <p className="font-semibold whitespace-pre-line">{handled.answer}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
