import { unrecognisedInWords, unrecognisedMedicines } from '@/lib/facts/medicines/medicine-rows'
import { someListed } from '@/lib/facts/some-listed'
import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const unrecognisedMedicine = safetyItem({
  id: 'unrecognised-medicine',
  number: 'S50',
  title: 'A medicine that is not recognised',
  when: is(someListed(unrecognisedMedicines), true),
  dispositions: { met: 'CAUTION' },
  says: {
    met: [
      'work-up',
      'Not recognised: {unrecognisedInWords}. Staff identify it with the patient before the motor-threshold session; until then what it does is unknown, and never “nothing”.',
    ],
    unmet: null,
    unknown: null,
  },
  tells: [unrecognisedInWords],
  cites: [ownProposal.at('Medicines', 'a name that matches no row: at least caution')],
  examples: [
    { on, given: [given(unrecognisedMedicines, ['metformin'])], then: 'met' },
    { on, given: [given(unrecognisedMedicines, [])], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
  notModelled: 'Most medicines that neither lower the threshold nor treat mood or pain are not in the table, so harmless ones are asked about too.',
})
