import { icd10cm } from '@/lib/knowledge/sources/codes'
import type { Citation } from '@/lib/rules/citation'

/** What codes are looked for: a route of the assessment. */
export type CodedRoute = 'depression' | 'pain' | 'anxiety' | 'migraine-device'

/** Every diagnosis code is recalled from the set before the one in force. */
export const RECHECK = 're-check against the set in force since 2026-10-01'
export type CodeStanding = typeof RECHECK

/**
 * An ICD-10-CM family suggested to staff. Never assigned: a clinician chooses and documents. A `-` stands for digits that
 * are left open, such as the side, because nobody told them.
 */
export type DiagnosisFamily = {
  readonly code: string
  readonly words: string
  readonly note?: string
  /** A remark on coverage: what payers as a rule want instead. */
  readonly flag?: string
  readonly standing: CodeStanding
  readonly cites: readonly [Citation, ...Citation[]]
}

/** What more digits of a code stand for. */
export type DigitsBy = 'limb' | 'side' | 'chronic' | 'spinal-level'

/** Codes of pain conditions, as data. */
export type PainFamily = Omit<DiagnosisFamily, 'standing' | 'flag'> & {
  readonly id: string
  /** Ids of the conditions it is suggested for. */
  readonly conditions: readonly [string, ...string[]]
  /** The code with more digits, once what they stand for is told: by `upper-right`, `left`, `yes`, `neck` … */
  readonly digits?: { readonly by: DigitsBy; readonly of: Readonly<Record<string, string>> }
}

type Family = Omit<PainFamily, 'cites'> & { readonly cites?: PainFamily['cites'] }

/** Declares a family; without citations of its own it is recalled from the code set. */
export const painFamily = ({ cites, ...of }: Family): PainFamily => ({ ...of, cites: cites ?? [icd10cm.at(of.code, of.words)] })
