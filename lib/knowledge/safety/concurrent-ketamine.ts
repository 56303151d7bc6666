import { ketamineNow } from '@/lib/facts/medicine-hazards'
import { ambetterCpBh200 } from '@/lib/knowledge/sources/payer-policies'
import { rossi2009 } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { booleanExamples, safetyItem } from './safety-item'

export const concurrentKetamine = safetyItem({
  id: 'concurrent-ketamine',
  number: 'S48',
  title: 'Ketamine or esketamine at the same time',
  when: is(ketamineNow, true),
  dispositions: { met: 'CAUTION' },
  says: {
    met: [
      'work-up',
      'Ketamine or esketamine at the same time: blood pressure and the seizure threshold on the day; never on one day with TMS without the psychiatrist’s order. Funding: some payers have excluded the combination, others ask for documentation.',
    ],
    unmet: null,
    unknown: null,
  },
  cites: [
    ambetterCpBh200.at('Exclusions', 'concurrent ketamine or esketamine first prohibited, later “requires documentation”'),
    rossi2009.at('Strong hazard', 'ketamine, as recalled'),
  ],
  examples: booleanExamples(ketamineNow),
})
