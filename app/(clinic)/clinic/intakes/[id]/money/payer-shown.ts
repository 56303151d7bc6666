import type { Funding, PayerCheck } from '@/lib/assess/assessment'
import { checkDue } from '@/lib/assess/payer-criteria'
import { payerWith } from '@/lib/knowledge/payers'
import type { Day } from '@/lib/rules/day'

/** How payers were last checked, and after how many days that is too long ago. */
export type Checks = { readonly payerVerification: Readonly<Record<string, PayerCheck>>; readonly recheckAfterDays: number }

/** How far a payer's rules can be relied on today, and what to ask it. */
export type PayerShown = {
  readonly checked: { readonly on: string; readonly by: string; readonly matches: boolean } | undefined
  readonly needsRecheck: boolean
  readonly why: readonly string[]
}

/** As it stands today: a check that was made since the intake was judged counts. */
export function payerShown({ payer, requires, verify, verifyWhy }: Funding, checks: Checks, today: Day): PayerShown {
  const recorded = payer && payerWith(payer.id)
  if (!recorded) return { checked: undefined, needsRecheck: verify, why: verifyWhy }
  const check = checks.payerVerification[recorded.id]
  const due = checkDue(recorded, today, checks)
  const open = [...(recorded.unusableBecause ? [recorded.unusableBecause] : []), ...requires.flatMap((one) => one.open ?? [])]
  const needsRecheck = due !== undefined || open.length > 0
  return {
    checked: check && { on: check.verifiedOn, by: check.verifiedBy, matches: check.outcome === 'matches' },
    needsRecheck,
    why: needsRecheck ? [...(due ? [due] : []), ...open, ...recorded.toVerify] : [],
  }
}
