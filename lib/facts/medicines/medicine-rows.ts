import { derived, type Fact, type ValueOf } from '@/lib/rules/fact'
import { medicines } from '@/lib/steps/medicines'
import { otherTreatments } from '@/lib/steps/other-treatments'
import { plainName } from '../names/plain-name'
import { candidateWords, didYouMean } from './did-you-mean'
import { isMedicine, type Medicine } from './medicine'
import { namedIn, recognise } from './recognise'
import { isWeekly } from './weekly'

/** A row of the medicines step, as answered. `unsureMostDays`: “not sure” at “on most days”, which says more than silence. */
export type MedicineAnswer = ValueOf<typeof medicines.facts.list>[number] & { readonly unsureMostDays?: true }
/** A row of the other treatments, as answered. */
export type TreatmentAnswer = ValueOf<typeof otherTreatments.facts.list>[number]

/** A row and what it stands for: `row` is absent when the name is not recognised, and then it is unknown, never "none". */
export type Recognised<A> = { readonly name: string; readonly row?: Medicine; readonly answer: A }

const recognisedAs = <A>(typed: string | undefined, answer: A): Recognised<A> => {
  const name = typed ?? ''
  const row = recognise(name)
  return { name, answer, ...(row && { row }) }
}

const { list, noneTaken } = medicines.facts
const { list: treatmentList, noneTried } = otherTreatments.facts

const names = (rows: readonly { readonly name: string; readonly row?: Medicine }[]) => rows.map(({ name, row }) => row?.generic ?? name).join(', ')

/** The rows of the list, each with what was answered “not sure” in it: a list is read without those cells. */
const answersOfRows: Fact<readonly MedicineAnswer[]> = {
  key: 'medicines.answersOfRows',
  label: list.label,
  inputs: [list],
  read(from) {
    const typed = from.answers.medicines?.list
    const isUnsure = (at: number) => Array.isArray(typed) && typed[at]?.mostDays === 'unsure'
    return list.read(from)?.map((row, at) => (isUnsure(at) ? { ...row, unsureMostDays: true } : row))
  },
  show: list.show,
}

/** The medicines listed, now and before. Empty only when the person says that there are none; otherwise not known. */
export const listedMedicines = derived({
  key: 'medicines.listedMedicines',
  label: 'Medicines listed',
  from: [answersOfRows, noneTaken],
  work: (rows, none) => (rows && rows.length > 0 ? rows.map((answer) => recognisedAs(answer.medicine, answer)) : none === 'yes' ? [] : undefined),
  show: names,
})

/** The other treatments listed, now and before. Empty only when the person says that there are none. */
export const listedTreatments = derived({
  key: 'other-treatments.listedTreatments',
  label: 'Other treatments listed',
  from: [treatmentList, noneTried],
  work: (rows, none) => (rows && rows.length > 0 ? rows.map((answer) => recognisedAs(answer.treatment, answer)) : none === 'yes' ? [] : undefined),
  show: names,
})

/** The medicines question is answered: a row, or "none". Its silence leaves safety unknown. */
export const medicinesAnswered = derived({
  key: 'medicines.medicinesAnswered',
  label: 'Medicines listed, or none taken',
  from: [listedMedicines],
  work: (rows) => (rows ? true : undefined),
  show: () => 'yes',
})

/** A medicine that safety has to reckon with. */
export type CurrentMedicine = {
  readonly name: string
  readonly row?: Medicine
  /** Milligrams a day now; absent when not told. */
  readonly mgPerDay?: number
  /** In the past month. */
  readonly changed?: MedicineAnswer['changed']
  /** As answered: absent when not told. */
  readonly now?: MedicineAnswer['now']
  /** Taken now. Not said counts as taken: silence is not a "no". */
  readonly taking: boolean
}

/** A row, and for a name that is not recognised also every medicine that its words name: "tramadol and vitamins" raises tramadol's flag. */
function ofMedicine({ name, row, answer }: Recognised<MedicineAnswer>): readonly CurrentMedicine[] {
  const { now, nowMg, doseMg, changed } = answer
  // The highest dose ever is an upper limit of today's dose, so it may stand in where today's was not told.
  const mgPerDay = isWeekly(name) ? undefined : (nowMg ?? doseMg)
  const common = { name, ...(changed && { changed }), ...(now && { now }), taking: now === 'yes' || (now === undefined && changed !== 'stopped') }
  if (row) return [{ ...common, row, ...(mgPerDay !== undefined && { mgPerDay }) }]
  return [
    common,
    ...namedIn(name)
      .filter(isMedicine)
      .map((named) => ({ ...common, row: named })),
  ]
}

/** Every medicine of the medicines step, also those of before. */
export const medicinesEver = derived({
  key: 'medicines.medicinesEver',
  label: 'Medicines taken now or before',
  from: [listedMedicines],
  work: (rows) => rows?.flatMap(ofMedicine),
  show: names,
})

/** Medicines that are named among the other treatments, where changes of the past month are not asked for. */
export const medicinesAmongTreatments = derived({
  key: 'other-treatments.medicinesAmongTreatments',
  label: 'Medicines named among the other treatments',
  from: [listedTreatments],
  work: (rows): readonly CurrentMedicine[] | undefined =>
    rows?.flatMap(({ name, row, answer: { now } }) => (row && isMedicine(row) ? [{ name, row, ...(now && { now }), taking: now === 'yes' }] : [])),
  show: names,
})

/** Medicines taken now or stopped in the past month, ketamine and the like listed among the treatments included. */
export const currentMedicines = derived({
  key: 'medicines.currentMedicines',
  label: 'Medicines taken now or stopped in the past month',
  from: [medicinesEver, medicinesAmongTreatments],
  work(listed, amongTreatments = []): readonly CurrentMedicine[] | undefined {
    const elsewhere = amongTreatments.filter(({ taking }) => taking)
    if (!listed) return elsewhere.length > 0 ? elsewhere : undefined
    return [...listed.filter(({ taking, changed }) => taking || changed === 'stopped'), ...elsewhere]
  },
  show: names,
})

const NOT_A_NAME = new Set(['', 'none', 'no', 'n a', 'na', 'nothing', 'ninguno', 'ninguna', 'nada'])
const isUnknown = ({ name, row }: { readonly name: string; readonly row?: Medicine }) => !row && !NOT_A_NAME.has(plainName(name))

/** Current medicines whose name matches no row: staff identify them. Asked about, never guessed. */
export const unrecognisedMedicines = derived({
  key: 'medicines.unrecognisedMedicines',
  label: 'Medicines not recognised',
  from: [currentMedicines],
  work: (rows): readonly string[] | undefined => rows?.filter(isUnknown).map(({ name }) => name),
  show: (some) => some.map((name) => `“${name}”`).join(', '),
})

/** A name that matches no row, and whether the person said that it is right as it is written. */
export type UnrecognisedName = { readonly name: string; readonly confirmed: boolean }

/** The name with what it resembles: where staff begin. Only looked up when it is shown. */
function inWords({ name, confirmed }: UnrecognisedName): string {
  const resembled = didYouMean(name).map(candidateWords)
  const remarks = [...(resembled.length > 0 ? [`resembles ${resembled.join(' or ')}`] : []), ...(confirmed ? ['confirmed by the patient as it is written'] : [])]
  return `“${name}”${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`
}

type AnyRow = Recognised<MedicineAnswer | TreatmentAnswer>
const unrecognised = (names: readonly string[], rows: readonly AnyRow[]): readonly UnrecognisedName[] =>
  [...new Set(names)].map((name) => ({ name, confirmed: rows.some(({ answer }) => answer.nameAsWritten === name) }))

/** Current medicines not recognised, with what each name resembles. */
export const unrecognisedInWords = derived({
  key: 'medicines.unrecognisedInWords',
  label: 'Medicines not recognised',
  from: [unrecognisedMedicines, listedMedicines],
  work: (names, rows) => names && unrecognised(names, rows ?? []),
  show: (some) => some.map(inWords).join(', '),
})

/** Names that match no row among the medicines of before and the other treatments: for staff as well, though nothing is taken now. */
export const otherUnrecognised = derived({
  key: 'medicines.otherUnrecognised',
  label: 'Earlier medicines and other treatments not recognised',
  from: [listedMedicines, listedTreatments, unrecognisedMedicines],
  work(medicineRows, treatmentRows, current = []) {
    if (!medicineRows && !treatmentRows) return undefined
    const earlier = (medicineRows ?? []).filter((one) => isUnknown(one) && !current.includes(one.name))
    const names = [...earlier, ...(treatmentRows ?? []).filter(isUnknown)].map(({ name }) => name)
    return unrecognised(names, [...(medicineRows ?? []), ...(treatmentRows ?? [])])
  },
  show: (some) => some.map(inWords).join(', '),
})
