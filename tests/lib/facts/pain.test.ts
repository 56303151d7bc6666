import { describe, expect, it } from 'vitest'
import { budapestSymptoms } from '@/lib/facts/crps'
import { fibromyalgiaCriteriaMet, symptomSeverity } from '@/lib/facts/fibromyalgia'
import { auraLikely } from '@/lib/facts/headache'
import { conditionIds, hasPain, mainCondition, onlyHeadache, painChronic, painEvaluated, painMonths, recentOperation } from '@/lib/facts/pain'
import { painSide, widespreadPainIndex } from '@/lib/facts/pain-places'
import type { Fact } from '@/lib/rules/fact'
import { painAreas } from '@/lib/steps/pain-areas'
import { caseWith } from './case-with'

const read = <T>(fact: Fact<T>, answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>) => fact.read(caseWith(answers))
const diagnosis = (of: Readonly<Record<string, unknown>>) => ({ 'pain-diagnosis': of })

describe('pain', () => {
  it.each([
    [{ reason: { mainReason: 'pain' } }, true],
    [{ reason: { mainReason: 'mood', alsoPain: 'no' } }, false],
    [{ reason: { mainReason: 'mood', alsoPain: 'yes' } }, true],
    [{ reason: { mainReason: 'mood' } }, undefined],
    [{ reason: { mainReason: 'other' }, 'pain-diagnosis': { conditions: ['crps-1'] } }, true],
    [{ reason: { mainReason: 'other' }, 'pain-diagnosis': { conditions: ['none-yet'] } }, undefined],
    [{}, undefined],
  ])('is there: %j', (answers, expected) => expect(read(hasPain, answers as never)).toBe(expected))

  it('is chronic from three months on', () => {
    expect([read(painMonths, diagnosis({ since: '2026-09' })), read(painChronic, diagnosis({ since: '2026-09' }))]).toEqual([2, false])
    expect(read(painChronic, diagnosis({ since: '2026-08' }))).toBe(true)
    expect(read(painChronic, diagnosis({ since: 'unsure' }))).toBeUndefined()
  })

  it('is evaluated when all three hold; one "no" decides', () => {
    const full = { causeFound: 'yes', conditions: ['crps-1'], diagnosedBy: ['neurology'] }
    expect(read(painEvaluated, diagnosis(full))).toBe(true)
    expect(read(painEvaluated, diagnosis({ ...full, conditions: ['none-yet'] }))).toBe(false)
    expect(read(painEvaluated, diagnosis({ ...full, diagnosedBy: ['none'] }))).toBe(false)
    expect(read(painEvaluated, diagnosis({ causeFound: 'no' }))).toBe(false)
    expect(read(painEvaluated, diagnosis({ causeFound: 'yes', conditions: ['crps-1'] }))).toBeUndefined()
  })

  it('has a main condition: the chosen one, or the only one', () => {
    expect(read(mainCondition, diagnosis({ conditions: ['crps-1'] }))).toBe('crps-1')
    expect(read(mainCondition, diagnosis({ conditions: ['crps-1', 'neck-pain'], mainCondition: 'neck-pain' }))).toBe('neck-pain')
    expect(read(mainCondition, diagnosis({ conditions: ['crps-1', 'neck-pain'] }))).toBeUndefined()
    expect(read(conditionIds, diagnosis({ conditions: ['none-yet'] }))).toEqual([])
  })

  it.each([
    'migraine-with-aura',
    'migraine-without-aura',
    'chronic-migraine',
    'tension-headache',
    'cluster-headache',
    'post-traumatic-headache',
    'chronic-daily-headache',
  ])('%s is a headache, and beside neck pain no headache alone', (id) => {
    expect(read(onlyHeadache, diagnosis({ conditions: [id] }))).toBe(true)
    expect(read(onlyHeadache, diagnosis({ conditions: [id, 'neck-pain'] }))).toBe(false)
  })

  it('knows headache alone and a recent operation', () => {
    expect(read(onlyHeadache, diagnosis({ conditions: ['migraine-with-aura', 'tension-headache'] }))).toBe(true)
    expect(read(onlyHeadache, diagnosis({ conditions: ['migraine-with-aura', 'neck-pain'] }))).toBe(false)
    expect(read(onlyHeadache, diagnosis({ conditions: ['none-yet'] }))).toBe(false)
    expect(read(recentOperation, diagnosis({ conditions: ['post-operative-pain'] }))).toBe(true)
    expect(read(recentOperation, diagnosis({ conditions: ['post-operative-pain', 'crps-1'] }))).toBeUndefined()
    expect(read(recentOperation, diagnosis({ conditions: ['crps-1', 'neck-pain'] }))).toBe(false)
  })

  it.each([
    [['foot-left', 'neck'], 'left'],
    [['foot-left', 'hand-right'], 'both'],
    [['neck', 'lower-back'], 'middle'],
    [undefined, undefined],
  ])('sits at %j: %s', (places, side) => expect(read(painSide, { 'pain-places': { places } })).toBe(side))
})

const WIDE = [
  'neck',
  'shoulder-left',
  'shoulder-right',
  'chest',
  'upper-back',
  'lower-back',
  'hip-left',
  'hip-right',
  'upper-leg-left',
  'upper-leg-right',
  'lower-leg-left',
  'lower-leg-right',
]

describe('the fibromyalgia criteria', () => {
  const fibro = (places: readonly string[], scores: readonly [number, number, number], since = '2020-05') => ({
    'pain-places': { places },
    'pain-diagnosis': { since },
    fibromyalgia: { fatigue: scores[0], unrefreshed: scores[1], foggy: scores[2], headaches: 'no', bellyPain: 'no', lowMood: 'no' },
  })
  const six = ['shoulder-left', 'shoulder-right', 'hip-left', 'hip-right', 'neck', 'lower-back']
  it.each([
    ['index 12, severity 5', fibro(WIDE, [2, 2, 1]), true],
    ['index 12, severity 4', fibro(WIDE, [2, 1, 1]), false],
    ['index 6, severity 9', fibro(six, [3, 3, 3]), true],
    ['index 6, severity 8', fibro(six, [3, 3, 2]), false],
    ['index 3, severity 9: the 2011 version, not this one', fibro(['shoulder-left', 'shoulder-right', 'hip-left'], [3, 3, 3]), false],
    ['for two months', fibro(WIDE, [2, 2, 1], '2026-09'), false],
  ])('%s', (_, answers, expected) => expect(read(fibromyalgiaCriteriaMet, answers)).toBe(expected))

  it('counts sites, areas and symptoms', () => {
    expect([read(widespreadPainIndex, fibro(WIDE, [3, 3, 3])), read(painAreas, fibro(WIDE, [3, 3, 3])), read(symptomSeverity, fibro(WIDE, [3, 3, 3]))]).toEqual([
      12, 5, 9,
    ])
    expect(read(painAreas, fibro(['jaw-left', 'chest', 'abdomen', 'hand-left'], [0, 0, 0]))).toBe(0)
    expect(read(symptomSeverity, { fibromyalgia: { fatigue: 3 } })).toBeUndefined()
  })
})

describe('CRPS and aura', () => {
  it('needs three categories of four and pain out of proportion', () => {
    const crps = (of: object) => read(budapestSymptoms, { crps: of as never })
    expect(crps({ sensory: 'yes', vasomotor: 'yes', swellingSweating: 'yes', movementSkin: 'no', outOfProportion: 'yes' })).toBe(true)
    expect(crps({ sensory: 'yes', vasomotor: 'yes', swellingSweating: 'no', movementSkin: 'no', outOfProportion: 'yes' })).toBe(false)
    expect(crps({ sensory: 'yes', vasomotor: 'yes', swellingSweating: 'unsure', movementSkin: 'no', outOfProportion: 'yes' })).toBeUndefined()
    expect(crps({ outOfProportion: 'no' })).toBe(false)
  })

  it('needs an aura and two of the three features that are asked', () => {
    const aura = (of: object) => read(auraLikely, { headache: of as never })
    expect(aura({ aura: ['vision'], auraMinutes: 20, auraFollowedByHeadache: 'yes' })).toBe(true)
    expect(aura({ aura: ['vision'], auraMinutes: 61, auraFollowedByHeadache: 'yes' })).toBe(false)
    expect(aura({ aura: ['vision', 'speech'], auraMinutes: 61, auraFollowedByHeadache: 'yes' })).toBe(true)
    expect(aura({ aura: ['vision'], auraMinutes: 20 })).toBeUndefined()
    expect(aura({ aura: ['none'] })).toBe(false)
  })
})
