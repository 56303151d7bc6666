import { describe, expect, it } from 'vitest'
import { bluntingMedicines, ketamineNow, tramadolHighRisk } from '@/lib/facts/medicine-hazards'
import { itemOf, pointsOf } from '@/lib/facts/medicine-points'
import { medicineById } from '@/lib/facts/medicines/recognise'
import { loadUnder, seizureLoad, seizureLoadHolds } from '@/lib/facts/seizure-load'
import { steadyMedicines, withdrawnMedicines } from '@/lib/facts/withdrawal'
import { questionsOf } from '@/lib/rules/fact'
import { caseWith } from './case-with'

type Row = Readonly<Record<string, unknown>>
const now = (medicine: string, nowMg?: number, more: Row = {}): Row => ({ medicine, now: 'yes', nowMg, ...more })
const stopped = (medicine: string): Row => ({ medicine, now: 'no', changed: 'stopped' })
const taking = (...list: readonly Row[]) => caseWith({ medicines: { list } })

const medicine = (id: string) => {
  const row = medicineById(id)
  if (!row) throw new Error(`no medicine ${id}`)
  return row
}
const taken = (id: string, mgPerDay?: number, taking = true) => ({ name: id, row: medicine(id), taking, ...(mgPerDay !== undefined && { mgPerDay }) })
const points = (id: string, mgPerDay?: number, beside: readonly ReturnType<typeof taken>[] = [], bupropionHazard = false) => {
  const found = pointsOf(taken(id, mgPerDay), { current: [taken(id, mgPerDay), ...beside], bupropionHazard })
  return [found.points, found.words]
}

describe('The points of one medicine', () => {
  it.each([
    ['amitriptyline', 50, [1, 'up to 50 mg a day']],
    ['amitriptyline', 51, [2, 'above 50 mg a day']],
    ['amitriptyline', undefined, [2, 'dose not known: full points']],
    ['doxepin', 6, [0, 'very low dose']],
    ['doxepin', 7, [1, 'up to 50 mg a day']],
    ['nortriptyline', 6, [1, 'up to 50 mg a day']],
    ['bupropion', 450, [1, 'a caution']],
    ['bupropion', 451, [2, 'above 450 mg a day']],
    ['bupropion', undefined, [1, 'a caution']],
    ['naltrexone-bupropion', 500, [1, 'a caution']],
    ['fluoxetine', 80, [0, 'no caution']],
    ['fluoxetine', 81, [1, 'above the label’s highest dose (80 mg)']],
    ['fluoxetine', undefined, [0, 'no caution']],
    ['gabapentin', 9_000, [0, 'no caution']],
    ['ibuprofen', 9_000, [0, 'no caution']],
    ['tramadol', 100, [1, 'a caution']],
    ['clozapine', 100, [2, 'a strong hazard']],
  ] as const)('%s, %s mg a day: %j', (id, mg, expected) => expect(points(id, mg)).toEqual(expected))

  it.each(['fluoxetine', 'paroxetine', 'bupropion', 'naltrexone-bupropion'])('%s beside a tricyclic: its low dose is not low', (id) => {
    expect(points('amitriptyline', 25, [taken(id)])).toEqual([2, 'low dose, but another medicine raises its level'])
    expect(points('doxepin', 6, [taken(id)])).toEqual([1, 'very low dose, raised by another medicine'])
    expect(points('amitriptyline', 25, [taken(id, undefined, false)])).toEqual([1, 'up to 50 mg a day'])
  })
  it('others beside it change nothing', () => expect(points('amitriptyline', 25, [taken('sertraline')])).toEqual([1, 'up to 50 mg a day']))

  it('bupropion counts in full with a hazard of its own', () => {
    expect(points('bupropion', 150, [], true)).toEqual([2, 'with an eating disorder, a past seizure or a head injury'])
    expect(points('sertraline', 50, [], true)).toEqual([0, 'no caution'])
  })

  it('a name that is not recognised has none: staff identify it', () => {
    expect(pointsOf({ name: 'zoloff', taking: true }, { current: [], bupropionHazard: false })).toEqual({ points: 0, words: 'not recognised: staff identify it' })
  })

  it.each([
    ['bupropion', 'S25'],
    ['dextromethorphan-bupropion', 'S25'],
    ['tramadol', 'S26'],
    ['tapentadol', 'S26'],
    ['meperidine', 'S26'],
    ['amitriptyline', 'S27'],
    ['clozapine', 'S28'],
    ['aripiprazole', 'S28'],
    ['olanzapine-fluoxetine', 'S28'],
    ['ketamine', 'S48'],
    ['esketamine', 'S48'],
    ['theophylline', 'S29'],
    ['fluoxetine', 'S29'],
    ['morphine', 'S29'],
  ])('%s stands under %s', (id, item) => expect(itemOf(medicine(id))).toBe(item))
})

describe('Tramadol and its like', () => {
  const risk = (rows: readonly Row[], seizure?: string) => tramadolHighRisk.read(caseWith({ medicines: { list: rows }, 'brain-health': { seizure } }))
  it.each([
    ['above 400 mg', [now('tramadol', 401)], 'never', true],
    ['400 mg', [now('tramadol', 400)], 'never', false],
    ['no dose told', [now('tramadol')], 'never', false],
    ['with bupropion', [now('tramadol', 100), now('bupropion')], 'never', true],
    ['with a combination that holds bupropion', [now('tramadol', 100), now('Contrave')], 'never', true],
    ['with a tricyclic among others', [now('ibuprofen'), now('tramadol', 100), now('amitriptyline')], 'never', true],
    ['with bupropion that was stopped', [now('tramadol', 100), stopped('bupropion')], 'never', false],
    ['after a seizure', [now('tramadol', 100)], 'once-provoked', true],
    ['seizures not told', [now('tramadol', 100)], undefined, undefined],
    ['stopped, after a seizure', [stopped('tramadol')], 'epilepsy', false],
    ['tapentadol at any dose', [now('tapentadol', 900), now('bupropion')], 'never', false],
    ['tapentadol after a seizure', [now('tapentadol')], 'epilepsy', true],
    ['meperidine after a seizure', [now('meperidine')], 'epilepsy', true],
    ['another opioid after a seizure', [now('morphine')], 'epilepsy', false],
    ['a name that is not recognised, after a seizure', [now('zoloff')], 'epilepsy', false],
  ] as const)('%s', (_, rows, seizure, expected) => expect(risk(rows, seizure)).toBe(expected))
  it('is not known before the medicines are', () => expect(tramadolHighRisk.read(caseWith({ 'brain-health': { seizure: 'epilepsy' } }))).toBeUndefined())
})

describe('Other medicines that are watched', () => {
  it('blunting ones, while they are taken', () => {
    expect(bluntingMedicines.read(taking(now('lorazepam'), now('sertraline')))).toEqual(['lorazepam'])
    expect([bluntingMedicines.read(taking(stopped('lorazepam'))), bluntingMedicines.read(caseWith({}))]).toEqual([[], undefined])
    expect([bluntingMedicines.show([]), bluntingMedicines.show(['a', 'b'])]).toEqual(['none', 'a, b'])
  })
  it('a weekly product’s milligrams are no daily dose', () => {
    expect(['Prozac Weekly', 'Prozac'].map((name) => seizureLoad.read(taking(now(name, 90)))?.total)).toEqual([0, 1])
  })
  it('ketamine and esketamine', () => {
    expect(['ketamine', 'esketamine', 'sertraline'].map((name) => ketamineNow.read(taking(now(name))))).toEqual([true, true, false])
    expect([ketamineNow.read(taking(now('sertraline'), now('ketamine'))), ketamineNow.read(taking(stopped('ketamine')))]).toEqual([true, false])
  })
  it('those that must not be stopped suddenly: taken steadily, and not those that are over', () => {
    const same = { changed: 'no' } as const
    expect(steadyMedicines.read(taking(now('clonazepam', 1, same), now('baclofen', 10, same), now('sertraline'), stopped('gabapentin')))).toEqual(['clonazepam'])
    expect(steadyMedicines.read(taking(now('clonazepam')))).toEqual([])
    expect(steadyMedicines.read(taking(now('clonazepam', 1, { changed: 'lowered' })))).toEqual([])
    expect(withdrawnMedicines.read(taking(stopped('baclofen'), stopped('sertraline'), now('clonazepam', 1, { changed: 'lowered' })))).toEqual([
      'baclofen (tablets)',
      'clonazepam',
    ])
  })
})

describe('The seizure load in words', () => {
  const load = (rows: readonly Row[], more: Parameters<typeof caseWith>[0] = {}) => {
    const found = seizureLoad.read(caseWith({ medicines: { list: rows }, ...more }))
    if (!found) throw new Error('no load')
    return { ...found, shown: seizureLoad.show(found) }
  }
  it('names points, medicines and reasons to hold', () => {
    expect(load([now('tramadol', 100)]).shown).toBe('1 point; tramadol 1 (a caution)')
    expect(load([now('sertraline', 50)]).shown).toBe('0 points')
    expect(load([now('bupropion', 300), now('tramadol', 100), stopped('clonazepam')]).shown).toBe(
      '2 points; bupropion 1 (a caution); tramadol 1 (a caution); clonazepam stopped or lowered in the past month',
    )
  })

  it('the heaviest product of an ingredient counts, the other adds nothing', () => {
    const found = load([now('bupropion', 300), now('Contrave')])
    expect([found.total, found.holds]).toEqual([1, ['bupropion in two products']])
    const inOrder = load([now('Contrave'), now('bupropion', 500)])
    expect([inOrder.total, inOrder.entries.map(({ name }) => name)]).toEqual([2, ['bupropion']])
    expect(load([now('bupropion', 300), stopped('Contrave')]).holds).toEqual([])
    expect(load([now('clozapine', 100), now('Clozaril', 100)]).holds).toEqual(['clozapine in two products'])
    expect(load([now('sertraline', 50), now('Zoloft', 50)]).holds).toEqual([])
    expect(load([now('Wellbutrin', 300), now('Wellbutrin', 150)]).holds).toEqual([])
  })

  it.each([
    ['never', 1],
    ['once-provoked', 3],
    [undefined, 1],
  ])('a seizure answered %s: bupropion and the seizure come to %i', (seizure, total) =>
    expect(load([now('bupropion', 300)], { 'brain-health': { seizure } }).total).toBe(total),
  )

  it.each([
    ['never', 1],
    ['mild', 1],
    ['passed-out', 2],
    ['surgery', 2],
  ])('a head injury answered %s: bupropion comes to %i', (headInjury, total) =>
    expect(load([now('bupropion', 300)], { 'brain-health': { headInjury } }).total).toBe(total),
  )

  it('holds at two points, or for a reason of its own; a no needs the medicines', () => {
    const holds = (rows: readonly Row[] | undefined, more: Parameters<typeof caseWith>[0] = {}) =>
      seizureLoadHolds.read(caseWith({ ...(rows && { medicines: { list: rows } }), ...more }))
    expect([holds([now('tramadol', 100)]), holds([now('tramadol', 100), now('bupropion', 300)]), holds([stopped('clonazepam')])]).toEqual([false, true, true])
    expect([holds(undefined), holds(undefined, { 'daily-life': { drinksPerWeek: 40 } })]).toEqual([undefined, true])
  })

  it('is told under each number of the safety screen', () => {
    const under = (item: string, of: Parameters<typeof caseWith>[0]) => loadUnder(item).read(caseWith(of))
    const both = { medicines: { list: [now('tramadol', 100), now('bupropion', 300)] } }
    expect([under('S25', both), under('S26', both), under('S27', both)]).toEqual([['bupropion (a caution)'], ['tramadol (a caution)'], []])
    expect([under('S25', { medicines: { noneTaken: 'yes' } }), under('S25', {})]).toEqual([[], undefined])
    expect(under('S33', { 'daily-life': { nightShifts: 'yes' } })).toHaveLength(1)
    expect(questionsOf(loadUnder('S25')).map(({ key }) => key)).toContain('medicines.noneTaken')
  })
})
