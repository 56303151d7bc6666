import { goodFaithEstimate } from '@/lib/knowledge/sources/law'
import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import type { Citation } from '@/lib/rules/citation'
import type { Day } from '@/lib/rules/day'
import { addBusinessDays } from './business-days'

/** What starts the clock of a Good Faith Estimate. Days are the clinic's (`dayAt`). */
export type EstimateCause =
  /** Any question about cost, in writing or by word, `wantsEstimate` included. */
  | { readonly cause: 'asked'; readonly on: Day }
  | { readonly cause: 'scheduled'; readonly on: Day; readonly visitOn: Day }
  /** What was estimated changed. `visitOn`: the next visit, where one is scheduled. */
  | { readonly cause: 'scope-changed'; readonly on: Day; readonly visitOn?: Day }

export type EstimateDue = { readonly dueOn: Day; readonly words: string; readonly cites: readonly Citation[] }

/** Business days, as the rule counts them. */
const FAR_AHEAD = 10
const NEAR_AHEAD = 3
const LONG = 3
const SHORT = 1

const asked = (on: Day): EstimateDue => ({
  dueOn: addBusinessDays(on, LONG),
  words: 'Asked about cost: the estimate is due within 3 business days.',
  cites: [goodFaithEstimate.at('(b)(1): on request', 'within 3 business days of the request; a question about cost is a request')],
})

function scheduled(on: Day, visitOn: Day): EstimateDue | undefined {
  if (visitOn >= addBusinessDays(on, FAR_AHEAD)) {
    return {
      dueOn: addBusinessDays(on, LONG),
      words: 'Scheduled at least 10 business days ahead: the estimate is due within 3 business days of scheduling.',
      cites: [goodFaithEstimate.at('(b)(1): on scheduling', 'scheduled 10 or more business days ahead: within 3 business days')],
    }
  }
  if (visitOn < addBusinessDays(on, NEAR_AHEAD)) return undefined
  return {
    dueOn: addBusinessDays(on, SHORT),
    words: 'Scheduled 3 to 9 business days ahead: the estimate is due within 1 business day of scheduling.',
    cites: [goodFaithEstimate.at('(b)(1): on scheduling', 'scheduled 3 to 9 business days ahead: within 1 business day')],
  }
}

function scopeChanged(on: Day, visitOn: Day | undefined): EstimateDue {
  const cites = [goodFaithEstimate.at('(b)(1): a change of scope', 'a new estimate no later than 1 business day before the service')]
  if (visitOn === undefined) {
    return {
      dueOn: addBusinessDays(on, SHORT),
      words: 'What was estimated changed and no visit is scheduled: a new estimate within 1 business day, by the clinic’s own rule.',
      cites: [...cites, ownProposal.at('A change of scope without a visit', 'within 1 business day')],
    }
  }
  const before = addBusinessDays(visitOn, -SHORT)
  const words = 'What was estimated changed: a new estimate is due at the latest 1 business day before the next visit.'
  return before < on ? { dueOn: on, words: `${words} That day is past: give it at once.`, cites } : { dueOn: before, words, cites }
}

/**
 * When a Good Faith Estimate is due. `undefined`: a visit scheduled fewer than 3 business days ahead asks for none by itself;
 * an own question about cost still does.
 */
export function estimateDue(of: EstimateCause): EstimateDue | undefined {
  switch (of.cause) {
    case 'asked':
      return asked(of.on)
    case 'scheduled':
      return scheduled(of.on, of.visitOn)
    case 'scope-changed':
      return scopeChanged(of.on, of.visitOn)
  }
}
