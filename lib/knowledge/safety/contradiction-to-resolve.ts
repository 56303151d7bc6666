import { contradictionsToHold } from '@/lib/facts/contradictions'
import { someListed } from '@/lib/facts/some-listed'
import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const contradictionToResolve = safetyItem({
  id: 'contradiction-to-resolve',
  number: 'S54',
  title: 'Answers contradict each other: to resolve first',
  when: is(someListed(contradictionsToHold), true),
  dispositions: { met: 'HOLD' },
  says: {
    met: ['work-up', '{contradictionsToHold} Resolve it first.'],
    unmet: null,
    unknown: null,
  },
  tells: [contradictionsToHold],
  cites: [ownProposal.at('Safety', 'a contradiction between answers counts as the unsafe one, at most as a stop pending review')],
  examples: [
    { on, given: [given(contradictionsToHold, ['The pain is named as cancer pain, but cancer is not marked.'])], then: 'met' },
    { on, given: [given(contradictionsToHold, [])], then: 'unmet' },
  ],
  notModelled: 'Words that are spelt unusually, and what is only implied.',
})
