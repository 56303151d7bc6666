import { describe, expect, it } from 'vitest'
import { contradictions } from '@/lib/facts/contradictions'
import { caseWith } from './case-with'
import { readingOf } from './contradict-readings'
import { denyingBut } from './denies-all'

const OTHER = 'implants.otherImplant'
const wordsOf = (otherImplant: string) => contradictions.read(caseWith(denyingBut({ [OTHER]: otherImplant })))?.map(({ words }) => words)

describe('Another implant', () => {
  it('is told as named, or as removed and not certain', () => {
    expect(wordsOf('a chip in my chest')).toEqual([expect.stringMatching(/no question about implants is answered “yes”: identify it\.$/)])
    expect(wordsOf('a chip that was removed')).toEqual([expect.stringMatching(/^Another implant is named as removed, or as not there for certain/)])
  })

  it.each([
    ['dental implants', 'implants.magneticDental', 'none'],
    ['a new hip', 'implants.metalBelowNeck', 'none'],
    ['a chip in my chest', 'implants.magneticDental', 'other-implant STOP'],
    ['a chip in my chest', 'implants.metalBelowNeck', 'other-implant STOP'],
    ['a chip in my chest', 'implants.metalHead', 'none'],
    // A tattoo explains no implant.
    ['a new hip', 'implants.faceTattooMetal', 'other-implant CAUTION'],
  ])('“%s” beside a yes to %s: %s', (text, key, reading) => expect(readingOf(text, { [key]: 'yes' }, OTHER)).toBe(reading))
})

describe('How the closed question is answered', () => {
  const toldOf = (history: string, changed: Readonly<Record<string, unknown>>) =>
    contradictions.read(caseWith(denyingBut({ ...changed, 'health-now.history': history })))?.map(({ words }) => words.replace(/^.*, (?:but|and) |\.$/g, ''))
  const NO = 'the question about it is answered “no”'
  const ELSE = 'the answer to the question about it does not say so'
  it.each([
    ['I have a pacemaker', 'implants.pacemaker', 'no', NO],
    ['I had a seizure', 'brain-health.seizure', 'never', NO],
    ['I drink too much', 'daily-life.drinksPerWeek', 0, NO],
    ['I drink too much', 'daily-life.drinksPerWeek', 2, ELSE],
    ['Bipolar disorder', 'mood-history.diagnoses', ['none'], NO],
    ['Bipolar disorder', 'mood-history.diagnoses', ['ptsd', 'ocd'], ELSE],
    ['I am pregnant', 'health-now.pregnant', 'not-applicable', ELSE],
    ['I have a pacemaker', 'implants.pacemaker', undefined, 'the question about it is still open'],
  ])('“%s” beside %s %j: %s', (history, key, value, told) => expect(toldOf(history, { [key]: value })).toEqual([told]))
})

describe('An anti-epileptic without a reason', () => {
  it.each([
    [{ medicine: 'Depakote', now: 'yes', givenFor: 'other' }, 1],
    [{ medicine: 'Depakote', now: 'no', givenFor: 'other' }, 0],
    [{ medicine: 'lamotrigine', now: 'yes', givenFor: 'mood' }, 0],
    [{ medicine: 'sertraline', now: 'yes', givenFor: 'other' }, 0],
  ])('%j: %i', (row, count) => expect(contradictions.read(caseWith(denyingBut({ 'medicines.list': [row] })))).toHaveLength(count))
})
