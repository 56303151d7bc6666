import { borckardt2009, khedr2005 } from '@/lib/knowledge/sources/cited-studies'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { attal2021, lefaucheur2020, neupsig2025 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const peripheralNeuropathy = condition({
  id: 'peripheral-neuropathy',
  number: 'K02, K04',
  names: ['Nerve pain (peripheral neuropathy)', 'nerve pain', 'neuropathy', 'peripheral neuropathy', 'small-fibre neuropathy'],
  spanish: ['dolor de los nervios (neuropatía periférica)', 'dolor neuropático', 'neuropatía', 'neuropatía periférica', 'neuropatía de fibras pequeñas'],
  foundBy: ['small-fiber neuropathy', 'tingling', 'hormigueo', 'numbness', 'adormecimiento', 'burning feet', 'pies que arden'],
  group: 'neuropathic',
  evidence: {
    level: 'A',
    label: 'Best-supported pain use; still off-label',
    later: 'A multicentre trial of 2021 was positive for the motor cortex; the 2025 recommendation is third line and weak.',
    cites: [
      lefaucheur2020.at('Abstract', 'level A for high-frequency stimulation of the motor cortex opposite the painful side in neuropathic pain'),
      attal2021.at('Summary', 'motor cortex better than sham in peripheral neuropathic pain, 15 sessions over 22 weeks'),
      neupsig2025.at('Recommendations', 'third line, a weak recommendation, in neuropathic pain'),
      borckardt2009.at('Title', 'a pilot study of fast left prefrontal stimulation in chronic neuropathic pain'),
      khedr2005.at('Title', 'long-lasting effects in central and peripheral neuropathic pain'),
      delray.at(DELRAY.research, 'neuropathic pain: “some encouraging results”, samples small'),
    ],
  },
  moreThanExploratory: true,
  target: 'M1',
  sideRule: 'contralateral',
})
