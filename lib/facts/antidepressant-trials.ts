import { all, any, atLeast, type Condition, known } from '@/lib/rules/condition'
import { derived } from '@/lib/rules/fact'
import { countTrials, type TrialEntry, type Trials } from './count-trials'
import { listedMedicines } from './medicines/medicine-rows'
import { someOf } from './three-valued'

const because = (entries: readonly TrialEntry[]) => entries.map(({ why }) => why).join(' ')

/** Every medicine that could be an antidepressant trial, each with its verdict and why. */
export const antidepressantTrials = derived({
  key: 'antidepressants.antidepressantTrials',
  label: 'Antidepressant trials',
  from: [listedMedicines],
  work: (rows) => rows && countTrials(rows.map(({ answer }) => answer)),
  show: ({ entries }) => because(entries) || 'none listed',
})

const counted = (key: string, label: string, count: (of: Trials) => number) =>
  derived({ key: `antidepressants.${key}`, label, from: [antidepressantTrials], work: (trials) => trials && count(trials) })

/** Failed adequate trials in this episode: those that are certain. `openTrials` says how many could still join them. */
export const failedTrialsThisEpisode = counted('failedTrialsThisEpisode', 'Failed adequate antidepressant trials in this episode', (of) => of.failedThisEpisode)
/** Failed adequate trials in a lifetime, one a medicine: those that are certain. */
export const failedTrialsLifetime = counted('failedTrialsLifetime', 'Failed adequate antidepressant trials in a lifetime', (of) => of.failedLifetime)
/** Antidepressants stopped for side effects: a counter of its own, never merged with failures. */
export const intolerances = counted('intolerances', 'Antidepressants stopped for side effects', (of) => of.intolerances)
/** Distinct classes among the failed adequate trials of a lifetime. */
export const trialClasses = counted('trialClasses', 'Classes among failed adequate trials', (of) => of.classes.length)
/** Distinct classes among the failed adequate trials of this episode. */
export const trialClassesThisEpisode = counted('trialClassesThisEpisode', 'Classes among failed adequate trials in this episode', (of) => of.classesThisEpisode.length)
/** Entries that could still turn out to be a failed adequate trial: dose, weeks, result, reason or episode is not told, or a clinician must decide. */
export const openTrials = counted('openTrials', 'Antidepressant entries still open', (of) => of.open)

/** Another medicine was added to an antidepressant for depression. Not known while "added to" is not answered. */
export const augmentationTried = derived({
  key: 'antidepressants.augmentationTried',
  label: 'Augmentation tried',
  from: [antidepressantTrials],
  work: (trials) => trials && someOf(trials.augmentation.map(({ added }) => added)),
  show: (tried) => (tried ? 'yes' : 'no'),
})

/**
 * At least this many failed adequate trials, with three verdicts: unknown while open entries could still make up the number.
 * A plain `atLeast(failedTrialsLifetime, n)` reads open entries as "not failed".
 */
export function trialsAtLeast(least: number, scope: 'this-episode' | 'lifetime'): Condition {
  const failed = scope === 'lifetime' ? failedTrialsLifetime : failedTrialsThisEpisode
  const openOf = (of: Trials) => (scope === 'lifetime' ? of.open : of.openThisEpisode)
  const possible = counted(`possible-${scope}`, failed.label, (of) => (scope === 'lifetime' ? of.failedLifetime : of.failedThisEpisode) + openOf(of))
  const allTold = derived({
    key: `antidepressants.all-told-${scope}`,
    label: 'Details of the antidepressants tried',
    from: [antidepressantTrials],
    work: (trials) => (trials && openOf(trials) === 0 ? true : undefined),
  })
  return any(atLeast(failed, least), all(atLeast(possible, least), known(allTold)))
}
