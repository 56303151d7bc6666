import { emergencySigns } from '@/lib/knowledge/safety/emergency-signs'
import { mostUrgent, type SafetyItem, type Urgency } from '@/lib/knowledge/safety/safety-item'
import { selfHarmTable } from '@/lib/knowledge/safety/self-harm'
import type { Case } from '@/lib/rules/fact'

/** What staff are told before anything is sent. */
export type Alert = { readonly kind: 'self-harm' | 'warning-sign'; readonly urgency: Urgency }

/** What cannot wait until a form is sent: minutes, or the same day. */
const CANNOT_WAIT: readonly Urgency[] = ['EMERGENT', 'SAME-DAY']

function alertOf(kind: Alert['kind'], items: readonly SafetyItem[], from: Case): readonly Alert[] {
  const met = items.flatMap((item) => (item.urgency && item.when.judge(from).verdict === 'met' ? [item.urgency] : []))
  const urgency = mostUrgent(met)
  return met.length > 0 && CANNOT_WAIT.includes(urgency) ? [{ kind, urgency }] : []
}

/** The alerts that these answers call for, sent or not: at most one of each kind, as urgent as its worst answer. */
export const alertsFor = (from: Case): readonly Alert[] => [...alertOf('self-harm', selfHarmTable, from), ...alertOf('warning-sign', [emergencySigns], from)]
