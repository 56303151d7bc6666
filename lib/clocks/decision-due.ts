import { priorAuthorizationRule } from '@/lib/knowledge/sources/law'
import type { Citation } from '@/lib/rules/citation'

export const URGENCIES = ['standard', 'expedited'] as const
export type DecisionUrgency = (typeof URGENCIES)[number]

const MS_PER_HOUR = 3_600_000

/** How long a payer may take, with where it says so. The rule binds Medicare Advantage and Medicaid; other payers may take longer. */
export const DECISION_CLOCKS: Readonly<Record<DecisionUrgency, { readonly hours: number; readonly words: string; readonly cites: readonly Citation[] }>> = {
  standard: {
    hours: 7 * 24,
    words: 'A standard request: a decision is expected within 7 calendar days. Medicare Advantage and Medicaid are bound by it; another payer may take longer.',
    cites: [priorAuthorizationRule.at('Standard requests', 'a decision within 7 calendar days, from 2026 on')],
  },
  expedited: {
    hours: 72,
    words: 'An expedited request: a decision is expected within 72 hours. Medicare Advantage and Medicaid are bound by it; another payer may take longer.',
    cites: [priorAuthorizationRule.at('Expedited requests', 'a decision within 72 hours')],
  },
}

/** Until when a payer's decision is expected: 7 calendar days or 72 hours after the request was sent. */
export const decisionDue = (sentAt: Date, urgency: DecisionUrgency): Date => new Date(sentAt.getTime() + DECISION_CLOCKS[urgency].hours * MS_PER_HOUR)

/** How long a plan may take over an appeal for care that is still to come. */
export const APPEAL_CLOCKS: Readonly<Record<DecisionUrgency, { readonly hours: number; readonly words: string }>> = {
  standard: {
    hours: 30 * 24,
    words:
      'A standard appeal before treatment: a decision is expected within 30 calendar days (29 CFR 2560.503-1(i), 42 CFR 422.590 and 438.408). The plan’s letter says what binds it.',
  },
  expedited: {
    hours: 72,
    words: 'An expedited appeal: a decision is expected within 72 hours (29 CFR 2560.503-1(i), 42 CFR 422.590 and 438.408). The plan’s letter says what binds it.',
  },
}

/** Until when a plan's answer to an appeal is expected: 30 calendar days or 72 hours. */
export const appealDue = (appealedAt: Date, urgency: DecisionUrgency): Date => new Date(appealedAt.getTime() + APPEAL_CLOCKS[urgency].hours * MS_PER_HOUR)
