import type { Day } from '../rules/day'
import type { Status } from './status'

/** An intake that a name, a phone number or an e-mail address led to, with what tells one person from another of the same name. */
export type FoundIntake = {
  readonly id: string
  readonly reference: string
  readonly name: string
  readonly preferredName: string
  /** Who filled in the form for them; empty where nobody did. */
  readonly helperName: string
  /** As it was told: a day, or empty. */
  readonly dateOfBirth: string
  readonly status: Status
  /** The day at the clinic on which it was sent. */
  readonly receivedOn: Day
}

/** What a search led to, and what it did not look at. */
export type FoundIntakes = {
  /** Newest first. */
  readonly intakes: readonly FoundIntake[]
  /** More fit than are shown. */
  readonly isMore: boolean
  /** How many of the newest were looked through, where there are older ones that were not. */
  readonly lookedThrough?: number
  /** How many could not be opened, because a key is missing or they were changed; absent when all could. */
  readonly unopened?: number
}
