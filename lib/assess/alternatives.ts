import { alternatives } from '@/lib/knowledge/alternatives'
import type { Alternative } from '@/lib/knowledge/alternatives/alternative'
import { ownDoctorFirst } from '@/lib/knowledge/alternatives/own-doctor-first'
import type { Case } from '@/lib/rules/fact'
import type { Finding } from './assessment'
import { citeOf, findingOf } from './finding'

/** Named because stimulation is stopped, whether or not its own condition holds. */
function whenStopped({ id, number, title, cites, whenStopped: says, notModelled }: Alternative): Finding | undefined {
  if (!says) return undefined
  return { id, number, title, verdict: 'met', bearing: 'alternative', says, because: [], cites: cites.map(citeOf), ...(notModelled && { notModelled }) }
}

/** Other ways worth a word. In a crisis none: care for it comes first. With signs of an emergency, only that care. */
export function alternativesOf(from: Case, safety: { readonly crisis: boolean; readonly emergency: boolean; readonly stop: boolean }): readonly Finding[] {
  if (safety.crisis) return []
  const offered = safety.emergency ? [ownDoctorFirst] : alternatives
  return offered.flatMap((one) => {
    const finding = findingOf(one, from)
    return (finding?.verdict === 'met' ? finding : safety.stop ? whenStopped(one) : undefined) ?? []
  })
}
