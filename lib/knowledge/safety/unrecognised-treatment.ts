import { otherUnrecognised } from '@/lib/facts/medicines/medicine-rows'
import { someListed } from '@/lib/facts/some-listed'
import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const unrecognisedTreatment = safetyItem({
  id: 'unrecognised-treatment',
  number: 'S50',
  title: 'An earlier medicine, or a treatment, that is not recognised',
  when: is(someListed(otherUnrecognised), true),
  dispositions: {},
  says: {
    met: [
      'disclose',
      'Not recognised: {otherUnrecognised}. Kept as written and counted as nothing, neither as a trial nor as a treatment of a known line; staff identify it.',
    ],
    unmet: null,
    unknown: null,
  },
  tells: [otherUnrecognised],
  cites: [ownProposal.at('Medicines', 'a name that matches no row is kept as free text and goes to staff')],
  examples: [
    { on, given: [given(otherUnrecognised, [{ name: 'zolof', confirmed: false }])], then: 'met' },
    { on, given: [given(otherUnrecognised, [])], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
