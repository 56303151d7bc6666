import type { Assessment, Device, PayerCheck, RouteId } from '@/lib/assess/assessment'
import type { CoursePlan } from '@/lib/cost/course'
import type { SignedMark } from '@/lib/documents/marked-answers'
import type { Day } from '@/lib/rules/day'
import type { Case } from '@/lib/rules/fact'
import type { ClinicOnPaper } from './content'

/** What of the verified benefits the papers name. */
export type BenefitsNamed = { readonly verifiedOn?: Day; readonly inNetwork?: boolean; readonly secondInsurance?: string }

/** What the papers for a payer are made from. The whole assessment and case are handed in; what is withheld is withheld here. */
export type AuthorizationInputs = {
  readonly reference: string
  /** Of this paper, counting from 1. */
  readonly version: number
  /** The day it is made. */
  readonly on: Day
  readonly route: RouteId
  /** The answers as they are judged: corrections stand in their place. */
  readonly case: Case
  /** The newest judgement. */
  readonly assessment: Assessment
  /** Every mark, oldest first. */
  readonly marks: readonly SignedMark[]
  readonly clinic: ClinicOnPaper
  /** IANA name: which day a mark was made on. */
  readonly timeZone: string
  readonly plan: CoursePlan
  readonly devices?: readonly Device[]
  readonly benefits?: BenefitsNamed
  /** What staff last wrote down when they asked the payer about its criteria. */
  readonly payerCheck?: PayerCheck
  readonly recheckAfterDays?: number
}
