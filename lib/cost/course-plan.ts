import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { type CoursePlan, PHASES, type Phase, type PlannedPhase, type Range } from './course'
import { PHASE_SHAPES, planned, range } from './phases'

const EDITED = [ownProposal.at('Edited course', 'counts entered by the clinic')]

/** So many weeks as the visits take at the pace planned before; what goes beyond that plan, at the closest spacing there is. */
function weeksAtPace({ phase, sessions, weeks }: PlannedPhase, edited: Range): Range {
  const { aWeek } = PHASE_SHAPES[phase]
  const most = weeks.high
  const weeksFor = (count: number): number => {
    if (aWeek === undefined) return 0
    return count <= sessions.high ? Math.ceil((count * most) / Math.max(1, sessions.high)) : Math.max(most, Math.ceil(count / aWeek))
  }
  return range(weeksFor(edited.low), weeksFor(edited.expected), weeksFor(edited.high))
}

const same = (one: Range, other: Range) => one.low === other.low && one.expected === other.expected && one.high === other.high

/** A plan with the counts of some parts replaced. A part without visits goes; one that gains its first comes, in its place. */
export function coursePlan(plan: CoursePlan, edits: Readonly<Partial<Record<Phase, Range>>>): CoursePlan {
  const phases = PHASES.flatMap((phase): readonly PlannedPhase[] => {
    const before = plan.phases.find((one) => one.phase === phase) ?? planned(phase, range(0), range(0), EDITED)
    const sessions = edits[phase] ?? before.sessions
    if (sessions.high === 0) return []
    return [same(before.sessions, sessions) ? before : { ...before, sessions, weeks: weeksAtPace(before, sessions), cites: EDITED }]
  })
  return { route: plan.route, phases }
}
