import { type CourseRoute, MOST_WEEKS, weeksOf } from '@/lib/cost/course'
import { isDay } from '@/lib/rules/day'
import type { AssignedDiagnosis, EstimateInputs } from './content'

/** The shape of an ICD-10-CM code with all its characters; `G90.5-` is a family, not a code. */
const CODE = /^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$/

/** Pain disorders stand in the chapter of mental health; they are still pain. */
const isPainDisorder = (code: string) => code.startsWith('F45.4')
const isMental = (code: string) => code.startsWith('F') && !isPainDisorder(code)
const isMood = (code: string) => /^F3[0-9]/.test(code)
/** Signs of mood, thought and behavior without a diagnosis. */
const isMoodSign = (code: string) => /^R45/.test(code)

/**
 * What a route may carry. A pain estimate never carries a diagnosis of mood, nor any other of mental health that would let
 * it pass for something else; an estimate for mental health carries no other diagnosis, and one for anxiety none of mood.
 */
const MAY: Readonly<Record<CourseRoute, { readonly allows: (code: string) => boolean; readonly why: string }>> = {
  pain: {
    allows: (code) => !isMental(code) && !isMoodSign(code),
    why: 'An estimate for pain carries no diagnosis of mood or mental health. Pain is never estimated as depression.',
  },
  depression: { allows: isMental, why: 'An estimate for depression carries only diagnoses of mental health. Pain is never estimated as depression.' },
  anxiety: {
    allows: (code) => isMental(code) && !isMood(code),
    why: 'An estimate for anxiety carries only diagnoses of mental health, and none of mood. Anxiety is never estimated as depression.',
  },
}

function refusedDiagnosis({ code, words }: AssignedDiagnosis, route: CourseRoute | undefined): readonly string[] {
  if (!CODE.test(code)) return [`“${code}” is not a complete diagnosis code. A clinician gives all its characters, such as G89.29.`]
  if (!words.trim()) return [`Code ${code} has no words. Add what it means in plain words.`]
  return route && !MAY[route].allows(code) ? [`${MAY[route].why} Take out ${code}.`] : []
}

/** Why an estimate must not be made, whatever else is there. */
export function refusals({ plan, diagnoses = [], firstVisitOn, on }: EstimateInputs): readonly string[] {
  const weeks = plan ? weeksOf(plan).high : 0
  return [
    ...diagnoses.flatMap((one) => refusedDiagnosis(one, plan?.route)),
    ...(weeks > MOST_WEEKS
      ? [`This course takes up to ${weeks} weeks. One estimate counts 12 months at most: plan fewer visits, and make a new estimate for those after.`]
      : []),
    ...[firstVisitOn ?? on, on].filter((day) => !isDay(day)).map((day) => `“${day}” is not a day.`),
  ]
}
