import type { Urgency } from '@/lib/knowledge/safety/safety-item'
import type { Day } from '@/lib/rules/day'
import type { BandToken, Status } from './status'

/** What one row of the queue says about a person; sealed beside the intake when it is sent. */
export type QueueLine = {
  readonly name: string
  readonly age: number | null
  readonly mainPain: string
  readonly missing: number
  readonly flags: readonly string[]
  /** The language they asked to be spoken to in, as they answered it; empty where they did not, and in a line from before it was kept. */
  readonly speaks: string
}

/** One row of the queue. */
export type QueueItem = {
  readonly id: string
  readonly reference: string
  /** `undefined` when it does not open: a key is missing or somebody changed it. */
  readonly line: QueueLine | undefined
  readonly status: Status
  readonly band: BandToken
  readonly disposition: string
  readonly urgency: Urgency
  readonly fundingPath: string
  readonly fundingVerify: boolean
  /** Of the page that was read last before sending: letters are written in it. What they speak is in the line. */
  readonly language: string
  readonly receivedAt: Date
  readonly assignedTo: { readonly id: string; readonly name: string } | undefined
  readonly openAlerts: number
  /** What the patient asked for after sending and nobody has answered. */
  readonly openRequests: number
  /** The day by which a written estimate must be out, while one is owed: the earliest. */
  readonly estimateDueOn?: Day
  /** How near that day is; absent while it is further away than the next business day. */
  readonly due?: Due
}

/** How near the day of a legal clock is. */
export type Due = 'overdue' | 'today' | 'soon'

export type { Urgency }

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Reads a stored line; a value of the wrong kind is left out rather than believed. */
export function readQueueLine(json: string): QueueLine | undefined {
  try {
    const { name, age, mainPain, missing, flags, speaks } = JSON.parse(json) as Record<string, unknown>
    return {
      name: text(name),
      age: typeof age === 'number' ? age : null,
      mainPain: text(mainPain),
      missing: typeof missing === 'number' ? missing : 0,
      flags: Array.isArray(flags) ? flags.map(text).filter(Boolean) : [],
      speaks: text(speaks),
    }
  } catch {
    return undefined
  }
}
