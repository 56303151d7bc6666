import type { Day } from '../rules/day'
import type { Status } from './status'

/** An intake that a name, a phone number or an e-mail address led to, with what tells one person from another of the same name. */
export type FoundIntake = {
  readonly id: string
  readonly reference: string
  readonly name: string
  readonly preferredName: string
  /** As it was told: a day, or empty. */
  readonly dateOfBirth: string
  readonly status: Status
  /** The day at the clinic on which it was sent. */
  readonly receivedOn: Day
}

export type FoundIntakes = {
  /** Newest first. */
  readonly intakes: readonly FoundIntake[]
  /** More fit than are shown. */
  readonly isMore: boolean
  /** How many of the newest were looked through, where there are older ones; absent when all were. */
  readonly lookedThrough?: number
}
