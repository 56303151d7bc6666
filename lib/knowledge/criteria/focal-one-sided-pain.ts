import { painSide } from '@/lib/facts/pain-places'
import { passard2007 } from '@/lib/knowledge/sources/cited-studies'
import { CLINIC_PAGE, tmsClinicPage } from '@/lib/knowledge/sources/tms-clinic-page'
import { oneOf } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on, WITH_PAIN } from './candidacy-criterion'

export const focalOneSidedPain = candidacyCriterion({
  id: 'focal-one-sided-pain',
  number: 'K12',
  counts: false,
  appliesIf: WITH_PAIN,
  title: 'The pain is on one side',
  when: oneOf(painSide, ['left', 'right']),
  says: {
    met: ['disclose', 'The pain is worst on the {painSide}: where the motor cortex is discussed, it is the one of the other side.'],
    unmet: ['disclose', 'The pain is not on one side ({painSide}): the side of stimulation is a clinician’s choice.'],
    unknown: 'On which side the pain is worst. It decides the side of stimulation that is discussed.',
  },
  cites: [
    tmsClinicPage.at(CLINIC_PAGE.pain, 'one-sided motor cortex stimulation in “focal chronic pain syndromes”'),
    passard2007.at('As quoted', 'effects may spread beyond the stimulated side'),
  ],
  examples: [
    { on, given: [given(painSide, 'left')], then: 'met' },
    { on, given: [given(painSide, 'both')], then: 'unmet' },
    { on, given: [given(painSide, 'right')], then: 'met' },
    { on, given: [], then: 'unknown' },
  ],
})
