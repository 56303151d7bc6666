import type { CoursePlan } from '@/lib/cost/course'
import { PHASES, sessionsOf } from '@/lib/cost/course'
import { sessionsField } from '@/lib/cost/course-form'

const FIGURES = COUNTS

/** The counts of a course as a form begins with them, parts without visits included. */
export const countsTyped = (plan: CoursePlan): Readonly<Record<string, string>> =>
  Object.fromEntries(PHASES.flatMap((phase) => FIGURES.map((figure) => [sessionsField(phase, figure), String(sessionsOf(plan, phase)[figure])])))
