import type { Summary } from '@/lib/documents/summary'
import { dispositionOf } from '../clinic/words'
import { isCrisis, type SummaryHead } from './summary-head'
import { SelfHarm } from './summary-mood'
import { Flags, SheetPart } from './summary-parts'

type PartProps = {
  readonly base: string
  readonly head: SummaryHead
  readonly summary: Pick<Summary, 'first' | 'safety' | 'mood'>
  /** What is read first: a bar marks it. */
  readonly isFirst: boolean
}

const barOf = (isFirst: boolean) => (isFirst ? { className: 'sheet-first' } : {})

/** Answers that contradict each other, and what is open. Nothing when there is neither. */
export function Gaps({ base, summary: { first }, isFirst }: PartProps) {
  if (first.shown.length === 0 && first.more === 0) return null
  return (
    <SheetPart heading={isFirst ? 'First: conflicts and gaps' : 'Conflicts and gaps'} {...barOf(isFirst)}>
      <Flags base={base} flags={first} />
    </SheetPart>
  )
}

/** What must happen before stimulation. Read first, it says how to reach the patient, and in a crisis what they answered. */
export function SafetyPart({ base, head, summary: { safety, mood }, isFirst }: PartProps) {
  const { label, means } = dispositionOf(head.disposition)
  return (
    <SheetPart heading={`Safety: ${label}`} {...barOf(isFirst)}>
      <p>{means}</p>
      {isFirst && (
        <p>
          <b>Phone</b> {head.phone ? <a href={`tel:${head.phone}`}>{head.phone}</a> : 'none given'}
        </p>
      )}
      {isCrisis(head) && <SelfHarm base={base} lines={mood.selfHarm} />}
      <Flags base={base} flags={safety} />
    </SheetPart>
  )
}
