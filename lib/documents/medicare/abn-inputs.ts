import type { RouteId } from '@/lib/assess/assessment'
import type { CoursePlan, Range } from '@/lib/cost/course'
import type { ClinicOnPaper } from '@/lib/documents/authorization/content'
import type { PaperLanguage } from '@/lib/documents/papers/paper'
import type { Day } from '@/lib/rules/day'

/** What a worksheet for Medicare’s notice is made from. Neither the Medicare number, which must not stand on the notice, nor the date of birth is part of it. */
export type AbnInputs = {
  readonly version: number
  readonly on: Day
  readonly route: RouteId
  /** As answered: only Original Medicare has this notice. */
  readonly coverage: string | undefined
  readonly patient: { readonly name: string | undefined }
  readonly clinic: ClinicOnPaper
  readonly plan: CoursePlan
  /** What the course costs by the clinic’s prices, in cents; left out while there are none. */
  readonly total?: Range
  /** The day the price list began. */
  readonly pricesFrom?: Day
  /** What the patient reads; staff’s worksheet is English. */
  readonly language: PaperLanguage
}

/** Why there is no such paper, and what to do instead. */
export type NoNotice = { readonly refused: string; readonly insteadWords: string }
