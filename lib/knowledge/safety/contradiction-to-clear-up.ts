import { contradictionsToNote } from '@/lib/facts/contradictions'
import { someListed } from '@/lib/facts/some-listed'
import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const contradictionToClearUp = safetyItem({
  id: 'contradiction-to-clear-up',
  number: 'S54',
  title: 'Answers contradict each other: to clear up',
  when: is(someListed(contradictionsToNote), true),
  dispositions: { met: 'CAUTION' },
  says: {
    met: ['work-up', '{contradictionsToNote}'],
    unmet: null,
    unknown: null,
  },
  tells: [contradictionsToNote],
  cites: [ownProposal.at('Safety', 'a contradiction between answers counts as the unsafe one, at most as a stop pending review')],
  examples: [
    { on, given: [given(contradictionsToNote, ['A spinal cord stimulator is named as an earlier treatment, and not as an implant.'])], then: 'met' },
    { on, given: [given(contradictionsToNote, [])], then: 'unmet' },
  ],
  notModelled: 'Words that are spelt unusually, and what is only implied.',
})
