import { describe, expect, it } from 'vitest'
import { chargesOf } from '@/lib/cost/charges'
import { defaultCourse } from '@/lib/cost/default-courses'
import { planned, range } from '@/lib/cost/phases'
import { type PriceList, priceOf } from '@/lib/cost/prices'

const LIST: PriceList = {
  validFrom: '2026-01-01',
  items: [
    { code: '90868', route: 'pain', cents: 20_000 },
    { code: '90867', route: 'any', cents: 40_000 },
    { code: '90868', route: 'any', cents: 30_000 },
    { code: '90869', route: 'any', cents: 35_000 },
  ],
}

describe('The price of a visit', () => {
  it.each([
    ['90868', 'pain', 20_000],
    ['90868', 'depression', 30_000],
    ['90868', 'anxiety', 30_000],
    ['90867', 'pain', 40_000],
    ['90870', 'pain', undefined],
  ] as const)('%s for %s is %s', (code, route, cents) => {
    expect(priceOf(LIST, code, route)).toBe(cents)
  })

  it('is no zero, unless the clinic said “no charge”', () => {
    const zero = { code: '90868', route: 'any', cents: 0 } as const
    expect(priceOf({ ...LIST, items: [zero] }, '90868', 'pain')).toBeUndefined()
    expect(priceOf({ ...LIST, items: [{ ...zero, noCharge: true }] }, '90868', 'pain')).toBe(0)
  })

  it('a route’s own zero is not replaced by the price for any route: nobody knows which was meant', () => {
    const own = { code: '90868', route: 'pain', cents: 0 } as const
    expect(priceOf({ ...LIST, items: [own, ...LIST.items.filter(({ route }) => route === 'any')] }, '90868', 'pain')).toBeUndefined()
  })

  it('of one route holds for no other', () => {
    expect(priceOf({ ...LIST, items: [{ code: '90868', route: 'depression', cents: 10_000 }] }, '90868', 'pain')).toBeUndefined()
  })
})

describe('Charges', () => {
  it('are each part’s visits at its price, and their sum', () => {
    expect(chargesOf(defaultCourse('depression'), LIST)).toEqual({
      route: 'depression',
      lines: [
        { phase: 'mapping', code: '90867', sessions: range(1), eachCents: 40_000, cents: range(40_000) },
        { phase: 'induction', code: '90868', sessions: range(29), eachCents: 30_000, cents: range(870_000) },
        { phase: 'taper', code: '90868', sessions: range(0, 6), eachCents: 30_000, cents: range(0, 180_000) },
        { phase: 'remapping', code: '90869', sessions: range(0, 0, 1), eachCents: 35_000, cents: range(0, 0, 35_000) },
      ],
      total: { low: 910_000, expected: 1_090_000, high: 1_125_000 },
    })
  })

  it('take a route’s own prices', () => {
    // 40,000 + 9 × 20,000; and 5 more; and 8 more with finding the strength again.
    expect(chargesOf(defaultCourse('pain'), LIST)).toMatchObject({ total: { low: 220_000, expected: 320_000, high: 415_000 } })
  })

  it('of one visit are its price', () => {
    expect(chargesOf({ route: 'pain', phases: [planned('mapping', range(1), range(0), [])] }, LIST)).toMatchObject({ total: range(40_000) })
  })

  it('name every code that has no price, once, instead of a sum', () => {
    expect(chargesOf(defaultCourse('depression'), { ...LIST, items: LIST.items.filter(({ code }) => code === '90867') })).toEqual({ missing: ['90868'] })
    expect(chargesOf(defaultCourse('pain'), { ...LIST, items: [] })).toEqual({ missing: ['90867', '90868'] })
    const zero = LIST.items.map((item) => ({ ...item, cents: 0 }))
    expect(chargesOf(defaultCourse('pain'), { ...LIST, items: zero })).toEqual({ missing: ['90867', '90868'] })
  })

  it.each([
    ['has no price', LIST.items.slice(0, -1)],
    ['has a zero for a price', LIST.items.map((item) => (item.code === '90869' ? { ...item, cents: 0 } : item))],
  ])('leave out what is there only in case and %s', (_, items) => {
    const unpriced = { ...LIST, items }
    expect(chargesOf(defaultCourse('depression'), unpriced)).toMatchObject({
      lines: [{ phase: 'mapping' }, { phase: 'induction' }, { phase: 'taper' }],
      total: { low: 910_000, expected: 1_090_000, high: 1_090_000 },
    })
    const expectedOnce = { route: 'pain', phases: [planned('mapping', range(1), range(0), []), planned('remapping', range(0, 1), range(0), [])] } as const
    expect(chargesOf(expectedOnce, unpriced)).toEqual({ missing: ['90869'] })
  })

  it('need no price for a part without visits', () => {
    const plan = { route: 'pain', phases: [planned('mapping', range(1), range(0), []), planned('remapping', range(0), range(0), [])] } as const
    expect(chargesOf(plan, { ...LIST, items: [{ code: '90867', route: 'any', cents: 100 }] })).toEqual({
      route: 'pain',
      lines: [{ phase: 'mapping', code: '90867', sessions: range(1), eachCents: 100, cents: range(100) }],
      total: range(100),
    })
  })
})
