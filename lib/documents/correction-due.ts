import type { Day } from '@/lib/rules/day'
import type { Due } from './queue-line'
import type { Status } from './status'

/** An intake whose patient waits for an answer, with the earliest day that one of the requests is due. */
export type CorrectionDue = {
  readonly intakeId: string
  readonly reference: string
  readonly status: Status
  readonly dueOn: Day
  /** Undefined while the day lies beyond the next business day. */
  readonly due: Due | undefined
}

/** `isMore`: others were asked for later and are not among them. */
export type CorrectionsDue = { readonly items: readonly CorrectionDue[]; readonly isMore: boolean }
