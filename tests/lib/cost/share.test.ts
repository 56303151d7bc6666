import { describe, expect, it } from 'vitest'
import type { Benefits } from '@/lib/cost/benefits'
import { type CourseCharges, chargesOf } from '@/lib/cost/charges'
import type { CourseRoute } from '@/lib/cost/course'
import { defaultCourse } from '@/lib/cost/default-courses'
import { planned, range } from '@/lib/cost/phases'
import type { PriceList } from '@/lib/cost/prices'
import { type Share, selfPayShare, shareOf } from '@/lib/cost/share'
import { shareIn } from '@/lib/cost/visits'

const PRICES: PriceList = {
  validFrom: '2026-01-01',
  items: [
    { code: '90867', route: 'any', cents: 40_000 },
    { code: '90868', route: 'any', cents: 30_000 },
    { code: '90869', route: 'any', cents: 35_000 },
  ],
}

function chargesFor(route: CourseRoute): CourseCharges {
  const charges = chargesOf(defaultCourse(route), PRICES)
  if ('missing' in charges) throw new Error('a price is missing')
  return charges
}

/** One mapping visit and so many further ones. */
function courseOf(further: number): CourseCharges {
  const phases = [planned('mapping', range(1), range(0), []), planned('induction', range(further), range(0), [])]
  const charges = chargesOf({ route: 'depression', phases }, PRICES)
  if ('missing' in charges) throw new Error('a price is missing')
  return charges
}

/** Everything is known. The plan allows $300 for the first visit, $200 for each further one. */
const KNOWN: Benefits = {
  source: 'verified',
  verifiedOn: '2026-11-20',
  deductibleCents: 100_000,
  deductibleMetCents: 60_000,
  coinsurancePercent: 20,
  copayCents: 1_500,
  outOfPocketMaxCents: 500_000,
  outOfPocketMetCents: 0,
  inNetwork: true,
  allowedCents: { '90867': 30_000, '90868': 20_000, '90869': 25_000 },
}

const stepsOf = ({ steps }: Share, figure: 'low' | 'expected' | 'high') => steps.map((step) => step[figure])

describe('A share of which everything is known', () => {
  it('goes visit by visit: deductible, copay, coinsurance', () => {
    // $300 all to the deductible. $200: $100 to the deductible, $15 copay, 20 % of $85 = $17. $200: $15 and 20 % of $185 = $37.
    const share = shareOf(courseOf(2), KNOWN)
    expect(share.patient).toEqual(range(40_000 + 3_000 + 5_400))
    expect(share.allowed).toEqual(range(70_000))
    expect(share.plan).toEqual(range(70_000 - 48_400))
    // Charges, allowed, deductible, copays, coinsurance, above the maximum, the person pays.
    expect(stepsOf(share, 'expected')).toEqual([100_000, 70_000, 40_000, 3_000, 5_400, 0, 48_400])
  })

  it.each([
    ['nothing of it met', {}, 0, 48_400],
    ['all but a dollar met', { outOfPocketMetCents: 499_900 }, 48_300, 100],
    ['all of it met', { outOfPocketMetCents: 500_000 }, 48_400, 0],
    ['more than all of it met, as told', { outOfPocketMetCents: 900_000 }, 48_400, 0],
  ])('stops at the yearly maximum: %s', (_, changes, above, pays) => {
    const share = shareOf(courseOf(2), { ...KNOWN, ...changes })
    expect(stepsOf(share, 'high').slice(-2)).toEqual([above, pays])
    expect(share.plan).toEqual(range(70_000 - pays))
  })

  it.each([
    ['a deductible that is met', { deductibleMetCents: 100_000 }, 4_500 + 5_700 + 3_700 + 3_700],
    ['more of the deductible met than there is, as told', { deductibleMetCents: 250_000 }, 4_500 + 5_700 + 3_700 + 3_700],
    ['no copay', { copayCents: 0 }, 40_000 + 2_000 + 4_000],
    ['no coinsurance', { coinsurancePercent: 0 }, 40_000 + 3_000],
    ['all coinsurance', { coinsurancePercent: 100 }, 70_000],
    ['a copay above the visit', { copayCents: 50_000 }, 70_000],
    ['a deductible above the course', { deductibleCents: 900_000 }, 70_000],
    ['nothing to pay at all', { deductibleCents: 0, copayCents: 0, coinsurancePercent: 0 }, 0],
  ])('%s', (_, changes, pays) => {
    expect(shareOf(courseOf(2), { ...KNOWN, ...changes }).patient).toEqual(range(pays))
  })

  it('never allows more than the clinic charges', () => {
    const share = shareOf(courseOf(2), { ...KNOWN, allowedCents: { '90867': 90_000, '90868': 90_000 } })
    expect(share.allowed).toEqual(range(100_000))
    expect(share.assumptions).toContain('Where the plan would allow more than the clinic charges, the clinic’s price counts.')
  })

  it('ranges only over how many visits there are', () => {
    const { patient, allowed } = shareOf(chargesFor('depression'), { ...KNOWN, deductibleCents: 0, copayCents: 0 })
    expect(allowed).toEqual({ low: 30_000 + 29 * 20_000, expected: 30_000 + 35 * 20_000, high: 30_000 + 35 * 20_000 + 25_000 })
    expect(patient).toEqual({ low: 122_000, expected: 146_000, high: 151_000 })
  })

  it('of one visit is that visit’s', () => {
    expect(shareOf(courseOf(0), { ...KNOWN, deductibleCents: 0 }).patient).toEqual(range(1_500 + 5_700))
  })

  it('rounds each visit to whole cents, half a cent up', () => {
    const share = shareOf(courseOf(1), { ...KNOWN, deductibleCents: 0, copayCents: 0, coinsurancePercent: 12.5, allowedCents: { '90867': 4, '90868': 12 } })
    // 12.5 % of 4 is half a cent; of 12, one and a half.
    expect(share.patient).toEqual(range(1 + 2))
  })
})

describe('A part in hundredths of a percent', () => {
  it.each([
    [0, 2_000, 0],
    [100, 2_000, 20],
    [33_333, 3_333, 11_110],
    [1, 5_000, 1],
    [1, 4_999, 0],
    [12_345, 10_000, 12_345],
    [Number.MAX_SAFE_INTEGER, 10_000, Number.MAX_SAFE_INTEGER],
  ])('of %i cents at %i is %i', (cents, hundredths, part) => {
    expect(shareIn(cents, hundredths)).toBe(part)
  })
})

describe('What is not known', () => {
  const without = (...names: readonly (keyof Benefits)[]): Benefits => {
    const rest: Record<string, unknown> = { ...KNOWN }
    for (const name of names) delete rest[name]
    return rest as Benefits
  }

  it.each([
    // Best and worst for the person, of a course of three visits.
    ['deductibleCents', 4_500 + 5_700 + 3_700 + 3_700, 70_000, /deductible is not known/],
    ['deductibleMetCents', 4_500 + 5_700 + 3_700 + 3_700, 70_000, /met of the deductible/],
    ['copayCents', 40_000 + 2_000 + 4_000, 70_000, /copay is not known/],
    ['coinsurancePercent', 40_000 + 3_000, 70_000, /coinsurance is not known/],
    ['outOfPocketMaxCents', 0, 48_400, /maximum is not known/],
    ['outOfPocketMetCents', 0, 48_400, /met of the yearly maximum/],
  ] as const)('%s: from the best case to the worst, and no figure between', (name, low, high, words) => {
    const share = shareOf(courseOf(2), without(name))
    expect(share.patient).toEqual({ low, high })
    expect(share.allowed).toEqual(range(70_000))
    expect(share.plan).toEqual({ low: 70_000 - low, high: 70_000 - high })
    expect(share.assumptions.some((one) => words.test(one))).toBe(true)
  })

  it('the amounts allowed: from nothing to the clinic’s price', () => {
    const share = shareOf(courseOf(2), without('allowedCents'))
    expect(share.allowed).toEqual({ low: 0, high: 100_000 })
    // $400 to the deductible; twice $15 and 20 % of $285.
    expect(share.patient).toEqual({ low: 0, high: 40_000 + 2 * 1_500 + 2 * 5_700 })
    expect(share.assumptions).toContain('What the plan allows for 90867, 90868 is not known: at most the clinic’s price, and it may be less.')
  })

  it('everything: from nothing to all of it', () => {
    const share = shareOf(courseOf(2), { source: 'told' })
    expect(share.patient).toEqual({ low: 0, high: 100_000 })
    expect(share.plan).toEqual({ low: 0, high: 0 })
    expect(share.assumptions).toContain('The person told these benefits; the plan was not asked.')
  })

  it('does not hide a figure that it does not decide', () => {
    const met = { ...without('copayCents', 'deductibleCents'), outOfPocketMetCents: 500_000 }
    const share = shareOf(courseOf(2), met)
    expect(share.patient).toEqual(range(0))
    expect(share.plan).toEqual(range(70_000))
    // How it would have divided stays open.
    expect(share.steps.find(({ words }) => words === 'Copays')).not.toHaveProperty('expected')
    expect(
      shareOf(courseOf(2), { ...without('coinsurancePercent', 'outOfPocketMetCents'), deductibleCents: 0, copayCents: 50_000, outOfPocketMaxCents: 0 }).patient,
    ).toEqual(range(0))
  })

  it('of the patient’s part hides the plan’s too', () => {
    const share = shareOf(courseOf(2), { ...without('allowedCents'), outOfPocketMetCents: 500_000 })
    expect(share.patient).toEqual(range(0))
    expect(share.plan).toEqual({ low: 0, high: 100_000 })
  })
})

describe('The network', () => {
  it('known to be the plan’s leaves nothing to bill on top', () => {
    expect(shareOf(courseOf(2), KNOWN)).not.toHaveProperty('beyondAllowed')
  })

  it.each([[false], [undefined]])('in network %s: what is not allowed may be billed on top', (inNetwork) => {
    const { inNetwork: _known, ...rest } = KNOWN
    const share = shareOf(courseOf(2), { ...rest, ...(inNetwork !== undefined && { inNetwork }) })
    expect(share.beyondAllowed).toEqual({ low: 0, high: 100_000 - 70_000 })
    expect(share.assumptions.some((one) => /billed on top/.test(one))).toBe(true)
  })
})

describe('Steps', () => {
  it('are named one by one', () => {
    expect(shareOf(courseOf(2), KNOWN).steps.map(({ words }) => words)).toEqual([
      'Charges by the clinic’s prices',
      'Of these, what the plan allows',
      'Paid toward the deductible',
      'Copays',
      'Coinsurance on the rest',
      'Less what lies above the yearly out-of-pocket maximum',
      'The person pays',
    ])
  })

  it('are two where the person pays all of it', () => {
    const { total } = chargesFor('pain')
    expect(selfPayShare(chargesFor('pain')).steps).toEqual([
      { words: 'Charges by the clinic’s prices', ...total },
      { words: 'The person pays', ...total },
    ])
  })
})

describe('What is assumed', () => {
  const ALWAYS = [
    'The plan pays its part. Where its rules want it asked beforehand and it was not, it may pay nothing.',
    'In each visit the deductible comes first, then the copay, then coinsurance on the rest, until the yearly maximum is reached.',
    'Every visit falls in one plan year. A course that runs into the next year meets a new deductible and a new maximum.',
    'Other bills of the year, evaluation, psychotherapy and medicines are not in it.',
  ]
  const BEYOND = 'Outside of a network the plan’s other, higher terms may hold, and what it does not allow may be billed on top.'

  it.each([
    ['everything known', KNOWN, ['The plan told these benefits on 2026-11-20.', ...ALWAYS, 'The clinic is in the plan’s network.']],
    ['out of network', { ...KNOWN, inNetwork: false }, ['The plan told these benefits on 2026-11-20.', ...ALWAYS, BEYOND]],
    [
      'an amount allowed that is the price',
      { ...KNOWN, allowedCents: { '90867': 40_000, '90868': 30_000 } },
      ['The plan told these benefits on 2026-11-20.', ...ALWAYS, 'The clinic is in the plan’s network.'],
    ],
    [
      'one amount allowed that is above the price',
      { ...KNOWN, allowedCents: { '90867': 40_001, '90868': 0 } },
      [
        'The plan told these benefits on 2026-11-20.',
        ...ALWAYS,
        'Where the plan would allow more than the clinic charges, the clinic’s price counts.',
        'The clinic is in the plan’s network.',
      ],
    ],
    [
      'nothing known',
      { source: 'told' },
      [
        'The person told these benefits; the plan was not asked.',
        ...ALWAYS,
        'What the plan allows for 90867, 90868 is not known: at most the clinic’s price, and it may be less.',
        'The deductible is not known: from none to all of the cost.',
        'What is met of the deductible is not known: from all of it to none.',
        'The copay is not known: from none to the whole visit. Enter 0 where the plan has none.',
        'The coinsurance is not known: from 0 to 100 percent. Enter 0 where the plan has none.',
        'The yearly out-of-pocket maximum is not known: from reached already to none at all.',
        'What is met of the yearly maximum is not known: from all of it to none.',
        `If the plan has a network: whether the clinic is in it is not known. ${BEYOND}`,
      ],
    ],
  ] as const)('is all said: %s', (_, benefits, said) => {
    expect(shareOf(courseOf(2), benefits).assumptions).toEqual(said)
  })

  it('names one code whose amount is not known', () => {
    const share = shareOf(courseOf(2), { ...KNOWN, allowedCents: { '90867': 30_000 } })
    expect(share.assumptions).toContain('What the plan allows for 90868 is not known: at most the clinic’s price, and it may be less.')
  })

  it('does not call a free visit allowed for more while the amount is not known', () => {
    const free = courseOf(0)
    const lines = free.lines.map((line) => ({ ...line, eachCents: 0, cents: range(0) }))
    expect(shareOf({ ...free, lines, total: range(0) }, { source: 'told' }).assumptions.join(' ')).not.toMatch(/would allow more/)
  })

  it('names a second insurance and leaves its part out', () => {
    const share = shareOf(courseOf(2), { ...KNOWN, secondInsurance: 'Aetna' })
    expect(share.patient).toEqual(shareOf(courseOf(2), KNOWN).patient)
    expect(share.assumptions).toContain('What a second insurance (Aetna) may pay is not in it.')
  })

  it('says nothing that promises: no word of being covered or approved', () => {
    for (const benefits of [KNOWN, { source: 'told' } as const]) expect(shareOf(courseOf(2), benefits).assumptions.join(' ')).not.toMatch(/\bcovered|approved|guarantee/i)
  })
})

describe('Pain and anxiety', () => {
  it.each(['pain', 'anxiety'] as const)('of %s no plan pays anything, whatever its benefits', (route) => {
    const charges = chargesFor(route)
    const share = shareOf(charges, { ...KNOWN, outOfPocketMetCents: 500_000 })
    expect(share).toEqual(selfPayShare(charges))
    expect(share.patient).toEqual(charges.total)
    expect(share.plan).toEqual(range(0))
    expect(share.assumptions).toEqual(['No plan shares the cost: the person pays the clinic’s price.', 'Evaluation, psychotherapy and medicines are not in it.'])
  })
})
