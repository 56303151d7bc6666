import { frontiersHerpetic2024, lefaucheur2020, neupsig2025 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const postHerpeticNeuralgia = condition({
  id: 'post-herpetic-neuralgia',
  number: 'K04',
  names: ['Pain after shingles', 'post-herpetic neuralgia'],
  spanish: ['dolor después de la culebrilla', 'neuralgia posherpética', 'neuralgia postherpética'],
  foundBy: ['shingles', 'culebrilla', 'herpes zóster', 'herpes zoster', 'zona'],
  group: 'neuropathic',
  evidence: {
    level: 'A',
    label: 'Limited to supported',
    later: 'Within neuropathic pain; data of its own are few, a meta-analysis appeared in 2024.',
    cites: [
      lefaucheur2020.at('Abstract', 'level A for high-frequency stimulation of the motor cortex opposite the painful side in neuropathic pain'),
      frontiersHerpetic2024.at('Title', 'a meta-analysis of randomized trials exists'),
      neupsig2025.at('Recommendations', 'third line, a weak recommendation, in neuropathic pain'),
    ],
  },
  moreThanExploratory: true,
  target: 'M1',
  sideRule: 'contralateral',
})
