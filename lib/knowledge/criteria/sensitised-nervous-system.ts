import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { any, atLeast, includesAny } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { painAreas } from '@/lib/steps/pain-areas'
import { painPlaces } from '@/lib/steps/pain-places'
import { candidacyCriterion, EXAMPLE_DAY as on, WITH_PAIN } from './candidacy-criterion'

const { feels } = painPlaces.facts

export const sensitisedNervousSystem = candidacyCriterion({
  id: 'sensitised-nervous-system',
  number: 'C05, K20',
  counts: true,
  appliesIf: WITH_PAIN,
  title: 'Signs of a sensitised nervous system',
  when: any(atLeast(painAreas, 4), includesAny(feels, ['touch-hurts', 'cold-hurts'])),
  says: {
    met: ['for', 'Widespread pain, or pain from light touch or cold, is described: features that go with central sensitisation. A soft factor.'],
    unmet: ['against', 'Neither widespread pain nor pain from light touch or cold is described.'],
    unknown: 'Where it hurts and what the pain feels like.',
  },
  cites: [
    delray.at(DELRAY.path, '“a nervous system that has become hypersensitized”'),
    delray.at(DELRAY.brain, 'central sensitization: “not a sign that the pain is imagined”'),
  ],
  examples: [
    { on, given: [given(painAreas, 5)], then: 'met' },
    { on, given: [given(painAreas, 1), given(feels, ['touch-hurts'])], then: 'met' },
    { on, given: [given(painAreas, 1), given(feels, ['aching'])], then: 'unmet' },
    { on, given: [given(painAreas, 1)], then: 'unknown' },
    { on, given: [given(painAreas, 4)], then: 'met' },
    { on, given: [given(painAreas, 3), given(feels, ['cold-hurts'])], then: 'met' },
    { on, given: [given(painAreas, 3), given(feels, ['aching'])], then: 'unmet' },
  ],
  notModelled: 'Quantitative sensory testing. Descriptors are plain words, not a licensed screener.',
})
