import type { Citation } from '@/lib/rules/citation'
import type { Phase, PlannedPhase, Range } from './course'

type PhaseShape = {
  /** Procedure code (CPT number). */
  readonly code: string
  readonly spacing: string
  /** At most so many visits a week; none where the visit falls into another part's weeks. */
  readonly aWeek?: number
}

/** Procedure code and rhythm of each part of a course. */
export const PHASE_SHAPES: Readonly<Record<Phase, PhaseShape>> = {
  mapping: { code: '90867', spacing: 'one visit, with the first treatment' },
  induction: { code: '90868', spacing: '5 a week', aWeek: 5 },
  taper: { code: '90868', spacing: 'over about 3 weeks, fewer each week', aWeek: 3 },
  maintenance: { code: '90868', spacing: 'once a week, later less often', aWeek: 1 },
  remapping: { code: '90869', spacing: 'one visit, only if needed' },
}

/** Three figures in a row; a figure left out is as the one before. */
export const range = (low: number, expected = low, high = expected): Range => ({ low, expected, high })

/** One part of a course. */
export function planned(phase: Phase, sessions: Range, weeks: Range, cites: readonly Citation[]): PlannedPhase {
  const { code, spacing } = PHASE_SHAPES[phase]
  return { phase, code, spacing, sessions, weeks, cites }
}
