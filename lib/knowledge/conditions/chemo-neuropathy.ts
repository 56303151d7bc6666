import { lefaucheur2020, neupsig2025 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const chemoNeuropathy = condition({
  id: 'chemo-neuropathy',
  number: 'K04',
  names: ['Nerve pain after chemotherapy', 'chemotherapy neuropathy'],
  spanish: ['neuropatía por quimioterapia', 'dolor nervioso después de la quimioterapia'],
  foundBy: ['quimio', 'chemo', 'tingling', 'hormigueo', 'numbness'],
  group: 'neuropathic',
  evidence: {
    level: 'A',
    label: 'Best-supported pain use; still off-label',
    later: 'Within peripheral neuropathic pain; data of its own are few.',
    cites: [
      lefaucheur2020.at('Abstract', 'level A for high-frequency stimulation of the motor cortex opposite the painful side in neuropathic pain'),
      neupsig2025.at('Recommendations', 'third line, a weak recommendation, in neuropathic pain'),
    ],
  },
  moreThanExploratory: true,
  target: 'M1',
  sideRule: 'contralateral',
})
