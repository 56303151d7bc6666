import type { Block } from '@/lib/documents/papers/paper'
import { dayInWords } from '@/lib/i18n/dates'
import type { PlannedProcedure, Score, Therapy, Trial } from './content'

/** What stands in a cell that nobody told: in a paper to read, and in a letter to fill in. */
export const NOT_TOLD = 'not told'
export const TO_FILL_IN = '__________'

type Unknown = typeof NOT_TOLD | typeof TO_FILL_IN
const episode = (thisEpisode: boolean | undefined, unknown: Unknown) => (thisEpisode === undefined ? unknown : thisEpisode ? 'this one' : 'an earlier one')

/** Antidepressants with what is told of each. */
export function trialTable(trials: readonly Trial[], unknown: Unknown, caption: string): Block {
  return {
    kind: 'table',
    caption,
    columns: [
      { label: 'Medicine' },
      { label: 'Class' },
      { label: 'Highest dose' },
      { label: 'Weeks at that dose', numeric: true },
      { label: 'What it did' },
      { label: 'Episode of depression' },
    ],
    rows: trials.map(({ name, medicineClass, dose, weeks, outcome, thisEpisode }) => [
      name,
      medicineClass ?? unknown,
      dose ?? unknown,
      weeks === undefined ? unknown : String(weeks),
      outcome ?? unknown,
      episode(thisEpisode, unknown),
    ]),
  }
}

/** Talking therapies with what is told of each. */
export function therapyTable(therapies: readonly Therapy[], unknown: Unknown): Block {
  return {
    kind: 'table',
    caption: 'Psychotherapy, as the patient reports',
    columns: [{ label: 'Kind' }, { label: 'Sessions', numeric: true }, { label: 'What it did' }, { label: 'Episode of depression' }, { label: 'Now' }],
    rows: therapies.map(({ name, sessions, outcome, thisEpisode, now }) => [
      name,
      sessions === undefined ? unknown : String(sessions),
      outcome ?? unknown,
      episode(thisEpisode, unknown),
      now === undefined ? unknown : now ? 'yes' : 'no',
    ]),
  }
}

/** Totals of questionnaires with their bands and days. */
export const scoreTable = (scores: readonly Score[]): Block => ({
  kind: 'table',
  caption: 'Questionnaires: totals only',
  columns: [{ label: 'Questionnaire' }, { label: 'Total' }, { label: 'Band' }, { label: 'Answered on' }, { label: 'Remark' }],
  rows: scores.map(({ name, total, of, band, on, note }) => [name, `${total} of ${of}`, band, dayInWords(on), note ?? 'A screen, not a diagnosis.']),
})

/** Procedure numbers with our own words. */
export const procedureTable = (procedures: readonly PlannedProcedure[]): Block => ({
  kind: 'table',
  caption: 'Procedure numbers (CPT), in the clinic’s own words',
  columns: [{ label: 'Number' }, { label: 'What it is' }, { label: 'How many' }],
  rows: procedures.map(({ code, words, sessions: { low, high } }) => [code, words, low === high ? String(low) : `${low} to ${high}`]),
})
