import type { TrialsSummary } from '@/lib/assess/assessment'
import type { ListField } from '@/lib/forms/field'
import type { Draft } from '@/lib/intake/typed'
import { medicines } from '@/lib/steps/medicines'
import { otherTreatments } from '@/lib/steps/other-treatments'
import { answerInWords } from './answer-sections'
import { answerPlace, cut, type Line, type Room, type Some, some, told } from './summary-lines'

/** A medicine or treatment as one line of a table. */
export type Treatment = {
  readonly name: string /** Empty when it is over. */
  readonly now: string
  readonly forWhat: string
  readonly course: string
  readonly result: string
}
export type TreatmentsSummary = {
  readonly table: Some<Treatment>
  readonly counted: string
  /** Antidepressants that did not count, and why. */
  readonly notCounted: Some<Line>
  readonly remarks: Some<string>
  readonly earlier: readonly Line[]
}

type Row = Readonly<Record<string, unknown>>
const rowsAt = (draft: Draft, step: string): readonly Row[] => (draft.case.answers[step]?.list ?? []) as readonly Row[]

/** A cell in words, by its own field; empty when it is not told. */
function cellIn(list: ListField, row: Row): (name: string) => string {
  return (name) => {
    const field = list.row[name]
    return field && row[name] !== undefined ? answerInWords(field, row[name]) : ''
  }
}

const EPISODE: Readonly<Record<string, string>> = { yes: ', this episode', no: ', earlier episode' }

function medicineOf(row: Row): Treatment {
  const cell = cellIn(medicines.fields.list as ListField, row)
  const course = [cell('doseMg') && `${cell('doseMg')}/day`, cell('weeks')].filter(Boolean).join(' × ')
  const change = row.changed && row.changed !== 'no' && row.changed !== 'unsure' ? cell('changed').toLowerCase() : ''
  const now = row.now === 'yes' ? [cell('nowMg') ? `${cell('nowMg')}/day` : 'yes', change].filter(Boolean).join(', ') : change
  return { name: cell('medicine'), now, forWhat: cell('givenFor') + (EPISODE[String(row.thisEpisode)] ?? ''), course, result: cell('result') }
}

function treatmentOf(row: Row): Treatment {
  const cell = cellIn(otherTreatments.fields.list as ListField, row)
  return {
    name: cell('treatment'),
    now: row.now === 'yes' ? 'yes' : '',
    forWhat: cell('givenFor') + (EPISODE[String(row.thisEpisode)] ?? ''),
    course: row.sessions === undefined ? '' : `${row.sessions} sessions`,
    result: cell('response'),
  }
}

const number = (value: number | null): string => (value === null ? 'not known' : String(value))

/** What was tried, those taken now first, and how the antidepressant trials were counted. */
export function treatmentsSummary(draft: Draft, trials: TrialsSummary, room: Room): TreatmentsSummary {
  const all = [...rowsAt(draft, medicines.id).map(medicineOf), ...rowsAt(draft, otherTreatments.id).map(treatmentOf)]
  const sorted = [...all.filter(({ now }) => now), ...all.filter(({ now }) => !now)]
  const notCounted = trials.entries
    .filter(({ verdict }) => verdict !== 'failed' && verdict !== 'failed-partial')
    .map(({ why }) => ({ words: cut(why, room.why), at: answerPlace(`${medicines.id}.list`) }))
  const { failedThisEpisode, failedLifetime, classes, intolerances, stillOpen } = trials
  return {
    table: some(sorted, room.table),
    counted: `Failed adequate antidepressant trials: ${number(failedThisEpisode)} in this episode, ${number(failedLifetime)} in a lifetime, ${number(classes)} ${classes === 1 ? 'class' : 'classes'}. Stopped for side effects: ${number(intolerances)}.${stillOpen ? ` ${stillOpen} could still join them.` : ''}`,
    notCounted: some(notCounted, room.notCounted),
    remarks: some(trials.remarks, 2),
    earlier: [
      ...told(draft, otherTreatments.id, 'previousTms', 'Earlier TMS'),
      ...told(draft, otherTreatments.id, 'previousTmsReduction', 'it reduced the depression by'),
      ...told(draft, otherTreatments.id, 'tmsReaction', 'reaction'),
    ],
  }
}
