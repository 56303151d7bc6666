import { medicinesAnswered } from '@/lib/facts/medicines/medicine-rows'
import { rossi2011, tass } from '@/lib/knowledge/sources/safety-sources'
import { known } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { medicines } from '@/lib/steps/medicines'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const medicinesListed = safetyItem({
  id: 'medicines-listed',
  number: 'S51',
  title: 'The medicines are listed',
  when: known(medicinesAnswered),
  dispositions: { unknown: 'UNKNOWN' },
  gate: true,
  says: {
    met: null,
    unmet: null,
    unknown: 'Which medicines are taken, or that none are.',
  },
  cites: [rossi2011.at('Item 11', 'taking any medications: list them'), tass.at('Item 11', 'taking any medications')],
  examples: [
    { on, given: [given(medicines.facts.list, [{ medicine: 'sertraline' }])], then: 'met' },
    { on, given: [given(medicines.facts.noneTaken, 'yes')], then: 'met' },
    { on, given: [], then: 'unknown' },
  ],
})
