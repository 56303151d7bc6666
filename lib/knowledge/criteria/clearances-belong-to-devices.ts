import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { adultDepressionLabel } from '@/lib/knowledge/sources/devices'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { includesAny } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { moodHistory } from '@/lib/steps/mood-history'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

const { diagnoses } = moodHistory.facts

export const clearancesBelongToDevices = candidacyCriterion({
  id: 'clearances-belong-to-devices',
  number: 'R01',
  counts: false,
  title: 'A clearance belongs to a device',
  when: includesAny(diagnoses, ['depression', 'ocd']),
  says: {
    met: [
      'disclose',
      'TMS is FDA-cleared for depression and for OCD, each on particular devices: name the clinic’s own device and what its label says before calling the use on-label.',
    ],
    unmet: null,
    unknown: null,
  },
  cites: [
    delray.at(DELRAY.how, 'cleared for major depression, obsessive-compulsive disorder, smoking cessation and migraine with aura'),
    adultDepressionLabel.at('Indications', 'one system, cleared for adult major depression'),
    generalKnowledge.at('FDA clearances', 'a clearance is given to a device: smoking cessation to one coil, migraine to a hand-held one'),
  ],
  examples: [
    { on, given: [given(diagnoses, ['depression'])], then: 'met' },
    { on, given: [given(diagnoses, ['ocd'])], then: 'met' },
    { on, given: [given(diagnoses, ['anxiety'])], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
  notModelled: 'OCD and smoking cessation as reasons for TMS: no route is worked out for either. Migraine has an entry of its own.',
})
