import type { Urgency } from '@/lib/documents/queue-line'
import type { BandToken } from '@/lib/documents/status'

/** The line over the sheet. */
export type SummaryHead = {
  readonly name: string
  /** Age, language, reference and the like, in one line. */
  readonly facts: string
  /** Empty when none was given. */
  readonly phone: string
  readonly urgency: Urgency
  readonly disposition: string
  readonly band: BandToken
  readonly fundingPath: string
}

/** Somebody must act now: what was answered about self-harm stands at the top. */
export const isCrisis = ({ disposition }: SummaryHead): boolean => disposition === 'CRISIS'

const SAFETY_FIRST: readonly string[] = ['CRISIS', 'STOP', 'STOP-pending-review']
const TODAY: readonly Urgency[] = ['EMERGENT', 'SAME-DAY']

/** Safety stands before conflicts and gaps: stimulation is stopped, or somebody must act the same day. */
export const isSafetyFirst = ({ disposition, urgency }: SummaryHead): boolean => SAFETY_FIRST.includes(disposition) || TODAY.includes(urgency)
