import { attal2021, lefaucheur2020, neupsig2025 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const nerveInjury = condition({
  id: 'nerve-injury',
  number: 'K04',
  names: ['Nerve injury pain, after surgery or trauma', 'nerve injury'],
  spanish: ['dolor por lesión de un nervio', 'lesión nerviosa'],
  foundBy: ['nervio dañado', 'damaged nerve', 'nervio pinzado', 'pinched nerve', 'carpal tunnel', 'túnel carpiano'],
  group: 'neuropathic',
  evidence: {
    level: 'A',
    label: 'Best-supported pain use; still off-label',
    later: 'A multicentre trial of 2021 in peripheral neuropathic pain was positive; the 2025 recommendation is third line and weak.',
    cites: [
      lefaucheur2020.at('Abstract', 'level A for high-frequency stimulation of the motor cortex opposite the painful side in neuropathic pain'),
      attal2021.at('Summary', 'motor cortex better than sham in peripheral neuropathic pain, 15 sessions over 22 weeks'),
      neupsig2025.at('Recommendations', 'third line, a weak recommendation, in neuropathic pain'),
    ],
  },
  moreThanExploratory: true,
  target: 'M1',
  sideRule: 'contralateral',
})
