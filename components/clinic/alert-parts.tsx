import type { AlertLetter, AlertStep, Fallback, OnCall, SafetyAlert } from '@/lib/documents/alert'
import { Tag } from '../ui/tag'
import { AlertDue } from './alert-due'
import { clockTime, stepWords } from './alert-words'
import { At, Since } from './moment'
import { alertWords, urgencyTone } from './words'

/** The day and the place on earth that times are told for. */
export type Clock = { readonly now: Date; readonly timeZone: string }

/** Whom to call about an alert that is open. Nothing where the clinic names nobody. */
export function OnCallPerson({ onCall: { name, phone } }: { readonly onCall: OnCall }) {
  return (
    <p>
      <span className="text-soft">On call:</span> {name}
      {name && phone && ', '}
      {phone && (
        <a href={`tel:${phone}`} className="whitespace-nowrap">
          {phone}
        </a>
      )}
    </p>
  )
}

/** What an alert is, how urgent, and since when. A drill says so before anything else. */
export function AlertWhat({ alert, now, timeZone }: Clock & { readonly alert: SafetyAlert }) {
  const { drill, urgency, kind, taken, raisedAt, settledAt } = alert
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {drill && <Tag tone="strong">DRILL</Tag>}
      <Tag tone={taken || settledAt ? 'plain' : urgencyTone(urgency)}>{urgency}</Tag>
      <span className="font-semibold">{alertWords(kind)}</span>
      <span className="text-soft">
        raised <Since at={raisedAt} now={now} timeZone={timeZone} /> ago
      </span>
    </p>
  )
}

/** How an alert stands: its clock while nobody is on it, then who is, then that it is settled. */
export function AlertState({
  alert,
  fallback,
  now,
  timeZone,
  last,
}: Clock & { readonly alert: SafetyAlert; readonly fallback: Fallback | undefined; readonly last?: AlertStep | undefined }) {
  const { taken, settledAt, dueAt } = alert
  if (settledAt)
    return (
      <p>
        Settled <At at={settledAt} timeZone={timeZone} />
        {last?.by && ` by ${last.by}`}
      </p>
    )
  if (taken)
    return (
      <p>
        <span className="font-semibold">{taken.by}</span> is on it since {clockTime(taken.at, now, timeZone)}
        {last?.by && (last.kind === 'tried' || last.kind === 'reached') && (
          <>
            ; {last.by} {stepWords(last.kind, false)}, {clockTime(last.at, now, timeZone)}
          </>
        )}
        {last?.kind === 'again' && (
          <span className="font-semibold text-alert">
            . {stepWords(last.kind, false)}, {clockTime(last.at, now, timeZone)}
          </span>
        )}
      </p>
    )
  return (
    <div>
      <p>
        <AlertDue dueAt={dueAt} now={now} timeZone={timeZone} />
      </p>
      {dueAt <= now && <Overdue alert={alert} fallback={fallback} now={now} timeZone={timeZone} />}
    </div>
  )
}

/** Nobody took it in time: whom to call, and whether a letter has gone to them. */
function Overdue({ alert: { escalatedAt, letter }, fallback, now, timeZone }: Clock & { readonly alert: SafetyAlert; readonly fallback: Fallback | undefined }) {
  if (!fallback) return <p className="text-alert">{`No fallback person is set${escalatedAt ? ' any more' : ', so nobody has been told'}.`}</p>
  const phone = <a href={`tel:${fallback.phone}`}>{fallback.phone}</a>
  const failed = escalatedAt && letter?.isGivenUp ? 'The e-mail to the fallback person could not be delivered' : undefined
  const never = !escalatedAt && fallback.told === 'by-call' ? 'Nobody can be told automatically' : undefined
  if (failed || never)
    return (
      <p className="font-semibold text-alert">
        {failed ?? never}: call {fallback.name}, {phone}
      </p>
    )
  return (
    <p>
      Fallback person: {fallback.name}, {phone}
      {escalatedAt ? `; ${letterWords(letter, escalatedAt, (at) => clockTime(at, now, timeZone))}` : '; not told yet'}
      {escalatedAt && fallback.told === 'as-file' && ' (demo: the e-mail is a file, and nobody gets it)'}
    </p>
  )
}

/** To the address that was entered then: whose name stands here may have changed since. */
const letterWords = (letter: AlertLetter | undefined, escalatedAt: Date, clock: (at: Date) => string): string =>
  letter?.sentAt
    ? `an e-mail left at ${clock(letter.sentAt)} for the address entered then`
    : `an e-mail has been on its way since ${clock(letter?.queuedAt ?? escalatedAt)}`

/** Everything that happened to an alert, in its order. */
export function AlertTimeline({ steps, timeZone }: { readonly steps: readonly AlertStep[]; readonly timeZone: string }) {
  const first = steps.findIndex(({ kind }) => kind === 'raised')
  return (
    <ol className="border-l-2 border-line">
      {steps.map(({ id, kind, at, by, words }, index) => (
        <li key={id} className="relative py-1.5 pl-5 before:absolute before:top-4 before:-left-[5px] before:size-2 before:rounded-full before:bg-edge">
          <p>
            {by && <span className="font-semibold">{by} </span>}
            {stepWords(kind, index === first)}
          </p>
          {words && <p className="max-w-measure whitespace-pre-line">“{words}”</p>}
          <p className="text-sm text-soft">
            <At at={at} timeZone={timeZone} />
          </p>
        </li>
      ))}
    </ol>
  )
}
