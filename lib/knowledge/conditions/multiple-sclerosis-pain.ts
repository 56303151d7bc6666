import { lefaucheur2020, neupsig2025 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const multipleSclerosisPain = condition({
  id: 'multiple-sclerosis-pain',
  number: 'K03',
  names: ['MS pain', 'multiple sclerosis pain'],
  spanish: ['dolor por esclerosis múltiple'],
  foundBy: ['EM'],
  group: 'neuropathic',
  evidence: {
    level: 'A',
    label: 'Limited',
    later: 'Few data in this condition.',
    cites: [
      lefaucheur2020.at('Abstract', 'level A for high-frequency stimulation of the motor cortex opposite the painful side in neuropathic pain'),
      neupsig2025.at('Recommendations', 'third line, a weak recommendation, in neuropathic pain'),
    ],
  },
  moreThanExploratory: true,
  target: 'M1',
  sideRule: 'contralateral',
  note: 'Multiple sclerosis itself needs review before stimulation.',
})
