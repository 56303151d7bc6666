import { expect, test } from 'vitest'
import { assess } from '@/lib/assess'
import type { PriceList } from '@/lib/cost/prices'
import { patientCosts } from '@/lib/documents/patient-costs'
import type { CostPart, Line } from '@/lib/documents/patient-costs/line'
import { wantedPapers } from '@/lib/documents/patient-costs/wanted-papers'
import { dayInWords } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import { parseCase } from '@/lib/intake/parse'
import { payers } from '@/lib/knowledge/payers'
import { people } from '@/prisma/people'

const prices: PriceList = {
  validFrom: '2026-01-01',
  items: [
    { code: '90867', route: 'any', cents: 45_000 },
    { code: '90868', route: 'any', cents: 30_000 },
    { code: '90869', route: 'any', cents: 35_000 },
    { code: '90868', route: 'pain', cents: 25_000 },
  ],
}

const t = translator({})
/** As the page says it: a day is put into words where it is drawn. */
const said = ({ text, values = {} }: Line) => t(text, { ...values, ...(values.day && { day: dayInWords(values.day) }) })
type Answers = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const costsOf = (from: { readonly on: string; readonly answers: Answers }, list: PriceList | 'none' = prices) => {
  const given = parseCase(from).case
  return patientCosts(given, assess(given), list === 'none' ? undefined : list)
}
const wordsOf = (part: CostPart | undefined) => (part ? [...part.lines, ...part.asks, ...part.open].map(said).join('\n') : '')
const insured = (insurance: Readonly<Record<string, unknown>>) => {
  const person = people.find(({ answers, on }) => {
    const { routes, safety } = assess(parseCase({ on, answers }).case)
    return safety.disposition === 'CLEAR' && routes.some(({ id }) => id === 'pain') && routes.some(({ id }) => id === 'depression')
  })
  if (!person) throw new Error('Nobody among the people has both a route for pain and one for depression.')
  return costsOf({ on: person.on, answers: { ...person.answers, insurance } })
}
const part = (of: ReturnType<typeof costsOf>, use: CostPart['use']) => of.parts.find((one) => one.use === use)

test.each(people.map(({ id, on, answers }) => ({ id, on, answers })))('$id reads nothing that promises, judges or is left open', (person) => {
  for (const list of [prices, 'none'] as const) {
    const { parts, estimate } = costsOf(person, list)
    const words = [...parts.map(wordsOf), ...estimate.map(said)].join('\n')
    expect(words).not.toMatch(/\bcovered\b|\bapproved?\b|qualif|candidate|\bB[1-4]\b|INS-MDD|SELF-PAY|VERIFY|NaN|undefined|\{\w+\}/)
    expect(estimate.length).toBeGreaterThan(0)
  }
})

test('a crisis or a stop leaves the sums for later', () => {
  const waiting = people.filter(({ on, answers }) => ['CRISIS', 'STOP'].includes(assess(parseCase({ on, answers }).case).safety.disposition))
  expect(waiting.length).toBeGreaterThan(1)
  for (const person of waiting) expect(wordsOf(costsOf(person).parts[0])).not.toMatch(/\$/)
})

test('pain is paid by the person, at the clinic’s own price for pain', () => {
  // 10 to 19 visits: the first at 450 dollars, the others at 250, and one that finds the strength again at 350.
  const words = wordsOf(part(insured({ coverage: 'none', selfPay: 'yes' }), 'pain'))
  expect(words).toMatch(/By our prices of Jan 1, 2026, \d+ to \d+ visits cost \$[\d,.]+ to \$[\d,.]+ in all\./)
  expect(said(insured({ coverage: 'none', selfPay: 'yes' }).note as Line)).toContain('only the written estimate counts')
  expect(words).toContain('the cost would be yours')
})

test.each([
  { coverage: 'medicare', says: 'Advance Beneficiary Notice' },
  { coverage: 'medicare-advantage', says: 'We ask it in writing before any treatment' },
  { coverage: 'va', says: 'you need its referral' },
  { coverage: 'medicaid', says: 'Medicaid is not expected to pay' },
  { coverage: 'tricare', says: 'TRICARE is not expected to pay' },
])('pain with $coverage: $says', ({ coverage, says }) => {
  const words = wordsOf(part(insured({ coverage }), 'pain'))
  expect(words).toContain(says)
  expect(words.includes('$')).toBe(coverage === 'medicare')
})

test('depression names the payer, what it wants to see, and what would narrow the range', () => {
  const depression = part(insured({ coverage: 'commercial', payer: 'florida-blue', selfPay: 'depends' }), 'depression')
  expect(wordsOf(depression)).toContain('Florida Blue may pay a part when its own conditions are met')
  expect(depression?.asks.map(said)).toContain('which medicines for depression you took: the dose, how long, and what happened')
  expect(depression?.open).toHaveLength(7)
})

test('Original Medicare is not asked about a network or a yearly maximum, which it does not have', () => {
  const open = part(insured({ coverage: 'medicare' }), 'depression')?.open.map(said)
  expect(open).toHaveLength(3)
  expect(open?.join(' ')).not.toMatch(/network|in a year|copay/)
})

test('whatever a payer asks for that can still be fulfilled is something to have at hand', () => {
  for (const payer of payers) {
    for (const one of payer.requires.filter(({ unmetMeans }) => unmetMeans === 'not-yet')) expect(wantedPapers({ ...payer, requires: [one] }), one.id).toHaveLength(1)
  }
})

test('a told plan makes the range narrower and leaves nothing to look up', () => {
  const told = { deductible: 2000, deductibleMet: 500, coinsurancePercent: 20, copay: 0, outOfPocketMax: 6000, outOfPocketMet: 500, inNetwork: 'yes' }
  const depression = part(insured({ coverage: 'commercial', payer: 'florida-blue', ...told }), 'depression')
  expect(depression?.open).toEqual([])
  // 1,500 of the deductible are left, and then a fifth of the rest of 11,300: what the plan allows for a visit is not known.
  expect(wordsOf(depression)).toContain('If your insurance pays its part, we cannot say yours yet. It may be nothing, and it may be $3,460.')
})

test('out of network, what is billed on top counts, and no figure is called likely', () => {
  const told = { deductible: 2000, deductibleMet: 2000, coinsurancePercent: 20, copay: 0, outOfPocketMax: 3000, outOfPocketMet: 3000 }
  const highest = (inNetwork: string | undefined) => {
    const words = wordsOf(part(insured({ coverage: 'commercial', payer: 'aetna', ...told, ...(inNetwork && { inNetwork }) }), 'depression'))
    const [, low = 'nothing', high = ''] = /yours is (?:about [^:]+: )?between (\S+) and (\S+),|it may be (\$[\d,.]*\d)\./.exec(words)?.filter(Boolean) ?? []
    return { low, high: Number((high || low).replace(/[$,]/g, '')), isLikely: words.includes('yours is about') }
  }
  expect(highest('yes').high).toBe(0)
  for (const network of ['no', undefined]) {
    expect(highest(network).high).toBeGreaterThan(9_000)
    // The whole course: 450 + 35 further at 300 + 350 for finding the strength again.
    expect(highest(network).high).toBeLessThanOrEqual(11_300)
    expect(highest(network).isLikely).toBe(false)
  }
})

test.each(['medicare', 'medicare-advantage', 'medicaid', 'tricare', 'va'])('%s: no right is promised that is for people who pay themselves', (coverage) => {
  for (const wantsEstimate of ['yes', 'no']) {
    const words = insured({ coverage, wantsEstimate }).estimate.map(said).join(' ')
    expect(words).not.toMatch(/Good Faith|right|400|at the latest/)
    expect(words).toContain('in writing')
  }
})

test('without prices no sum is said', () => {
  for (const { on, answers } of people) {
    const { parts } = costsOf({ on, answers }, 'none')
    for (const one of parts) expect(wordsOf(one)).not.toContain('$')
  }
})

test('who asked for an estimate reads by when it comes', () => {
  const asked = insured({ coverage: 'none', wantsEstimate: 'yes' })
  expect(said(asked.estimate[0] as Line)).toMatch(/You get it by \w+ \d+, 2026 at the latest\./)
  expect(said(insured({ coverage: 'none' }).estimate[0] as Line)).toContain('Good Faith Estimate')
})
