import { describe, expect, it } from 'vitest'
import { bandWords } from '@/lib/facts/bands'
import { budapestSymptoms } from '@/lib/facts/crps'
import { fibromyalgiaCriteriaMet, symptomSeverity } from '@/lib/facts/fibromyalgia'
import { GAD7_BANDS, gad7Band, gad7Total } from '@/lib/facts/gad-7'
import { auraLikely } from '@/lib/facts/headache'
import { pegScore } from '@/lib/facts/peg'
import { age } from '@/lib/facts/person'
import { PHQ9_BANDS, phq9Band, phq9Total } from '@/lib/facts/phq-9'
import type { Fact } from '@/lib/rules/fact'
import { caseWith } from './case-with'

const read = <T>(fact: Fact<T>, step: string, answers: Readonly<Record<string, unknown>>) => fact.read(caseWith({ [step]: answers }))
const supposing = <T>(fact: Fact<T>, ...values: readonly (readonly [Fact<unknown>, unknown])[]) =>
  fact.read(caseWith({}, { supposed: Object.fromEntries(values.map(([one, value]) => [one.key, value])) }))
const [index, , areas, chronic] = fibromyalgiaCriteriaMet.inputs as readonly [Fact<unknown>, Fact<unknown>, Fact<unknown>, Fact<unknown>]

describe('The fibromyalgia criteria of 2016', () => {
  const met = (widespread: unknown, severity: unknown, { bodyAreas, long }: { readonly bodyAreas?: unknown; readonly long?: unknown } = { bodyAreas: 5, long: true }) =>
    supposing(fibromyalgiaCriteriaMet, [index, widespread], [symptomSeverity, severity], [areas, bodyAreas], [chronic, long])

  it.each([
    [7, 5, true],
    [7, 4, false],
    [6, 5, false],
    [6, 9, true],
    [6, 8, false],
    [4, 9, true],
    [3, 9, false],
    [3, 12, false],
    [7, undefined, undefined],
    [undefined, 4, false],
    [undefined, 9, undefined],
    [3, undefined, false],
  ])('index %s and severity %s: %s', (widespread, severity, expected) => expect(met(widespread, severity)).toBe(expected))

  it.each([
    [4, true],
    [3, false],
    [undefined, undefined],
  ])('pain in %s of five areas: %s', (bodyAreas, expected) => expect(met(9, 9, { bodyAreas, long: true })).toBe(expected))

  it('for three months', () => expect([met(9, 9, { bodyAreas: 5, long: false }), met(9, 9, { bodyAreas: 5 })]).toEqual([false, undefined]))

  it('adds three grades and three symptoms, and only when all six are answered', () => {
    const full = { fatigue: 1, unrefreshed: 2, foggy: 3, headaches: 'yes', bellyPain: 'no', lowMood: 'no' }
    const severity = (more: Readonly<Record<string, unknown>>) => read(symptomSeverity, 'fibromyalgia', { ...full, ...more })
    expect([severity({}), severity({ bellyPain: 'yes' }), severity({ bellyPain: 'yes', lowMood: 'yes' }), severity({ headaches: 'no' })]).toEqual([7, 8, 9, 6])
    for (const question of Object.keys(full)) expect(severity({ [question]: undefined }), question).toBeUndefined()
  })
})

describe('The Budapest criteria', () => {
  const categories = ['sensory', 'vasomotor', 'swellingSweating', 'movementSkin']
  it.each(categories)('three of four suffice, whichever is missing: %s', (missing) => {
    const answers = Object.fromEntries(categories.map((one) => [one, one === missing ? 'no' : 'yes']))
    expect(read(budapestSymptoms, 'crps', { ...answers, outOfProportion: 'yes' })).toBe(true)
    expect(read(budapestSymptoms, 'crps', { ...answers, outOfProportion: 'no' })).toBe(false)
    expect(read(budapestSymptoms, 'crps', answers)).toBeUndefined()
  })
})

describe('An aura', () => {
  const likely = (auraMinutes: number, more: Readonly<Record<string, unknown>> = {}) =>
    read(auraLikely, 'headache', { aura: ['vision'], auraMinutes, auraFollowedByHeadache: 'yes', ...more })
  it.each([
    [4, false],
    [5, true],
    [60, true],
    [61, false],
  ])('of %i minutes: %s', (minutes, expected) => expect(likely(minutes)).toBe(expected))
  it('of two symptoms, and of none', () => {
    expect([likely(30, { aura: ['vision', 'speech'], auraFollowedByHeadache: 'no' }), likely(30, { auraFollowedByHeadache: 'no' })]).toEqual([true, false])
    expect(likely(30, { aura: ['none'] })).toBe(false)
  })
})

describe('The PHQ-9', () => {
  const items = (...scores: readonly (number | undefined)[]) => Object.fromEntries(scores.map((score, at) => [`q${at + 1}`, score]))
  it('is pro-rated and rounded to the nearest', () => {
    expect(read(phq9Total, 'phq-9', items(1, 1, 1, 1, 1, 1, 1, 0))).toBe(8)
    expect(read(phq9Total, 'phq-9', items(1, 1, 1, 1, 0, 0, 0, 0))).toBe(5)
    expect(read(phq9Total, 'phq-9', items(3, 3, 3, 3, 3, 3))).toBeUndefined()
  })
  it.each([
    [0, 'minimal'],
    [4, 'minimal'],
    [5, 'mild'],
    [9, 'mild'],
    [10, 'moderate'],
    [14, 'moderate'],
    [15, 'moderately-severe'],
    [19, 'moderately-severe'],
    [20, 'severe'],
    [undefined, undefined],
  ])('a total of %s is %s', (total, band) => expect(supposing(phq9Band, [phq9Total, total])).toBe(band))
  it('has a word for each band', () => expect(PHQ9_BANDS.map(({ band }) => phq9Band.show(band))).toEqual(['minimal', 'mild', 'moderate', 'moderately severe', 'severe']))
})

describe('The GAD-7', () => {
  const all = { q1: 1, q2: 2, q3: 3, q4: 0, q5: 1, q6: 2, q7: 3 }
  it('is the sum of all seven, or not known', () => {
    expect(read(gad7Total, 'gad-7', all)).toBe(12)
    for (const question of Object.keys(all)) expect(read(gad7Total, 'gad-7', { ...all, [question]: undefined })).toBeUndefined()
  })
  it.each([
    [0, 'minimal'],
    [4, 'minimal'],
    [5, 'mild'],
    [9, 'mild'],
    [10, 'moderate'],
    [14, 'moderate'],
    [15, 'severe'],
    [undefined, undefined],
  ])('a total of %s is %s', (total, band) => expect(supposing(gad7Band, [gad7Total, total])).toBe(band))
  it('shows a word it does not know as it is', () => expect([bandWords(GAD7_BANDS, 'severe'), bandWords(GAD7_BANDS, 'other' as never)]).toEqual(['severe', 'other']))
})

describe('The PEG', () => {
  const peg = (pegAverage?: number, pegEnjoyment?: number, pegActivity?: number) => read(pegScore, 'pain-impact', { pegAverage, pegEnjoyment, pegActivity })
  it('is a mean of three to one decimal, rounded to the nearest', () => {
    expect([peg(8, 7, 7), peg(5, 5, 6), peg(3, 3, 3), peg(0, 0, 1), peg(10, 10, 9)]).toEqual([7.3, 5.3, 3, 0.3, 9.7])
    expect([peg(undefined, 7, 7), peg(8, undefined, 7), peg(8, 7)]).toEqual([undefined, undefined, undefined])
    expect([pegScore.show(3), pegScore.show(7.3)]).toEqual(['3.0', '7.3'])
  })
})

describe('The age', () => {
  it('begins on the day of birth, and a later birth is none', () => {
    const born = (dateOfBirth: string) => read(age, 'about-you', { dateOfBirth })
    expect([born('2026-11-22'), born('2026-11-23'), born('1980-11-22'), born('1980-11-23')]).toEqual([0, undefined, 46, 45])
    expect(age.read(caseWith({}))).toBeUndefined()
  })
})
