import { contradictionsSameDay } from '@/lib/facts/contradictions'
import { someListed } from '@/lib/facts/some-listed'
import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const contradictionAboutDeath = safetyItem({
  id: 'contradiction-about-death',
  number: 'S54',
  title: 'Answers about thoughts of death contradict each other',
  when: is(someListed(contradictionsSameDay), true),
  dispositions: { met: 'HOLD' },
  urgency: 'SAME-DAY',
  says: {
    met: ['work-up', '{contradictionsSameDay} A clinician asks the same day.'],
    unmet: null,
    unknown: null,
  },
  tells: [contradictionsSameDay],
  cites: [ownProposal.at('Safety', 'a contradiction between answers counts as the unsafe one, at most as a stop pending review')],
  examples: [
    { on, given: [given(contradictionsSameDay, ['Thoughts of suicide are denied, but an intention to act on them was given earlier.'])], then: 'met' },
    { on, given: [given(contradictionsSameDay, [])], then: 'unmet' },
  ],
  notModelled: 'Words that are spelt unusually, and what is only implied.',
})
