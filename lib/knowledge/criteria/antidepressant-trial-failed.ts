import { failedTrialsLifetime } from '@/lib/facts/antidepressant-trials'
import { antidepressantFailed, depressionDiagnosed } from '@/lib/facts/mood'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { trialQuestionnaire } from '@/lib/knowledge/sources/instruments'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

export const antidepressantTrialFailed = candidacyCriterion({
  id: 'antidepressant-trial-failed',
  number: 'C12',
  counts: true,
  appliesIf: is(depressionDiagnosed, true),
  title: 'At least one adequate antidepressant trial failed, where depression is the diagnosis',
  when: is(antidepressantFailed, true),
  says: {
    met: ['for', 'The clinical lower bound of one failed adequate antidepressant is met. Failed adequate trials: {failedTrialsLifetime}.'],
    unmet: ['against', 'No failed adequate antidepressant trial is documented. Low doses for pain or sleep do not count as trials for depression.'],
    unknown: 'Dose and weeks of each antidepressant.',
  },
  tells: [failedTrialsLifetime],
  cites: [
    delray.at(DELRAY.ask, '“typically considered after at least one or two antidepressant trials”'),
    trialQuestionnaire.at('Adequate trial', 'minimum dose for at least 6 weeks; payers ask for more'),
  ],
  examples: [
    { on, given: [given(antidepressantFailed, true)], then: 'met' },
    { on, given: [given(antidepressantFailed, false)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
  notModelled: 'What an insurer asks for: that is judged payer by payer, apart from candidacy.',
})
