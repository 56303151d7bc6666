import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { oneOf } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { moodHistory } from '@/lib/steps/mood-history'
import { candidacyCriterion, EXAMPLE_DAY as on, WITH_PAIN } from './candidacy-criterion'

const { painAndMood } = moodHistory.facts

export const painIntertwinedWithMood = candidacyCriterion({
  id: 'pain-intertwined-with-mood',
  number: 'C05, C06',
  counts: true,
  appliesIf: WITH_PAIN,
  title: 'Pain and mood go together',
  when: oneOf(painAndMood, ['mood-follows-pain', 'pain-follows-mood', 'both-ways']),
  says: {
    met: ['for', 'Pain and mood move together, as the person describes it: mood may be a significant contributing factor.'],
    unmet: ['against', 'The person finds that pain and mood do not go together.'],
    unknown: 'How pain and mood go together.',
  },
  cites: [
    delray.at(DELRAY.path, 'people “whose pain is intertwined with depression, anxiety”'),
    delray.at(DELRAY.when, '“particularly when mood is a significant contributing factor”'),
  ],
  examples: [
    { on, given: [given(painAndMood, 'both-ways')], then: 'met' },
    { on, given: [given(painAndMood, 'separate')], then: 'unmet' },
    { on, given: [given(painAndMood, 'unsure')], then: 'unknown' },
    { on, given: [given(painAndMood, 'mood-follows-pain')], then: 'met' },
    { on, given: [given(painAndMood, 'pain-follows-mood')], then: 'met' },
  ],
  notModelled: 'How much mood contributes; the person’s impression is a soft factor.',
})
