import type { Urgency } from '@/lib/knowledge/safety/safety-item'

/** What can happen to an alert, in the order in which it mostly does. */
export type AlertStepKind = 'raised' | 'seen' | 'escalated' | 'taken' | 'tried' | 'reached' | 'settled' | 'reopened'

/** What whoever is on an alert may say of it. */
export const ALERT_WORK = ['tried', 'reached', 'settled'] as const
export type AlertWork = (typeof ALERT_WORK)[number]

/** One thing that happened to an alert. Nobody stands behind what the answers or the clock did. */
export type AlertStep = { readonly id: string; readonly kind: AlertStepKind; readonly at: Date; readonly by: string | undefined; readonly words: string }

export type AlertPerson = { readonly name: string; readonly phone: string; readonly email: string; readonly mayLeaveMessage: string }

/** Somebody may be in danger: how it stands. Nobody is on it while `taken` is undefined; it stays in sight until it is settled. */
export type SafetyAlert = {
  readonly id: string
  readonly kind: string
  readonly urgency: Urgency
  readonly raisedAt: Date
  /** By when somebody is to take it; after that the fallback person is told. */
  readonly dueAt: Date
  readonly escalatedAt: Date | undefined
  /** A rehearsal: about nobody. */
  readonly drill: boolean
  readonly taken: { readonly by: string; readonly at: Date } | undefined
  readonly settledAt: Date | undefined
}

/** An alert with whom it is about. */
export type AlertOfPerson = SafetyAlert & {
  /** The intake it belongs to; undefined while the form is not sent. */
  readonly intake: { readonly id: string; readonly reference: string } | undefined
  /** Who, and how to reach them; undefined when they had not come that far, when the form is gone, or when it does not open. */
  readonly person: AlertPerson | undefined
  /** What was done about it last, beside looking at it. */
  readonly last: AlertStep | undefined
}

/** Who is told when nobody takes an alert in time. */
export type Fallback = { readonly name: string; readonly phone: string }
