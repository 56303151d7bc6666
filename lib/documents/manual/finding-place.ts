import type { Finding } from '@/lib/assess/assessment'
import { alternatives } from '@/lib/knowledge/alternatives'
import { placeOf } from './places'

// What is told among the alternatives may also speak against one, so its bearing does not say where it stands.
const ALTERNATIVES: ReadonlySet<string> = new Set(alternatives.map(({ id }) => id))

/** The place in the manual that holds the rule behind a finding. */
export function manualPlace({ id, number }: Pick<Finding, 'id' | 'number'>): string {
  if (id.startsWith('evidence-')) return placeOf('conditions', id.slice('evidence-'.length))
  if (number.startsWith('S')) return placeOf('safety', id, number)
  if (ALTERNATIVES.has(id)) return placeOf('alternatives', id)
  return placeOf(number === '' ? 'payers' : 'criteria', id, number)
}
