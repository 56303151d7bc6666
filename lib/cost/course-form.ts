import { type CoursePlan, FIGURES, MOST_WEEKS, PHASES, type Phase, type Range, sessionsOf, visitsOf, weeksOf } from './course'
import { coursePlan } from './course-plan'
import type { Problems, Typed } from './typed'

type Figure = (typeof FIGURES)[number]

/** The name of the field for one figure of one part: `sessions-taper-high`. */
export const sessionsField = (phase: Phase, figure: Figure): string => `sessions-${phase}-${figure}`

/** A daily course of a year has fewer. */
const MOST_SESSIONS = 260
/** The place and the strength are found first once in a course. */
const MOST_OF: Readonly<Partial<Record<Phase, number>>> = { mapping: 1, remapping: 12 }

/** Reads the counts typed for a course. A field that is not in the form keeps its count; an emptied one is a problem. */
export function readCourseForm(typed: Typed, plan: CoursePlan): { readonly plan: CoursePlan } | { readonly problems: Problems } {
  const problems: Record<string, string> = {}
  const edits = Object.fromEntries(PHASES.map((phase) => [phase, readPhase(typed, phase, sessionsOf(plan, phase), problems)])) as Record<Phase, Range>
  if (Object.keys(problems).length > 0) return { problems }
  const edited = coursePlan(plan, edits)
  if (visitsOf(edited).low < 1) return { problems: { [sessionsField('induction', 'low')]: 'Plan at least one visit.' } }
  if (weeksOf(edited).high > MOST_WEEKS) {
    return {
      problems: { [sessionsField(longestOf(edited), 'high')]: 'This takes longer than 12 months. Plan fewer visits; a new estimate can follow.' },
    }
  }
  return { plan: edited }
}

function readPhase(typed: Typed, phase: Phase, kept: Range, problems: Record<string, string>): Range {
  const most = MOST_OF[phase] ?? MOST_SESSIONS
  const figure = (name: Figure): number => {
    const field = sessionsField(phase, name)
    const said = Object.hasOwn(typed, field) ? typed[field] : undefined
    if (said === undefined) return kept[name]
    const plain = said.trim()
    if (!/^\d{1,4}$/.test(plain)) problems[field] = plain === '' ? 'Enter a whole number, 0 for none.' : 'Enter a whole number, digits only.'
    else if (Number(plain) > most) problems[field] = `Enter at most ${most}.`
    return Number(plain)
  }
  const [low, expected, high] = FIGURES.map(figure) as [number, number, number]
  const names = FIGURES.map((name) => sessionsField(phase, name))
  if (names.some((name) => name in problems)) return kept
  if (expected < low) problems[sessionsField(phase, 'expected')] = 'The expected number cannot be below the lowest.'
  else if (high < expected) problems[sessionsField(phase, 'high')] = 'The highest number cannot be below the expected one.'
  return { low, expected, high }
}

/** The part that takes the most weeks. */
const longestOf = ({ phases }: CoursePlan): Phase => [...phases].sort((one, other) => other.weeks.high - one.weeks.high)[0]?.phase ?? 'maintenance'
