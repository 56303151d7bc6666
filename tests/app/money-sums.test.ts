import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Known, moneyOf } from '@/app/(clinic)/clinic/intakes/[id]/money/money-of-route'
import type { FundingPath, Route } from '@/lib/assess/assessment'
import type { Benefits } from '@/lib/cost/benefits'

const items = (['90867', '90868', '90869'] as const).map((code) => ({ code, route: 'any' as const, cents: 30_000 }))
const priceList = { validFrom: '2026-01-01', items }
const on = (path: FundingPath, id: Route['id'] = 'depression') => ({ id, funding: { path } as Route['funding'] })
const known = (coverage: Known['coverage'], benefits: Partial<Benefits> = {}): Known => ({
  coverage,
  condition: undefined,
  priceList,
  told: { source: 'told', ...benefits },
  verified: undefined,
})
const OF_20_PERCENT = { deductibleCents: 0, deductibleMetCents: 0, copayCents: 0, coinsurancePercent: 20, outOfPocketMaxCents: 300_000, outOfPocketMetCents: 250_000 }
const ALLOWED = { allowedCents: { '90867': 20_000, '90868': 20_000, '90869': 20_000 } }
const shared = (path: FundingPath, of: Known) => {
  const money = moneyOf(on(path), undefined, of)
  if (money.kind !== 'shared') throw new Error(`It is “${money.kind}”.`)
  return money
}

describe('What stands at the top for depression', () => {
  it('is one figure where everything recorded of the payer looks met', () => {
    const { label, otherwise } = shared('INS-MDD', known('commercial'))
    expect(label).toBe('Likely out of pocket, if the plan pays its part')
    expect(otherwise).toBeUndefined()
  })

  it.each(['INS-MDD NOT YET', 'VERIFY', 'UNKNOWN', 'deferred'] as const)('is two figures on the path “%s”: if the plan agrees, and if not', (path) => {
    const { label, otherwise, charges } = shared(path, known('commercial'))
    expect(label).toBe('If the plan agrees, out of pocket')
    expect(otherwise).toEqual({ label: 'If it does not, the person pays all of it', figures: charges.total })
  })

  it('is all of it where the plan is recorded to say no', () => {
    expect(moneyOf(on('NOT COVERED likely'), undefined, known('commercial', OF_20_PERCENT))).toMatchObject({
      kind: 'own',
      label: 'If the plan says no, as recorded, the person pays all of it',
    })
  })

  it('never speaks of a plan that agrees where it is Original Medicare, and of a notice before it is billed to the person', () => {
    const { label, otherwise } = shared('MEDICARE-MDD NOT YET', known('medicare'))
    expect(label).toBe('Likely out of pocket, if Medicare pays its part')
    expect(otherwise).toMatchObject({ label: expect.stringContaining('in a notice before treatment') })
    expect(moneyOf(on('NOT COVERED likely'), undefined, known('medicare'))).toMatchObject({ label: expect.stringContaining('in a notice before treatment') })
  })

  it('names the answer of a Medicare Advantage plan on both sides', () => {
    expect(shared('MA organisation determination', known('medicare-advantage')).otherwise).toMatchObject({
      label: 'If it says no and the person still wants it, they pay all of it',
    })
  })

  it.each(['medicaid', 'tricare'] as const)('names no sum that a member of %s could owe without an agreement', (coverage) => {
    expect(shared('VERIFY', known(coverage)).otherwise).toEqual({ why: expect.stringContaining('without a written agreement') })
    expect(moneyOf(on('NOT COVERED likely'), undefined, known(coverage))).toMatchObject({ kind: 'none', why: expect.stringContaining('written agreement') })
  })
})

describe('What may be billed on top', () => {
  it('is in the figure, and leaves no expected one', () => {
    const reached = { ...OF_20_PERCENT, ...ALLOWED, outOfPocketMetCents: 300_000 }
    const { figures, beyond, charges } = shared('INS-MDD', known('commercial', { ...reached, inNetwork: false }))
    expect(beyond?.high).toBe(charges.total.high - 37 * 20_000)
    expect(figures).toEqual({ low: 0, high: beyond?.high })
    expect(beyond?.words).toMatch(/^The clinic is out of the plan’s network: up to \$3,700\.00 of this/)
    expect(shared('INS-MDD', known('commercial', { ...reached, inNetwork: true }))).toMatchObject({ figures: { low: 0, expected: 0, high: 0 } })
  })

  it('widens the range as much while the network is not known', () => {
    const [no, unknown] = [{ inNetwork: false }, {}].map((more) => shared('INS-MDD', known('commercial', { ...OF_20_PERCENT, ...more })))
    expect(unknown?.figures).toEqual(no?.figures)
    expect(unknown?.beyond?.words).toContain('is not known. If it is not,')
  })

  it('is at most 15 percent of what TRICARE allows', () => {
    const { beyond } = shared('VERIFY', known('tricare', { ...OF_20_PERCENT, ...ALLOWED }))
    expect(beyond?.high).toBe((37 * 20_000 * 15) / 100)
    expect(beyond?.words).toContain('limits to 15 percent')
  })

  it.each(['medicare', 'medicaid'] as const)('is nothing with %s', (coverage) => {
    expect(shared('VERIFY', known(coverage, OF_20_PERCENT)).beyond).toBeUndefined()
  })
})

const cents = fc.integer({ min: 0, max: 2_000_000 })
const benefits = fc.record(
  {
    deductibleCents: cents,
    deductibleMetCents: cents,
    copayCents: fc.integer({ min: 0, max: 50_000 }),
    coinsurancePercent: fc.integer({ min: 0, max: 100 }),
    outOfPocketMaxCents: cents,
    outOfPocketMetCents: cents,
    inNetwork: fc.boolean(),
    allowedCents: fc.dictionary(fc.constantFrom('90867', '90868', '90869'), fc.integer({ min: 0, max: 40_000 })),
  },
  { requiredKeys: [] },
)
const coverages = fc.constantFrom('commercial', 'medicare', 'medicare-advantage', 'medicaid', 'tricare')

describe('The figures of a plan’s share', () => {
  it('never rise above the clinic’s charges, and stand in order', () => {
    fc.assert(
      fc.property(benefits, coverages, (told, coverage) => {
        const { figures, charges } = shared('VERIFY', known(coverage, told))
        expect(figures.low).toBeLessThanOrEqual(figures.expected ?? figures.low)
        expect(figures.expected ?? figures.high).toBeLessThanOrEqual(figures.high)
        expect(figures.high).toBeLessThanOrEqual(charges.total.high)
      }),
    )
  })

  it('only widen when something known becomes unknown, the network included', () => {
    fc.assert(
      fc.property(benefits, coverages, fc.nat(), (told, coverage, at) => {
        const names = Object.keys(told) as (keyof typeof told)[]
        const forgotten = names[at % Math.max(1, names.length)]
        fc.pre(forgotten !== undefined)
        const { [forgotten as 'inNetwork']: _, ...less } = told
        const [before, after] = [told, less].map((one) => shared('VERIFY', known(coverage, one)).figures)
        expect(after?.low).toBeLessThanOrEqual(before?.low ?? 0)
        expect(after?.high).toBeGreaterThanOrEqual(before?.high ?? 0)
      }),
      { numRuns: 300 },
    )
  })
})
