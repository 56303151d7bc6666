import { lefaucheur2020, neupsig2025 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const radiculopathy = condition({
  id: 'radiculopathy',
  number: 'K04',
  names: ['Sciatica or pinched nerve (radiculopathy)', 'sciatica', 'pinched nerve', 'radiculopathy'],
  spanish: ['ciática o raíz nerviosa comprimida (radiculopatía)', 'ciática', 'radiculopatía', 'dolor radicular'],
  foundBy: ['nervio pinzado', 'nervio atrapado', 'trapped nerve', 'slipped disc', 'hernia de disco', 'disco herniado', 'herniated disc'],
  group: 'neuropathic',
  evidence: {
    level: 'A',
    label: 'Limited',
    later: 'Partly neuropathic; data of its own are few.',
    cites: [
      lefaucheur2020.at('Abstract', 'level A for high-frequency stimulation of the motor cortex opposite the painful side in neuropathic pain'),
      neupsig2025.at('Recommendations', 'third line, a weak recommendation, in neuropathic pain'),
    ],
  },
  moreThanExploratory: true,
  target: 'M1',
  sideRule: 'contralateral',
  notModelled: 'Whether the pain is neuropathic in this person; an examination decides.',
})
