import { describe, expect, it } from 'vitest'
import { assess, NEW_CLINIC } from '@/lib/assess'
import type { Clinic, FundingPath, PayerCheck } from '@/lib/assess/assessment'
import { costOf } from '@/lib/assess/cost'
import { type FundingInputs, fundingRowOf, fundingTable } from '@/lib/assess/funding-table'
import { marthaWith, PAIN_ONLY } from './person'

const PLAIN: FundingInputs = {
  kind: 'depression',
  crisis: false,
  stop: false,
  notYet: false,
  coverage: 'commercial',
  payerNamed: true,
  declinesSelfPay: false,
  criteria: 'met',
}
const MEDICARE = { coverage: 'medicare' } as const
const PAIN = { kind: 'off-label' } as const

const ROWS: readonly [string, Partial<FundingInputs>, number, FundingPath][] = [
  ['crisis before everything', { crisis: true, stop: true, coverage: 'va' }, 1, 'deferred'],
  ['a stop keeps the VA', { stop: true, coverage: 'va' }, 2, 'VA referral'],
  ['a stop', { stop: true }, 3, 'NONE until cleared'],
  ['work-up first', { notYet: true }, 4, 'n/a'],
  ['VA, any route', { ...PAIN, coverage: 'va' }, 5, 'VA referral'],
  ['Medicare Advantage, any route', { ...PAIN, coverage: 'medicare-advantage' }, 6, 'MA organisation determination'],
  ['the migraine device', { kind: 'device' }, 7, 'Device/pharmacy benefit'],
  ['coverage unanswered', { coverage: 'unanswered' }, 8, 'UNKNOWN'],
  ['payer unanswered', { payerNamed: false }, 8, 'UNKNOWN'],
  ['pain, no self-pay', { ...PAIN, declinesSelfPay: true }, 9, 'NOT COVERED likely'],
  ['pain, commercial', PAIN, 10, 'SELF-PAY + GFE'],
  ['pain, no insurance', { ...PAIN, coverage: 'none', payerNamed: false }, 10, 'SELF-PAY + GFE'],
  ['pain, Original Medicare', { ...PAIN, ...MEDICARE }, 11, 'ABN'],
  ['pain, TRICARE', { ...PAIN, coverage: 'tricare' }, 12, 'NOT COVERED likely'],
  ['pain, Medicaid', { ...PAIN, coverage: 'medicaid' }, 12, 'NOT COVERED likely'],
  ['depression, no insurance, no self-pay', { coverage: 'none', declinesSelfPay: true }, 13, 'NOT COVERED likely'],
  ['depression, no insurance', { coverage: 'none' }, 14, 'SELF-PAY + GFE'],
  ['an exclusion', { criteria: 'excluded' }, 15, 'NOT COVERED likely'],
  ['nothing usable recorded', { criteria: 'unusable' }, 16, 'VERIFY'],
  ['Medicare, a criterion missing', { ...MEDICARE, criteria: 'missing' }, 17, 'MEDICARE-MDD NOT YET'],
  ['a criterion missing', { criteria: 'missing' }, 18, 'INS-MDD NOT YET'],
  ['TRICARE uses the same terms', { coverage: 'tricare', criteria: 'missing' }, 18, 'INS-MDD NOT YET'],
  ['sources unclear where it decides', { criteria: 'unclear' }, 19, 'VERIFY'],
  ['Medicare, all met', MEDICARE, 20, 'MEDICARE-MDD'],
  ['all met', {}, 21, 'INS-MDD'],
]

describe('The funding table', () => {
  it.each(ROWS)('%s', (_, inputs, number, path) => {
    expect(fundingRowOf({ ...PLAIN, ...inputs }, '2026-11-22')).toMatchObject({ number, path })
  })

  it('has every row in the test', () => {
    expect([...new Set(ROWS.map(([, , number]) => number))].sort((a, b) => a - b)).toEqual(fundingTable.map(({ number }) => number))
  })
})

const pathOf = (changes: Parameters<typeof marthaWith>[0], clinic: Clinic = NEW_CLINIC) => assess(marthaWith(changes), clinic).funding.path

const verifying = (payer: string, check: Partial<PayerCheck> & { readonly verifiedOn: string }, clinic: Partial<Clinic> = {}): Clinic => ({
  ...NEW_CLINIC,
  ...clinic,
  payerVerification: { [payer]: { verifiedBy: 'Ana', outcome: 'matches', ...check } },
})
const checked = (...[check, clinic]: [Parameters<typeof verifying>[1], Partial<Clinic>?]) =>
  assess(marthaWith(), verifying('florida-blue', check, clinic)).routes.find(({ id }) => id === 'depression')?.funding

describe('The funding of a case', () => {
  it.each([
    ['Florida Blue, PHQ-9 23', {}, 'INS-MDD'],
    ['Florida Blue above 70', { 'about-you': { dateOfBirth: '1954-01-01' } }, 'NOT COVERED likely'],
    ['Florida Blue, PHQ-9 below 20', { 'phq-9': { q1: 1, q2: 1 } }, 'INS-MDD NOT YET'],
    [
      'one trial only',
      { medicines: { list: [{ medicine: 'sertraline', givenFor: 'mood', doseMg: 100, weeks: 10, result: 'none', thisEpisode: 'yes', mostDays: 'yes' }] } },
      'INS-MDD NOT YET',
    ],
    [
      'one trial suffices for Medicare in Florida',
      {
        insurance: { coverage: 'medicare', payer: 'medicare-first-coast' },
        medicines: { list: [{ medicine: 'sertraline', givenFor: 'mood', doseMg: 100, weeks: 10, result: 'none', thisEpisode: 'yes', mostDays: 'yes' }] },
      },
      'MEDICARE-MDD',
    ],
    ['Original Medicare without a contractor: the clinic’s', { insurance: { coverage: 'medicare', payer: undefined } }, 'MEDICARE-MDD'],
    ['Original Medicare named with a company: the contractor’s rule, to verify', { insurance: { coverage: 'medicare', payer: 'florida-blue' } }, 'MEDICARE-MDD'],
    ['Medicare, moderately severe: the policy names no number', { insurance: { coverage: 'medicare', payer: undefined }, 'phq-9': { q1: 1, q2: 1 } }, 'VERIFY'],
    ['Aetna without augmentation: sources disagree', { insurance: { payer: 'aetna' } }, 'VERIFY'],
    [
      'Aetna, a trial too short for it',
      {
        insurance: { payer: 'aetna' },
        medicines: { list: [{ medicine: 'sertraline', givenFor: 'mood', doseMg: 100, weeks: 7, result: 'none', thisEpisode: 'yes', mostDays: 'yes' }] },
      },
      'INS-MDD NOT YET',
    ],
    ['UnitedHealthcare without psychotherapy', { insurance: { payer: 'unitedhealthcare' }, 'other-treatments': { list: [], noneTried: 'yes' } }, 'INS-MDD NOT YET'],
    ['UnitedHealthcare, bipolar', { insurance: { payer: 'unitedhealthcare' }, 'mood-history': { diagnoses: ['depression', 'bipolar'] } }, 'NOT COVERED likely'],
    ['mania without a bipolar diagnosis: to ask the payer', { 'mood-history': { mania: 'earlier' } }, 'VERIFY'],
    ['mania not told', { 'mood-history': { mania: undefined } }, 'INS-MDD NOT YET'],
    ['Anthem: outdated', { insurance: { payer: 'anthem' } }, 'VERIFY'],
    ['a payer that is not listed', { insurance: { payer: 'other' } }, 'VERIFY'],
    ['pain first', { reason: { comesFirst: 'pain' } }, 'SELF-PAY + GFE'],
    ['epilepsy', { 'brain-health': { seizure: 'epilepsy' } }, 'NONE until cleared'],
    ['suicidal plan', { 'self-harm': { thoughts: 'yes', intent: 'yes', plan: 'yes' } }, 'deferred'],
    ['tension-type headache only', { ...PAIN_ONLY, 'pain-diagnosis': { conditions: ['tension-headache'] } }, 'n/a'],
    ['migraine only', { ...PAIN_ONLY, 'pain-diagnosis': { conditions: ['migraine-without-aura'] } }, 'Device/pharmacy benefit'],
    ['a minor’s pain is no route', { ...PAIN_ONLY, 'about-you': { dateOfBirth: '2010-01-01' } }, 'n/a'],
    ['a child and a crisis', { ...PAIN_ONLY, 'about-you': { dateOfBirth: '2014-01-01' }, 'self-harm': { behaviour: 'within-3-months' } }, 'deferred'],
  ] as const)('%s', (_, changes, path) => {
    expect(pathOf(changes)).toBe(path)
  })

  it('stays, with a request to verify, until the clinic has checked the payer', () => {
    expect(assess(marthaWith()).funding).toMatchObject({ path: 'INS-MDD', verify: true })
    expect(checked({ verifiedOn: '2026-10-01' })).toMatchObject({ path: 'INS-MDD', verify: false, verifyWhy: [] })
    expect(checked({ verifiedOn: '2026-01-01' })).toMatchObject({ path: 'INS-MDD', verify: true })
  })

  it.each([
    ['2026-05-26', 180, false],
    ['2026-05-25', 181, true],
  ])('a check of %s is %i days old', (verifiedOn, _, verify) => {
    expect(checked({ verifiedOn })?.verify).toBe(verify)
  })

  it('the clinic sets after how many days', () => {
    expect(checked({ verifiedOn: '2026-11-12' }, { recheckAfterDays: 10 })?.verify).toBe(false)
    expect(checked({ verifiedOn: '2026-11-11' }, { recheckAfterDays: 10 })?.verifyWhy[0]).toContain('more than 10 days ago')
  })

  it.each(['2026-11-22', '2026-01-01'])('criteria that were found to differ on %s never read as checked, and say so', (verifiedOn) => {
    expect(checked({ verifiedOn, outcome: 'differs' })).toMatchObject({ path: 'INS-MDD', verify: true })
    expect(checked({ verifiedOn, outcome: 'differs' })?.verifyWhy[0]).toMatch(/asks for something else than is recorded here/)
  })

  it('criteria recorded anew are not what an earlier check was about', () => {
    expect(checked({ verifiedOn: '2026-11-21', enteredOn: '2026-11-22' })?.verify).toBe(false)
    expect(checked({ verifiedOn: '2026-11-21', enteredOn: '2026-11-21' })?.verifyWhy[0]).toContain('recorded anew')
  })

  it('a check made after the person sent the intake counts when it is judged again', () => {
    expect(checked({ verifiedOn: '2026-12-24' })).toMatchObject({ verify: false })
  })

  it('no check makes an unusable or disputed record usable', () => {
    const of = (payer: string) => assess(marthaWith({ insurance: { payer } }), verifying(payer, { verifiedOn: '2026-11-22' })).routes[0]?.funding
    expect(of('anthem')).toMatchObject({ path: 'VERIFY', verify: true })
    expect(of('aetna')).toMatchObject({ path: 'VERIFY', verify: true })
    expect(of('aetna')?.verifyWhy[0]).toContain('augmentation')
  })

  it('remarks on courses for depression stand under that route only', () => {
    const remarks = Object.fromEntries(assess(marthaWith()).routes.map(({ id, funding }) => [id, funding.remarks]))
    expect(remarks.depression?.length).toBeGreaterThan(0)
    expect(remarks.pain).toHaveLength(1)
    expect(remarks.pain?.some((one) => remarks.depression?.includes(one))).toBe(false)
  })

  it('names what the payer still wants', () => {
    const [route] = assess(marthaWith({ insurance: { payer: 'unitedhealthcare' }, 'other-treatments': { list: [], noneTried: 'yes' } })).routes
    expect(route?.funding.requires.filter(({ verdict }) => verdict === 'unmet').map(({ id }) => id)).toEqual(['unitedhealthcare-psychotherapy'])
  })
})

describe('Cost', () => {
  const clinic: Clinic = { ...NEW_CLINIC, feeSchedule: { validFrom: '2026-01-01', cents: { '90867': 40_000, '90868': 30_000, '90869': 35_000 } } }

  it('is worked out from the clinic’s own fees, in cents', () => {
    // 40,000 + 29 × 30,000; 40,000 + 35 × 30,000; the same and 35,000
    expect(costOf('depression', clinic, '2026-11-22')).toMatchObject({ lowCents: 910_000, expectedCents: 1_090_000, highCents: 1_125_000 })
    // 40,000 + 9 × 30,000; 40,000 + 14 × 30,000; 40,000 + 17 × 30,000 + 35,000
    expect(costOf('pain', clinic, '2026-11-22')).toMatchObject({ lowCents: 310_000, expectedCents: 460_000, highCents: 585_000 })
  })

  it('is no amount without fees, before they hold, or for a device', () => {
    for (const found of [costOf('pain', NEW_CLINIC, '2026-11-22'), costOf('pain', clinic, '2025-12-31')]) {
      expect(found).not.toHaveProperty('expectedCents')
      expect(found?.words).toMatch(/not entered its fees/)
      expect(JSON.stringify(found)).not.toContain('$')
    }
    expect(costOf('migraine-device', clinic, '2026-11-22')).toBeUndefined()
  })

  it('is not worked out before a crisis or a stop is settled', () => {
    const routes = assess(marthaWith({ 'brain-health': { seizure: 'epilepsy' } }), clinic).routes
    expect(routes.some(({ funding }) => funding.cost)).toBe(false)
  })
})
