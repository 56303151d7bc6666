import { describe, expect, it } from 'vitest'
import type { Clinic } from '@/lib/assess/assessment'
import { costOf } from '@/lib/assess/cost'

const CENTS = { '90867': 40_000, '90868': 30_000, '90869': 35_000 }
const clinic: Clinic = { medicareContractor: 'medicare-first-coast', feeSchedule: { validFrom: '2026-01-01', cents: CENTS } }
const ON = '2026-11-22'

describe('The cost that an assessment names', () => {
  it('says how many treatments each figure stands for, by condition', () => {
    expect(costOf('depression', clinic, ON)?.sessions).toEqual({ low: 30, expected: 36, high: 36 })
    expect(costOf('pain', clinic, ON, 'fibromyalgia')?.sessions).toEqual({ low: 10, expected: 14, high: 18 })
    expect(costOf('pain', clinic, ON, 'post-stroke-pain')?.sessions).toEqual({ low: 5, expected: 15, high: 18 })
    expect(costOf('anxiety', clinic, ON)?.sessions).toEqual({ low: 20, expected: 30, high: 36 })
  })

  it('takes a route’s own prices where there are any', () => {
    const own = { ...clinic, feeSchedule: { validFrom: '2026-01-01', cents: CENTS, own: { pain: { '90868': 20_000 }, anxiety: { '90867': 1 } } } }
    // 40,000 + 9 × 20,000; 14 × 20,000; 17 × 20,000 and 35,000.
    expect(costOf('pain', own, ON)).toMatchObject({ lowCents: 220_000, expectedCents: 320_000, highCents: 415_000 })
    expect(costOf('anxiety', own, ON)).toMatchObject({ lowCents: 1 + 19 * 30_000 })
    expect(costOf('depression', own, ON)).toEqual(costOf('depression', clinic, ON))
  })

  it('is no amount while a price is missing, and names the code', () => {
    const { '90868': _each, ...rest } = CENTS
    const found = costOf('pain', { ...clinic, feeSchedule: { validFrom: '2026-01-01', cents: rest } }, ON)
    expect(found?.words).toBe('The clinic has not entered a price for 90868, so no amount is given.')
    for (const figure of ['lowCents', 'expectedCents', 'highCents']) expect(found).not.toHaveProperty(figure)
    expect(found?.sessions).toEqual({ low: 10, expected: 15, high: 18 })
  })

  it('leaves out finding the strength again where it has no price; a zero that is handed in was called “no charge”', () => {
    const { '90869': _again, ...rest } = CENTS
    const of = (cents: Readonly<Record<string, number>>) => costOf('pain', { ...clinic, feeSchedule: { validFrom: '2026-01-01', cents } }, ON)
    const [without, free, priced] = [of(rest), of({ ...CENTS, '90869': 0 }), of(CENTS)]
    expect(without?.expectedCents).toBe(priced?.expectedCents)
    expect(without?.highCents).toBe((priced?.highCents ?? 0) - (CENTS['90869'] ?? 0))
    expect(free?.highCents).toBe(without?.highCents)
  })

  it('holds from the first day of the fees on', () => {
    expect(costOf('pain', clinic, '2026-01-01')).toHaveProperty('lowCents')
    expect(costOf('pain', clinic, '2025-12-31')).not.toHaveProperty('lowCents')
  })

  it('says what it rests on, with how far that was checked', () => {
    const found = costOf('pain', clinic, ON, 'fibromyalgia')
    expect(found?.cites.map(({ standing }) => standing)).toContain('unverified')
    expect(found?.assumptions[0]).toMatch(/^Sessions for fibromyalgia: 10 /)
    expect(found?.words).toBe('By the clinic’s fees of 2026-01-01: for planning, not a quote.')
  })
})
