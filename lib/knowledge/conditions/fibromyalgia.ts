import { mhalla2011, short2011 } from '@/lib/knowledge/sources/cited-studies'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { lefaucheur2020, painMedicine2022, psychosomaticMedicine2022 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const fibromyalgia = condition({
  id: 'fibromyalgia',
  number: 'K01',
  names: ['Fibromyalgia', 'fibromyalgia syndrome'],
  spanish: ['fibromialgia', 'síndrome de fibromialgia'],
  foundBy: ['fibro', 'pain all over', 'dolor en todo el cuerpo'],
  group: 'fibromyalgia',
  evidence: {
    level: 'B',
    label: 'Probable; off-label',
    later:
      'Sources disagree on the target: the 2020 guideline rates left motor cortex for quality of life and left prefrontal cortex for pain; a 2022 meta-analysis found an effect on pain for the motor cortex only. Show both; motor cortex first for pain.',
    cites: [
      lefaucheur2020.at('Abstract', 'level B: left motor cortex for quality of life, left DLPFC for pain'),
      painMedicine2022.at('Results', 'left motor cortex reduced pain; left DLPFC was not effective'),
      psychosomaticMedicine2022.at('Results', 'small reduction of pain and better quality of life; no effect on depression or anxiety'),
      mhalla2011.at('Title', 'effects maintained over the long term'),
      short2011.at('Title', 'ten left prefrontal sessions, a pilot trial'),
      delray.at(DELRAY.research, 'trials “generally focused on motor cortex stimulation”'),
    ],
  },
  moreThanExploratory: true,
  target: 'M1',
  sideRule: 'left',
  note: 'The left prefrontal cortex is discussed instead where depression is the indication.',
  notModelled: 'Sex and age are never scored, although prevalence differs. Wording that calls the condition “somatoform” is not used.',
})
