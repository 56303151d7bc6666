import { describe, expect, it } from 'vitest'
import { INTERACTION_RULES } from '@/lib/facts/interaction-rules'
import { interactionPairs } from '@/lib/facts/interactions'
import { bluntingMedicines, opioidWithAlcohol } from '@/lib/facts/medicine-hazards'
import type { MedicineAnswer } from '@/lib/facts/medicines/medicine-rows'
import { medicineTable } from '@/lib/facts/medicines/table'
import { safetyItems } from '@/lib/knowledge/safety'
import { DISPOSITIONS, worst } from '@/lib/knowledge/safety/safety-item'
import { caseWith } from './case-with'

const taken = (medicine: string, more: MedicineAnswer = {}): MedicineAnswer => ({ medicine, now: 'yes', changed: 'no', ...more })
const stopped = (medicine: string): MedicineAnswer => ({ medicine, now: 'no', changed: 'stopped' })
const of = (...list: readonly MedicineAnswer[]) => caseWith({ medicines: { list } })
const results = (...list: readonly MedicineAnswer[]) => (interactionPairs.read(of(...list)) ?? []).map(({ rule, result }) => `${rule.id} ${result}`)
const disposition = (...list: readonly MedicineAnswer[]) =>
  worst(safetyItems.filter(({ when }) => when.judge(of(...list)).verdict === 'met').flatMap(({ dispositions }) => dispositions.met ?? []))

/** Every kind of pair once: the two, and what it comes to at least. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ...[
    'sertraline',
    'venlafaxine',
    'amitriptyline',
    'bupropion',
    'mirtazapine',
    'trazodone',
    'vilazodone',
    'gepirone',
    'buspirone',
    'tramadol',
    'tapentadol',
    'meperidine',
    'methadone',
    'fentanyl',
    'Auvelity',
    'cyclobenzaprine',
    'methylphenidate',
    'pseudoephedrine',
    'carbamazepine',
    'St John’s wort',
    'sumatriptan',
    'rizatriptan',
    'Zomig',
  ].map((other) => ['phenelzine', other, 'maoi HOLD'] as const),
  ['Emsam', 'sertraline', 'maoi HOLD'],
  ['tramadol', 'nortriptyline', 'tramadol-seizure HOLD'],
  ['tramadol', 'Wellbutrin XL', 'tramadol-seizure HOLD'],
  ['tramadol', 'Contrave', 'tramadol-seizure HOLD'],
  ...['fluoxetine', 'duloxetine', 'trazodone', 'nefazodone', 'mirtazapine', 'vilazodone', 'vortioxetine'].map(
    (other) => ['tramadol', other, 'tramadol-serotonin CAUTION'] as const,
  ),
  ...['quetiapine', 'clozapine', 'Symbyax', 'cyclobenzaprine', 'oxycodone', 'tapentadol', 'carbamazepine', 'buspirone'].map(
    (other) => ['tramadol', other, 'tramadol-others CAUTION'] as const,
  ),
  ...['tapentadol', 'methadone', 'fentanyl', 'meperidine'].flatMap((one) =>
    ['sertraline', 'duloxetine', 'amitriptyline'].map((other) => [one, other, 'opioid-serotonin CAUTION'] as const),
  ),
  ['bupropion', 'theophylline', 'bupropion-theophylline HOLD'],
  ...['prednisone', 'olanzapine', 'chlorpromazine', 'imipramine', 'Adderall'].map((other) => ['bupropion', other, 'bupropion-threshold CAUTION'] as const),
  ...['sertraline', 'venlafaxine', 'amitriptyline'].map((other) => ['cyclobenzaprine', other, 'cyclobenzaprine-serotonin CAUTION'] as const),
  ...['fluoxetine', 'paroxetine', 'bupropion'].map((one) => [one, 'desipramine', 'tricyclic-level NOTE'] as const),
  ...['lorazepam', 'gabapentin', 'zolpidem', 'carisoprodol'].map((other) => ['oxycodone', other, 'opioid-sedative CAUTION'] as const),
  ...['naltrexone', 'Contrave', 'Lybalvi'].map((one) => [one, 'hydrocodone', 'naltrexone-opioid HOLD'] as const),
  ['tizanidine', 'fluvoxamine', 'tizanidine CAUTION'],
  ['tizanidine', 'Cipro', 'tizanidine CAUTION'],
  ['sumatriptan', 'sertraline', 'triptan-serotonin NOTE'],
  ['Relpax', 'venlafaxine', 'triptan-serotonin NOTE'],
  ['ibuprofen', 'sertraline', 'nsaid-bleeding NOTE'],
  ['naproxen', 'lithium', 'nsaid-lithium CAUTION'],
]

describe('pairs of medicines', () => {
  it.each(PAIRS)('%s with %s: %s, in both orders', (one, other, expected) => {
    expect(results(taken(one), taken(other))).toContain(expected)
    expect(results(taken(other), taken(one))).toContain(expected)
    const least = expected.split(' ')[1] as 'NOTE' | 'CAUTION' | 'HOLD'
    if (least !== 'NOTE') expect(DISPOSITIONS.indexOf(disposition(taken(one), taken(other)))).toBeGreaterThanOrEqual(DISPOSITIONS.indexOf(least))
  })

  it('tries every rule', () => {
    expect(new Set(PAIRS.map(([, , expected]) => expected.split(' ')[0]))).toEqual(new Set(INTERACTION_RULES.map(({ id }) => id)))
  })

  it.each([
    ['sertraline', 'gabapentin'],
    ['duloxetine', 'nortriptyline'],
    ['Zyprexa', 'oxycodone'],
    ['phenelzine', 'lamotrigine'],
    ['acetaminophen', 'tramadol'],
    ['tizanidine', 'sertraline'],
    ['ibuprofen', 'oxycodone'],
    ['sumatriptan', 'ibuprofen'],
  ])('%s with %s is no pair', (one, other) => expect(results(taken(one), taken(other))).toEqual([]))

  it('none is made of one medicine listed twice, nor with one that is over', () => {
    expect(results(taken('Zoloft'), taken('sertraline'))).toEqual([])
    expect(results(taken('tramadol'), taken('Ultram'))).toEqual([])
    expect(results(taken('tramadol'), { medicine: 'sertraline', now: 'no', changed: 'no' })).toEqual([])
    expect(results(taken('tramadol'), stopped('sertraline'))).toEqual([])
  })

  it('the washout of an MAOI counts what was stopped in the past month, on either side', () => {
    expect(results(taken('phenelzine'), stopped('fluoxetine'))).toEqual(['maoi HOLD'])
    expect(results(stopped('phenelzine'), taken('fluoxetine'))).toEqual(['maoi HOLD'])
    expect(results(stopped('phenelzine'), stopped('fluoxetine'))).toEqual([])
  })

  it('whether it is taken is not told: it counts', () => expect(results({ medicine: 'tramadol' }, { medicine: 'sertraline' })).toEqual(['tramadol-serotonin CAUTION']))

  it('a name that is not recognised makes a pair only by what it names', () => {
    expect(results(taken('tramadal'), taken('sertraline'))).toEqual([])
    expect(results(taken('tramadol and a vitamin'), taken('sertraline'))).toEqual(['tramadol-serotonin CAUTION'])
  })
})

describe('an opioid with alcohol', () => {
  const drinking = (drinksPerWeek: number | undefined, ...list: readonly MedicineAnswer[]) =>
    opioidWithAlcohol.read(caseWith({ medicines: { list }, 'daily-life': { drinksPerWeek } }))
  it.each([
    [0, false],
    [1, true],
    [30, true],
    [undefined, undefined],
  ])('%s drinks: %s', (drinks, expected) => expect(drinking(drinks, taken('oxycodone'))).toBe(expected))
  it('only while an opioid is taken', () => {
    expect(drinking(10, taken('ibuprofen'))).toBe(false)
    expect(drinking(10, { medicine: 'oxycodone', now: 'no', changed: 'no' })).toBe(false)
    expect(opioidWithAlcohol.read(caseWith({ 'daily-life': { drinksPerWeek: 10 } }))).toBeUndefined()
  })
})

describe('what may blunt the response', () => {
  const BLUNTING = ['anticonvulsant', 'gabapentinoid', 'benzodiazepine']
  it('is marked for three kinds of medicine and no other', () => {
    for (const row of medicineTable) expect(row.responseBlunting === true, row.id).toBe(BLUNTING.includes(row.class))
  })
  it('is told, and decides nothing', () => {
    const from = of(taken('clonazepam'), taken('sertraline'), taken('Lyrica'), { medicine: 'Keppra', now: 'no', changed: 'no' })
    expect(bluntingMedicines.read(from)).toEqual(['clonazepam', 'pregabalin'])
    expect(disposition(taken('clonazepam'), taken('Lyrica'))).toBe('CLEAR')
    const note = safetyItems.find(({ id }) => id === 'stable-calming-medicines')
    expect([note?.when.judge(from).verdict, note?.dispositions, note?.says.met?.[1]]).toEqual(['met', {}, expect.stringContaining('{bluntingMedicines}')])
  })
})
