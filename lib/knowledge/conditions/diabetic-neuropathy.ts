import { khedr2005 } from '@/lib/knowledge/sources/cited-studies'
import { attal2021, lefaucheur2020, neupsig2025 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const diabeticNeuropathy = condition({
  id: 'diabetic-neuropathy',
  number: 'K04',
  names: ['Diabetic nerve pain', 'diabetic neuropathy'],
  spanish: ['dolor nervioso por diabetes', 'neuropatía diabética'],
  foundBy: ['diabetes', 'azúcar en la sangre', 'burning feet', 'pies que arden'],
  group: 'neuropathic',
  evidence: {
    level: 'A',
    label: 'Best-supported pain use; still off-label',
    later: 'A multicentre trial of 2021 in peripheral neuropathic pain was positive; the 2025 recommendation is third line and weak.',
    cites: [
      lefaucheur2020.at('Abstract', 'level A for high-frequency stimulation of the motor cortex opposite the painful side in neuropathic pain'),
      attal2021.at('Summary', 'motor cortex better than sham in peripheral neuropathic pain, 15 sessions over 22 weeks'),
      neupsig2025.at('Recommendations', 'third line, a weak recommendation, in neuropathic pain'),
      khedr2005.at('Title', 'long-lasting effects in central and peripheral neuropathic pain'),
    ],
  },
  moreThanExploratory: true,
  target: 'M1',
  sideRule: 'contralateral',
})
