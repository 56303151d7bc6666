import { contradictionAboutDeath } from '@/lib/knowledge/safety/contradiction-about-death'
import { emergencySigns } from '@/lib/knowledge/safety/emergency-signs'
import { mostUrgent, type SafetyItem, type Urgency } from '@/lib/knowledge/safety/safety-item'
import { selfHarmTable } from '@/lib/knowledge/safety/self-harm'
import type { Case, Fact } from '@/lib/rules/fact'

/** What staff are told at once, before anything is sent, when it is sent and when it is judged again. */
export type Alert = { readonly kind: 'self-harm' | 'warning-sign'; readonly urgency: Urgency }

/** What cannot wait until somebody looks at the queue: minutes, or the same day. */
const CANNOT_WAIT: readonly Urgency[] = ['EMERGENT', 'SAME-DAY']

/** Whether this urgency calls for an alert, rather than for a place in the queue. */
export const cannotWait = (urgency: Urgency): boolean => CANNOT_WAIT.includes(urgency)

/** What was answered about self-harm, what was left open there, and what free words say of it. */
const aboutSelfHarm: readonly SafetyItem[] = [...selfHarmTable, contradictionAboutDeath]

const ITEMS: Readonly<Record<Alert['kind'], readonly SafetyItem[]>> = { 'self-harm': aboutSelfHarm, 'warning-sign': [emergencySigns] }

function alertOf(kind: Alert['kind'], from: Case): readonly Alert[] {
  const met = ITEMS[kind].flatMap((item) => (item.urgency && item.when.judge(from).verdict === 'met' ? [item.urgency] : []))
  const urgency = mostUrgent(met)
  return met.length > 0 && cannotWait(urgency) ? [{ kind, urgency }] : []
}

/** The alerts that these answers call for, sent or not: at most one of each kind, as urgent as its worst answer. */
export const alertsFor = (from: Case): readonly Alert[] => [...alertOf('self-harm', from), ...alertOf('warning-sign', from)]

/** The questions that a fact rests on. */
const askedFor = (fact: Fact<unknown>): readonly string[] => (fact.inputs.length === 0 ? [fact.key] : fact.inputs.flatMap(askedFor))

/** The answers that call for an alert of this kind, as one text: when it is another one, they call for it anew. Never stored. */
export function whatCallsFor(kind: Alert['kind'], from: Case): string {
  const keys = ITEMS[kind].flatMap((item) => {
    const { verdict, because } = item.when.judge(from)
    return item.urgency && verdict === 'met' ? because.flatMap(askedFor) : []
  })
  const answers = [...new Set(keys)].sort().map((key) => {
    const [step = '', field = ''] = key.split('.')
    return [key, from.answers[step]?.[field] ?? null]
  })
  return JSON.stringify(answers)
}
