import { verifyReasons } from '@/lib/assess/payer-criteria'
import { authorizationWords } from '@/lib/knowledge/payers/authorization'
import type { Payer } from '@/lib/knowledge/payers/payer'
import type { CriteriaStanding } from './content'
import type { AuthorizationInputs } from './inputs'

type Told = Pick<AuthorizationInputs, 'case' | 'on' | 'payerCheck' | 'recheckAfterDays'>

/** Whether a check is too old is judged on the day of the paper, not of the answers. */
function reasonsOf(payer: Payer, { case: from, on, payerCheck, recheckAfterDays }: Told): readonly string[] {
  const checked = payerCheck && { payerVerification: { [payer.id]: payerCheck } }
  return verifyReasons(payer, { ...from, on }, { medicareContractor: '', ...checked, ...(recheckAfterDays !== undefined && { recheckAfterDays }) })
}

/** What is open about the payer's recorded criteria on the day of the paper. */
export function standingOf(payer: Payer | undefined, told: Told): CriteriaStanding {
  if (!payer) return { needsRecheck: true, reasons: ['The payer is not among those recorded.'], remarks: [] }
  const reasons = reasonsOf(payer, told)
  const { payerCheck, on } = told
  const asking = authorizationWords(payer, on)
  return {
    policy: payer.policy,
    recordedOn: payer.capturedOn,
    ...(payerCheck && { lastCheck: { on: payerCheck.verifiedOn, by: payerCheck.verifiedBy, outcome: payerCheck.outcome } }),
    needsRecheck: reasons.length > 0,
    reasons,
    remarks: [...(asking ? [asking] : []), ...payer.remarks],
  }
}
