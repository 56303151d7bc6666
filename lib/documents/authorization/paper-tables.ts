import type { Block } from '@/lib/documents/papers/paper'
import { dayInWords } from '@/lib/i18n/dates'
import type { PlannedPart, PlannedProcedure, Score, Trial } from './content'
import type { PayerTherapy, PayerTrial } from './for-payer'

/** What stands in a cell that nobody told: in a paper to read, and in a letter to fill in. */
export const NOT_TOLD = 'not told'
export const TO_FILL_IN = '__________'

type Unknown = typeof NOT_TOLD | typeof TO_FILL_IN
const episode = (thisEpisode: boolean | undefined, unknown: Unknown) => (thisEpisode === undefined ? unknown : thisEpisode ? 'this one' : 'an earlier one')

/** What something was given for, as it was answered. */
export const GIVEN_FOR: Readonly<Record<NonNullable<Trial['givenFor']>, string>> = { mood: 'mood', pain: 'pain', sleep: 'sleep', other: 'something else' }
const given = (givenFor: Trial['givenFor'], unknown: Unknown) => (givenFor ? GIVEN_FOR[givenFor] : unknown)

/** Antidepressants with what is told of each. */
export function trialTable(trials: readonly PayerTrial[], unknown: Unknown, caption: string): Block {
  return {
    kind: 'table',
    caption,
    columns: [
      { label: 'Medicine' },
      { label: 'Class' },
      { label: 'Given for' },
      { label: 'Highest dose' },
      { label: 'Weeks at that dose', numeric: true },
      { label: 'What it did' },
      { label: 'Episode of depression' },
    ],
    rows: trials.map(({ name, medicineClass, givenFor, dose, weeks, outcome, thisEpisode }) => [
      name,
      medicineClass ?? unknown,
      given(givenFor, unknown),
      dose ?? unknown,
      weeks === undefined ? unknown : String(weeks),
      outcome ?? unknown,
      episode(thisEpisode, unknown),
    ]),
  }
}

/** Talking therapies with what is told of each. */
export function therapyTable(therapies: readonly PayerTherapy[], unknown: Unknown): Block {
  return {
    kind: 'table',
    caption: 'Psychotherapy, as the patient reports',
    columns: [
      { label: 'Kind' },
      { label: 'Given for' },
      { label: 'Sessions', numeric: true },
      { label: 'What it did' },
      { label: 'Episode of depression' },
      { label: 'Now' },
    ],
    rows: therapies.map(({ name, givenFor, sessions, outcome, thisEpisode, now }) => [
      name,
      given(givenFor, unknown),
      sessions === undefined ? unknown : String(sessions),
      outcome ?? unknown,
      episode(thisEpisode, unknown),
      now === undefined ? unknown : now ? 'yes' : 'no',
    ]),
  }
}

/** What is said beside a total. */
export const scoreRemark = ({ note }: Score): string => note ?? 'A screen, not a diagnosis.'

/** Totals of questionnaires with their bands and days. */
export const scoreTable = (scores: readonly Score[]): Block => ({
  kind: 'table',
  caption: 'Questionnaires: totals only',
  columns: [{ label: 'Questionnaire' }, { label: 'Total' }, { label: 'Band' }, { label: 'Answered on' }, { label: 'Remark' }],
  rows: scores.map((score) => [score.name, `${score.total} of ${score.of}`, score.band, dayInWords(score.on), scoreRemark(score)]),
})

/** How many sessions of a procedure. */
export const sessionsInWords = ({ sessions: { low, high } }: PlannedProcedure): string => (low === high ? String(low) : `${low} to ${high}`)

/** What is planned, part by part. */
export const courseTable = (course: readonly PlannedPart[]): Block => ({
  kind: 'table',
  caption: 'The course, part by part',
  columns: [{ label: 'Part' }, { label: 'Number' }, { label: 'Sessions' }, { label: 'How often' }],
  rows: course.map(({ phase, code, sessions, spacing }) => [phase, code, sessions, spacing]),
})

/** Procedure numbers with our own words. */
export const procedureTable = (procedures: readonly PlannedProcedure[]): Block => ({
  kind: 'table',
  caption: 'Procedure numbers (CPT), in the clinic’s own words',
  columns: [{ label: 'Number' }, { label: 'What it is' }, { label: 'How many' }],
  rows: procedures.map((one) => [one.code, one.words, sessionsInWords(one)]),
})
