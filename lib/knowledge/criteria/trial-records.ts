import { failedTrialsLifetime } from '@/lib/facts/antidepressant-trials'
import { listedMedicines } from '@/lib/facts/medicines/medicine-rows'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { any, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { derived } from '@/lib/rules/fact'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

/** Every medicine listed for mood has a record somewhere. */
const trialsRecorded = derived({
  key: 'antidepressants.recorded',
  label: 'Records of the medicines for mood',
  from: [listedMedicines],
  work(rows) {
    const forMood = rows?.filter(({ answer }) => answer.givenFor === 'mood')
    if (!forMood || forMood.some(({ answer }) => answer.records === undefined)) return undefined
    return forMood.every(({ answer }) => answer.records !== 'none')
  },
  show: (recorded) => (recorded ? 'yes' : 'no'),
})

export const trialRecords = candidacyCriterion({
  id: 'trial-records',
  number: 'R08',
  counts: false,
  title: 'Records prove the antidepressant trials',
  when: any(is(failedTrialsLifetime, 0), is(trialsRecorded, true)),
  says: {
    met: null,
    unmet: ['work-up', 'For at least one medicine for mood nobody has a record. Insurers ask for proof of dose and weeks.'],
    unknown: 'Which pharmacy or clinic has records of the antidepressants: insurers ask for proof of dose and weeks.',
  },
  cites: [delray.at(DELRAY.ask, 'covered “typically after documented failure of multiple antidepressant medications”')],
  examples: [
    { on, given: [given(trialsRecorded, true)], then: 'met' },
    { on, given: [given(trialsRecorded, false), given(failedTrialsLifetime, 2)], then: 'unmet' },
    { on, given: [given(failedTrialsLifetime, 2)], then: 'unknown' },
    { on, given: [given(failedTrialsLifetime, 0)], then: 'met' },
  ],
})
