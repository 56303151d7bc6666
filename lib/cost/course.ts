import type { Citation } from '@/lib/rules/citation'

/** What a course is for: pain is never planned, priced or coded as depression. The hand-held migraine device is not delivered here. */
export const COURSE_ROUTES = ['depression', 'pain', 'anxiety'] as const
export type CourseRoute = (typeof COURSE_ROUTES)[number]

/** Three figures of one thing, the lowest first: low ≤ expected ≤ high. */
export type Range = { readonly low: number; readonly expected: number; readonly high: number }

/** The figures of a range, the lowest first. */
export const FIGURES = ['low', 'expected', 'high'] as const satisfies readonly (keyof Range)[]

/** One course, and one estimate, counts visits of twelve months at most (45 CFR 149.610(b)(1)). */
export const MOST_WEEKS = 52

/** Parts of a course, in their order. */
export const PHASES = ['mapping', 'induction', 'taper', 'maintenance', 'remapping'] as const
export type Phase = (typeof PHASES)[number]

/** One part of a course: how many visits, at which procedure code, and how far apart. */
export type PlannedPhase = {
  readonly phase: Phase
  /** Procedure code (CPT number). */
  readonly code: string
  readonly sessions: Range
  /** How often, in words: "5 a week". */
  readonly spacing: string
  readonly weeks: Range
  readonly cites: readonly Citation[]
}

/** A course as it is planned. Defaults come from literature; the clinic edits them, and a clinician sets the number. */
export type CoursePlan = { readonly route: CourseRoute; readonly phases: readonly PlannedPhase[] }

export const ZERO: Range = { low: 0, expected: 0, high: 0 }

/** Two ranges added, figure by figure. */
export const plus = (one: Range, other: Range): Range => ({
  low: one.low + other.low,
  expected: one.expected + other.expected,
  high: one.high + other.high,
})

/** The visits of one part of a course; none where the plan has no such part. */
export const sessionsOf = ({ phases }: CoursePlan, phase: Phase): Range => phases.find((one) => one.phase === phase)?.sessions ?? ZERO

/** All visits of a course. */
export const visitsOf = ({ phases }: CoursePlan): Range => phases.reduce((sum, { sessions }) => plus(sum, sessions), ZERO)

/** The treatments that make up the course: its visits without those that only find the strength again. */
export const treatmentsOf = (plan: CoursePlan): Range => visitsOf({ ...plan, phases: plan.phases.filter(({ phase }) => phase !== 'remapping') })

/** How long a course takes, in weeks. */
export const weeksOf = ({ phases }: CoursePlan): Range => phases.reduce((sum, { weeks }) => plus(sum, weeks), ZERO)
