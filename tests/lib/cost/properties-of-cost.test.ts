import { beforeAll, describe, expect, it } from 'vitest'
import type { Benefits } from '@/lib/cost/benefits'
import { type CourseCharges, chargesOf } from '@/lib/cost/charges'
import type { CoursePlan } from '@/lib/cost/course'
import { type PriceList, priceOf } from '@/lib/cost/prices'
import { type Figures, type Share, shareOf } from '@/lib/cost/share'
import { type Chance, seeded } from '@/tests/support/chance'
import { BENEFITS, type GeneratedCourse, generatedCourse } from '@/tests/support/generated-course'

const CASES = Number(process.env.PROPERTY_CASES ?? 20_000)
const SEED = Number(process.env.PROPERTY_SEED ?? 1)
const SHOWN = 3

const FIGURES = ['low', 'expected', 'high'] as const
type Figure = (typeof FIGURES)[number]

type Sample = GeneratedCourse & { readonly plan: CoursePlan; readonly charges: CourseCharges; readonly share: Share; readonly chance: Chance }
/** What is wrong, or nothing. */
type Property = (sample: Sample) => string | undefined

function priced(plan: CoursePlan, prices: PriceList): CourseCharges {
  const charges = chargesOf(plan, prices)
  if ('missing' in charges) throw new Error(`No price for ${charges.missing}`)
  return charges
}

function sampleOf(seed: number): Sample {
  const generated = generatedCourse(seeded(seed))
  const plan = { route: generated.route, phases: generated.phases }
  const charges = priced(plan, generated.prices)
  return { ...generated, plan, charges, share: shareOf(charges, generated.benefits), chance: seeded(seed * 7_919 + 17) }
}

const first = <T>(among: readonly T[], wrong: (one: T) => string | undefined | false): string | undefined => {
  for (const one of among) {
    const found = wrong(one)
    if (found) return found
  }
  return undefined
}

const rangesOf = ({ charges, share }: Sample): readonly (readonly [string, Figures])[] => [
  ['charges', charges.total],
  ...charges.lines.map(({ phase, cents }) => [phase, cents] as const),
  ['patient', share.patient],
  ['plan', share.plan],
  ['allowed', share.allowed],
  ...share.steps.map(({ words, low, expected, high }) => [words, { low, high, ...(expected !== undefined && { expected }) }] as const),
  ...(share.beyondAllowed ? [['beyond', share.beyondAllowed] as const] : []),
]

const wholeCents: Property = (sample) =>
  first(rangesOf(sample), ([name, figures]) =>
    first(FIGURES, (figure) => {
      const cents = figures[figure]
      return cents !== undefined && (!Number.isSafeInteger(cents) || cents < 0) && `${name} ${figure} is ${cents}`
    }),
  )

const addsUp: Property = ({ share: { patient, plan, allowed } }) =>
  first(FIGURES, (figure) => {
    const [one, other, sum] = [patient[figure], plan[figure], allowed[figure]]
    if (other === undefined) return undefined
    return (one === undefined || sum === undefined || one + other !== sum) && `${figure}: ${one} + ${other} is not ${sum}`
  })

const step = (share: Share, words: RegExp): Figures | undefined => share.steps.find((one) => words.test(one.words))

const stepsAddUp: Property = ({ route, share }) => {
  if (route !== 'depression') return undefined
  const names = [/deductible/, /^Copays/, /^Coinsurance/, /^Less/, /^The person pays/]
  const [deductible, copay, coinsurance, less, pays] = names.map((words) => step(share, words))
  return first(FIGURES, (figure) => {
    const parts = [deductible, copay, coinsurance, less, pays].map((one) => one?.[figure])
    if (parts.some((one) => one === undefined)) return figure !== 'expected' && `no step in ${figure}`
    const [d = 0, c = 0, i = 0, l = 0, p = 0] = parts as number[]
    return (d + c + i - l !== p || p !== share.patient[figure]) && `${figure}: ${d} + ${c} + ${i} - ${l} is not ${p}`
  })
}

const leftToMaximum = ({ outOfPocketMaxCents: most, outOfPocketMetCents: met }: Benefits) =>
  most === undefined || met === undefined ? (most ?? Number.POSITIVE_INFINITY) : Math.max(0, most - met)

const staysBelow: Property = ({ route, benefits, charges, share: { patient, allowed } }) => {
  const left = route === 'depression' ? leftToMaximum(benefits) : Number.POSITIVE_INFINITY
  return first(FIGURES, (figure) => {
    const [paid, ceiling, charged] = [patient[figure] ?? 0, allowed[figure] ?? Number.POSITIVE_INFINITY, charges.total[figure]]
    if (paid > left) return `${figure}: ${paid} is above the ${left} left`
    return (paid > ceiling || (allowed[figure] ?? 0) > charged) && `${figure}: ${paid} of ${ceiling} of ${charged}`
  })
}

const inOrder: Property = ({ charges, share: { patient, allowed } }) =>
  first([charges.total, ...charges.lines.map(({ cents }) => cents), patient, allowed], ({ low, expected, high }: Figures) => {
    const middle = expected ?? low
    return !(low <= middle && middle <= high) && `${low} – ${expected} – ${high}`
  })

/** Nobody pays less: every figure that both know, and the range as a whole. */
function notLess(before: Share, after: Share): string | undefined {
  return first([['patient', before.patient, after.patient] as const, ['allowed', before.allowed, after.allowed] as const], ([name, one, other]) =>
    first(FIGURES, (figure) => {
      const [was, is] = [one[figure], other[figure]]
      return was !== undefined && is !== undefined && is < was && `${name} ${figure} fell from ${was} to ${is}`
    }),
  )
}

const risesWithPrice: Property = ({ plan, prices, benefits, share, chance }) => {
  const at = chance.below(prices.items.length)
  const more = chance.one([1, 7, 100, 50_000])
  const items = prices.items.map((item, index) => (index === at ? { ...item, cents: item.cents + more } : item))
  return notLess(share, shareOf(priced(plan, { ...prices, items }), benefits))
}

const risesWithSessions: Property = ({ plan, prices, benefits, share, chance }) => {
  const at = chance.below(plan.phases.length)
  const from = chance.below(FIGURES.length)
  const phases = plan.phases.map((phase, index) => {
    if (index !== at) return phase
    const sessions = { ...phase.sessions }
    // One visit more from a figure on, so that the figures stay in their order.
    for (const figure of FIGURES.slice(from)) sessions[figure] += 1
    return { ...phase, sessions }
  })
  return notLess(share, shareOf(priced({ ...plan, phases }, prices), benefits))
}

/** Everything known, each left out by itself. */
function* lessKnown(benefits: Benefits): Generator<readonly [string, Benefits]> {
  for (const name of [...Object.keys(BENEFITS), 'inNetwork'] as (keyof Benefits)[]) {
    const { [name]: known, ...rest } = benefits
    if (known !== undefined) yield [name, rest as Benefits]
  }
  for (const code of Object.keys(benefits.allowedCents ?? {})) {
    const { [code]: _left, ...allowedCents } = benefits.allowedCents ?? {}
    yield [`allowed ${code}`, { ...benefits, allowedCents }]
  }
}

const within = (inner: number | undefined, { low, high }: { readonly low: number; readonly high: number }) => inner === undefined || (inner >= low && inner <= high)

function widens(before: Share, after: Share): string | undefined {
  return first([[before.patient, after.patient] as const, [before.allowed, after.allowed] as const], ([one, other]) => {
    if (!within(one.low, other) || !within(one.high, other)) return `${one.low} – ${one.high} became ${other.low} – ${other.high}`
    return other.expected !== undefined && one.expected !== other.expected && `expected ${one.expected} became ${other.expected}`
  })
}

const neverNarrows: Property = ({ charges, benefits, share }) => {
  for (const [name, less] of lessKnown(benefits)) {
    const after = shareOf(charges, less)
    const wrong = widens(share, after)
    if (wrong) return `without ${name}: ${wrong}`
    if (share.beyondAllowed && (!after.beyondAllowed || after.beyondAllowed.high < share.beyondAllowed.high)) return `without ${name}: less may be billed on top`
  }
  return undefined
}

/** Whatever the unknown turns out to be, it lies in the range that was told. */
const holdsTheTruth: Property = ({ charges, benefits, share, chance }) => {
  const told = Object.fromEntries(Object.entries(BENEFITS).map(([name, make]) => [name, benefits[name as keyof Benefits] ?? make(chance)]))
  const allowedCents = Object.fromEntries(charges.lines.map(({ code, eachCents }) => [code, benefits.allowedCents?.[code] ?? chance.below(eachCents + 1)]))
  return widens(shareOf(charges, { ...benefits, ...told, allowedCents } as Benefits), share)
}

/** The same course reckoned in another way: visit by visit until the maximum, in fractions that lose nothing. */
function reckoned(sample: Sample, figure: Figure): bigint {
  const { charges, benefits } = sample
  const known = (cents: number | undefined) => BigInt(cents ?? 0)
  const positive = (value: bigint) => (value > 0n ? value : 0n)
  const least = (one: bigint, other: bigint) => (one < other ? one : other)
  let deductible = positive(known(benefits.deductibleCents) - known(benefits.deductibleMetCents))
  let left = positive(known(benefits.outOfPocketMaxCents) - known(benefits.outOfPocketMetCents))
  let paid = 0n
  for (const { code, sessions, eachCents } of charges.lines) {
    const allowed = least(known(benefits.allowedCents?.[code]), BigInt(eachCents))
    for (let visit = 0; visit < sessions[figure]; visit++) {
      const toDeductible = least(allowed, deductible)
      const copay = least(allowed - toDeductible, known(benefits.copayCents))
      const share = ((allowed - toDeductible - copay) * BigInt(Math.round((benefits.coinsurancePercent ?? 0) * 100)) * 2n + 10_000n) / 20_000n
      const due = least(toDeductible + copay + share, left)
      deductible -= toDeductible
      left -= due
      paid += due
    }
  }
  return paid
}

const isAllKnown = ({ route, benefits, charges }: Sample) =>
  route === 'depression' &&
  Object.keys(BENEFITS).every((name) => benefits[name as keyof Benefits] !== undefined) &&
  charges.lines.every(({ code }) => benefits.allowedCents?.[code] !== undefined)

const agrees: Property = (sample) => {
  if (!isAllKnown(sample)) return undefined
  return first(FIGURES, (figure) => {
    const [told, other] = [sample.share.patient[figure], reckoned(sample, figure)]
    return (told === undefined || BigInt(told) !== other) && `${figure}: ${told}, reckoned otherwise ${other}`
  })
}

const isTheSumOfItsVisits: Property = ({ plan, prices, charges }) =>
  first(FIGURES, (figure) => {
    const sum = plan.phases.reduce((all, { code, sessions }) => all + BigInt(sessions[figure]) * BigInt(priceOf(prices, code, plan.route) ?? 0), 0n)
    return BigInt(charges.total[figure]) !== sum && `${figure}: ${charges.total[figure]}, not ${sum}`
  })

const sharesOnlyDepression: Property = ({ route, charges, share }) => {
  if (route === 'depression') return undefined
  return first(FIGURES, (figure) => (share.plan[figure] !== 0 || share.patient[figure] !== charges.total[figure]) && `${route} ${figure}: a plan pays`)
}

const PROPERTIES: Readonly<Record<string, Property>> = {
  'every sum is whole cents, none below zero': wholeCents,
  'patient and plan come to what is allowed, in every scenario': addsUp,
  'the steps come to what the person pays, in every scenario': stepsAddUp,
  'nobody pays above what is left to the maximum, above what is allowed, or above the price': staysBelow,
  'low, expected and high stand in order': inOrder,
  'a higher price never costs the person less': risesWithPrice,
  'a visit more never costs the person less': risesWithSessions,
  'leaving out anything known never narrows a range': neverNarrows,
  'whatever the unknown turns out to be lies in the range': holdsTheTruth,
  'agrees with a reckoning visit by visit in exact fractions': agrees,
  'charges are the sum of their visits': isTheSumOfItsVisits,
  'a plan shares nothing but depression': sharesOnlyDepression,
}

function judged(property: Property, sample: Sample): string | undefined {
  try {
    return property(sample)
  } catch (error) {
    return `it threw: ${error instanceof Error ? error.message : error}`
  }
}

const inputsOf = ({ route, phases, prices, benefits }: Sample) =>
  JSON.stringify({ route, sessions: phases.map(({ phase, sessions }) => [phase, sessions]), prices: prices.items, benefits })

describe(`A share (${CASES.toLocaleString('en-US')} made-up courses, seeds ${SEED} to ${SEED + CASES - 1})`, () => {
  const failures = new Map<string, string[]>()
  let allKnown = 0
  beforeAll(() => {
    for (let seed = SEED; seed < SEED + CASES; seed++) {
      const sample = sampleOf(seed)
      if (isAllKnown(sample)) allKnown++
      for (const [name, property] of Object.entries(PROPERTIES)) {
        const wrong = judged(property, sample)
        if (wrong) failures.set(name, [...(failures.get(name) ?? []), `PROPERTY_SEED=${seed} PROPERTY_CASES=1: ${wrong}\n${inputsOf(sample)}`])
      }
    }
  }, 120_000)

  it.each(Object.keys(PROPERTIES))('%s', (name) => {
    const found = failures.get(name) ?? []
    expect(found.slice(0, SHOWN), `fails in ${found.length} courses`).toEqual([])
  })

  // Too few to say anything when one seed is looked into.
  if (CASES >= 1_000) {
    it('is held against many courses of which everything is known', () => {
      expect(allKnown).toBeGreaterThan(CASES / 20)
    })
  }
})
