import { derived } from '@/lib/rules/fact'
import { isMedicine, type Medicine, type PainLine } from './medicines/medicine'
import { listedMedicines, listedTreatments } from './medicines/medicine-rows'
import { conditionIds, mainCondition } from './pain'
import { PAIN_LINES_OF } from './pain-lines'
import { ifKnown, type Maybe } from './three-valued'

/** A treatment that was tried and bears on the main pain condition. */
export type PainTreatment = {
  readonly name: string
  readonly row?: Medicine
  readonly isMedicine: boolean
  /** Its lines for the main condition; empty where none is recorded. */
  readonly lines: readonly PainLine[]
  readonly forPain: boolean
  /** It did not do enough: no help, a little, help that was lost, or not tolerated. Absent when not told. */
  readonly failed: Maybe
  readonly now: boolean
}

const FAILED: readonly string[] = ['none', 'partial', 'good-then-lost', 'side-effects', 'not-tolerated', 'too-high']

/** What a row of either list says of a treatment. */
type Tried = { readonly result: string | undefined; readonly givenFor: string | undefined; readonly now: string | undefined; readonly medicine: boolean }

function painTreatment(name: string, row: Medicine | undefined, { result, givenFor, now, medicine }: Tried, condition: string | undefined): PainTreatment {
  return {
    name: row?.generic ?? name,
    ...(row && { row }),
    isMedicine: medicine,
    lines: (PAIN_LINES_OF[condition ?? ''] ?? []).flatMap((key) => row?.painLine?.[key] ?? []),
    forPain: givenFor === 'pain',
    failed: ifKnown(result, (known) => FAILED.includes(known)),
    now: now === 'yes',
  }
}

/**
 * Everything tried for pain, and whatever was tried for another reason but has a line for the main condition: duloxetine taken
 * for mood is a tried pain treatment too. Not known until one of the two lists is answered; see `bothListsAnswered`.
 */
export const painTreatments = derived({
  key: 'treatments.painTreatments',
  label: 'Pain treatments tried',
  from: [listedMedicines, listedTreatments, mainCondition],
  work(medicineRows, treatmentRows, condition) {
    if (!medicineRows && !treatmentRows) return undefined
    const medicines = (medicineRows ?? []).map(({ name, row, answer: { result, givenFor, now } }) =>
      painTreatment(name, row, { result, givenFor, now, medicine: !row || isMedicine(row) }, condition),
    )
    const others = (treatmentRows ?? []).map(({ name, row, answer: { response, givenFor, now } }) =>
      painTreatment(name, row, { result: response, givenFor, now, medicine: row !== undefined && isMedicine(row) }, condition),
    )
    return [...medicines, ...others].filter(({ forPain, lines }) => forPain || lines.length > 0)
  },
  show: (some) => some.map(({ name }) => name).join(', ') || 'none',
})

/**
 * Both lists of treatments are answered, and what each was given for; and the main condition is known where a treatment for
 * something else could have a line for it. So what is not there for pain was not tried for it.
 */
export const bothListsAnswered = derived({
  key: 'treatments.bothListsAnswered',
  label: 'Medicines and other treatments are listed, with what each was given for',
  from: [listedMedicines, listedTreatments, conditionIds, mainCondition],
  work(medicineRows, treatmentRows, named, main) {
    if (!medicineRows || !treatmentRows) return undefined
    const purposes = [...medicineRows, ...treatmentRows].map(({ answer }) => answer.givenFor)
    const lineIsKnown = main !== undefined || named?.length === 0 || purposes.every((one) => one === 'pain')
    return lineIsKnown && purposes.every((one) => one !== undefined) ? true : undefined
  },
})
