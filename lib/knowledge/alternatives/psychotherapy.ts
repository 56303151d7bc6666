import { moodDiagnosed } from '@/lib/facts/mood'
import { psychotherapyTried } from '@/lib/facts/treatments'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { all, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { alternative } from './alternative'

const on = '2026-11-22'

export const psychotherapy = alternative({
  id: 'psychotherapy',
  number: 'C14, R18',
  title: 'Psychotherapy',
  when: all(is(moodDiagnosed, true), is(psychotherapyTried, false)),
  says: {
    met: [
      'alternative',
      'Evidence-based psychotherapy (such as CBT) has not been tried. It can serve mood and pain together, and several insurers ask for it before TMS.',
    ],
    unmet: null,
    unknown: null,
  },
  cites: [delray.at(DELRAY.when, 'an integrated approach includes “psychological support”')],
  examples: [
    { on, given: [given(moodDiagnosed, true), given(psychotherapyTried, false)], then: 'met' },
    { on, given: [given(moodDiagnosed, true), given(psychotherapyTried, true)], then: 'unmet' },
    { on, given: [given(moodDiagnosed, true)], then: 'unknown' },
    { on, given: [given(psychotherapyTried, false)], then: 'unknown' },
  ],
})
