import { describe, expect, it } from 'vitest'
import { findingOf } from '@/lib/assess/finding'
import { cautionPairs, holdingPairs, interactionPairs, maoiPairs, notedPairs } from '@/lib/facts/interactions'
import { tramadolHighRisk } from '@/lib/facts/medicine-hazards'
import { isMedicine } from '@/lib/facts/medicines/medicine'
import type { MedicineAnswer } from '@/lib/facts/medicines/medicine-rows'
import { otherUnrecognised, unrecognisedInWords, unrecognisedMedicines } from '@/lib/facts/medicines/medicine-rows'
import { medicineTable } from '@/lib/facts/medicines/table'
import { seizureLoad, seizureLoadHolds } from '@/lib/facts/seizure-load'
import { changeNotAsked, changeNotTold, steadyMedicines, withdrawalRecent } from '@/lib/facts/withdrawal'
import { safetyItems } from '@/lib/knowledge/safety'
import { worst } from '@/lib/knowledge/safety/safety-item'
import type { Case, Fact } from '@/lib/rules/fact'
import { caseWith } from './case-with'

const now = (medicine: string, nowMg?: number, more: MedicineAnswer = {}): MedicineAnswer => ({
  medicine,
  now: 'yes',
  changed: 'no',
  ...(nowMg !== undefined && { nowMg }),
  ...more,
})
const of = (list: readonly MedicineAnswer[], others: Case['answers'] = {}) => caseWith({ medicines: { list }, ...others })
/** What the items come to when only medicines and sleep are told: open gates are left out. */
const disposition = (from: Case) => worst(safetyItems.filter(({ when }) => when.judge(from).verdict === 'met').flatMap(({ dispositions }) => dispositions.met ?? []))
const total = (from: Case) => seizureLoad.read(from)?.total

describe('the worked examples of the cumulative rule', () => {
  it.each([
    ['sertraline 100 + trazodone 50', [now('sertraline', 100), now('trazodone', 50)], 0, 'CLEAR'],
    ['bupropion XL 300', [now('bupropion XL', 300)], 1, 'CAUTION'],
    ['amitriptyline 25 + duloxetine 60', [now('amitriptyline', 25), now('duloxetine', 60)], 1, 'CAUTION'],
    ['nortriptyline 100', [now('nortriptyline', 100)], 2, 'HOLD'],
    ['nortriptyline 25 + cyclobenzaprine + stable gabapentin', [now('nortriptyline', 25), now('cyclobenzaprine', 10), now('gabapentin', 900)], 2, 'HOLD'],
    ['quetiapine 200 + lithium 900', [now('quetiapine', 200), now('lithium', 900)], 2, 'HOLD'],
    ['tramadol 200 + bupropion 150', [now('tramadol', 200), now('bupropion', 150)], 2, 'HOLD'],
    ['tramadol 200 + sertraline 100', [now('tramadol', 200), now('sertraline', 100)], 1, 'CAUTION'],
    ['clonazepam 1 mg, stable', [now('clonazepam', 1)], 0, 'CLEAR'],
    ['clonazepam stopped last week', [{ medicine: 'clonazepam', now: 'no', changed: 'stopped' } as MedicineAnswer], 0, 'HOLD'],
  ] as const)('%s', (_, list, points, expected) => {
    expect([total(of(list)), disposition(of(list))]).toEqual([points, expected])
  })

  it('bupropion 300 + amphetamine 20 + 4 h sleep', () => {
    const from = of([now('bupropion', 300), now('amphetamine', 20)], { 'daily-life': { sleepHours: 4 } })
    expect([total(from), disposition(from)]).toEqual([3, 'HOLD'])
  })
})

describe('points', () => {
  it.each([
    ['a tricyclic of unknown dose counts in full', [now('amitriptyline')], 2],
    ['a tricyclic at 50', [now('amitriptyline', 50)], 1],
    ['a tricyclic above 50', [now('amitriptyline', 51)], 2],
    ['a low tricyclic whose level fluoxetine raises', [now('amitriptyline', 25), now('fluoxetine', 20)], 2],
    ['Silenor', [now('Silenor', 6)], 0],
    ['doxepin above 6', [now('doxepin', 10)], 1],
    ['bupropion at 450', [now('bupropion', 450)], 1],
    ['bupropion above 450', [now('bupropion', 451)], 2],
    ['an SSRI at its label’s highest dose', [now('escitalopram', 20)], 0],
    ['an SSRI above it', [now('escitalopram', 30)], 1],
    ['one that is over does not count', [now('tramadol', 200, { now: 'no' })], 0],
    ['whether it is taken is not told: it counts', [{ medicine: 'tramadol' }], 1],
    ['names inside words that are not recognised', [now('tramadol and a vitamin')], 1],
  ] as const)('%s', (_, list, points) => expect(total(of(list))).toBe(points))

  it('bupropion is strong with an eating disorder, a past seizure or a serious head injury', () => {
    expect(total(of([now('bupropion', 150)], { 'brain-health': { headInjury: 'passed-out' } }))).toBe(2)
    expect(total(of([now('bupropion', 150)], { 'mood-history': { diagnoses: ['eating-disorder'] } }))).toBe(3)
  })

  it('one ingredient in two products counts once and holds; the same product twice does not', () => {
    const two = of([now('Wellbutrin XL', 150), now('Contrave', 360)])
    expect([total(two), seizureLoadHolds.read(two)]).toEqual([1, true])
    const same = of([now('lithium', 300), now('lithium', 600)])
    expect([total(same), seizureLoadHolds.read(same)]).toEqual([1, false])
  })

  it('every other caution is one point', () => {
    const from = of([], {
      medicines: { noneTaken: 'yes' },
      'brain-health': { seizure: 'fever-as-child', familyEpilepsy: 'yes', fainted: 'explained' },
      'daily-life': { sleepHours: 5, nightShifts: 'no' },
    })
    expect(total(from)).toBe(3)
  })

  it('heavy drinking and substances hold, cannabis does not', () => {
    const drinking = (drinksPerWeek: number) => seizureLoadHolds.read(of([now('sertraline', 50)], { 'daily-life': { drinksPerWeek } }))
    expect([drinking(14), drinking(15)]).toEqual([false, true])
    expect(seizureLoadHolds.read(of([now('sertraline', 50)], { 'daily-life': { substances: ['cannabis'] } }))).toBe(false)
    expect(seizureLoadHolds.read(of([now('sertraline', 50)], { 'daily-life': { substances: ['cocaine'] } }))).toBe(true)
  })

  it('without a list of medicines a "no" is not known, a "yes" is', () => {
    expect(seizureLoadHolds.read(caseWith({}))).toBeUndefined()
    expect(seizureLoadHolds.read(caseWith({ 'daily-life': { drinksPerWeek: 40 } }))).toBe(true)
  })
})

describe('withdrawal and names', () => {
  it.each([
    ['lowered', true],
    ['stopped', true],
    ['raised', false],
    ['started', false],
    ['no', false],
  ] as const)('gabapentin %s', (changed, recent) => expect(withdrawalRecent.read(of([now('gabapentin', 900, { changed })]))).toBe(recent))
  it('baclofen counts likewise, an SSRI does not', () => {
    expect(withdrawalRecent.read(of([now('baclofen', 10, { changed: 'lowered' })]))).toBe(true)
    expect(withdrawalRecent.read(of([now('sertraline', 50, { changed: 'stopped' })]))).toBe(false)
  })
  it.each([
    ['taken, no change', { now: 'yes', changed: 'no' }, false, [], ['clonazepam']],
    ['taken, raised', { now: 'yes', changed: 'raised' }, false, [], ['clonazepam']],
    ['taken, change not told', { now: 'yes' }, undefined, ['clonazepam'], []],
    ['taken, not sure of a change', { now: 'yes', changed: 'unsure' }, undefined, ['clonazepam'], []],
    ['not taken, no change', { now: 'no', changed: 'no' }, false, [], []],
    ['not taken, change not told', { now: 'no' }, undefined, ['clonazepam'], []],
    ['not taken, not sure of a change', { now: 'no', changed: 'unsure' }, undefined, ['clonazepam'], []],
    ['not taken, and started in the past month', { now: 'no', changed: 'started' }, undefined, ['clonazepam'], []],
    ['not taken, and lowered in the past month', { now: 'no', changed: 'lowered' }, true, [], []],
    ['not sure of either', { now: 'unsure', changed: 'unsure' }, undefined, ['clonazepam'], []],
    ['not sure whether taken, no change', { changed: 'no' }, false, [], []],
    ['not sure whether taken, raised', { now: 'unsure', changed: 'raised' }, undefined, ['clonazepam'], []],
  ] as const)('clonazepam %s', (_, answer, recent, open, steady) => {
    const from = of([{ medicine: 'clonazepam', ...answer } as MedicineAnswer])
    expect([withdrawalRecent.read(from), changeNotTold.read(from), steadyMedicines.read(from)]).toEqual([recent, open, steady])
    expect(disposition(from)).toBe(recent ? 'HOLD' : recent === false ? 'CLEAR' : 'CAUTION')
    expect(seizureLoadHolds.read(from)).toBe(recent)
  })
  it('baclofen likewise, an SSRI not; among the other treatments no change is asked, so none is asserted', () => {
    expect(changeNotTold.read(of([{ medicine: 'baclofen', now: 'no' }, { medicine: 'sertraline', now: 'no' }, { medicine: 'Lyrica and vitamins' }]))).toEqual([
      'baclofen (tablets)',
      'pregabalin',
    ])
    const elsewhere = of([now('sertraline', 50)], { 'other-treatments': { list: [{ treatment: 'gabapentin', now: 'yes' }] } })
    expect([changeNotAsked.read(elsewhere), steadyMedicines.read(elsewhere), disposition(elsewhere)]).toEqual([['gabapentin'], [], 'CAUTION'])
  })
  it('names what must not be stopped suddenly', () => expect(steadyMedicines.read(of([now('Lyrica', 300), now('sertraline', 50)]))).toEqual(['pregabalin']))
  it('lists names that match no row, of those taken now', () => {
    expect(unrecognisedMedicines.read(of([now('metformin', 1000), now('clopidogrel', 75, { now: 'no' })]))).toEqual(['metformin'])
    expect(unrecognisedMedicines.read(caseWith({}))).toBeUndefined()
  })
  it('ketamine among the other treatments counts', () => {
    expect(total(of([now('sertraline', 50)], { 'other-treatments': { list: [{ treatment: 'ketamine', now: 'yes' }] } }))).toBe(1)
  })
})

describe('pairs', () => {
  const pairs = (...list: readonly MedicineAnswer[]) => interactionPairs.read(of(list))?.map(({ rule }) => rule.id)
  it('an MAOI holds, stopped in the past month too', () => {
    expect(maoiPairs.read(of([now('Nardil', 60), now('sertraline', 50)]))).toHaveLength(1)
    expect(maoiPairs.read(of([now('Nardil', 60), now('fluoxetine', 20, { now: 'no', changed: 'stopped' })]))).toHaveLength(1)
    expect(maoiPairs.read(of([now('Nardil', 60), now('lamotrigine', 100)]))).toEqual([])
  })
  it('reads ingredients and brands', () => {
    expect(pairs(now('Contrave', 360), now('oxycodone', 10))).toContain('naltrexone-opioid')
    expect(pairs(now('Lybalvi', 10), now('oxycodone', 10))).toContain('naltrexone-opioid')
    expect(pairs(now('Zyprexa', 10), now('oxycodone', 10))).toEqual([])
  })
  it('grades the rest', () => {
    expect(holdingPairs.read(of([now('tramadol', 100), now('amitriptyline', 10)]))).toHaveLength(1)
    expect(cautionPairs.read(of([now('cyclobenzaprine', 10), now('duloxetine', 60)]))).toHaveLength(1)
    expect(notedPairs.read(of([now('sumatriptan', 50), now('sertraline', 50)]))).toHaveLength(1)
    expect(pairs(now('oxycodone', 10), now('gabapentin', 300))).toEqual(['opioid-sedative'])
  })
  it('tramadol above 400 mg, or after any seizure', () => {
    expect(tramadolHighRisk.read(of([now('tramadol', 401)]))).toBe(true)
    expect(tramadolHighRisk.read(of([now('tramadol', 400)], { 'brain-health': { seizure: 'never' } }))).toBe(false)
    expect(tramadolHighRisk.read(of([now('tramadol', 400)]))).toBeUndefined()
    expect(tramadolHighRisk.read(of([now('tapentadol', 100)], { 'brain-health': { seizure: 'fever-as-child' } }))).toBe(true)
  })
})

describe('the product’s own rule', () => {
  const load = safetyItems.find(({ id }) => id === 'high-seizure-load')
  it('is marked as its own, and shows the points of each medicine', () => {
    const from = of([now('bupropion', 300), now('amphetamine', 20)], { 'daily-life': { sleepHours: 4 } })
    const finding = load && findingOf(load, from)
    expect(finding?.cites.map(({ standing }) => standing)).toContain('own-proposal')
    expect(finding?.cites[0]).toMatchObject({ publisher: 'This product', section: 'Seizure load' })
    expect(finding?.says).toContain('3 points; bupropion 1 (a caution); amphetamine / dextroamphetamine 1 (a caution); short sleep or night shifts 1 (a caution)')
    expect(finding?.says).toContain('a request for review, not a refusal')
  })

  it.each([
    ['one point', [now('bupropion', 300)], false],
    ['two points', [now('bupropion', 300), now('quetiapine', 200)], true],
    ['one strong medicine', [now('clozapine', 100)], true],
  ] as const)('%s', (_, list, holds) => expect(seizureLoadHolds.read(of(list))).toBe(holds))

  it('every grade of the table, taken alone and steadily, at a dose that changes nothing', () => {
    const points = { none: 0, caution: 1, strong: 2, withdrawal: 0 }
    for (const row of medicineTable.filter(isMedicine)) expect(total(of([now(row.id, row.class === 'TCA' ? 75 : 0.1)])), row.id).toBe(points[row.seizureRisk])
  })

  it('every medicine with a withdrawal hazard holds when it was stopped or lowered, and none other', () => {
    for (const row of medicineTable.filter(isMedicine)) {
      const hazard = row.seizureRisk === 'withdrawal' || row.id === 'baclofen'
      expect(withdrawalRecent.read(of([{ medicine: row.id, now: 'no', changed: 'stopped' }])), row.id).toBe(hazard)
      expect(withdrawalRecent.read(of([now(row.id, 0.1, { changed: 'lowered' })])), row.id).toBe(hazard)
      expect(withdrawalRecent.read(of([now(row.id, 0.1, { changed: 'started' })])), row.id).toBe(false)
    }
  })

  it('every antidepressant without a grade counts one above its label’s highest dose', () => {
    const labelled = medicineTable.filter(
      ({ countsAs, seizureRisk, labelMaximum }) => countsAs === 'antidepressant' && seizureRisk === 'none' && labelMaximum !== undefined,
    )
    expect(labelled.length).toBeGreaterThan(15)
    for (const { id, labelMaximum = 0 } of labelled) expect([total(of([now(id, labelMaximum)])), total(of([now(id, labelMaximum + 1)]))], id).toEqual([0, 1])
  })
})

describe('names that match no row', () => {
  const told = (fact: Fact<unknown>, from: Case) => fact.show(fact.read(from))
  it('are told with what they resemble, and whether the person says that they are right', () => {
    const from = of([now('zolof', 50), now('metformin', 1000), now('celexia', 20, { nameAsWritten: 'celexia' }), now('tramadal', 50, { nameAsWritten: 'tramadl' })])
    expect(told(unrecognisedInWords, from)).toBe(
      '“zolof” (resembles Zoloft (sertraline)), “metformin”, “celexia” (resembles Celexa (citalopram) or Celebrex (celecoxib); confirmed by the patient as it is written), “tramadal” (resembles tramadol (Ultram) or trazodone (Desyrel))',
    )
    expect(disposition(from)).toBe('CAUTION')
  })

  it('of before, and among the other treatments, are told as well, and change nothing', () => {
    const from = of([now('sertraline', 50), now('zolof', 50, { now: 'no' })], {
      'other-treatments': { list: [{ treatment: 'accupuncture' }, { treatment: 'physical therapy' }] },
    })
    expect(told(otherUnrecognised, from)).toBe('“zolof” (resembles Zoloft (sertraline)), “accupuncture” (resembles acupuncture (dry needling))')
    expect(disposition(from)).toBe('CLEAR')
    expect(otherUnrecognised.read(caseWith({}))).toBeUndefined()
    expect(otherUnrecognised.read(of([now('zolof', 50)]))).toEqual([])
  })
})
