import type { Status } from '@/lib/documents/status'
import { At } from './moment'
import { alertWords, STATUS_WORDS } from './words'

type Note = { readonly id: string; readonly at: Date; readonly author: string; readonly words: string }
type Move = { readonly id: string; readonly at: Date; readonly by: string; readonly from: Status; readonly to: Status; readonly reason: string }
type Alert = { readonly id: string; readonly kind: string }
type Event = { readonly seq: string; readonly at: Date; readonly who: string; readonly action: string; readonly count: number; readonly about: string | undefined }
type HistoryProps = {
  readonly notes: readonly Note[]
  readonly moves: readonly Move[]
  readonly alerts: readonly Alert[]
  readonly events: readonly Event[]
  readonly isWhole: boolean
  /** The marks that this reader may know of; what they say stands beside the answers. */
  readonly marks: readonly { readonly id: string; readonly key: string; readonly question: string }[]
  readonly judgements: readonly { readonly id: string; readonly href: string }[]
  readonly timeZone: string
}

/** The notes, newest first. */
export function Notes({ notes, timeZone }: { readonly notes: readonly Note[]; readonly timeZone: string }) {
  if (notes.length === 0) return <p className="text-soft">No notes yet.</p>
  return (
    <ol className="grid gap-4">
      {notes.map(({ id, at, author, words }) => (
        <li key={id} id={`note-${id}`} className="border-l-4 border-line pl-4 target:border-accent">
          <p className="text-sm text-soft">
            <span className="font-semibold text-ink">{author}</span>, <At at={at} timeZone={timeZone} />
          </p>
          <p className="max-w-measure whitespace-pre-line">{words}</p>
        </li>
      ))}
    </ol>
  )
}

const ACTIONS: Readonly<Record<string, string>> = {
  'intake.sent': 'sent the form',
  'intake.opened': 'opened this page',
  'summary.opened': 'opened the summary',
  'intake.assigned': 'took it on',
  'intake.released': 'gave it back',
  'intake.moved': 'moved it',
  'intake.noted': 'wrote a note',
  'correction.asked': 'asked for a correction',
  'correction.answered': 'answered a request for a correction',
  'mail.sent': 'e-mailed that the form has arrived',
  'mail.filed': 'wrote a letter to a file, since there is no mail server',
  'mail.given-up.failed': 'could not deliver an e-mail, and told staff',
  'copy.opened': 'opened the copy of their answers',
  'copy.pdf-taken': 'took their answers as PDF',
  'copy.file-taken': 'took their answers as a data file',
  'alert.acknowledged': 'is on the alert',
  'alert.opened': 'opened a safety alert',
  'alert.answers-opened': 'read the answers behind a safety alert',
  'alert.tried': 'tried to reach them about an alert',
  'alert.reached': 'reached them about an alert',
  'alert.settled': 'settled an alert',
  'alert.escalated': 'wrote to the fallback person about an alert',
  'intake.judged': 'had it judged again under newer rules',
  'intake.marked': 'marked an answer',
  'answer.opened': 'opened an answer to mark it',
  'judgement.opened': 'opened an earlier judgement',
  'intake.money-opened': 'opened the money page',
  'clock.started': 'started the clock of an estimate',
  'clock.not-started': 'wrote down what starts no clock by law',
  'clock.ended': 'ended the clock of an estimate',
  'benefits.verified': 'wrote down what the payer said of the benefits',
  'estimate.drafted': 'looked at what an estimate would say',
  'paper.made': 'made a paper',
  'paper.opened': 'opened a paper',
  'paper.seen': 'looked at a paper',
  'paper.pdf-taken': 'took a paper as PDF',
  'paper.bundle-taken': 'took a paper as FHIR',
  'paper.step-recorded': 'wrote down what happened to a paper',
  'link.made': 'made a link to a paper for the patient',
  'link.ended': 'gave five wrong dates of birth: the link to a paper has ended',
  'link.withdrawn': 'ended the link to a paper',
  'charge.recorded': 'wrote down a charge',
  'charge.voided': 'undid a charge',
}

const inWords = (action: string): string =>
  ACTIONS[action] ?? (action.endsWith('.refused') ? 'asked for something that is not theirs to see or do, and was refused' : action)

/** Everything that happened, newest first. */
export function Timeline({ events, isWhole, timeZone, ...known }: HistoryProps) {
  return (
    <ol className="border-l-2 border-line">
      {events.map((event) => (
        <li key={event.seq} className="relative py-1.5 pl-5 before:absolute before:top-4 before:-left-[5px] before:size-2 before:rounded-full before:bg-edge">
          <p>
            <span className="font-semibold">{event.who}</span> {inWords(event.action)}
            {event.count > 1 && ` (${event.count} times)`}
            <Details event={event} {...known} />
          </p>
          <p className="text-sm text-soft">
            <At at={event.at} timeZone={timeZone} />
          </p>
        </li>
      ))}
      {!isWhole && <li className="py-1.5 pl-5 text-soft">Earlier events stand in the audit trail.</li>}
    </ol>
  )
}

type DetailsProps = Pick<HistoryProps, 'notes' | 'moves' | 'alerts' | 'marks' | 'judgements'> & { readonly event: Event }

function Details({ event, notes, moves, alerts, marks, judgements }: DetailsProps) {
  const move = moves.find(({ id }) => id === event.about)
  if (move) return <>{`: ${STATUS_WORDS[move.from]} → ${STATUS_WORDS[move.to]}. “${move.reason}”`}</>
  const alert = alerts.find(({ id }) => id === event.about)
  if (alert) return <Read href={`/clinic/alerts/${alert.id}`}>{alertWords(alert.kind)}</Read>
  const mark = marks.find(({ id }) => id === event.about)
  if (mark) return <Read href={`#answer-${mark.key}`}>{mark.question}</Read>
  const judgement = judgements.find(({ id }) => id === event.about)
  if (judgement) return <Read href={judgement.href}>read it</Read>
  const note = notes.find(({ id }) => id === event.about)
  return note ? <Read href={`#note-${note.id}`}>read it</Read> : null
}

function Read({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <>
      {' '}
      (<a href={href}>{children}</a>)
    </>
  )
}
