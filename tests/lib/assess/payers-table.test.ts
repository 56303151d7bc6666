import { describe, expect, it } from 'vitest'
import { assess, NEW_CLINIC } from '@/lib/assess'
import type { Clinic, Funding, FundingPath } from '@/lib/assess/assessment'
import { payers } from '@/lib/knowledge/payers'
import { authorizationWords } from '@/lib/knowledge/payers/authorization'
import type { Payer, Requirement } from '@/lib/knowledge/payers/payer'
import type { Plain } from '@/lib/rules/condition'
import { type History, valueOn } from '@/lib/rules/dated'
import { addDays } from '@/lib/rules/day'
import type { Case } from '@/lib/rules/fact'
import { ageLimits, type Changes, caseFor, phq9Of, SAID, trials, turning, turningTomorrow } from './payers-cases'
import { PAIN_ONLY } from './person'

// Every payer × (meets all, misses each single requirement, each of them untold), from the answers to the funding: the path,
// the requirement that is named, and whether staff are to check the payer. Then every edge of an age or a score, and every
// change with a date.

const TODAY = '2026-11-22'
const checkedBy = (payer: Payer, outcome: 'matches' | 'differs'): Clinic => ({
  ...NEW_CLINIC,
  payerVerification: { [payer.id]: { verifiedOn: TODAY, verifiedBy: 'Ana', outcome, enteredOn: TODAY } },
})

function fundingOf(from: Case, clinic: Clinic = NEW_CLINIC, route = 'depression'): Funding {
  const found = assess(from, clinic).routes.find(({ id }) => id === route)
  if (!found) throw new Error(`no ${route} route for ${JSON.stringify(from.answers.insurance)}`)
  return found.funding
}

const kindOf = (payer: Payer, { id }: Requirement) => id.slice(payer.id.length + 1)
const isUsable = ({ recorded }: Payer) => recorded === 'recorded'

/** The path that each state of the criteria leads to, as the vocabulary of funding has it. */
function pathOf(payer: Payer, state: 'met' | 'not-yet' | 'unclear' | 'excluded'): FundingPath {
  if (payer.kind === 'va') return 'VA referral'
  if (state === 'excluded') return 'NOT COVERED likely'
  if (!isUsable(payer) || state === 'unclear') return 'VERIFY'
  const path = payer.kind === 'medicare' ? 'MEDICARE-MDD' : 'INS-MDD'
  return state === 'met' ? path : `${path} NOT YET`
}

/** Nothing is said of a payer while something else comes first; else staff check until somebody did, and where nothing usable decides, always. */
function expectPath(payer: Payer, changes: Changes, path: FundingPath): Funding {
  const from = caseFor(payer, changes)
  const isFirst = path === 'NONE until cleared' || path === 'deferred'
  const unchecked = fundingOf(from)
  expect(unchecked).toMatchObject({ path, verify: !isFirst })
  expect(unchecked.verifyWhy.length > 0).toBe(!isFirst)
  expect(fundingOf(from, checkedBy(payer, 'matches'))).toMatchObject({ path, verify: !isFirst && (!isUsable(payer) || path === 'VERIFY') })
  expect(fundingOf(from, checkedBy(payer, 'differs'))).toMatchObject({ path, verify: !isFirst })
  return unchecked
}

const missed = (payer: Payer, of: Requirement, first: FundingPath | undefined): FundingPath => {
  if (first && payer.kind !== 'va') return first
  if (of.unmetMeans === 'not-covered') return pathOf(payer, 'excluded')
  return pathOf(payer, 'not-yet')
}

describe.each(payers)('$id', (payer) => {
  it('meets all: the path says so, and nothing is left open', () => {
    const { requires, payer: named } = expectPath(payer, {}, pathOf(payer, 'met'))
    expect(named).toMatchObject({ id: payer.id, capturedOn: payer.capturedOn })
    expect(requires.filter(({ verdict }) => verdict !== 'met')).toEqual([])
  })

  it('differs: says so before anything else', () => {
    expect(fundingOf(caseFor(payer), checkedBy(payer, 'differs')).verifyWhy[0]).toContain('asks for something else than is recorded here')
  })

  const rows = payer.requires.map((of) => ({ id: of.id, of, said: SAID[kindOf(payer, of)] }))

  it.each(rows)('$id has its answers in payers-cases.ts', ({ said }) => expect(said).toBeDefined())

  it.each(rows.filter(({ said }) => said?.misses))('misses $id', ({ of, said }) => {
    const changes = typeof said?.misses === 'function' ? said.misses(of) : (said?.misses ?? {})
    const isChild = kindOf(payer, of) === 'age' && (ageLimits(of.disputed?.lenient.plain ?? of.when.plain).least ?? 0) === 15
    const isMilder = of.disputed?.lenient.judge(caseFor(payer, changes)).verdict === 'met'
    const path = isMilder ? pathOf(payer, 'unclear') : missed(payer, of, isChild ? 'NONE until cleared' : said?.first)
    const { requires } = expectPath(payer, changes, path)
    const named = requires.find(({ id }) => id === of.id)
    expect(named).toMatchObject({ verdict: 'unmet', exclusion: of.unmetMeans === 'not-covered' })
    expect(named?.because.length).toBeGreaterThan(0)
    expect(named?.open).toBe(isMilder ? of.disputed?.why : undefined)
  })

  it.each(rows)('$id untold', ({ of, said }) => {
    const changes = said?.untold ?? {}
    const isMilder = of.disputed?.lenient.judge(caseFor(payer, changes)).verdict === 'met'
    const { requires } = expectPath(payer, changes, pathOf(payer, isMilder ? 'unclear' : 'not-yet'))
    const named = requires.find(({ id }) => id === of.id)
    expect(named).toMatchObject({ verdict: 'unknown', bearing: null })
    expect(named?.says).not.toBe('')
  })

  it('pays for no pain, whatever it asks for in depression', () => {
    const { path, requires, remarks } = fundingOf(caseFor(payer, PAIN_ONLY), checkedBy(payer, 'matches'), 'pain')
    const expected = { commercial: 'SELF-PAY + GFE', medicare: 'ABN', medicaid: 'NOT COVERED likely', tricare: 'NOT COVERED likely', va: 'VA referral' } as const
    expect({ path, requires, remarks }).toEqual({ path: expected[payer.kind], requires: [], remarks: [payer.pain] })
  })

  it('as a Medicare Advantage plan it is asked first, for either route, and never by a notice', () => {
    const advantage = (changes: Changes, route: string) => fundingOf(caseFor(payer, { ...changes, insurance: { coverage: 'medicare-advantage' } }), NEW_CLINIC, route)
    expect(advantage({}, 'depression').path).toBe('MA organisation determination')
    expect(advantage({}, 'depression').remarks[0]).toContain('422.101(b)')
    expect(advantage(PAIN_ONLY, 'pain').path).toBe('MA organisation determination')
  })
})

const withRequirement = (kind: string) => payers.flatMap((payer) => payer.requires.flatMap((of) => (kindOf(payer, of) === kind ? [{ id: payer.id, payer, of }] : [])))

/** Of a score or an age: in order from the strict reading down, where sources disagree. */
const verdictAt = (payer: Payer, of: Requirement, changes: Changes) => fundingOf(caseFor(payer, changes)).requires.find(({ id }) => id === of.id)

/** The figures once more, written by hand: PHQ-9, failed trials, years of age, months since an earlier course; the milder reading after a slash. */
const FIGURES: Readonly<Record<string, string>> = {
  'florida-blue': 'PHQ-9 20, trials 2, age 15–70, months 3/3',
  aetna: 'PHQ-9 20/15, trials 2, age 18/15, months 2',
  'cigna-evernorth': 'PHQ-9 10, trials 2, age 15',
  unitedhealthcare: 'trials 2, age 18, months 6',
  humana: 'trials 4, age 18',
  'ambetter-sunshine': 'PHQ-9 15, trials 2, age 18/15',
  'hcsc-bcbs': 'PHQ-9 10, trials 2, age 18/15',
  'medicare-first-coast': 'PHQ-9 20/15, trials 1, age 18',
  'medicare-novitas': 'PHQ-9 20/15, trials 1, age 18',
  'medicare-noridian': 'PHQ-9 20/15, trials 2, age 18',
  'tricare-east': 'PHQ-9 20/15, trials 2, age 18',
  va: 'PHQ-9 10, trials 1, age 18',
  'new-york-medicaid': 'PHQ-9 20/15, trials 2, age 18',
}

/** A number that something is compared with, anywhere in a condition. */
const comparedIn = (plain: Plain, fact: RegExp): readonly number[] =>
  'of' in plain ? [plain.of].flat().flatMap((one) => comparedIn(one, fact)) : fact.test(plain.fact) ? [plain.value as number] : []

function figuresOf(payer: Payer): string {
  const told = (kind: string, name: string, fact: RegExp, joint = '–') =>
    payer.requires
      .filter((of) => kindOf(payer, of) === kind)
      .map(({ when, dated, disputed }) => {
        const strict = dated ? [valueOn(dated[0] as History<number>, TODAY)] : comparedIn(when.plain, fact)
        const lenient = dated || !disputed ? [] : comparedIn(disputed.lenient.plain, fact)
        return strict.length > 0 ? `${name} ${strict.join(joint)}${lenient.length > 0 ? `/${lenient.join(joint)}` : ''}` : ''
      })
  const all = [
    ...told('severity', 'PHQ-9', /phq9Total$/),
    ...told('trials', 'trials', /./),
    ...told('age', 'age', /about-you\.age$/),
    ...told('earlier-tms', 'months', /monthsSinceTms$/),
  ]
  return all.filter((one) => one !== '').join(', ')
}

describe('The figures', () => {
  it.each(payers)('of $id', (payer) => expect(figuresOf(payer)).toBe(FIGURES[payer.id] ?? ''))
})

describe('Ages', () => {
  const rows = withRequirement('age').map((row) => ({
    ...row,
    strict: ageLimits(row.of.when.plain),
    lenient: row.of.disputed && ageLimits(row.of.disputed.lenient.plain),
  }))

  it('are limits of most payers', () => expect(rows.length).toBeGreaterThan(10))

  it.each(rows)('$id: the birthday decides', ({ payer, of, strict: { least = 0, most } }) => {
    expect(verdictAt(payer, of, turning(least))?.verdict).toBe('met')
    expect(verdictAt(payer, of, turningTomorrow(least))?.verdict).toBe('unmet')
    expect(fundingOf(caseFor(payer, turning(least))).path).toBe(pathOf(payer, 'met'))
    if (most === undefined) return expect(verdictAt(payer, of, turning(99))?.verdict).toBe('met')
    expect(fundingOf(caseFor(payer, turningTomorrow(most + 1))).path).toBe(pathOf(payer, 'met'))
    expect(fundingOf(caseFor(payer, turning(most + 1)))).toMatchObject({ path: pathOf(payer, 'excluded') })
  })

  it.each(rows.filter(({ lenient }) => !lenient))('$id: a day younger is outside the limit', ({ payer, strict: { least = 0 } }) => {
    // Under 15 a safety stop comes before the payer's own limit.
    expect(fundingOf(caseFor(payer, turningTomorrow(least))).path).toBe(least === 15 ? 'NONE until cleared' : pathOf(payer, 'excluded'))
  })

  it.each(rows.filter(({ lenient }) => lenient))('$id: between two readings staff ask the payer', ({ payer, strict, lenient }) => {
    expect(lenient?.least).toBeLessThan(strict.least ?? 0)
    for (const changes of [turning(lenient?.least ?? 0), turningTomorrow(strict.least ?? 0)]) expect(fundingOf(caseFor(payer, changes)).path).toBe('VERIFY')
  })
})

describe('Scores', () => {
  const leastOf = (plain: Plain | undefined): number => (plain && 'value' in plain ? (plain.value as number) : Number.NaN)
  const rows = withRequirement('severity').map((row) => ({ ...row, strict: leastOf(row.of.when.plain), lenient: leastOf(row.of.disputed?.lenient.plain) }))

  it.each(rows)('$id: a PHQ-9 of $strict is enough, one less is not', ({ payer, of, strict, lenient }) => {
    expect(fundingOf(caseFor(payer, phq9Of(strict))).path).toBe(pathOf(payer, 'met'))
    expect(verdictAt(payer, of, phq9Of(strict - 1))?.verdict).toBe('unmet')
    expect(fundingOf(caseFor(payer, phq9Of(strict - 1))).path).toBe(pathOf(payer, of.disputed ? 'unclear' : 'not-yet'))
    if (!of.disputed) return
    expect(fundingOf(caseFor(payer, phq9Of(lenient))).path).toBe(pathOf(payer, 'unclear'))
    expect(fundingOf(caseFor(payer, phq9Of(lenient - 1))).path).toBe(pathOf(payer, 'not-yet'))
  })
})

describe('Failed antidepressants', () => {
  const rows = withRequirement('trials').map((row) => ({ ...row, least: valueOn(row.of.dated?.[0] ?? [{ from: TODAY, value: Number.NaN }], TODAY) ?? Number.NaN }))

  it.each(rows)('$id: $least are enough, one less is not', ({ payer, of, least }) => {
    expect(verdictAt(payer, of, trials(least))?.verdict).toBe('met')
    expect(verdictAt(payer, of, trials(least - 1))?.verdict).toBe('unmet')
    expect(fundingOf(caseFor(payer, trials(least))).path).toBe(pathOf(payer, 'met'))
    expect(fundingOf(caseFor(payer, trials(least - 1))).path).toBe(pathOf(payer, 'not-yet'))
  })
})

describe('An earlier course', () => {
  const after = (id: string, ended: string, reduction: string) => {
    const payer = payers.find((one) => one.id === id) as Payer
    const of = payer.requires.find((one) => kindOf(payer, one) === 'earlier-tms') as Requirement
    return (
      verdictAt(payer, of, { 'other-treatments': { previousTms: 'helped', previousTmsEnded: ended, previousTmsReduction: reduction, tmsReaction: 'none' } })?.verdict ??
      'met'
    )
  }

  it.each([
    ['unitedhealthcare', '2026-05', 'half-or-more', 'met'],
    ['unitedhealthcare', '2026-06', 'half-or-more', 'unmet'],
    ['unitedhealthcare', '2025-01', 'some', 'unmet'],
    ['florida-blue', '2026-08', 'half-or-more', 'met'],
    ['florida-blue', '2026-08', 'none', 'unmet'],
    ['florida-blue', '2026-09', 'half-or-more', 'unmet'],
    ['aetna', '2026-09', 'half-or-more', 'met'],
    ['aetna', '2026-10', 'half-or-more', 'unmet'],
    ['cigna-evernorth', '2026-11', 'some', 'met'],
    ['cigna-evernorth', '2025-01', 'none', 'unmet'],
    ['medicare-first-coast', '2026-11', 'half-or-more', 'met'],
    ['medicare-first-coast', '2025-01', 'some', 'unmet'],
  ] as const)('%s, ended %s, %s: %s', (id, ended, reduction, verdict) => expect(after(id, ended, reduction)).toBe(verdict))
})

it('Florida Blue is asked about a course that did not help, once 90 days have passed', () => {
  const [florida] = payers.filter(({ id }) => id === 'florida-blue') as [Payer]
  const path = (previousTmsEnded: string, previousTmsReduction: string) =>
    fundingOf(caseFor(florida, { 'other-treatments': { previousTms: 'did-not-help', previousTmsEnded, previousTmsReduction, tmsReaction: 'none' } })).path
  expect([path('2026-08', 'none'), path('2026-09', 'none'), path('2026-09', 'half-or-more'), path('2026-08', 'half-or-more')]).toEqual([
    'VERIFY',
    'INS-MDD NOT YET',
    'INS-MDD NOT YET',
    'INS-MDD',
  ])
})

describe('What changes with a date', () => {
  const historiesIn = (plain: Plain): readonly History<number>[] => ('of' in plain ? [plain.of].flat().flatMap(historiesIn) : plain.history ? [plain.history] : [])
  const numbers = payers.flatMap(({ requires }) =>
    requires.flatMap(({ id, when, dated = [] }) => [...historiesIn(when.plain), ...dated].map((history) => ({ id, history }))),
  )
  const changesOf = <T>(history: History<T>) => history.flatMap(({ from, value }, at) => (at === 0 ? [] : [{ from, value, before: history[at - 1]?.value }]))

  it.each(numbers)('$id: each number holds from its day on and not before', ({ history }) => {
    for (const { from, value, before } of changesOf(history)) expect([valueOn(history, addDays(from, -1)), valueOn(history, from)]).toEqual([before, value])
    expect(history.map(({ from }) => from)).toEqual([...history.map(({ from }) => from)].sort())
  })

  const authorizations = payers.flatMap((payer) =>
    changesOf(payer.authorization ?? [{ from: TODAY, value: 'needed' }]).map(({ from }) => ({ id: payer.id, payer, from })),
  )

  it('are recorded', () => expect(authorizations.map(({ id, from }) => [id, from])).toEqual([['cigna-evernorth', '2026-03-06']]))

  it.each(authorizations)('$id: prior authorization, the day before $from and on it', ({ payer, from }) => {
    const [before, after] = [addDays(from, -1), from].map((day) => fundingOf(caseFor(payer, {}, day)))
    expect(before?.remarks).toContain('Prior authorization is required.')
    expect(after?.remarks.join(' ')).toMatch(/^In network no prior authorization is needed; out of network/)
    // Less paper is not more money: the path and what is asked for stay.
    expect(after?.path).toBe(before?.path)
    expect(after?.requires.map(({ id, verdict }) => [id, verdict])).toEqual(before?.requires.map(({ id, verdict }) => [id, verdict]))
  })

  it('that no authorization is needed never reads as if it were paid for', () => {
    const words = payers.flatMap((payer) => authorizationWords(payer, TODAY) ?? [])
    expect(words.length).toBeGreaterThan(2)
    for (const said of words) expect(said).not.toMatch(/cover|approv/i)
    for (const said of words.filter((one) => /no prior authorization/.test(one))) expect(said).toContain('no word on payment')
  })
})
