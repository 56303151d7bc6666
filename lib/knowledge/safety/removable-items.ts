import { dentalMetal, deviceLabel } from '@/lib/knowledge/sources/safety-sources'
import { includes } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { brainHealth } from '@/lib/steps/brain-health'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const removableItems = safetyItem({
  id: 'removable-items',
  number: 'S14',
  title: 'Hearing aids and other things that come off',
  when: includes(brainHealth.facts.hearing, 'hearing-aid'),
  dispositions: {},
  says: {
    met: [
      'disclose',
      'Hearing aids are taken out before each session, like jewelry, glasses and anything else that comes off. Fillings, crowns, braces and ordinary dental implants are no reason against TMS.',
    ],
    unmet: null,
    unknown: null,
  },
  cites: [
    dentalMetal.at('Metal', 'dental fillings, braces and dental implants are not a contraindication'),
    deviceLabel.at('Contraindications', 'removable objects are removed, and then do not contraindicate'),
  ],
  examples: [
    { on, given: [given(brainHealth.facts.hearing, ['hearing-loss', 'hearing-aid'])], then: 'met' },
    { on, given: [given(brainHealth.facts.hearing, ['none'])], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
