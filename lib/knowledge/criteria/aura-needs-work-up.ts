import { ichd3 } from '@/lib/knowledge/sources/instruments'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { above, any, includes } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { headache } from '@/lib/steps/headache'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

const { aura, auraMinutes } = headache.facts

export const auraNeedsWorkUp = candidacyCriterion({
  id: 'aura-needs-work-up',
  number: 'K08',
  counts: false,
  title: 'An aura that asks for a stroke work-up',
  when: any(includes(aura, 'weakness'), above(auraMinutes, 60)),
  says: {
    met: ['work-up', 'The aura brings weakness or lasts longer than an hour: a neurologist should have ruled out a stroke.'],
    unmet: null,
    unknown: null,
  },
  cites: [
    ichd3.at('1.2 Migraine with aura', 'each symptom 5 to 60 minutes; motor weakness is a form of its own'),
    generalKnowledge.at('Aura', 'weakness, more than 60 minutes, sudden onset or a first aura after 50 call for a stroke work-up'),
  ],
  examples: [
    { on, given: [given(aura, ['weakness']), given(auraMinutes, 30)], then: 'met' },
    { on, given: [given(aura, ['vision']), given(auraMinutes, 20)], then: 'unmet' },
    { on, given: [given(aura, ['vision']), given(auraMinutes, 61)], then: 'met' },
    { on, given: [given(aura, ['vision']), given(auraMinutes, 60)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
  notModelled: 'The age at the first aura, and whether it comes on suddenly.',
})
