import { hasPain, painChronic, painEvaluated } from '@/lib/facts/pain'
import { secondLineTried } from '@/lib/facts/treatments'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { neupsig2025 } from '@/lib/knowledge/sources/pain-literature'
import { all, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { alternative } from './alternative'

const on = '2026-11-22'

export const secondLineTreatment = alternative({
  id: 'second-line-treatment',
  number: 'C08',
  title: 'Standard treatment that is left',
  when: all(is(hasPain, true), is(painChronic, true), is(painEvaluated, true), is(secondLineTried, false)),
  says: {
    met: [
      'alternative',
      'Standard or second-line treatment for the pain is not exhausted. A prescriber can say what is left; some medicines serve pain and mood, and count towards an insurer’s list.',
    ],
    unmet: null,
    unknown: null,
  },
  cites: [
    delray.at(DELRAY.ask, '“Have standard and second-line treatments been tried?”'),
    neupsig2025.at('Recommendations', 'tricyclics, gabapentinoids and SNRIs come first in neuropathic pain'),
  ],
  examples: [
    { on, given: [given(hasPain, true), given(painChronic, true), given(painEvaluated, true), given(secondLineTried, false)], then: 'met' },
    { on, given: [given(hasPain, true), given(painChronic, true), given(painEvaluated, true), given(secondLineTried, true)], then: 'unmet' },
    { on, given: [given(hasPain, true)], then: 'unknown' },
    { on, given: [given(hasPain, false)], then: 'unmet' },
    { on, given: [given(painChronic, false)], then: 'unmet' },
    { on, given: [given(painEvaluated, false)], then: 'unmet' },
  ],
})
