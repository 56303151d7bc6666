import { describe, expect, it } from 'vitest'
import { gad7Band, gad7Total } from '@/lib/facts/gad-7'
import { pegScore } from '@/lib/facts/peg'
import { age } from '@/lib/facts/person'
import { phq9Band, phq9Cognitive, phq9Missing, phq9Total } from '@/lib/facts/phq-9'
import { caseOf, given } from '@/lib/rules/criterion'
import { caseWith } from './case-with'

const on = '2026-11-22'
const items = (names: readonly string[], scores: readonly unknown[]) => Object.fromEntries(scores.map((score, at) => [names[at], score]))
const PHQ = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9']
const phq = (...scores: readonly unknown[]) => caseWith({ 'phq-9': items(PHQ, scores) })
const gad = (...scores: readonly unknown[]) => caseWith({ 'gad-7': items(PHQ, scores) })

describe('PHQ-9', () => {
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
    [27, 'severe'],
  ])('a total of %i is %s', (total, band) => {
    expect(phq9Band.read(caseOf({ on, given: [given(phq9Total, total)], then: 'met' }))).toBe(band)
  })

  it('sums nine items', () => {
    expect(phq9Total.read(phq(3, 3, 3, 3, 2, 3, 2, 2, 0))).toBe(21)
    expect(phq9Cognitive.read(phq(3, 3, 3, 3, 2, 3, 2, 2, 0))).toBe(9)
  })

  it('pro-rates up to two missing items and rounds', () => {
    const one = phq(2, 2, 2, 2, 2, 2, 2, 2)
    expect([phq9Missing.read(one), phq9Total.read(one)]).toEqual([1, 18])
    const two = phq(1, 1, 1, 1, 1, 1, 2)
    expect([phq9Missing.read(two), phq9Total.read(two)]).toEqual([2, 10])
  })

  it('is not known with three missing; a declined item is missing, a zero is not', () => {
    expect(phq9Total.read(phq(1, 1, 1, 1, 1, 1))).toBeUndefined()
    expect(phq9Missing.read(phq(0, 0, 0, 0, 0, 0, 0, 0, 'declined'))).toBe(1)
    expect(phq9Total.read(phq(0, 0, 0, 0, 0, 0, 0, 0, 'declined'))).toBe(0)
    expect(phq9Cognitive.read(phq(0, 0, 0, 0, 0, 0, 0, 0, 'declined'))).toBeUndefined()
    expect(phq9Total.read(caseWith({}))).toBeUndefined()
  })
})

describe('GAD-7', () => {
  it.each([
    [0, 'minimal'],
    [4, 'minimal'],
    [5, 'mild'],
    [9, 'mild'],
    [10, 'moderate'],
    [14, 'moderate'],
    [15, 'severe'],
    [21, 'severe'],
  ])('a total of %i is %s', (total, band) => {
    expect(gad7Band.read(caseOf({ on, given: [given(gad7Total, total)], then: 'met' }))).toBe(band)
  })

  it('is known only when complete', () => {
    expect(gad7Total.read(gad(2, 2, 2, 2, 1, 2, 1))).toBe(12)
    expect(gad7Total.read(gad(2, 2, 2, 2, 1, 2))).toBeUndefined()
  })
})

describe('PEG', () => {
  const peg = (pegAverage?: number, pegEnjoyment?: number, pegActivity?: number) => pegScore.read(caseWith({ 'pain-impact': { pegAverage, pegEnjoyment, pegActivity } }))
  it('is the mean of all three, to one decimal', () => {
    expect(peg(8, 7, 7)).toBe(7.3)
    expect(peg(0, 0, 0)).toBe(0)
    expect(peg(10, 10, 10)).toBe(10)
  })
  it('is not known with one missing', () => expect(peg(8, 7)).toBeUndefined())
})

describe('age', () => {
  const born = (dateOfBirth: string) => age.read(caseWith({ 'about-you': { dateOfBirth } }))
  it.each([
    ['2011-11-23', 14],
    ['2011-11-22', 15],
    ['2008-11-23', 17],
    ['2008-11-22', 18],
    ['1955-11-23', 70],
    ['1955-11-22', 71],
  ])('born %s is %i', (day, years) => expect(born(day)).toBe(years))
  it('is not known of one not yet born', () => expect(born('2026-11-23')).toBeUndefined())
})
