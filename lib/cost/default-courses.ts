import { conditionWith } from '@/lib/knowledge/conditions'
import { defrin2007, khedr2005, mhalla2011, short2011 } from '@/lib/knowledge/sources/cited-studies'
import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { attal2021, classicalMotorCortex, fibromyalgiaTrials2012 } from '@/lib/knowledge/sources/pain-literature'
import { courseLengths } from '@/lib/knowledge/sources/payer-policies'
import type { Citation } from '@/lib/rules/citation'
import type { CoursePlan, CourseRoute, PlannedPhase, Range } from './course'
import { planned, range } from './phases'

/** A pain condition's id. */
export type ConditionId = string

type Cites = readonly Citation[]
const mapping = (cites: Cites) => planned('mapping', range(1), range(0), cites)
const remapping = planned('remapping', range(0, 0, 1), range(0), [ownProposal.at('Finding the strength again', 'once at most, in the highest figure')])

/** A course by default: its parts, and in words where the counts come from. */
export type DefaultCourse = { readonly phases: readonly PlannedPhase[]; readonly words: string }

const SIX_WEEKS = [courseLengths.at('Course', '30 sessions and up to 6 taper sessions')]
const depression: DefaultCourse = {
  phases: [mapping(SIX_WEEKS), planned('induction', range(29), range(6), SIX_WEEKS), planned('taper', range(0, 6), range(0, 3), SIX_WEEKS), remapping],
  words: 'Sessions for depression: 30 daily over six weeks, and up to 6 more as a taper.',
}

const PLANNED_RANGE = [ownProposal.at('Sessions for anxiety', 'a planning range')]
const anxiety: DefaultCourse = {
  phases: [
    mapping(PLANNED_RANGE),
    planned('induction', range(19, 29), range(4, 6), PLANNED_RANGE),
    planned('taper', range(0, 0, 6), range(0, 0, 3), PLANNED_RANGE),
    remapping,
  ],
  words: 'No length is documented for anxiety alone; 20 to 36 sessions are a planning range. A clinician sets the number.',
}

const TRIAL = attal2021.at('Methods', '15 sessions over 22 weeks')
const CLASSICAL = classicalMotorCortex.at('Schedule', 'one session a day for 1–2 weeks, then one a week')
const WEEKLY_THEN_LESS = ownProposal.at('Sessions for pain', 'induction of 10 and maintenance of 8: 4 weekly, then 4 every other week')
const IN_SPLIT = ownProposal.at('Sessions for pain', 'how many of the 15 sessions stand at the beginning')
const motorCortex = (words: string, induction: Range, inductionWeeks: Range, cites: Cites): DefaultCourse => ({
  phases: [
    mapping(cites),
    planned('induction', induction, inductionWeeks, cites),
    planned('maintenance', range(0, 5, 8), range(0, 20), [TRIAL, CLASSICAL, WEEKLY_THEN_LESS]),
    remapping,
  ],
  words: `${words} A clinician sets the number.`,
})

const LARGEST_TRIAL = '15 as in the largest trial, 18 with maintenance (10, then 4 weekly and 4 every other week).'
const pain = motorCortex(`Motor cortex sessions for pain: 10 as an induction, ${LARGEST_TRIAL}`, range(9), range(2), [TRIAL, CLASSICAL, WEEKLY_THEN_LESS, IN_SPLIT])
const neuropathic = motorCortex(`Motor cortex sessions for nerve pain: 10 as an induction, ${LARGEST_TRIAL}`, range(9), range(2), [TRIAL, CLASSICAL, IN_SPLIT])
const fiveDays = motorCortex(`Motor cortex sessions: 5 daily ones as in an early trial, ${LARGEST_TRIAL}`, range(4, 9), range(1, 2), [
  khedr2005.at('Abstract', 'motor cortex stimulation on five consecutive days, in trigeminal neuralgia and pain after a stroke', 'excerpt'),
  TRIAL,
  CLASSICAL,
  IN_SPLIT,
])
const tenDays = motorCortex(`Motor cortex sessions: 10 daily ones as in a trial after spinal cord injury, ${LARGEST_TRIAL}`, range(9), range(2), [
  defrin2007.at('Abstract', 'ten daily motor cortex sessions', 'excerpt'),
  TRIAL,
  CLASSICAL,
  IN_SPLIT,
])

const TEN = [short2011.at('Title', 'ten left prefrontal sessions'), fibromyalgiaTrials2012.at('Table 5', 'ten days of motor cortex sessions in an earlier trial')]
const FOURTEEN = [
  fibromyalgiaTrials2012.at('Table 5', 'fourteen days of motor cortex sessions in the trial of maintenance'),
  mhalla2011.at('Schedule (recalled)', 'five daily sessions, then spaced maintenance over 21 to 25 weeks', 'unverified'),
]
const fibromyalgia: DefaultCourse = {
  phases: [
    mapping(TEN),
    planned('induction', range(9), range(2), TEN),
    planned('maintenance', range(0, 4, 8), range(0, 19, 23), [...FOURTEEN, WEEKLY_THEN_LESS]),
    remapping,
  ],
  words:
    'Sessions for fibromyalgia: 10 as in two early trials (one over the left prefrontal, one over the motor cortex), 14 as in a trial with spaced maintenance (how they were spaced is recalled, not confirmed), 18 with the longer maintenance proposed here. A clinician sets the number.',
}

/** Default courses; those of single conditions by their id. */
export const DEFAULT_COURSES = {
  depression,
  anxiety,
  pain,
  neuropathic,
  conditions: { fibromyalgia, 'post-stroke-pain': fiveDays, 'trigeminal-neuralgia': fiveDays, 'spinal-cord-injury-pain': tenDays } as Readonly<
    Record<string, DefaultCourse>
  >,
} as const

function courseFor(route: CourseRoute, condition: ConditionId | undefined): DefaultCourse {
  if (route !== 'pain') return DEFAULT_COURSES[route]
  const own = condition !== undefined && Object.hasOwn(DEFAULT_COURSES.conditions, condition) ? DEFAULT_COURSES.conditions[condition] : undefined
  return own ?? (condition !== undefined && conditionWith(condition)?.group === 'neuropathic' ? DEFAULT_COURSES.neuropathic : DEFAULT_COURSES.pain)
}

/** The course planned by default for a route, and for pain by its condition. The clinic edits the counts; a clinician sets them. */
export const defaultCourse = (route: CourseRoute, condition?: ConditionId): CoursePlan => ({ route, phases: courseFor(route, condition).phases })

/** Where the counts of that course come from, in words. */
export const defaultCourseWords = (route: CourseRoute, condition?: ConditionId): string => courseFor(route, condition).words

/** What a plan rests on, each place once. */
export const citesOf = ({ phases }: CoursePlan): readonly Citation[] => [
  ...new Map(phases.flatMap(({ cites }) => cites).map((cite) => [`${cite.source.id} ${cite.section} ${cite.states}`, cite])).values(),
]
