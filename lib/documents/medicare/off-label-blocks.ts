import { answerInWords } from '@/lib/documents/answer-sections'
import { partsOf, proceduresOf } from '@/lib/documents/authorization/course'
import type { AuthorizationInputs } from '@/lib/documents/authorization/inputs'
import { courseTable, NOT_TOLD, procedureTable } from '@/lib/documents/authorization/paper-tables'
import { painOf } from '@/lib/documents/authorization/told'
import type { Block } from '@/lib/documents/papers/paper'
import type { Field, ListField } from '@/lib/forms/field'
import { dayInWords } from '@/lib/i18n/dates'
import type { Case } from '@/lib/rules/fact'
import { medicines } from '@/lib/steps/medicines'
import { otherTreatments } from '@/lib/steps/other-treatments'
import { painDiagnosis } from '@/lib/steps/pain-diagnosis'

type Row = Readonly<Record<string, unknown>>
const rowsAt = (from: Case, step: string): readonly Row[] => (from.answers[step]?.list ?? []) as readonly Row[]
const forPain = (row: Row) => row.givenFor === 'pain'

const cellIn = (list: ListField, row: Row) => (name: string) => {
  const field: Field | undefined = list.row[name]
  return field && row[name] !== undefined ? answerInWords(field, row[name]) : NOT_TOLD
}

/** What was given for pain: of the rest of a person’s medicines nothing is the plan’s to know here. */
function painRows(from: Case): readonly (readonly string[])[] {
  const medicine = rowsAt(from, medicines.id).filter(forPain)
  const other = rowsAt(from, otherTreatments.id).filter(forPain)
  return [
    ...medicine.map((row) => cellIn(medicines.fields.list, row)).map((cell) => [cell('medicine'), cell('doseMg'), cell('weeks'), cell('result')]),
    ...other.map((row) => cellIn(otherTreatments.fields.list, row)).map((cell) => [cell('treatment'), '–', cell('sessions'), cell('response')]),
  ]
}

function painBlocks(from: Case): readonly Block[] {
  const pain = painOf(from)
  const since = painDiagnosis.facts.since.read(from)
  const rows = painRows(from)
  return [
    pain && pain !== 'not named yet'
      ? { kind: 'text', text: `The patient reports pain that a clinician has called: ${pain}.` }
      : { kind: 'blank', label: 'What the pain is called' },
    since ? { kind: 'text', text: `The patient reports that it began in ${dayInWords(since)}.` } : { kind: 'blank', label: 'Since when' },
    rows.length > 0
      ? {
          kind: 'table',
          caption: 'Treatments given for pain, as the patient reports',
          columns: [{ label: 'Treatment' }, { label: 'Highest dose a day' }, { label: 'Weeks or sessions' }, { label: 'What it did' }],
          rows,
        }
      : { kind: 'blank', label: 'Treatments given for pain, and what each did', lines: 3 },
  ]
}

/** The part of a request that is about pain or anxiety: a use outside every label, said as such. */
export function offLabelBlocks({ route, case: from, plan }: AuthorizationInputs): readonly Block[] {
  const use = route === 'anxiety' ? 'anxiety' : 'pain'
  return [
    { kind: 'heading', level: 2, text: 'The use' },
    {
      kind: 'text',
      text: `This use is off-label: TMS given in a clinic is not cleared for ${use === 'anxiety' ? 'anxiety alone' : 'pain'}. It is not asked for as a treatment of depression.`,
    },
    ...(use === 'pain' ? painBlocks(from) : []),
    { kind: 'heading', level: 2, text: 'The course that is planned' },
    courseTable(partsOf(plan)),
    procedureTable(proceduresOf(plan)),
    { kind: 'blank', label: 'Diagnosis and its ICD-10-CM code, assigned by the psychiatrist' },
  ]
}
