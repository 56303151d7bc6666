import { hasPain } from '@/lib/facts/pain'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { CLINIC_PAGE, tmsClinicPage } from '@/lib/knowledge/sources/tms-clinic-page'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

export const offLabelPain = candidacyCriterion({
  id: 'off-label-pain',
  number: 'R02, R03, R04',
  counts: false,
  title: 'TMS for pain is off-label and investigational',
  when: is(hasPain, true),
  says: {
    met: [
      'disclose',
      'TMS is not FDA-cleared for acute or chronic pain: that use is off-label and, as of 2026, investigational: not a standard of care, neither first-line nor standard second-line. Off-label does not mean without basis; the evidence is less established.',
    ],
    unmet: null,
    unknown: null,
  },
  cites: [
    delray.at(DELRAY.research, 'as of 2026 TMS for chronic pain “remains investigational”'),
    delray.at(DELRAY.research, 'larger trials are needed before it is “a first-line or even standard second-line option”'),
    delray.at(DELRAY.how, 'outside cleared indications: “does not mean it is unsafe or without basis”'),
    tmsClinicPage.at(CLINIC_PAGE.footnote, '“not FDA-approved for the treatment of acute or chronic pain”'),
  ],
  examples: [
    { on, given: [given(hasPain, true)], then: 'met' },
    { on, given: [given(hasPain, false)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
