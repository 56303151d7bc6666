import { derived } from '@/lib/rules/fact'
import { carePlan } from '@/lib/steps/care-plan'
import type { PainLine } from './medicines/medicine'
import { listedTreatments } from './medicines/medicine-rows'
import { mainCondition } from './pain'
import { PAIN_LINES_OF } from './pain-lines'
import { bothListsAnswered, type PainTreatment, painTreatments } from './pain-treatments'
import { everyOf, ifKnown, type Maybe, someOf } from './three-valued'

const yes = (value: boolean) => (value ? 'yes' : 'no')
const STANDARD: readonly PainLine[] = ['1', '2', '3']
const LATER: readonly PainLine[] = ['2', '3', 'refractory']

/** A name that is not recognised counts as nothing: whether it is a standard treatment is not known until staff identify it. */
const isStandard = ({ row, lines, forPain }: PainTreatment): Maybe => (row ? forPain || lines.some((line) => STANDARD.includes(line)) : undefined)
/** Says "no" only when nothing is left to be told. */
const unlessMore = (holds: Maybe, complete: true | undefined): Maybe => (holds === false && !complete ? undefined : holds)
const allRecognised = (tried: readonly PainTreatment[]) => tried.every(({ row }) => row !== undefined) || undefined

/** At least one standard treatment was tried: of line 1, 2 or 3 for the main condition, or any medicine or procedure for pain. */
export const standardTreatmentTried = derived({
  key: 'treatments.standardTreatmentTried',
  label: 'Standard pain treatment tried',
  from: [painTreatments, bothListsAnswered],
  work: (tried, complete) => tried && unlessMore(someOf(tried.map(isStandard)), complete),
  show: yes,
})

/** At least one standard treatment did not do enough: no help, a little, help that was lost, or not tolerated. */
export const standardTreatmentFailed = derived({
  key: 'treatments.standardTreatmentFailed',
  label: 'Standard pain treatment tried without enough help',
  from: [painTreatments, bothListsAnswered],
  work: (tried, complete) => tried && unlessMore(someOf(tried.map((one) => everyOf([isStandard(one), one.failed]))), complete),
  show: yes,
})

/** A first medicine of line 1, and beside it a medicine of another class, or a treatment of a later line. */
function secondLine(tried: readonly PainTreatment[]): Maybe {
  const first = tried.filter(({ isMedicine, lines }) => isMedicine && lines.includes('1'))
  const hasLine = ({ lines }: PainTreatment) => lines.some((line) => line !== 'against')
  const beside = (start: PainTreatment) =>
    tried.filter((one) => one !== start && ((one.isMedicine && hasLine(one) && one.row?.class !== start.row?.class) || one.lines.some((line) => LATER.includes(line))))
  return someOf(first.map((start) => everyOf([start.failed, someOf(beside(start).map(({ failed }) => failed))])))
}

/**
 * Standard and second-line treatment were tried for the main condition, each without enough help. Exercise or physical therapy
 * alone is not the first step, and no least dose is asked for pain. Not known where no lines are recorded for the condition.
 * This product's own reading; it agrees with the clinic page's question, which names no treatments.
 */
export const secondLineTried = derived({
  key: 'treatments.secondLineTried',
  label: 'Standard and second-line treatment tried',
  from: [painTreatments, mainCondition, bothListsAnswered],
  work: (tried, condition, complete) => (tried && condition && PAIN_LINES_OF[condition] ? unlessMore(secondLine(tried), complete && allRecognised(tried)) : undefined),
  show: yes,
})

/** Fewer visits than this are for a clinician to judge. No payer text read here gives a number. */
export const SESSIONS_TO_JUDGE = 8

/** A course of psychotherapy and what it is worth as "evidence-based psychotherapy". */
export type Psychotherapy = { readonly name: string; readonly sessions?: number; readonly thisEpisode?: boolean; readonly qualifies: Maybe }

/** Psychotherapies listed. Kinds that are named for depression qualify; other kinds, few visits and courses for pain are for a clinician. */
export const psychotherapies = derived({
  key: 'treatments.psychotherapies',
  label: 'Psychotherapies tried',
  from: [listedTreatments],
  work: (rows) =>
    rows?.flatMap(({ row, answer: { sessions, givenFor, thisEpisode } }): readonly Psychotherapy[] => {
      if (!row?.psychotherapyRule) return []
      const enough = sessions === undefined || sessions >= SESSIONS_TO_JUDGE
      const qualifies = row.psychotherapyRule === 'qualifies' && enough && givenFor !== 'pain' ? true : undefined
      return [{ name: row.generic, ...(sessions !== undefined && { sessions }), ...(thisEpisode && { thisEpisode: thisEpisode === 'yes' }), qualifies }]
    }),
  show: (some) => some.map(({ name, sessions }) => (sessions === undefined ? name : `${name} (${sessions} sessions)`)).join(', ') || 'none',
})

/** Evidence-based psychotherapy was tried. Not known when only kinds or courses that a clinician must judge are listed. */
export const psychotherapyTried = derived({
  key: 'treatments.psychotherapyTried',
  label: 'Evidence-based psychotherapy tried',
  from: [psychotherapies],
  work: (some) => some && someOf(some.map(({ qualifies }) => qualifies)),
  show: yes,
})

const onlyNone = (chosen: readonly string[] | undefined) => ifKnown(chosen, (known) => known.length === 1 && known[0] === 'none')

/** TMS would stand alone: no other care now, and none wanted. */
export const tmsAloneIsPlan = derived({
  key: 'treatments.tmsAloneIsPlan',
  label: 'TMS would be the only care',
  from: [carePlan.facts.careNow, carePlan.facts.willing],
  work: (now, willing) => everyOf([onlyNone(now), onlyNone(willing)]),
  show: yes,
})

/** Visits on most weekdays for several weeks are not possible. */
export const cannotAttend = derived({
  key: 'treatments.cannotAttend',
  label: 'Cannot come to near-daily visits',
  from: [carePlan.facts.canAttend],
  work: (answer) => ifKnown(answer, (known) => known === 'no'),
  show: yes,
})
