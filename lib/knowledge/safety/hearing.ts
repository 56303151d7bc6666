import { clinicConsent, rossi2011 } from '@/lib/knowledge/sources/safety-sources'
import { includesAny } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { brainHealth } from '@/lib/steps/brain-health'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const hearing = safetyItem({
  id: 'hearing',
  number: 'S38',
  title: 'Hearing loss, ringing in the ears or hearing aids',
  when: includesAny(brainHealth.facts.hearing, ['hearing-loss', 'tinnitus', 'hearing-aid']),
  dispositions: { met: 'CAUTION' },
  says: {
    met: ['work-up', 'Trouble with hearing ({hearing}). TMS is loud: ear protection at every session, and a hearing test to begin with.'],
    unmet: null,
    unknown: 'Whether there is trouble with hearing.',
  },
  tells: [brainHealth.facts.hearing],
  cites: [clinicConsent.at('Hearing', 'earplugs; tinnitus'), rossi2011.at('Item 4', 'hearing problems or ringing in the ears')],
  examples: [
    { on, given: [given(brainHealth.facts.hearing, ['tinnitus'])], then: 'met' },
    { on, given: [given(brainHealth.facts.hearing, ['none'])], then: 'unmet' },
    { on, given: [given(brainHealth.facts.hearing, ['hearing-loss'])], then: 'met' },
    { on, given: [given(brainHealth.facts.hearing, ['hearing-aid'])], then: 'met' },
    { on, given: [], then: 'unknown' },
  ],
  notModelled: 'Medicines that harm hearing.',
})
