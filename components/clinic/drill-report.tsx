import type { ReactNode } from 'react'
import type { AlertLetter, AlertStep, AlertStepKind, SafetyAlert } from '@/lib/documents/alert'
import { SummaryRows } from '../ui/summary-rows'
import { minutesInWords, tookInWords } from './alert-words'
import { At } from './moment'

/** A drill as its report tells it. */
type Drill = SafetyAlert & {
  readonly startedBy: string
  readonly steps: readonly AlertStep[]
}
type DrillReportProps = { readonly drill: Drill; readonly timeZone: string }

const firstOf = (drill: Drill, kind: AlertStepKind) => drill.steps.find((step) => step.kind === kind)

/** How long each part of a drill took, counted from the moment the alert was raised. */
export function DrillReport({ drill, timeZone }: DrillReportProps) {
  const after = (at: Date, by?: string) => (
    <>
      {tookInWords(drill.raisedAt, at)} after
      {by && `, ${by}`}
      <span className="block text-sm text-soft">
        <At at={at} timeZone={timeZone} />
      </span>
    </>
  )
  const step = (kind: AlertStepKind) => {
    const found = firstOf(drill, kind)
    return found ? after(found.at, found.by) : undefined
  }
  const notYet = drill.settledAt ? 'Not done' : 'Not yet'
  return (
    <SummaryRows
      rows={[
        { key: 'raised', label: 'Alert raised', value: <Raised drill={drill} timeZone={timeZone} /> },
        { key: 'seen', label: 'Seen first', value: step('seen') ?? notYet },
        { key: 'due', label: 'To be taken within', value: minutesInWords(Math.round((drill.dueAt.getTime() - drill.raisedAt.getTime()) / 60_000)) },
        { key: 'escalated', label: 'Letter to the fallback person written', value: step('escalated') ?? (drill.taken ? 'Not needed: it was taken in time' : 'Not yet') },
        ...(drill.letter ? [{ key: 'letter', label: 'That letter', value: <Letter {...drill.letter} after={after} /> }] : []),
        { key: 'taken', label: 'Taken', value: step('taken') ?? notYet },
        { key: 'tried', label: 'Tried to call', value: step('tried') ?? notYet },
        { key: 'reached', label: 'Reached', value: step('reached') ?? notYet },
        { key: 'settled', label: 'Settled', value: step('settled') ?? notYet },
      ]}
    />
  )
}

function Raised({ drill, timeZone }: DrillReportProps) {
  return (
    <>
      <At at={drill.raisedAt} timeZone={timeZone} />
      {drill.startedBy && ` · drill started by ${drill.startedBy}`}
    </>
  )
}

function Letter({ sentAt, isGivenUp, after }: AlertLetter & { readonly after: (at: Date) => ReactNode }) {
  if (sentAt) return <>left {after(sentAt)}</>
  return <>{isGivenUp ? 'Could not be delivered. Check the address and the mail server.' : 'Waiting to leave'}</>
}
