import type { AlertAnswers as Told } from '@/lib/documents/alert-answers'
import { At } from '../clinic/moment'
import { Answers } from './answers'

type AlertAnswersProps = { readonly answers: Told; readonly askedIn: string | undefined; readonly timeZone: string }

const EARLIER = 'Given earlier. Another answer has changed since, and this is no longer asked.'

/** What an alert rests on, as it stands now: for whoever may read answers. */
export function AlertAnswers({ answers, askedIn, timeZone }: AlertAnswersProps) {
  return (
    <section aria-labelledby="rests-on" className="mb-10">
      <h2 id="rests-on" className="mb-2 text-xl">
        Answers behind this alert
      </h2>
      {answers.kind === 'unreadable' ? (
        <p className="text-alert">The answers cannot be opened: a key is missing, or they were changed.</p>
      ) : (
        <>
          <p className="max-w-measure">{standingWords(answers)}</p>
          {askedIn && <p className="mt-1 max-w-measure">{askedIn}</p>}
          {answers.wishes.map(({ id, at, words }) => (
            <p key={id} className="mt-3 max-w-measure wrap-anywhere whitespace-pre-line">
              <span className="text-soft">
                Asked for a correction, <At at={at} timeZone={timeZone} />:
              </span>{' '}
              “{words}”
            </p>
          ))}
          <div className="mt-4">
            <Answers sections={answers.sections} timeZone={timeZone} ruledOut={EARLIER} />
          </div>
        </>
      )}
    </section>
  )
}

const standingWords = ({ isCalledFor }: Extract<Told, { readonly kind: 'shown' }>): string =>
  isCalledFor
    ? 'As they stand now; they may have changed since it was raised.'
    : 'As they stand now, they call for no alert: they were changed or taken back since, or the words that raised it could not be saved.'
