import { mainCondition } from '@/lib/facts/pain'
import { payerWith } from '@/lib/knowledge/payers'
import { authorizationWords } from '@/lib/knowledge/payers/authorization'
import type { Payer } from '@/lib/knowledge/payers/payer'
import type { Case } from '@/lib/rules/fact'
import { insurance } from '@/lib/steps/insurance'
import type { Clinic, Funding, FundingPath, RouteId } from './assessment'
import { costOf } from './cost'
import { type FundingInputs, fundingRowOf } from './funding-table'
import { criteriaState, requirementFindings, verifyReasons } from './payer-criteria'
import { PUT_OFF, putOffForPregnancy } from './routes'
import { hasStop, isCrisis } from './safety'

const { coverage, payer: named, selfPay } = insurance.facts

const KINDS: Readonly<Record<RouteId, FundingInputs['kind']>> = { depression: 'depression', pain: 'off-label', anxiety: 'off-label', 'migraine-device': 'device' }
/** Paths on which no money is worked out. */
const UNDISCUSSED: readonly FundingPath[] = ['deferred', 'n/a', 'NONE until cleared']
const WITHOUT_COST: readonly FundingPath[] = [...UNDISCUSSED, 'Device/pharmacy benefit']

const isContractor = (id: string | undefined) => id !== undefined && payerWith(id)?.kind === 'medicare'

/**
 * The payer's id: as answered; for the VA, the VA. Original Medicare is paid by a contractor: where something else is named,
 * or nothing, it is the one that serves the clinic's state.
 */
export function payerIdOf(from: Case, clinic: Clinic): string | undefined {
  const answered = named.read(from)
  const kind = coverage.read(from)
  if (kind === 'va') return 'va'
  return kind === 'medicare' && !isContractor(answered) ? clinic.medicareContractor : answered
}

/** Original Medicare and another company's name do not go together. */
function doubtsOnPayer(from: Case): readonly string[] {
  const answered = named.read(from)
  const isOdd = coverage.read(from) === 'medicare' && answered !== undefined && !isContractor(answered)
  return isOdd ? ['Original Medicare is named together with another payer: ask whether it is a Medicare Advantage plan.'] : []
}

/** What to ask where no payer's criteria are judged. */
const ASK: Readonly<Partial<Record<FundingPath, readonly string[]>>> = {
  VERIFY: ['The payer is not among those recorded.'],
  'Device/pharmacy benefit': ['Whether the plan has a benefit for the device: ask the plan.'],
}

function reasonsToVerify(path: FundingPath, judged: Payer | undefined, from: Case, clinic: Clinic): readonly string[] {
  if (UNDISCUSSED.includes(path)) return []
  return [...doubtsOnPayer(from), ...(judged ? verifyReasons(judged, from, clinic) : (ASK[path] ?? []))]
}

function inputsOf(route: RouteId, from: Case, notYet: boolean, payerId: string | undefined): FundingInputs {
  const payer = payerId === undefined ? undefined : payerWith(payerId)
  return {
    kind: KINDS[route],
    crisis: isCrisis(from),
    stop: hasStop(from),
    notYet,
    coverage: (coverage.read(from) ?? 'unanswered') as FundingInputs['coverage'],
    payerNamed: payerId !== undefined,
    declinesSelfPay: selfPay.read(from) === 'no',
    criteria: payer && route === 'depression' ? criteriaState(payer, from) : 'unusable',
  }
}

const payerData = (id: string, payer: Payer | undefined): NonNullable<Funding['payer']> =>
  payer ? { id, name: payer.name, policy: payer.policy, capturedOn: payer.capturedOn } : { id, name: 'A payer that is not listed' }

const ADVANTAGE =
  'A Medicare Advantage plan follows the local Medicare policy (42 CFR 422.101(b); recalled, to be confirmed) and may ask for prior authorization besides.'

/** A payer's remarks are about courses for depression: under another route they would read as if they held there. */
function remarksOn(route: RouteId, payer: Payer | undefined, from: Case): readonly string[] {
  if (!payer) return []
  const authorization = authorizationWords(payer, from.on)
  if (route === 'depression') return [...(coverage.read(from) === 'medicare-advantage' ? [ADVANTAGE] : []), ...(authorization ? [authorization] : []), ...payer.remarks]
  return route === 'pain' ? [payer.pain] : []
}

/** Everything the funding of a route says, for one case. `notYet`: other care comes first. */
export function fundingOf(route: RouteId, from: Case, clinic: Clinic, notYet: boolean): Funding {
  const payerId = payerIdOf(from, clinic)
  const payer = payerId === undefined ? undefined : payerWith(payerId)
  const judged = route === 'depression' ? payer : undefined
  const putOff = route === 'pain' && putOffForPregnancy(from)
  const { path, number, words } = fundingRowOf(inputsOf(route, from, notYet || putOff, payerId), from.on)
  const verifyWhy = reasonsToVerify(path, judged, from, clinic)
  const cost = WITHOUT_COST.includes(path) ? undefined : costOf(route, clinic, from.on, mainCondition.read(from))
  return {
    path,
    row: number,
    words: putOff && path === 'n/a' ? PUT_OFF : words,
    ...(payerId !== undefined && { payer: payerData(payerId, payer) }),
    verify: verifyWhy.length > 0,
    verifyWhy,
    requires: judged ? requirementFindings(judged, from) : [],
    remarks: remarksOn(route, payer, from),
    ...(cost && { cost }),
  }
}

/** The path where there is no route to fund: a crisis or a stop still comes first; else it is not discussed, or not even the coverage is told. */
export function pathWithoutRoute(from: Case, notYet: boolean): FundingPath {
  return fundingRowOf(inputsOf('pain', from, notYet || coverage.read(from) !== undefined, undefined), from.on).path
}
