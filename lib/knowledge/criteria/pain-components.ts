import { CLINIC_PAGE, tmsClinicPage } from '@/lib/knowledge/sources/tms-clinic-page'
import { includesAny } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { painPlaces } from '@/lib/steps/pain-places'
import { candidacyCriterion, EXAMPLE_DAY as on, WITH_PAIN } from './candidacy-criterion'

const { feels } = painPlaces.facts

export const painComponents = candidacyCriterion({
  id: 'pain-components',
  number: 'K15, K16',
  counts: false,
  appliesIf: WITH_PAIN,
  title: 'What the pain feels like',
  when: includesAny(feels, ['burning', 'electric', 'attacks', 'touch-hurts', 'cold-hurts', 'pins-and-needles', 'numb']),
  says: {
    met: [
      'disclose',
      'Described as: {feels}. Ongoing pain, attacks and pain from light touch were each relieved in one motor cortex series. These are descriptors, not a neuropathic pain screener.',
    ],
    unmet: null,
    unknown: 'What the pain feels like.',
  },
  cites: [tmsClinicPage.at(CLINIC_PAGE.pain, '“mostly the spontaneous pain, but also paroxysms and allodynia”')],
  examples: [
    { on, given: [given(feels, ['burning'])], then: 'met' },
    { on, given: [given(feels, ['aching'])], then: 'unmet' },
    { on, given: [given(feels, ['electric'])], then: 'met' },
    { on, given: [given(feels, ['attacks'])], then: 'met' },
    { on, given: [given(feels, ['touch-hurts'])], then: 'met' },
    { on, given: [given(feels, ['cold-hurts'])], then: 'met' },
    { on, given: [given(feels, ['pins-and-needles'])], then: 'met' },
    { on, given: [given(feels, ['numb'])], then: 'met' },
    { on, given: [], then: 'unknown' },
  ],
  notModelled: 'DN4, painDETECT and S-LANSS: their licences were not confirmed.',
})
