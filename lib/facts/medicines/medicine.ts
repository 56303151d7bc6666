/** Pain conditions whose treatments have lines. */
export type PainLineKey = 'neuropathic' | 'trigeminal-neuralgia' | 'fibromyalgia' | 'migraine-acute' | 'migraine-preventive' | 'low-back-pain'

/** `refractory`: an intervention after medicines. `against`: a guideline advises against it; still a tried treatment, never a required one. */
export type PainLine = '1' | '2' | '3' | 'refractory' | 'against'

/** What it does to the seizure threshold. `withdrawal`: no hazard while taken steadily, one when stopped or cut. */
export type SeizureRisk = 'none' | 'caution' | 'strong' | 'withdrawal'

/** Whether a kind of psychotherapy is named for depression: enough by itself, for a clinician to judge, or kind unknown. */
export type PsychotherapyRule = 'qualifies' | 'clinician' | 'does-not-qualify-alone'

export type MedicineClass =
  | 'SSRI'
  | 'SNRI'
  | 'serotonin modulator'
  | 'NDRI'
  | 'NMDA'
  | 'atypical'
  | 'TCA'
  | 'MAOI'
  | 'neurosteroid'
  | 'augmentation-antipsychotic'
  | 'antipsychotic'
  | 'lithium'
  | 'thyroid'
  | 'anxiolytic'
  | 'stimulant'
  | 'anticonvulsant'
  | 'gabapentinoid'
  | 'benzodiazepine'
  | 'Z-drug'
  | 'barbiturate'
  | 'opioid'
  | 'opioid-like'
  | 'opioid antagonist'
  | 'muscle relaxant'
  | 'NSAID'
  | 'analgesic'
  | 'topical'
  | 'botulinum'
  | 'cannabinoid'
  | 'triptan'
  | 'CGRP'
  | 'beta-blocker'
  | 'antihistamine'
  | 'bronchodilator'
  | 'corticosteroid'
  | 'antibiotic'
  | 'antimalarial'
  | 'decongestant'
  | 'supplement'
  | 'procedure'
  | 'therapy'

/**
 * A medicine, procedure or therapy: one row of data. A new one is one object in the file of its family; nothing else changes.
 *
 * Doses are milligrams a day by mouth, except: selegiline patch (mg per 24-hour patch), esketamine (mg per session, twice weekly),
 * dextromethorphan-bupropion (the dextromethorphan part), olanzapine-fluoxetine (the fluoxetine part), liothyronine (0.025 mg = 25 µg),
 * zuranolone (one 14-day course).
 */
export type Medicine = {
  /** Stable: part of the data contract. */
  readonly id: string
  /** As it is shown. Names apart from each other by " / " are different names of one row. */
  readonly generic: string
  readonly brands: readonly string[]
  /** What it is called in Spanish; of a row of several names first theirs, in their order. */
  readonly spanish: readonly string[]
  /** Brands of Latin America and Spain that are not sold here. */
  readonly brandsAbroad?: readonly string[]
  /** What else it is rightly called: this product's own additions. */
  readonly otherNames?: readonly string[]
  /** Never recognised, only asked about: names one letter apart may be different medicines. */
  readonly misspellings: readonly string[]
  readonly class: MedicineClass
  readonly countsAs: 'antidepressant' | 'augmentation' | 'none'
  /** Active ingredients of a fixed combination that matter here; otherwise the row is its own ingredient. */
  readonly ingredients?: readonly string[]
  /** Least daily dose of an adequate trial. Absent on an antidepressant: no agreed minimum, the clinician decides. */
  readonly minAdequateMgPerDay?: number
  /** Least weeks at or above that dose. A payer's own figure goes before it. */
  readonly minAdequateWeeks?: number
  /** Highest labelled or usual dose for adults, extended release where there are two. It can only add a caution, never clear one. */
  readonly labelMaximum?: number
  /** Doses for pain, sleep or another use that do not count as a trial, and remarks on units. */
  readonly lowDosePainNote?: string
  readonly painLine?: Readonly<Partial<Record<PainLineKey, PainLine>>>
  readonly seizureRisk: SeizureRisk
  /** Starts with a tag: list A, B or C of Rossi 2009 (strong, relative, withdrawal hazard), or [-]: not named there. */
  readonly seizureNote: string
  readonly interactionNote?: string
  readonly psychotherapyRule?: PsychotherapyRule
  /** May blunt the response to stimulation. For clinicians, as information: it never lowers a band nor suggests a taper. */
  readonly responseBlunting?: true
  readonly source: string
  /** The cells of this row that rest on memory and no document read. */
  readonly unverified?: readonly string[]
}

/** What stimulation and counting care about in a treatment that is no medicine: it has no dose. */
export const isMedicine = (one: Medicine): boolean => one.class !== 'procedure' && one.class !== 'therapy'

/** The active ingredients by name. */
export const ingredientsOf = (one: Medicine): readonly string[] => one.ingredients ?? [one.id]
