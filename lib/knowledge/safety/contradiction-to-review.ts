import { contradictionsToReview } from '@/lib/facts/contradictions'
import { someListed } from '@/lib/facts/some-listed'
import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const contradictionToReview = safetyItem({
  id: 'contradiction-to-review',
  number: 'S54',
  title: 'Answers contradict each other: a device or illness',
  when: is(someListed(contradictionsToReview), true),
  dispositions: { met: 'STOP-pending-review' },
  says: {
    met: ['stop', '{contradictionsToReview} The unsafe reading counts until it is cleared up: needs a physician’s review before any stimulation.'],
    unmet: null,
    unknown: null,
  },
  tells: [contradictionsToReview],
  cites: [ownProposal.at('Safety', 'a contradiction between answers counts as the unsafe one, at most as a stop pending review')],
  examples: [
    { on, given: [given(contradictionsToReview, ['“History” speaks of a pacemaker, but the question about it is answered “no”.'])], then: 'met' },
    { on, given: [given(contradictionsToReview, [])], then: 'unmet' },
  ],
  notModelled: 'Words that are spelt unusually, and what is only implied.',
})
