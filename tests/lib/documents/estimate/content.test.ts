import { describe, expect, it } from 'vitest'
import { defaultCourse } from '@/lib/cost/default-courses'
import { estimateContent } from '@/lib/documents/estimate/content'
import { twelveMonthsFrom } from '@/lib/documents/estimate/covers'
import type { EstimateInputs } from '@/lib/documents/estimate/inputs'
import { PROGRAMS, type Program, payingOf } from '@/lib/documents/estimate/who-pays'
import { nextStep } from '@/lib/documents/next-step'
import { clinic, complete, course, inputs, oneVisit, part, prices, range } from '@/tests/support/invented-estimate'

const insuredAs = (insurance: Readonly<Record<string, unknown>>) => ({ on: '2026-11-22', answers: { insurance } })

describe('an estimate', () => {
  it('adds up line by line, in cents', () => {
    const { lines, total, visits } = complete()
    expect(lines.map(({ code, sessions, eachCents, cents }) => [code, sessions.expected, eachCents, cents.expected])).toEqual([
      ['90867', 1, 450_00, 450_00],
      ['90868', 9, 280_50, 2524_50],
      ['90868', 5, 280_50, 1402_50],
      ['90869', 0, 400_00, 0],
    ])
    expect(total).toEqual({ low: 2974_50, expected: 4377_00, high: 5618_50 })
    expect(visits).toEqual({ low: 10, expected: 15, high: 19 })
    for (const figure of ['low', 'expected', 'high'] as const) expect(lines.reduce((sum, { cents }) => sum + cents[figure], 0)).toBe(total[figure])
  })

  it('takes place where treatment does, and else at the clinic’s address', () => {
    expect(complete().provider.location).toBe(clinic.treatmentAddress)
    expect(complete({ clinic: { ...clinic, treatmentAddress: ' ' } }).provider.location).toBe(clinic.address)
  })

  it.each(['depression', 'pain', 'anxiety'] as const)('for %s is made from its default course', (route) => {
    const made = complete({ plan: defaultCourse(route) })
    expect(made.route).toBe(route)
    expect(made.total.expected).toBeGreaterThan(0)
    expect(made.weeks.high).toBeLessThanOrEqual(52)
  })

  it('of a single visit is an estimate', () => {
    const { lines, total, visits } = complete({ plan: oneVisit })
    expect([lines.length, total, visits]).toEqual([1, range(450_00), range(1)])
  })

  it('survives storing: nothing in it is lost as JSON', () => {
    const made = complete({ firstVisitOn: '2026-12-07', providerName: 'Dr. Ana Ejemplo', diagnoses: [{ code: 'M79.7', words: 'Fibromyalgia' }], replaces: complete() })
    expect(JSON.parse(JSON.stringify(made))).toEqual(made)
  })

  it('is the same for the same inputs', () => {
    expect(complete()).toEqual(complete())
  })
})

describe('what is missing', () => {
  const without: readonly (readonly [string, Partial<EstimateInputs>, RegExp])[] = [
    ['legal name', { clinic: { ...clinic, legalName: ' ' } }, /legal name/],
    ['the clinic’s name', { clinic: { ...clinic, name: '' } }, /clinic’s name/],
    ['NPI', { clinic: { ...clinic, npi: '' } }, /NPI/],
    ['a whole NPI', { clinic: { ...clinic, npi: '123' } }, /NPI/],
    ['TIN', { clinic: { ...clinic, tin: '' } }, /TIN/],
    ['an address', { clinic: { ...clinic, address: '', treatmentAddress: '' } }, /address/],
    ['a state', { clinic: { ...clinic, state: '' } }, /state/],
    ['a phone number', { clinic: { ...clinic, phone: '' } }, /phone/],
    ['a name', { patient: { ...inputs.patient, name: undefined } }, /patient’s name/],
    ['a date of birth', { patient: { ...inputs.patient, dateOfBirth: undefined } }, /date of birth/],
    ['a date of birth that exists', { patient: { ...inputs.patient, dateOfBirth: '1971-02-30' } }, /date of birth/],
    ['a course', { plan: undefined }, /course/],
    ['a visit', { plan: { route: 'pain', phases: [] } }, /course/],
    ['an expected visit', { plan: { route: 'pain', phases: [part('remapping', range(0, 0, 1))] } }, /course/],
    ['a list of prices', { prices: undefined }, /list of prices/],
    ['a price', { prices: { ...prices, items: prices.items.filter(({ code }) => code !== '90868') } }, /code 90868/],
  ]
  it.each(without)('without %s: it says so, and there is no estimate', (_, changed, says) => {
    const made = estimateContent({ ...inputs, ...changed })
    expect(made).toEqual({ missing: [expect.stringMatching(says)] })
  })

  it('is said all at once', () => {
    const made = estimateContent({ ...inputs, clinic: { ...clinic, legalName: '', npi: '', tin: '' }, plan: undefined, prices: undefined })
    expect('missing' in made && made.missing.length).toBe(5)
  })

  it('is no price from another route', () => {
    const painOnly = { ...prices, items: prices.items.map((item) => ({ ...item, route: 'pain' as const })) }
    expect(estimateContent({ ...inputs, plan: defaultCourse('depression'), prices: painOnly })).toMatchObject({
      missing: [/90867/, /90868/].map((code) => expect.stringMatching(code)),
    })
  })
})

describe('what is refused', () => {
  const diagnosed = (route: 'depression' | 'pain' | 'anxiety', code: string) =>
    estimateContent({ ...inputs, plan: course(route), diagnoses: [{ code, words: 'Invented words' }] })

  it.each(['F32.2', 'F33.2', 'F32.A', 'F34.1', 'F31.81', 'F39', 'F41.1', 'F42.2', 'R45.851', 'F45.1', 'F54', 'O99.34', 'Z13.31', 'Z86.59'])(
    'pain estimated with %s, no diagnosis of pain',
    (code) => {
      expect(diagnosed('pain', code)).toEqual({ refused: [expect.stringMatching(/^An estimate for pain carries .*none of mood or mental health.* Take out/)] })
    },
  )
  it.each(['F31.81', 'F41.1', 'F10.20', 'F45.1', 'F54', 'F98.9', 'F39', 'F34.0', 'O99.34', 'Z13.31', 'R45.851'])(
    'depression estimated with %s, no depressive disorder',
    (code) => {
      expect(diagnosed('depression', code)).toEqual({ refused: [expect.stringMatching(/only a depressive disorder: F32, F33 or F34\.1\. Bipolar.* Take out/)] })
    },
  )
  it.each(['M79.7', 'G90.511', 'G89.29', 'G89.4', 'G89.0', 'G43.709', 'M54.16', 'E11.42', 'B02.29', 'F45.42', 'R51.9', 'G50.0'])(
    'depression estimated with %s, a diagnosis of pain',
    (code) => {
      expect(diagnosed('depression', code)).toEqual({
        refused: [expect.stringMatching(/^An estimate for depression carries only a depressive disorder.* pain are never estimated as depression/)],
      })
    },
  )
  it.each(['F33.2', 'M79.7', 'F10.20', 'F45.1', 'Z13.31'])('anxiety estimated with %s', (code) => {
    expect(diagnosed('anxiety', code)).toMatchObject({ refused: [expect.stringMatching(/^An estimate for anxiety/)] })
  })
  it.each([
    ['pain', 'M79.7'],
    ['pain', 'F45.42'],
    ['depression', 'F33.2'],
    ['depression', 'F32.A'],
    ['depression', 'F34.1'],
    ['anxiety', 'F41.1'],
    ['anxiety', 'F43.10'],
    ['pain', 'E11.42'],
  ] as const)('is not %s with %s', (route, code) => {
    expect(diagnosed(route, code)).toMatchObject({ diagnoses: [{ code }] })
  })

  it.each(['G90.5-', 'f33.2', ' F33.2', 'F33.2; Z00', '', '90868'])('“%s” as a diagnosis code', (code) => {
    expect(diagnosed('depression', code)).toMatchObject({ refused: [expect.stringContaining('not a complete diagnosis code')] })
  })
  it.each([
    ['pain', 'G89.29', 'Major depressive disorder, severe'],
    ['pain', 'G89.29', 'Dolor y depresión mayor'],
    ['pain', 'M79.7', 'Fibromyalgia with generalized anxiety'],
    ['depression', 'F33.2', 'Fibromyalgia'],
    ['depression', 'F32.2', 'Dolor crónico'],
    ['depression', 'F32.2', 'Bipolar depression'],
    ['anxiety', 'F41.1', 'Major depression'],
    ['anxiety', 'F41.9', 'Chronic pain'],
  ] as const)('%s with %s called “%s”', (route, code, words) => {
    expect(estimateContent({ ...inputs, plan: course(route), diagnoses: [{ code, words }] })).toEqual({
      refused: [expect.stringContaining(`The words beside ${code} name something else`)],
    })
  })
  it.each([
    ['pain', 'F45.42', 'Pain disorder with related psychological factors'],
    ['pain', 'G44.229', 'Chronic tension-type headache'],
    ['depression', 'F33.2', 'Trastorno depresivo mayor, recurrente, grave'],
    ['depression', 'F32.1', 'Major depression with anxious distress'],
    ['anxiety', 'F43.10', 'Post-traumatic stress disorder'],
  ] as const)('is not %s with %s called “%s”', (route, code, words) => {
    expect(estimateContent({ ...inputs, plan: course(route), diagnoses: [{ code, words }] })).toMatchObject({ diagnoses: [{ code, words }] })
  })
  it('a code without words', () => {
    expect(estimateContent({ ...inputs, diagnoses: [{ code: 'M79.7', words: ' ' }] })).toMatchObject({ refused: [expect.stringContaining('no words')] })
  })
  it('a course that may take more than twelve months', () => {
    const weeks = (count: number) => ({ route: 'pain' as const, phases: [part('maintenance', range(10), range(10, 20, count))] })
    expect(estimateContent({ ...inputs, plan: weeks(53) })).toEqual({ refused: [expect.stringContaining('up to 53 weeks')] })
    expect(estimateContent({ ...inputs, plan: weeks(52) })).toMatchObject({ weeks: { high: 52 } })
  })
  it('a day that does not exist', () => {
    expect(estimateContent({ ...inputs, firstVisitOn: '2026-02-30' })).toEqual({ refused: ['“2026-02-30” is not a day.'] })
  })
})

describe('who pays', () => {
  it('a program makes it voluntary; a claim that is wanted first is told', () => {
    expect(complete({ program: 'medicaid' })).toMatchObject({ voluntary: true, program: 'medicaid' })
    expect(complete({ claimFirst: true })).toMatchObject({ claimFirst: true })
    for (const name of ['voluntary', 'program', 'claimFirst']) expect(complete()).not.toHaveProperty(name)
  })

  it.each(Object.keys(PROGRAMS) as Program[])('%s: no estimate is due, and what comes instead is said; voluntarily there is one', (coverage) => {
    for (const route of ['depression', 'pain', 'anxiety'] as const) {
      const refused = payingOf(insuredAs({ coverage }), route, false)
      expect(refused).toEqual({ refused: expect.stringContaining(nextStep(coverage, route)) })
      expect(payingOf(insuredAs({ coverage, submitClaim: 'yes' }), route, true)).toEqual({ program: coverage })
    }
  })

  it('Original Medicare has its notice for pain, and none for depression', () => {
    expect(nextStep('medicare', 'pain')).toContain('Fill in Medicare’s notice')
    expect(nextStep('medicare', 'depression')).toContain('local coverage determination')
    for (const coverage of ['medicaid', 'tricare'] as const) expect(nextStep(coverage, 'pain')).toContain('agreed in writing')
  })

  it.each([
    ['commercial', 'pain', 'yes', { claimFirst: true }],
    ['commercial', 'pain', 'no', {}],
    ['commercial', 'pain', undefined, {}],
    ['commercial', 'depression', 'yes', {}],
    ['none', 'pain', undefined, {}],
    [undefined, 'pain', 'yes', { claimFirst: true }],
  ] as const)('%s, %s, a claim wanted: %s', (coverage, route, submitClaim, paying) => {
    expect(payingOf(insuredAs({ coverage, submitClaim }), route, false)).toEqual(paying)
  })
})

describe('finding the strength again', () => {
  it('without a price it stands nowhere, and the sums are of what stands there', () => {
    const unpriced = { ...prices, items: prices.items.filter(({ code }) => code !== '90869') }
    const { lines, visits, total } = complete({ prices: unpriced })
    expect(lines.map(({ phase }) => phase)).toEqual(['mapping', 'induction', 'maintenance'])
    expect(visits).toEqual({ low: 10, expected: 15, high: 18 })
    expect(total).toEqual({ low: 2974_50, expected: 4377_00, high: 5218_50 })
  })
})

describe('the twelve months', () => {
  it.each([
    ['2026-11-22', '2027-11-21'],
    ['2026-01-01', '2026-12-31'],
    ['2028-02-29', '2029-02-28'],
    ['2027-03-01', '2028-02-29'],
    ['2028-03-01', '2029-02-28'],
  ])('from %s end on %s', (from, until) => {
    expect(twelveMonthsFrom(from)).toEqual({ from, until })
  })
  it('begin with the first visit where it has a day', () => {
    expect(complete().covers.from).toBe('2026-11-22')
    expect(complete({ firstVisitOn: '2026-12-07' }).covers).toEqual({ from: '2026-12-07', until: '2027-12-06' })
  })
})

describe('a new estimate', () => {
  const before = complete()
  it('names the one it replaces, and every line that differs', () => {
    const plan = { route: 'pain' as const, phases: [part('mapping', range(1)), part('induction', range(10), range(2)), part('taper', range(3), range(1))] }
    const { replaces } = complete({ version: 2, on: '2026-12-01', plan, replaces: before })
    expect(replaces).toMatchObject({ version: 1, on: '2026-11-22', total: before.total })
    expect(replaces?.changes.map(({ phase, before: was, now }) => [phase, was.sessions, now.sessions])).toEqual([
      ['induction', 9, 10],
      ['taper', 0, 3],
      ['maintenance', 5, 0],
    ])
  })
  it('shows a changed price of an unchanged line', () => {
    const dearer = { ...prices, items: prices.items.map((item) => (item.code === '90867' ? { ...item, cents: 500_00 } : item)) }
    expect(complete({ version: 2, prices: dearer, replaces: before }).replaces?.changes).toEqual([
      { phase: 'mapping', code: '90867', before: { sessions: 1, eachCents: 450_00 }, now: { sessions: 1, eachCents: 500_00 } },
    ])
  })
  it('may differ in nothing', () => {
    expect(complete({ version: 2, replaces: before }).replaces?.changes).toEqual([])
  })
})
