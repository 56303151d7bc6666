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

/** Failed adequate trials in a lifetime, one a medicine: those that are certain. `openTrials` says how many could still join them. */
export const failedTrialsLifetime = counted('failedTrialsLifetime', 'Failed adequate antidepressant trials in a lifetime', (of) => of.failedLifetime)
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
