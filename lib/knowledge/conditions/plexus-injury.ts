import { khedr2005 } from '@/lib/knowledge/sources/cited-studies'
import { lefaucheur2020, neupsig2025 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const plexusInjury = condition({
  id: 'plexus-injury',
  number: 'K04',
  names: ['Brachial plexus injury or avulsion', 'brachial plexus injury', 'plexus avulsion'],
  spanish: ['lesión del plexo braquial', 'avulsión del plexo'],
  foundBy: ['arm paralysis'],
  group: 'neuropathic',
  evidence: {
    level: 'A',
    label: 'Limited to supported',
    later: 'Within neuropathic pain; data of its own are few. The 2025 recommendation is third line and weak.',
    cites: [
      lefaucheur2020.at('Abstract', 'level A for high-frequency stimulation of the motor cortex opposite the painful side in neuropathic pain'),
      neupsig2025.at('Recommendations', 'third line, a weak recommendation, in neuropathic pain'),
      khedr2005.at('Title', 'long-lasting effects in central and peripheral neuropathic pain'),
    ],
  },
  moreThanExploratory: true,
  target: 'M1',
  sideRule: 'contralateral',
  note: 'Motor cortex, hand area.',
})
