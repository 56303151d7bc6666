import type { CoursePlan } from '@/lib/cost/course'
import { FIGURES, PHASES, sessionsOf } from '@/lib/cost/course'
import { sessionsField } from '@/lib/cost/course-form'

/** The counts of a course as a form begins with them, parts without visits included. */
export const countsTyped = (plan: CoursePlan): Readonly<Record<string, string>> =>
  Object.fromEntries(PHASES.flatMap((phase) => FIGURES.map((figure) => [sessionsField(phase, figure), String(sessionsOf(plan, phase)[figure])])))
