import { MOST_WEEKS, weeksOf } from '@/lib/cost/course'
import { isDay } from '@/lib/rules/day'
import { refusedDiagnosis } from './diagnoses'
import type { EstimateInputs } from './inputs'

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
