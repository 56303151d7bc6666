import type { CoursePlan, Phase, Range } from '@/lib/cost/course'
import { procedureWith } from '@/lib/knowledge/codes/procedures'
import type { PlannedPart, PlannedProcedure } from './content'

const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  mapping: 'First visit, with the strength found',
  induction: 'Daily sessions',
  taper: 'Taper',
  maintenance: 'Maintenance',
  remapping: 'Strength found again, only if needed',
}

const span = ({ low, high }: Range): string => (low === high ? String(low) : `${low} to ${high}`)

const planned = ({ phases }: CoursePlan) => phases.filter(({ sessions }) => sessions.high > 0)

/** The course part by part, in words. */
export const partsOf = (plan: CoursePlan): readonly PlannedPart[] =>
  planned(plan).map(({ phase, code, sessions, spacing }) => ({
    phase: PHASE_WORDS[phase],
    code,
    words: procedureWith(code)?.words ?? 'a procedure that is not recorded here',
    sessions: span(sessions),
    spacing,
  }))

/** What is asked for, by procedure number: at least and at most so many. */
export function proceduresOf(plan: CoursePlan): readonly PlannedProcedure[] {
  const codes = [...new Set(planned(plan).map(({ code }) => code))]
  return codes.map((code) => {
    const parts = planned(plan).filter((one) => one.code === code)
    const sum = (of: 'low' | 'high') => parts.reduce((total, { sessions }) => total + sessions[of], 0)
    return { code, words: procedureWith(code)?.words ?? 'a procedure that is not recorded here', sessions: { low: sum('low'), high: sum('high') } }
  })
}
