import { type PainTreatment, painTreatments } from '@/lib/facts/pain-treatments'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { atLeast } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { derived } from '@/lib/rules/fact'
import { candidacyCriterion, EXAMPLE_DAY as on, WITH_PAIN } from './candidacy-criterion'

const namesOf = (tried: readonly PainTreatment[]) => [...new Set(tried.filter(({ failed }) => failed === true).map(({ name }) => name))]

/** Different treatments of the pain that did not do enough, from what is listed so far. */
export const failedPainTreatments = derived({
  key: 'treatments.failedForPain',
  label: 'Pain treatments without enough help',
  from: [painTreatments],
  work: (tried) => tried && namesOf(tried).length,
})

/** Their names. */
const failedNames = derived({
  key: 'treatments.failedNames',
  label: 'Names of pain treatments without enough help',
  from: [painTreatments],
  work: (tried) => tried && namesOf(tried),
})

export const severalTreatmentsFailed = candidacyCriterion({
  id: 'several-treatments-failed',
  number: 'C07',
  counts: false,
  appliesIf: WITH_PAIN,
  title: 'Several treatments for the pain did not help enough',
  when: atLeast(failedPainTreatments, 2),
  says: {
    met: ['for', 'Several treatments for the pain did not bring enough relief: {failedNames}. The article writes for people with such a history.'],
    unmet: null,
    unknown: null,
  },
  tells: [failedNames],
  cites: [delray.at(DELRAY.opening, '“medications, physical therapy, nerve blocks, and specialist appointments without finding lasting relief”')],
  examples: [
    { on, given: [given(failedPainTreatments, 2)], then: 'met' },
    { on, given: [given(failedPainTreatments, 1)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
  notModelled: 'How long the search has lasted, and visits to specialists. The number is a count of names, and no source gives one that would suffice.',
})
