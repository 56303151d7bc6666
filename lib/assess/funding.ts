import type { Payer } from '@/lib/knowledge/payers/payer'
import { payerWith } from '@/lib/knowledge/payers'
import type { Case } from '@/lib/rules/fact'
import { insurance } from '@/lib/steps/insurance'
import type { Clinic, Funding, FundingPath, RouteId } from './assessment'
import { costOf } from './cost'
import { type CriteriaState, type FundingInputs, fundingRowOf } from './funding-table'
import { criteriaState, requirementFindings, verifyReasons } from './payer-criteria'
import { hasStop, isCrisis } from './safety'

const { coverage, payer: named, selfPay } = insurance.facts

const KINDS: Readonly<Record<RouteId, FundingInputs['kind']>> = { depression: 'depression', pain: 'off-label', anxiety: 'off-label', 'migraine-device': 'device' }
/** Paths on which no money is worked out. */
const UNDISCUSSED: readonly FundingPath[] = ['deferred', 'n/a', 'NONE until cleared']
const WITHOUT_COST: readonly FundingPath[] = [...UNDISCUSSED, 'Device/pharmacy benefit']

/** The payer's id: as answered; for Original Medicare, else the contractor of the clinic's state; for the VA, the VA. */
function payerIdOf(from: Case, clinic: Clinic): string | undefined {
  const answered = named.read(from)
  const kind = coverage.read(from)
  if (kind === 'va') return 'va'
  return answered ?? (kind === 'medicare' ? clinic.medicareContractor : undefined)
}

function stateOf(payer: Payer | undefined, from: Case): CriteriaState {
  return payer ? criteriaState(payer, from) : 'unusable'
}

/** Everything the funding of a route says, for one case. */
export function fundingOf(route: RouteId, from: Case, clinic: Clinic, notYet: boolean): Funding {
  const payerId = payerIdOf(from, clinic)
  const payer = payerId === undefined ? undefined : payerWith(payerId)
  const isDepression = route === 'depression'
  const row = fundingRowOf(
    {
      kind: KINDS[route],
      crisis: isCrisis(from),
      stop: hasStop(from),
      notYet,
      coverage: (coverage.read(from) ?? 'unanswered') as FundingInputs['coverage'],
      payerNamed: payerId !== undefined,
      declinesSelfPay: selfPay.read(from) === 'no',
      criteria: isDepression ? stateOf(payer, from) : 'met',
    },
    from.on,
  )
  const judges = isDepression && payer !== undefined && coverage.read(from) !== 'none'
  const why = UNDISCUSSED.includes(row.path) ? [] : judges ? verifyReasons(payer, from, clinic) : row.path === 'VERIFY' ? ['The payer is not among those recorded.'] : row.path === 'Device/pharmacy benefit' ? ['Whether the plan has a benefit for the device: ask the plan.'] : []
  const cost = WITHOUT_COST.includes(row.path) ? undefined : costOf(route, clinic, from.on)
  return {
    path: row.path,
    row: row.number,
    words: row.words,
    ...(payerId !== undefined && { payer: { id: payerId, name: payer?.name ?? 'A payer that is not listed', ...(payer && { policy: payer.policy, capturedOn: payer.capturedOn }) } }),
    verify: why.length > 0,
    verifyWhy: why,
    requires: judges ? requirementFindings(payer, from) : [],
    remarks: payer ? [...payer.remarks, ...(route === 'pain' ? [payer.pain] : [])] : [],
    ...(cost && { cost }),
  }
}

/** The path where there is no route to fund: a crisis or a stop still comes first. */
export function pathWithoutRoute(from: Case): FundingPath {
  const kind = coverage.read(from) ?? 'unanswered'
  return fundingRowOf({ kind: 'off-label', crisis: isCrisis(from), stop: hasStop(from), notYet: true, coverage: kind as FundingInputs['coverage'], payerNamed: false, declinesSelfPay: false, criteria: 'met' }, from.on).path
}
