import type { CoursePlan } from '@/lib/cost/course'
import type { PriceList } from '@/lib/cost/prices'
import type { ClinicOnPaper } from '@/lib/documents/authorization/content'
import type { Day } from '@/lib/rules/day'
import type { AssignedDiagnosis, EstimateContent, Separately } from './content'
import type { Paying } from './who-pays'

/** What an estimate is made from; a profile's row fits as the clinic. */
export type EstimateInputs = Paying & {
  readonly on: Day
  readonly version: number
  readonly patient: { readonly name: string | undefined; readonly dateOfBirth: Day | undefined }
  readonly clinic: ClinicOnPaper
  readonly plan: CoursePlan | undefined
  readonly prices: PriceList | undefined
  readonly firstVisitOn?: Day
  /** The clinician who leads the treatment, where known. */
  readonly providerName?: string
  /** As a clinician assigned them; left out while none is. */
  readonly diagnoses?: readonly AssignedDiagnosis[]
  /** Left out: what usually goes with the route. */
  readonly separately?: readonly Separately[]
  /** The estimate that this one takes the place of. */
  readonly replaces?: EstimateContent
}

/** What an estimate lacks, or why it must not be made: sentences for staff. Never half an estimate. */
export type NoEstimate = { readonly missing: readonly string[] } | { readonly refused: readonly string[] }
