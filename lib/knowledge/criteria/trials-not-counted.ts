import { antidepressantTrials } from '@/lib/facts/antidepressant-trials'
import { trialQuestionnaire } from '@/lib/knowledge/sources/instruments'
import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { atLeast } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { derived } from '@/lib/rules/fact'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

const UNCOUNTED = ['below-minimum', 'too-short', 'not-counted', 'clinician', 'intolerance'] as const

/** Antidepressants listed that are no failed adequate trial, for a reason that is told. */
const uncounted = derived({
  key: 'antidepressants.uncounted',
  label: 'Antidepressants that do not count as failed trials',
  from: [antidepressantTrials],
  work: (trials) => trials?.entries.filter(({ verdict }) => (UNCOUNTED as readonly string[]).includes(verdict)).length,
})

export const trialsNotCounted = candidacyCriterion({
  id: 'trials-not-counted',
  number: 'P04',
  counts: false,
  title: 'Antidepressants that do not count as failed trials',
  when: atLeast(uncounted, 1),
  says: {
    met: [
      'disclose',
      'Antidepressants listed that do not count as failed adequate trials: {uncounted}. Each is given with its reason. Low doses for pain or sleep are the commonest miscount.',
    ],
    unmet: null,
    unknown: null,
  },
  cites: [
    trialQuestionnaire.at('Adequate trial', 'minimum dose, weeks at that dose, taken on most days, and too little help'),
    ownProposal.at('Counting trials', 'intolerance is counted apart, never merged with failure'),
  ],
  examples: [
    { on, given: [given(uncounted, 2)], then: 'met' },
    { on, given: [given(uncounted, 0)], then: 'unmet' },
    { on, given: [given(uncounted, 1)], then: 'met' },
    { on, given: [], then: 'unknown' },
  ],
})
