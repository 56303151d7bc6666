import { contradictions } from '@/lib/facts/contradictions'
import { anxietyDiagnosed, depressionDiagnosed, symptomaticDepression } from '@/lib/facts/mood'
import { hasPain, onlyHeadache } from '@/lib/facts/pain'
import { ADULT_FROM, age } from '@/lib/facts/person'
import { migraineDeviceReferral } from '@/lib/knowledge/alternatives/migraine-device'
import type { Case } from '@/lib/rules/fact'
import { reason } from '@/lib/steps/reason'
import type { RouteId } from './assessment'

/** A contradiction that is not settled touches a question about metal or a device: the answer “no” is in doubt. */
export const headMetalInDoubt = (from: Case): boolean =>
  (contradictions.read(from) ?? []).some(({ between, settled }) => !settled && between.some(({ key }) => key.startsWith('implants.')))

/** What decides which routes there are and which leads. */
function readInputs(from: Case) {
  const main = reason.facts.mainReason.read(from)
  const first = reason.facts.comesFirst.read(from)
  return {
    moodFirst: main === 'mood' || first === 'mood',
    painFirst: first === 'pain',
    moodIsAim: main === 'mood' || main === 'both',
    diagnosed: depressionDiagnosed.read(from),
    symptomatic: symptomaticDepression.read(from),
    anxious: anxietyDiagnosed.read(from),
    pain: hasPain.read(from),
    headacheOnly: onlyHeadache.read(from) === true,
    minor: (age.read(from) ?? ADULT_FROM) < ADULT_FROM,
    deviceFits: migraineDeviceReferral.when.judge(from).verdict === 'met' && !headMetalInDoubt(from),
  }
}

type Inputs = ReturnType<typeof readInputs>

/** Diagnosed and not known to have lifted; or not told whether diagnosed, where mood is an aim; or mood is what matters most. */
function offersDepression({ diagnosed, symptomatic, moodIsAim, moodFirst, anxious }: Inputs): boolean {
  if (diagnosed === true) return symptomatic !== false || moodIsAim
  if (diagnosed === undefined) return moodIsAim
  return moodFirst && !(anxious === true && symptomatic === false)
}

/** The routes to discuss, in no order of merit. Off-label stimulation for pain is not offered to minors, nor for headache alone. */
export function routesFor(from: Case): readonly RouteId[] {
  const inputs = readInputs(from)
  const { diagnosed, anxious, moodIsAim, pain, headacheOnly, minor, deviceFits } = inputs
  return [
    ...(offersDepression(inputs) ? (['depression'] as const) : []),
    ...(anxious === true && diagnosed === false && moodIsAim && !minor ? (['anxiety'] as const) : []),
    ...(pain === true && !headacheOnly && !minor ? (['pain'] as const) : []),
    ...(deviceFits ? (['migraine-device'] as const) : []),
  ]
}

/**
 * The leading route: what the person puts first; else depression where diagnosed and symptomatic; else pain. Where headache
 * is the only condition and there is no depression (band row 7), the device route.
 */
export function leadingRoute(from: Case, offered: readonly RouteId[], bandRow: number): RouteId | undefined {
  const { moodFirst, painFirst, diagnosed, symptomatic } = readInputs(from)
  const firstOf = (...order: readonly RouteId[]) => order.find((id) => offered.includes(id)) ?? offered[0]
  if (bandRow === 7) return offered.find((id) => id === 'migraine-device')
  if (moodFirst) return firstOf('depression', 'anxiety')
  if (painFirst) return firstOf('pain', 'migraine-device')
  if (diagnosed === true && symptomatic === true) return firstOf('depression')
  return firstOf('pain', 'migraine-device', 'depression')
}
