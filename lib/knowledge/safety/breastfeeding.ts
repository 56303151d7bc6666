import { precisionTms } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { healthNow } from '@/lib/steps/health-now'
import { safetyItem, yesNoExamples } from './safety-item'

export const breastfeeding = safetyItem({
  id: 'breastfeeding',
  number: 'S24',
  title: 'Breastfeeding',
  when: is(healthNow.facts.breastfeeding, 'yes'),
  dispositions: {},
  says: {
    met: ['disclose', 'Breastfeeding: for the record. Most clinics see no contraindication.'],
    unmet: null,
    unknown: null,
  },
  cites: [precisionTms.at('Contraindications', 'lists breastfeeding; most do not')],
  examples: yesNoExamples(healthNow.facts.breastfeeding),
})
