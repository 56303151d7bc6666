import type { Criterion, Example } from '@/lib/rules/criterion'
import { given } from '@/lib/rules/criterion'
import type { Day } from '@/lib/rules/day'
import type { Fact } from '@/lib/rules/fact'

/**
 * What must happen before stimulation, mildest first. `UNKNOWN` ranks by how it is handled: not cleared, but no known hazard.
 * Every one concerns stimulation only: talking to a psychiatrist stays possible under each.
 */
export const DISPOSITIONS = ['CLEAR', 'CAUTION', 'UNKNOWN', 'HOLD', 'STOP-pending-review', 'STOP', 'CRISIS'] as const
export type Disposition = (typeof DISPOSITIONS)[number]

/** How soon a person at the clinic looks at it, least soon first. */
export const URGENCIES = ['ROUTINE', 'PRIORITY', 'SAME-DAY', 'EMERGENT'] as const
export type Urgency = (typeof URGENCIES)[number]

/** The worst of these; `CLEAR` when there are none. */
export const worst = (some: readonly Disposition[]): Disposition =>
  some.reduce<Disposition>((so, one) => (DISPOSITIONS.indexOf(one) > DISPOSITIONS.indexOf(so) ? one : so), 'CLEAR')

/** The most urgent of these; `ROUTINE` when there are none. */
export const mostUrgent = (some: readonly Urgency[]): Urgency => some.reduce<Urgency>((so, one) => (URGENCIES.indexOf(one) > URGENCIES.indexOf(so) ? one : so), 'ROUTINE')

/** The dispositions that a verdict of this item carries; none where it has none, and then it is a finding for the record. */
export type ItemDispositions = { readonly met?: Disposition; readonly unmet?: Disposition; readonly unknown?: Disposition }

/** A safety item: a criterion whose verdict carries a safety disposition. */
export type SafetyItem = Criterion & {
  /** S01 to S48: its number in the safety screen, which several items may share. From S49 on: this product's own. */
  readonly number: `S${number}`
  readonly dispositions: ItemDispositions
  /** How soon when it is met; nothing to add where absent. */
  readonly urgency?: Urgency
  /** A gate: its silence leaves safety `UNKNOWN`. */
  readonly gate?: true
}

const STOPS: readonly (Disposition | undefined)[] = ['STOP', 'STOP-pending-review']

/** Declares a safety item. One that stops stimulation is looked at within 1 to 3 business days, unless it says sooner. */
export const safetyItem = <const C extends SafetyItem>(of: C): SafetyItem =>
  of.urgency === undefined && STOPS.includes(of.dispositions.met) ? { ...of, urgency: 'PRIORITY' } : of

/** The day on which the examples of this release are judged. */
export const EXAMPLE_DAY: Day = '2026-11-22'

const on = EXAMPLE_DAY

/** The examples of an item that one yes-or-no question decides: yes, no, unanswered, not sure. */
export const yesNoExamples = (fact: Fact<'yes' | 'no'>): readonly [Example, ...Example[]] => [
  { on, given: [given(fact, 'yes')], then: 'met' },
  { on, given: [given(fact, 'no')], then: 'unmet' },
  { on, given: [], then: 'unknown' },
  { on, given: [given(fact, 'unsure')], then: 'unknown' },
]

/** The examples of an item that one derived yes or no decides. */
export const booleanExamples = (fact: Fact<boolean>): readonly [Example, ...Example[]] => [
  { on, given: [given(fact, true)], then: 'met' },
  { on, given: [given(fact, false)], then: 'unmet' },
  { on, given: [], then: 'unknown' },
]
