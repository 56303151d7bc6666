import { painChronic, painMonths } from '@/lib/facts/pain'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on, WITH_PAIN } from './candidacy-criterion'

export const painLastsThreeMonths = candidacyCriterion({
  id: 'pain-lasts-three-months',
  number: 'K21',
  counts: true,
  appliesIf: WITH_PAIN,
  title: 'The pain is chronic: three months or more',
  when: is(painChronic, true),
  says: {
    met: ['for', 'The pain has lasted {painMonths} months, so it is chronic.'],
    unmet: ['work-up', 'The pain has lasted less than three months. Acute pain needs its own care first.'],
    unknown: 'When the pain began.',
  },
  tells: [painMonths],
  cites: [delray.at(DELRAY.brain, 'acute pain works as a simple signal; chronic pain by other rules'), generalKnowledge.at('Chronic pain', 'three months or more')],
  examples: [
    { on, given: [given(painChronic, true)], then: 'met' },
    { on, given: [given(painChronic, false)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
