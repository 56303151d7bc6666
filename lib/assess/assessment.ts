import type { CourseRoute } from '@/lib/cost/course'
import type { TrialVerdict } from '@/lib/facts/trial-verdict'
import type { Disposition, Urgency } from '@/lib/knowledge/safety/safety-item'
import type { Standing } from '@/lib/rules/citation'
import type { Verdict } from '@/lib/rules/condition'
import type { Bearing } from '@/lib/rules/criterion'
import type { Day } from '@/lib/rules/day'

// The assessment is plain data: what is stored, shown, exported and compared. Tokens are the clinic's vocabulary, used exactly.

export type { Disposition, Urgency }
export type Band = 'B1' | 'B2' | 'B3' | 'B4' | 'withheld'
export type FundingPath =
  | 'INS-MDD'
  | 'INS-MDD NOT YET'
  | 'MEDICARE-MDD'
  | 'MEDICARE-MDD NOT YET'
  | 'SELF-PAY + GFE'
  | 'ABN'
  | 'MA organisation determination'
  | 'VA referral'
  | 'NOT COVERED likely'
  | 'NONE until cleared'
  | 'VERIFY'
  | 'deferred'
  | 'n/a'
  | 'UNKNOWN'
  | 'Device/pharmacy benefit'

/** A fact that decided, as it was answered. */
export type Because = { readonly key: string; readonly label: string; readonly answer: string }

export type Cite = {
  readonly publisher: string
  readonly title: string
  readonly section: string
  readonly states: string
  readonly readOn: Day
  readonly standing: Standing
  readonly url?: string
}

/** A judged criterion with its words. `bearing` is null while the verdict is unknown: then `says` is what to ask. */
export type Finding = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly verdict: Verdict
  readonly bearing: Bearing | null
  readonly says: string
  readonly because: readonly Because[]
  readonly cites: readonly Cite[]
  /** What would change it, in one sentence: the fewest answers that would have to differ. */
  readonly change?: string
  /** Those answers: what would stand at each question, or what a score would come to. */
  readonly changedBy?: readonly { readonly key: string; readonly value: unknown }[]
  readonly notModelled?: string
}

export type SafetyFinding = Finding & { readonly disposition: Disposition }

/** One thing a payer asks for. `open` says that sources disagree or name no measure: staff ask the payer. */
export type RequirementFinding = Finding & { readonly open?: string; readonly exclusion: boolean }

/** US cents. `sessions` says how many treatments each figure stands for. */
export type Cost = {
  readonly lowCents?: number
  readonly expectedCents?: number
  readonly highCents?: number
  readonly sessions: { readonly low: number; readonly expected: number; readonly high: number }
  readonly words: string
  readonly assumptions: readonly string[]
  readonly cites: readonly Cite[]
}

export type Funding = {
  readonly path: FundingPath
  /** The row of the funding table that held, and its words. */
  readonly row: number
  readonly words: string
  readonly payer?: { readonly id: string; readonly name: string; readonly policy?: string; readonly capturedOn?: Day }
  /** The criteria need re-checking with the payer before they are used. */
  readonly verify: boolean
  readonly verifyWhy: readonly string[]
  readonly requires: readonly RequirementFinding[]
  readonly remarks: readonly string[]
  readonly cost?: Cost
}

export type RouteId = 'depression' | 'pain' | 'anxiety' | 'migraine-device'
export type Route = {
  readonly id: RouteId
  readonly title: string
  readonly leading: boolean
  readonly label: 'on-label' | 'off-label' | 'separate device'
  readonly evidence: { readonly level: string; readonly label: string; readonly later: string; readonly cites: readonly Cite[] }
  readonly target: string
  /** The side of the head to discuss. */
  readonly side: 'left' | 'right' | 'both' | 'not decided' | 'none'
  readonly words: string
  readonly funding: Funding
}

export type Instruments = {
  readonly phq9: { readonly total: number | null; readonly band: string | null; readonly cognitive: number | null; readonly missing: number; readonly words: string }
  readonly gad7: { readonly total: number | null; readonly band: string | null; readonly words: string }
  readonly peg: { readonly score: number | null; readonly words: string }
}

export type TrialsSummary = {
  readonly failedThisEpisode: number | null
  readonly failedLifetime: number | null
  readonly intolerances: number | null
  readonly classes: number | null
  /** Entries that untold details could still make a failed trial. */
  readonly stillOpen: number | null
  readonly entries: readonly { readonly name: string; readonly verdict: TrialVerdict; readonly why: string }[]
  readonly augmentation: readonly { readonly name: string; readonly added: boolean | null }[]
  readonly remarks: readonly string[]
}

export type StillToAsk = {
  readonly key: string
  readonly question: string
  readonly step: string
  readonly heading: string
  readonly wouldDecide: readonly string[]
  /** Nothing is held up or judged by it: it is noted, or told to the patient. */
  readonly isForTheRecord?: true
}

/** Sources that contradict each other over something said of this case. */
export type DisagreementShown = {
  readonly id: string
  readonly topic: string
  readonly sides: readonly { readonly says: string; readonly cites: readonly Cite[] }[]
  /** What is done until a clinician decides otherwise. */
  readonly default: string
  /** The findings of this case it concerns, and the payer where it concerns one. */
  readonly concerns: readonly string[]
}

export type Note = { readonly id: string; readonly words: string }

/** Two answers that cannot both be right. What an older assessment did not keep of it is absent. */
export type Conflict = Note & {
  /** What it asks for: the unsafe reading counts. */
  readonly disposition?: Disposition
  /** The closed answer first, then what says otherwise: question and answer in words. */
  readonly between?: readonly { readonly key: string; readonly question: string; readonly answer: string }[]
  /** The closed answer was confirmed with the patient, or corrected: it asks for nothing more. */
  readonly settled?: boolean
}

export type Assessment = {
  readonly on: Day
  /** The rules that judged it, as a hash of their content. */
  readonly rules: string
  readonly safety: { readonly disposition: Disposition; readonly words: string; readonly openGates: readonly string[]; readonly findings: readonly SafetyFinding[] }
  readonly candidacy: {
    readonly band: Band
    /** The row of the band table that held, and what would change the band. */
    readonly row: { readonly number: number; readonly words: string } & Pick<Finding, 'change' | 'changedBy'>
    /** Bands still possible once the unknown inputs are answered. It may name too many, never too few. */
    readonly reachable: readonly Band[]
    /** An honest count over documented criteria, without weights. */
    readonly score: { readonly met: number; readonly unmet: number; readonly unknown: number; readonly of: number }
    readonly findings: readonly Finding[]
  }
  readonly instruments: Instruments
  readonly trials: TrialsSummary
  readonly routes: readonly Route[]
  /** Of the leading route. */
  readonly funding: { readonly path: FundingPath; readonly verify: boolean; readonly route: RouteId | null }
  readonly urgency: Urgency
  /** Why it is that urgent. */
  readonly urgencyWhy: readonly string[]
  readonly needs: readonly Note[]
  readonly stillToAsk: readonly StillToAsk[]
  readonly alternatives: readonly Finding[]
  readonly disclosures: readonly Finding[]
  readonly conflicts: readonly Conflict[]
  /** Where sources disagree over what was said above, with every side. Assessments frozen before it was told have none. */
  readonly disagreements: readonly DisagreementShown[]
  /** Shown when an answer touches on self-harm. */
  readonly crisis?: { readonly words: string; readonly resources: readonly string[] }
  /** Answers to questions that are not shown: kept, judged by nothing but the contradiction checks. */
  readonly ignored: readonly string[]
}

/** A device of the clinic. Clearances belong to devices, never to TMS as such. */
export type Device = {
  readonly name: string
  readonly labelledFor: readonly ('adult-depression' | 'adolescent-depression' | 'anxious-depression' | 'ocd' | 'smoking' | 'migraine')[]
}

/** Somebody at the clinic compared a payer's recorded criteria with the payer's own: they match, or they differ. */
export type PayerCheck = {
  readonly verifiedOn: Day
  readonly verifiedBy: string
  readonly outcome: 'matches' | 'differs'
  /** The day it was written down: criteria that were recorded anew since were not what it was about. */
  readonly enteredOn?: Day
}

/** What the clinic has entered that an assessment needs. */
export type Clinic = {
  /**
   * US cents by CPT code: 90867 first visit, 90868 each further one, 90869 re-finding the motor threshold. `own`: what a
   * route costs where it has a price of its own.
   */
  readonly feeSchedule?: {
    readonly validFrom: Day
    readonly cents: Readonly<Record<string, number>>
    readonly own?: Readonly<Partial<Record<CourseRoute, Readonly<Record<string, number>>>>>
  }
  /** The clinic's own devices in use and what their labels are for; absent while the clinic has never listed one. */
  readonly devices?: readonly Device[]
  /** The Medicare contractor that serves the clinic's state: a payer's id. */
  readonly medicareContractor: string
  /** The newest check of each payer, by the payer's id. */
  readonly payerVerification?: Readonly<Record<string, PayerCheck>>
  /** After so many days a payer's criteria need re-checking. */
  readonly recheckAfterDays?: number
}
