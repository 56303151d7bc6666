import { describe, expect, it } from 'vitest'
import { criteriaState } from '@/lib/assess/payer-criteria'
import { countTrials } from '@/lib/facts/count-trials'
import { payers, payerWith } from '@/lib/knowledge/payers'
import { severity } from '@/lib/knowledge/payers/person-requirements'
import { countedBy } from '@/lib/knowledge/payers/trial-requirement'
import { floridaBlueTms } from '@/lib/knowledge/sources/payer-policies'
import { marthaWith } from '../assess/person'

const state = (id: string, changes: Parameters<typeof marthaWith>[0]) => {
  const payer = payerWith(id)
  if (!payer) throw new Error(`no payer ${id}`)
  return criteriaState(payer, marthaWith(changes))
}

const trial = (medicine: string, more: Readonly<Record<string, unknown>> = {}) => ({
  medicine,
  givenFor: 'mood',
  now: 'no',
  doseMg: 1_000,
  weeks: 12,
  mostDays: 'yes',
  result: 'none',
  thisEpisode: 'yes',
  ...more,
})

describe('Payers', () => {
  it('are the ids of the data contract, without “other”', () => {
    expect(payers.map(({ id }) => id).sort()).toEqual(
      [
        'florida-blue',
        'aetna',
        'cigna-evernorth',
        'unitedhealthcare',
        'anthem',
        'humana',
        'hcsc-bcbs',
        'ambetter-sunshine',
        'medicare-first-coast',
        'medicare-novitas',
        'medicare-noridian',
        'medicare-ngs',
        'medicare-palmetto',
        'medicare-cgs',
        'medicare-wps',
        'tricare-east',
        'tricare-west',
        'va',
        'florida-medicaid',
        'new-york-medicaid',
      ].sort(),
    )
  })

  it('say why, where nothing usable is recorded', () => {
    for (const payer of payers) expect(payer.recorded === 'recorded', payer.id).toBe(payer.unusableBecause === undefined)
    expect(
      payers
        .filter(({ recorded }) => recorded !== 'recorded')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['anthem', 'florida-medicaid', 'humana', 'medicare-cgs', 'medicare-ngs', 'medicare-palmetto', 'medicare-wps', 'tricare-west'].sort())
  })

  it.each([
    ['florida-blue', 'met'],
    ['cigna-evernorth', 'met'],
    ['unitedhealthcare', 'met'],
    ['ambetter-sunshine', 'met'],
    ['hcsc-bcbs', 'met'],
    ['medicare-first-coast', 'met'],
    ['aetna', 'unclear'],
    ['anthem', 'unusable'],
    ['humana', 'unusable'],
    ['florida-medicaid', 'unusable'],
  ] as const)('%s reads %s for Martha', (id, expected) => {
    expect(state(id, {})).toBe(expected)
  })

  it.each([
    ['florida-blue', 70, 'met'],
    ['florida-blue', 71, 'excluded'],
    ['florida-blue', 15, 'met'],
    ['florida-blue', 14, 'excluded'],
    ['cigna-evernorth', 15, 'met'],
    ['cigna-evernorth', 14, 'excluded'],
    ['unitedhealthcare', 17, 'excluded'],
    ['unitedhealthcare', 18, 'met'],
    ['medicare-first-coast', 90, 'met'],
    ['ambetter-sunshine', 16, 'unclear'],
    ['ambetter-sunshine', 14, 'excluded'],
  ] as const)('%s at %i is %s', (id, age, expected) => {
    expect(state(id, { 'about-you': { dateOfBirth: `${2026 - age}-01-01` } })).toBe(expected)
  })

  it.each([
    ['no mania ever', ['depression'], 'never', 'met'],
    ['mania without a bipolar diagnosis: the payer decides', ['depression'], 'past-year', 'unclear'],
    ['a bipolar diagnosis', ['depression', 'bipolar'], 'never', 'excluded'],
    ['a bipolar diagnosis, and mania', ['depression', 'bipolar'], 'past-year', 'excluded'],
    ['mania not told', ['depression'], undefined, 'missing'],
  ] as const)('Florida Blue pays for unipolar depression: %s', (_, diagnoses, mania, expected) => {
    expect(state('florida-blue', { 'mood-history': { diagnoses, mania } })).toBe(expected)
  })

  it('two trials of one class are not two classes', () => {
    expect(state('florida-blue', { medicines: { list: [trial('sertraline'), trial('fluoxetine')] } })).toBe('missing')
    expect(state('florida-blue', { medicines: { list: [trial('sertraline'), trial('venlafaxine')] } })).toBe('met')
  })

  it('an earlier episode does not count where the payer asks for the present one', () => {
    const medicines = { list: [trial('sertraline', { thisEpisode: 'no' }), trial('venlafaxine')] }
    expect(state('unitedhealthcare', { medicines })).toBe('missing')
    expect(state('florida-blue', { medicines })).toBe('met')
  })

  it('intolerance counts only where it is recorded to', () => {
    const medicines = { list: [trial('sertraline', { result: 'side-effects' }), trial('venlafaxine')] }
    expect(state('florida-blue', { medicines })).toBe('met')
    expect(state('cigna-evernorth', { medicines })).toBe('missing')
  })

  it('a trial with untold weeks is open, never a pass', () => {
    expect(state('florida-blue', { medicines: { list: [trial('sertraline', { weeks: undefined }), trial('venlafaxine')] } })).toBe('missing')
  })

  it('Aetna wants eight weeks', () => {
    const counted = (minimumWeeks: number) =>
      countedBy(countTrials([trial('sertraline', { weeks: 7 }) as never], { minimumWeeks }), {
        least: [{ from: '2000-01-01', value: 1 }],
        intoleranceCounts: false,
        cite: floridaBlueTms.at('test', 'test'),
      }).sure.trials
    expect([counted(6), counted(8)]).toEqual([1, 0])
  })

  it('a change of a number is one more day: the old one still judges old intakes', () => {
    const cite = floridaBlueTms.at('test', 'test')
    const changed = severity(
      'test',
      'a total',
      [
        { from: '2000-01-01', value: 25, cite },
        { from: '2026-11-01', value: 20, cite },
      ],
      cite,
    )
    expect([changed.when.judge(marthaWith({}, '2026-10-31')).verdict, changed.when.judge(marthaWith({}, '2026-11-01')).verdict]).toEqual(['unmet', 'met'])
  })
})
