import type { Urgency } from '@/lib/documents/queue-line'
import type { BandToken } from '@/lib/documents/status'

/** The line over the sheet. */
export type SummaryHead = {
  readonly name: string
  /** Age, language, reference and the like, in one line. */
  readonly facts: string
  readonly urgency: Urgency
  readonly disposition: string
  readonly band: BandToken
  readonly fundingPath: string
}
