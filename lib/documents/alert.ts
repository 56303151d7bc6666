import type { Urgency } from '@/lib/knowledge/safety/safety-item'
import type { Identity } from './identity'

/** What can happen to an alert, in the order in which it mostly does. */
export type AlertStepKind = 'raised' | 'seen' | 'escalated' | 'undelivered' | 'taken' | 'tried' | 'reached' | 'again' | 'settled' | 'reopened'

/** What whoever is on an alert may say of it. */
export const ALERT_WORK = ['tried', 'reached', 'settled'] as const
export type AlertWork = (typeof ALERT_WORK)[number]

/** One thing that happened to an alert. Nobody stands behind what the answers or the clock did. */
export type AlertStep = { readonly id: string; readonly kind: AlertStepKind; readonly at: Date; readonly by: string | undefined; readonly words: string }

/** The letter to the fallback person: when it was put on its way, when it left, and whether it was given up. */
export type AlertLetter = { readonly queuedAt: Date; readonly sentAt: Date | undefined; readonly isGivenUp: boolean }

/** Whom somebody looks for who answers an alert, as they wrote it, cut to what a page holds. A date of birth that is no day is quoted. */
export type AlertPerson = Omit<Identity, 'state'>

/** Somebody may be in danger: how it stands. Nobody is on it while `taken` is undefined; it stays in sight until it is settled. */
export type SafetyAlert = {
  readonly id: string
  readonly kind: string
  readonly urgency: Urgency
  readonly raisedAt: Date
  /** By when somebody is to take it; after that the fallback person is told. */
  readonly dueAt: Date
  /** When the fallback person was written to. Whether they have the letter, `letter` says. */
  readonly escalatedAt: Date | undefined
  readonly letter: AlertLetter | undefined
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

/** Whom staff call first about an alert, as the clinic's profile names them. */
export type OnCall = { readonly name: string; readonly phone: string }

/** Who is told when nobody takes an alert in time, and how: by e-mail, by a file that stands for one (the demo), or only when somebody calls. */
export type Fallback = { readonly name: string; readonly phone: string; readonly told: 'by-mail' | 'as-file' | 'by-call' }
