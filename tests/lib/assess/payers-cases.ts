import type { Payer, Requirement } from '@/lib/knowledge/payers/payer'
import type { Plain } from '@/lib/rules/condition'
import type { Case } from '@/lib/rules/fact'
import { marthaWith } from './person'

// One invented person who meets everything that any payer is recorded to ask for, and of each thing asked for how she would
// miss it and how she would leave it untold.

export type Changes = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const trial = (medicine: string, doseMg: number, more: Readonly<Record<string, unknown>> = {}) => ({
  medicine,
  givenFor: 'mood',
  now: 'no',
  changed: 'no',
  doseMg,
  weeks: 12,
  mostDays: 'yes',
  result: 'none',
  thisEpisode: 'yes',
  addedTo: 'no',
  ...more,
})
const FOUR_TRIALS = [trial('sertraline', 200), trial('venlafaxine', 225), trial('bupropion', 300), trial('mirtazapine', 30)]
const AUGMENTED = trial('aripiprazole', 5, { addedTo: 'yes' })

/** Four failed antidepressants of four classes in this episode, an augmentation, CBT, a PHQ-9 of 23, and no exclusion. */
export const MEETS: Changes = {
  reason: { mainReason: 'mood', comesFirst: undefined },
  medicines: { list: [...FOUR_TRIALS, AUGMENTED] },
}

const COVERAGE = { commercial: 'commercial', medicare: 'medicare', medicaid: 'medicaid', tricare: 'tricare', va: 'va' } as const

/** The case of somebody with this payer; changes are laid over answers that meet everything. */
export function caseFor({ id, kind }: Payer, changes: Changes = {}, on?: string): Case {
  const steps = new Set([...Object.keys(MEETS), ...Object.keys(changes)])
  const laid = Object.fromEntries([...steps].map((step) => [step, { ...MEETS[step], ...changes[step] }]))
  return marthaWith({ ...laid, insurance: { coverage: COVERAGE[kind], payer: id, ...changes.insurance } }, on)
}

/** Somebody whose birthday is today, and who is so many years old. */
export const turning = (age: number): Changes => ({ 'about-you': { dateOfBirth: `${2026 - age}-11-22` } })
/** Somebody who will be so many years old tomorrow. */
export const turningTomorrow = (age: number): Changes => ({ 'about-you': { dateOfBirth: `${2026 - age}-11-23` } })

/** So many failed antidepressants, each of a class of its own, and the augmentation. */
export const trials = (count: number): Changes => ({ medicines: { list: [...FOUR_TRIALS.slice(0, count), AUGMENTED] } })

/** A PHQ-9 of this total; nothing about death. */
export const phq9Of = (total: number): Changes => ({
  'phq-9': Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`q${at + 1}`, Math.min(3, Math.max(0, total - 3 * at))])),
})

/** The limits that a condition sets to the age. */
export function ageLimits(plain: Plain): { readonly least?: number; readonly most?: number } {
  if ('of' in plain) return Object.assign({}, ...[plain.of].flat().map(ageLimits))
  if (plain.fact !== 'about-you.age') return {}
  return plain.op === 'atLeast' ? { least: plain.value as number } : plain.op === 'atMost' ? { most: plain.value as number } : {}
}

const NO_PHQ = Object.fromEntries(['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9'].map((key) => [key, undefined]))

type Said = {
  /** Answers that miss it, by the mildest reading too; none where only silence does. */
  readonly misses?: Changes | ((of: Requirement) => Changes)
  readonly untold: Changes
  /** What comes before money is worked out when it is missed. */
  readonly first?: 'NONE until cleared' | 'deferred'
}

/** By the end of a requirement's id. */
export const SAID: Readonly<Record<string, Said>> = {
  diagnosis: { misses: { 'mood-history': { diagnoses: ['none'] } }, untold: { 'mood-history': { diagnoses: undefined } } },
  severity: { misses: { 'phq-9': { q1: 1, q2: 1, q3: 0, q4: 1, q5: 0, q6: 0, q7: 0, q8: 0 } }, untold: { 'phq-9': NO_PHQ } },
  measured: { untold: { 'phq-9': NO_PHQ } },
  trials: { misses: { medicines: { list: undefined, noneTaken: 'yes' } }, untold: { medicines: { list: undefined } } },
  psychotherapy: {
    misses: { 'other-treatments': { list: undefined, noneTried: 'yes' } },
    untold: { 'other-treatments': { list: undefined } },
  },
  augmentation: { misses: { medicines: { list: FOUR_TRIALS } }, untold: { medicines: { list: [...FOUR_TRIALS, { ...AUGMENTED, addedTo: undefined }] } } },
  age: {
    misses: (of) => turningTomorrow(ageLimits(of.disputed?.lenient.plain ?? of.when.plain).least ?? 0),
    untold: { 'about-you': { dateOfBirth: undefined } },
  },
  'earlier-tms': {
    misses: { 'other-treatments': { previousTms: 'did-not-help', previousTmsEnded: '2026-10', previousTmsReduction: 'none', tmsReaction: 'none' } },
    untold: { 'other-treatments': { previousTms: undefined } },
  },
  psychosis: { misses: { 'mood-history': { psychoticNow: 'yes' } }, untold: { 'mood-history': { psychoticNow: undefined } } },
  bipolar: { misses: { 'mood-history': { diagnoses: ['depression', 'bipolar'] } }, untold: { 'mood-history': { mania: undefined } } },
  seizure: { first: 'NONE until cleared', misses: { 'brain-health': { seizure: 'epilepsy' } }, untold: { 'brain-health': { seizure: undefined } } },
  metal: { first: 'NONE until cleared', misses: { implants: { cochlear: 'yes' } }, untold: { implants: { cochlear: undefined } } },
  substances: { misses: { 'daily-life': { substances: ['cocaine'] } }, untold: { 'daily-life': { substances: undefined } } },
  brain: { misses: { 'brain-health': { stroke: 'yes' } }, untold: { 'brain-health': { stroke: undefined } } },
  suicidality: {
    first: 'deferred',
    misses: { 'self-harm': { thoughts: 'yes', method: 'yes', intent: 'yes', plan: 'yes' } },
    untold: { 'self-harm': { thoughts: undefined } },
  },
}
