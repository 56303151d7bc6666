import { type Disposition, mostUrgent, type Urgency } from '@/lib/knowledge/safety/safety-item'
import type { Case } from '@/lib/rules/fact'
import { judgeSafety } from './safety'

type Urgent = { readonly level: Urgency; readonly title: string }

/** A stop, pending or not, is looked at within 1 to 3 business days, whatever raised it. */
const STOPS: readonly Disposition[] = ['STOP-pending-review', 'STOP']

/** How soon a person at the clinic looks at it, and why. A cost question has a clock of its own and does not change it. */
export function urgencyOf(from: Case): { readonly level: Urgency; readonly why: readonly string[] } {
  const urgent = judgeSafety(from).judged.flatMap(({ item, judgement, disposition }): Urgent[] => [
    ...(judgement.verdict === 'met' && item.urgency ? [{ level: item.urgency, title: item.title }] : []),
    ...(disposition && STOPS.includes(disposition) ? [{ level: 'PRIORITY' as const, title: item.title }] : []),
  ])
  const level = mostUrgent(urgent.map((one) => one.level))
  return { level, why: [...new Set(urgent.filter((one) => one.level === level).map(({ title }) => title))] }
}
