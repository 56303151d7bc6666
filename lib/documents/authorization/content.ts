import type { TrialVerdict } from '@/lib/facts/trial-verdict'
import type { CodeStanding } from '@/lib/knowledge/codes/code-family'
import type { Day } from '@/lib/rules/day'

// What the papers of a prior authorization say, as plain data: stored as given, it never changes. Coordinators work with it,
// so it holds totals and bands, and no single answer that is for the psychiatrist.

/** The clinic as its profile has it; a profile's row fits. */
export type ClinicOnPaper = {
  readonly name: string
  readonly legalName: string
  readonly npi: string
  readonly tin: string
  readonly phone: string
  readonly address: string
  readonly treatmentAddress: string
  readonly state: string
  readonly demo: boolean
}

/** Who can supply what is missing. */
export type Supplier = 'patient' | 'prescriber' | 'pharmacy' | 'therapist' | 'clinician' | 'payer' | 'administrator'

/** What a psychiatrist said of an answer. */
export type EvidenceMark = { readonly kind: 'confirmed' | 'corrected'; readonly by: string; readonly on: Day }

/** An answer quoted as it was given. `isKept`: it is for the psychiatrist, and nothing of it stands here. */
export type Evidence = {
  readonly key: string
  readonly label: string
  readonly answer: string
  /** The day it was answered. */
  readonly on: Day
  readonly isKept: boolean
  readonly mark?: EvidenceMark
}

/** `open`: sources disagree or name no measure, so the payer is asked. `kept`: judged by answers that the psychiatrist alone sees. */
export type LineVerdict = 'met' | 'not met' | 'unknown' | 'open' | 'kept'

/** One line of the payer's recorded list. */
export type Line = {
  readonly id: string
  readonly title: string
  readonly verdict: LineVerdict
  readonly says: string
  readonly isExclusion: boolean
  readonly evidence: readonly Evidence[]
  /** Answers that contradict what it rests on, in words. */
  readonly contradicted: readonly string[]
  readonly notModelled?: string
  readonly source: string
}

/** Something that is missing, and who can supply it. */
export type Gap = { readonly what: string; readonly why: string; readonly from: readonly Supplier[]; readonly line?: string }

/** An antidepressant as reported. What is not told is absent, never guessed. */
export type Trial = {
  readonly name: string
  readonly medicineClass?: string
  /** False for what is only added to one, or for a name that is not recognised. */
  readonly isAntidepressant: boolean
  readonly givenFor?: 'mood' | 'pain' | 'sleep' | 'other'
  readonly dose?: string
  readonly weeks?: number
  readonly outcome?: string
  readonly thisEpisode?: boolean
  readonly verdict: TrialVerdict
  /** By this payer's recorded rule. */
  readonly counts: 'yes' | 'no' | 'open'
  readonly why: string
  readonly record?: 'pharmacy' | 'clinic' | 'none'
}

/** A medicine added to an antidepressant. */
export type AddedMedicine = { readonly name: string; readonly added?: boolean }

/** A course of psychotherapy as reported. */
export type Therapy = {
  readonly name: string
  readonly givenFor?: 'mood' | 'pain' | 'other'
  readonly sessions?: number
  readonly outcome?: string
  readonly thisEpisode?: boolean
  readonly now?: boolean
  /** Whether it is a kind that is named for depression; otherwise a clinician judges. */
  readonly counts: 'yes' | 'open'
}

/** A questionnaire's total: never its items. */
export type Score = { readonly name: string; readonly total: number; readonly of: number; readonly band: string; readonly on: Day; readonly note?: string }

/** What is planned, part by part. */
export type PlannedPart = { readonly phase: string; readonly code: string; readonly words: string; readonly sessions: string; readonly spacing: string }

/** A procedure number with our own words. */
export type PlannedProcedure = { readonly code: string; readonly words: string; readonly sessions: { readonly low: number; readonly high: number } }

/** A code family for a clinician to choose from. */
export type SuggestedCode = { readonly code: string; readonly words: string; readonly note?: string; readonly flag?: string; readonly standing: CodeStanding }

/** What is open about the payer's criteria. */
export type CriteriaStanding = {
  readonly policy?: string
  readonly recordedOn?: Day
  readonly lastCheck?: { readonly on: Day; readonly by: string; readonly outcome: 'matches' | 'differs' }
  readonly needsRecheck: boolean
  readonly reasons: readonly string[]
  readonly remarks: readonly string[]
}

/** The insurance as told, and as staff verified it. */
export type CoverageTold = {
  readonly kind: string
  readonly memberId?: string
  readonly planName?: string
  readonly groupId?: string
  readonly holder?: 'self' | 'other'
  readonly secondInsurance?: string
  readonly inNetwork?: boolean
  readonly verifiedOn?: Day
}

/** Everything that the packet, the letter and the bundle are drawn from. */
export type AuthorizationContent = {
  readonly kind: 'authorization'
  readonly version: number
  /** The day it was made. */
  readonly on: Day
  readonly intake: { readonly reference: string; readonly on: Day; readonly rules: string; readonly isOldRules: boolean }
  readonly patient: { readonly name?: string; readonly dateOfBirth?: Day }
  readonly clinic: ClinicOnPaper
  readonly payer: { readonly id: string; readonly name: string; readonly kind?: string }
  readonly coverage: CoverageTold
  readonly standing: CriteriaStanding
  readonly gaps: readonly Gap[]
  readonly lines: readonly Line[]
  readonly trials: readonly Trial[]
  readonly trialsInWords: string
  readonly augmentation: readonly AddedMedicine[]
  readonly therapies: readonly Therapy[]
  readonly earlierTms: readonly Evidence[]
  readonly scores: readonly Score[]
  readonly history: { readonly diagnosed?: true; readonly episodeSince?: string }
  /** Pain as it is told. It is never the reason for this request. */
  readonly pain?: string
  readonly target: string
  readonly devices: readonly string[]
  readonly course: readonly PlannedPart[]
  readonly procedures: readonly PlannedProcedure[]
  readonly diagnoses: readonly SuggestedCode[]
  /** Answers that contradict each other, settled or not. */
  readonly conflicts: readonly { readonly words: string; readonly between: readonly string[]; readonly settled: boolean }[]
  readonly attachments: readonly string[]
}

/** The paper that is right instead. */
export type PaperInstead = 'abn' | 'determination' | 'va-referral' | 'estimate' | 'none'

/** Why there is no prior-authorization request, in one sentence, and what to do. */
export type NoAuthorization = { readonly refused: string; readonly instead: PaperInstead; readonly insteadWords: string }
