import type { Citation } from '@/lib/rules/citation'

/** How well stimulation is documented for a condition: guideline level, none where no guideline reached one. */
export type EvidenceLevel = 'A' | 'B' | 'C' | 'none'

export type ConditionGroup = 'neuropathic' | 'fibromyalgia' | 'crps' | 'headache' | 'musculoskeletal' | 'post-operative' | 'other'

/**
 * Which region a clinician would discuss: `M1` motor cortex, `L-DLPFC` left dorsolateral prefrontal cortex,
 * `device` a separately cleared hand-held device, `none` no clinic target is documented.
 */
export type Target = 'M1' | 'L-DLPFC' | 'device' | 'none'

/** A pain condition as patients may name it, with what is documented about stimulation for it. */
export type PainCondition = {
  readonly id: string
  /** The statement of the criteria list it comes from. */
  readonly number: string
  /** The first is the one shown; the others are how a person may know it. */
  readonly names: readonly [string, ...string[]]
  /** What it is called in Spanish. */
  readonly spanish: readonly [string, ...string[]]
  /** What people say who may mean it, in either language: it leads to this condition and to others, and is no name of any. */
  readonly foundBy: readonly string[]
  readonly group: ConditionGroup
  readonly evidence: {
    readonly level: EvidenceLevel
    /** The short label shown to clinicians. */
    readonly label: string
    /** What later work adds, in one sentence. */
    readonly later: string
    readonly cites: readonly [Citation, ...Citation[]]
  }
  /** More than exploratory: one of the inputs of the highest band. */
  readonly moreThanExploratory: boolean
  readonly target: Target
  /** Which hemisphere, seen from the painful side. */
  readonly sideRule: 'contralateral' | 'left' | 'none'
  /** What a clinician has to know before choosing target or side. */
  readonly note?: string
  /** What this entry leaves out. */
  readonly notModelled?: string
}

/** Declares a pain condition. */
export const condition = <const C extends PainCondition>(of: C): PainCondition => of
