import { all, any, type Condition, is, oneOf } from '@/lib/rules/condition'
import type { Case, Fact } from '@/lib/rules/fact'
import type { FundingPath } from './assessment'

/** How the payer's recorded criteria look: see `payer-criteria.ts`. */
export type CriteriaState = 'met' | 'missing' | 'unclear' | 'excluded' | 'unusable'

/** What the funding table reads. Nothing here is asked: it is worked out from the case, its band and its route. */
export type FundingInputs = {
  readonly kind: 'depression' | 'off-label' | 'device'
  readonly crisis: boolean
  readonly stop: boolean
  /** A warning sign, or band rows 7 to 9 without a depression or device route. */
  readonly notYet: boolean
  readonly coverage: 'commercial' | 'medicare' | 'medicare-advantage' | 'medicaid' | 'tricare' | 'va' | 'none' | 'unanswered'
  readonly payerNamed: boolean
  readonly declinesSelfPay: boolean
  readonly criteria: CriteriaState
}

const keyOf = <K extends keyof FundingInputs>(name: K) => `funding.${name}` as const

/** What the values are called where people read the table. */
const WORDS: Readonly<Record<string, string>> = {
  true: 'yes',
  false: 'no',
  'off-label': 'an off-label use',
  device: 'the hand-held migraine device',
  commercial: 'commercial insurance',
  medicare: 'Original Medicare',
  'medicare-advantage': 'Medicare Advantage',
  medicaid: 'Medicaid',
  tricare: 'TRICARE',
  va: 'the VA',
  none: 'no insurance',
  unanswered: 'not told',
  missing: 'one is not met yet, or an answer is missing',
  unclear: 'not clear on the point that decides',
  excluded: 'an exclusion or age limit applies',
  unusable: 'nothing usable is recorded',
}

function input<K extends keyof FundingInputs>(name: K, label: string): Fact<FundingInputs[K]> {
  const key = keyOf(name)
  return { key, label, inputs: [], read: (from) => from.supposed?.[key] as FundingInputs[K] | undefined, show: (value) => WORDS[String(value)] ?? String(value) }
}

const kind = input('kind', 'Route')
const crisis = input('crisis', 'CRISIS')
const stop = input('stop', 'STOP')
const notYet = input('notYet', 'A warning sign, or no route to fund yet')
const coverage = input('coverage', 'Coverage')
const payerNamed = input('payerNamed', 'The payer is named')
const declinesSelfPay = input('declinesSelfPay', 'The person does not want to pay themselves')
const criteria = input('criteria', 'The payer’s recorded criteria')

/** A row of the funding table. */
export type FundingRow = { readonly number: number; readonly path: FundingPath; readonly words: string; readonly when: Condition }

const depression = is(kind, 'depression')
const offLabel = is(kind, 'off-label')
const unnamed = all(oneOf(coverage, ['commercial', 'medicaid', 'tricare', 'medicare']), is(payerNamed, false))
const ownMoney = oneOf(coverage, ['none', 'commercial'])

/**
 * The funding path of one route: the first row that holds. Candidacy never reads it. This product's own proposal, built on
 * the No Surprises Act, Medicare's notices and the payers' recorded criteria.
 */
export const fundingTable: readonly FundingRow[] = [
  { number: 1, path: 'deferred', words: 'Not discussed now: the crisis comes first.', when: is(crisis, true) },
  { number: 2, path: 'VA referral', words: 'Care through the VA starts with a referral; a safety stop comes before it.', when: all(is(stop, true), is(coverage, 'va')) },
  { number: 3, path: 'NONE until cleared', words: 'A safety stop comes first; no funding is worked out until a clinician clears it.', when: is(stop, true) },
  { number: 4, path: 'n/a', words: 'Not discussed yet: medical care, work-up or standard treatment comes first.', when: is(notYet, true) },
  { number: 5, path: 'VA referral', words: 'A VA or Community Care referral and authorization come first; nothing is billed directly.', when: is(coverage, 'va') },
  {
    number: 6,
    path: 'MA organisation determination',
    words: 'Medicare Advantage: ask the plan for a pre-service organization determination. An Advance Beneficiary Notice is never used here.',
    when: is(coverage, 'medicare-advantage'),
  },
  {
    number: 7,
    path: 'Device/pharmacy benefit',
    words: 'A separately cleared hand-held device: staff ask the plan’s device or pharmacy benefit. It is not billed as clinic rTMS.',
    when: is(kind, 'device'),
  },
  { number: 8, path: 'UNKNOWN', words: 'The coverage or the payer is not answered.', when: any(is(coverage, 'unanswered'), unnamed) },
  {
    number: 9,
    path: 'NOT COVERED likely',
    words: 'Insurance does not pay for this off-label use, and paying themselves is not what the person wants.',
    when: all(offLabel, ownMoney, is(declinesSelfPay, true)),
  },
  {
    number: 10,
    path: 'SELF-PAY + GFE',
    words: 'An off-label use is expected to be paid by the person: a written Good Faith Estimate is due.',
    when: all(offLabel, ownMoney),
  },
  {
    number: 11,
    path: 'ABN',
    words: 'Original Medicare is expected to deny this use: the Advance Beneficiary Notice (ABN, form CMS-R-131) comes before treatment, not an estimate.',
    when: all(offLabel, is(coverage, 'medicare')),
  },
  { number: 12, path: 'NOT COVERED likely', words: 'The program is not expected to pay for this off-label use.', when: offLabel },
  {
    number: 13,
    path: 'NOT COVERED likely',
    words: 'No insurance, and paying themselves is not what the person wants.',
    when: all(depression, is(coverage, 'none'), is(declinesSelfPay, true)),
  },
  { number: 14, path: 'SELF-PAY + GFE', words: 'No insurance: the person would pay; a written Good Faith Estimate is due.', when: all(depression, is(coverage, 'none')) },
  { number: 15, path: 'NOT COVERED likely', words: 'A recorded exclusion or age limit of the payer applies.', when: all(depression, is(criteria, 'excluded')) },
  { number: 16, path: 'VERIFY', words: 'Nothing usable is recorded of this payer’s criteria: staff ask the payer.', when: all(depression, is(criteria, 'unusable')) },
  {
    number: 17,
    path: 'MEDICARE-MDD NOT YET',
    words: 'Original Medicare for depression: a recorded criterion is not met yet, or an answer is missing.',
    when: all(depression, is(criteria, 'missing'), is(coverage, 'medicare')),
  },
  {
    number: 18,
    path: 'INS-MDD NOT YET',
    words: 'Insurance for depression: a recorded criterion of the payer is not met yet, or an answer is missing.',
    when: all(depression, is(criteria, 'missing')),
  },
  {
    number: 19,
    path: 'VERIFY',
    words: 'The point that decides is not clear in what is recorded of this payer: staff ask the payer.',
    when: all(depression, is(criteria, 'unclear')),
  },
  {
    number: 20,
    path: 'MEDICARE-MDD',
    words: 'Original Medicare for depression: the recorded criteria look met. A pain goal is no part of it.',
    when: all(depression, is(coverage, 'medicare')),
  },
  { number: 21, path: 'INS-MDD', words: 'Insurance for depression: the payer’s recorded criteria look met. A pain goal is no part of it.', when: depression },
]

/** The first row that holds for these inputs. */
export function fundingRowOf(inputs: FundingInputs, on: string): FundingRow {
  const supposed = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [keyOf(name as keyof FundingInputs), value]))
  const from: Case = { answers: {}, on, supposed }
  const row = fundingTable.find(({ when }) => when.judge(from).verdict === 'met')
  if (!row) throw new Error(`No row of the funding table holds for ${JSON.stringify(inputs)}.`)
  return row
}
