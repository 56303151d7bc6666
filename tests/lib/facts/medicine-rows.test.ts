import { describe, expect, it } from 'vitest'
import {
  currentMedicines,
  listedMedicines,
  listedTreatments,
  medicinesAmongTreatments,
  medicinesEver,
  otherUnrecognised,
  unrecognisedMedicines,
} from '@/lib/facts/medicines/medicine-rows'
import { medicineById } from '@/lib/facts/medicines/recognise'
import { type Fact, questionsOf } from '@/lib/rules/fact'
import { medicines } from '@/lib/steps/medicines'
import { otherTreatments } from '@/lib/steps/other-treatments'
import { caseWith } from './case-with'

type Row = Readonly<Record<string, unknown>>
const taking = (...list: readonly Row[]) => caseWith({ medicines: { list } })
const treated = (...list: readonly Row[]) => caseWith({ 'other-treatments': { list } })
const names = (rows: readonly { readonly name: string; readonly row?: { readonly id: string } }[] | undefined) => rows?.map(({ name, row }) => row?.id ?? name)

describe('The two lists', () => {
  it.each([
    ['medicines', listedMedicines, medicines.facts.list, medicines.facts.noneTaken],
    ['other treatments', listedTreatments, otherTreatments.facts.list, otherTreatments.facts.noneTried],
  ] as readonly (readonly [string, Fact<unknown>, Fact<unknown>, Fact<unknown>])[])('%s: an empty list is no answer, “none” is one', (_, fact, list, none) => {
    const supposing = (supposed: Row) => fact.read(caseWith({}, { supposed }))
    expect([supposing({}), supposing({ [list.key]: [] }), supposing({ [none.key]: 'yes' })]).toEqual([undefined, undefined, []])
    expect(questionsOf(fact)).toEqual(expect.arrayContaining([list, none]))
  })

  it('a row without a name is kept, and stands for nothing', () => {
    expect(listedMedicines.read(taking({ givenFor: 'pain' }))).toEqual([{ name: '', answer: { givenFor: 'pain' } }])
  })
})

describe('Medicines that safety reckons with', () => {
  it('in words that are not recognised each medicine named counts, and no procedure', () => {
    expect(names(medicinesEver.read(taking({ medicine: 'tramadol after nerve block' })))).toEqual(['tramadol after nerve block', 'tramadol'])
  })

  it('a weekly product has no daily dose', () => {
    const [weekly, daily] = medicinesEver.read(taking({ medicine: 'Prozac Weekly', nowMg: 90 }, { medicine: 'Prozac', nowMg: 20 })) ?? []
    expect([weekly && 'mgPerDay' in weekly, daily?.mgPerDay]).toEqual([false, 20])
  })

  it('among the other treatments those taken now, and no therapy', () => {
    const row = medicineById('ketamine')
    expect(medicinesAmongTreatments.read(treated({ treatment: 'ketamine', now: 'yes' }, { treatment: 'cbt', now: 'yes' }))).toEqual([
      { name: 'ketamine', row, now: 'yes', taking: true },
    ])
    expect(medicinesAmongTreatments.read(treated({ treatment: 'ketamine' }))).toEqual([{ name: 'ketamine', row, taking: false }])
  })

  it.each([
    ['one now, without a list of medicines', treated({ treatment: 'ketamine', now: 'yes' }), ['ketamine']],
    ['one of before, without a list of medicines', treated({ treatment: 'ketamine', now: 'no' }), undefined],
    [
      'one of before, beside a medicine',
      caseWith({ medicines: { list: [{ medicine: 'sertraline' }] }, 'other-treatments': { list: [{ treatment: 'ketamine', now: 'no' }] } }),
      ['sertraline'],
    ],
    ['a medicine stopped in the past month', taking({ medicine: 'clonazepam', now: 'no', changed: 'stopped' }), ['clonazepam']],
    ['a medicine stopped long ago', taking({ medicine: 'clonazepam', now: 'no', changed: 'no' }), []],
  ])('counts %s', (_, from, expected) => expect(names(currentMedicines.read(from))).toEqual(expected))
})

describe('Names for staff to identify', () => {
  it.each(['none', 'None.', 'no', 'n/a', 'NA', 'nothing', 'ninguno', 'ninguna', 'nada', ' '])('“%s” is none', (medicine) => {
    expect([unrecognisedMedicines.read(taking({ medicine })), otherUnrecognised.read(treated({ treatment: medicine }))]).toEqual([[], []])
  })

  it('one of an earlier medicine likewise, and one taken now is told elsewhere', () => {
    const from = taking({ medicine: 'celexia', now: 'no', nameAsWritten: 'celexia' }, { medicine: 'zolof', now: 'no' }, { medicine: 'metformin', now: 'yes' })
    expect(otherUnrecognised.read(from)).toEqual([
      { name: 'celexia', confirmed: true },
      { name: 'zolof', confirmed: false },
    ])
  })

  it('one among the other treatments is told as confirmed when the person said that it is right', () => {
    const from = treated({ treatment: 'moxibustion', nameAsWritten: 'moxibustion' }, { treatment: 'cupping' })
    expect(otherUnrecognised.read(from)).toEqual([
      { name: 'moxibustion', confirmed: true },
      { name: 'cupping', confirmed: false },
    ])
  })
})
