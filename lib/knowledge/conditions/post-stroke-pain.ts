import { khedr2005 } from '@/lib/knowledge/sources/cited-studies'
import { lefaucheur2020, thomas2024 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const postStrokePain = condition({
  id: 'post-stroke-pain',
  number: 'K03',
  names: ['Pain after a stroke (central or thalamic pain)', 'central post-stroke pain', 'thalamic pain'],
  spanish: ['dolor después de un derrame cerebral', 'dolor central posictus', 'dolor talámico'],
  foundBy: ['stroke', 'derrame', 'embolia', 'ictus', 'ACV'],
  group: 'neuropathic',
  evidence: {
    level: 'A',
    label: 'Best-supported pain use; still off-label, with stroke review',
    later: 'In a series of 193 patients central pain responded more often, ischaemic more than haemorrhagic.',
    cites: [
      lefaucheur2020.at('Abstract', 'level A for high-frequency stimulation of the motor cortex opposite the painful side in neuropathic pain'),
      thomas2024.at('Results', 'central pain responded more often than peripheral; ischaemic more than haemorrhagic post-stroke pain'),
      khedr2005.at('Title', 'long-lasting effects in central and peripheral neuropathic pain'),
    ],
  },
  moreThanExploratory: true,
  target: 'M1',
  sideRule: 'contralateral',
  note: 'The stroke itself needs review first; the lesioned hemisphere is a specialist’s choice.',
})
