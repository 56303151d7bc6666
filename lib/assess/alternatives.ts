import { alternatives } from '@/lib/knowledge/alternatives'
import type { Alternative } from '@/lib/knowledge/alternatives/alternative'
import { migraineDeviceReferral } from '@/lib/knowledge/alternatives/migraine-device'
import { ownDoctorFirst } from '@/lib/knowledge/alternatives/own-doctor-first'
import { sentence } from '@/lib/rules/criterion'
import type { Case } from '@/lib/rules/fact'
import type { Finding } from './assessment'
import { citeOf, findingOf } from './finding'
import { headMetalInDoubt } from './route-inputs'

/** Named because stimulation is stopped, whether or not its own condition holds, but only to those it may concern. */
function whenStopped(
  { id, number, title, cites, whenStopped: text, stoppedOnlyIf, says: { met }, when, tells = [], notModelled }: Alternative,
  from: Case,
): Finding | undefined {
  if (!text || (stoppedOnlyIf && stoppedOnlyIf.judge(from).verdict !== 'met')) return undefined
  const says = sentence(text, [...when.facts, ...tells], from)
  return { id, number, title, verdict: 'met', bearing: met?.[0] ?? 'alternative', says, because: [], cites: cites.map(citeOf), ...(notModelled && { notModelled }) }
}

/** Other ways worth a word. In a crisis none: care for it comes first. With signs of an emergency, only that care. */
export function alternativesOf(from: Case, safety: { readonly crisis: boolean; readonly emergency: boolean; readonly stop: boolean }): readonly Finding[] {
  if (safety.crisis) return []
  const offered = safety.emergency ? [ownDoctorFirst] : alternatives.filter((one) => one !== migraineDeviceReferral || !headMetalInDoubt(from))
  return offered.flatMap((one) => {
    const finding = findingOf(one, from)
    return (finding?.verdict === 'met' ? finding : safety.stop ? whenStopped(one, from) : undefined) ?? []
  })
}
