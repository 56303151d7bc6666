import { mhalla2011, short2011 } from '@/lib/knowledge/sources/cited-studies'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { clinicalMedicine2021, lefaucheur2020, painMedicine2022, psychosomaticMedicine2022 } from '@/lib/knowledge/sources/pain-literature'
import { disagreement } from './disagreement'

export const fibromyalgiaTarget = disagreement({
  id: 'fibromyalgia-target',
  topic: 'Which region to stimulate in fibromyalgia',
  sides: [
    { says: 'Left prefrontal cortex: ten sessions reduced pain in a pilot trial.', cites: [short2011.at('Title', 'ten left prefrontal sessions')] },
    {
      says: 'Motor cortex: most trials, and maintenance over the long term.',
      cites: [mhalla2011.at('Title', 'effects maintained over the long term'), delray.at(DELRAY.research, 'trials “generally focused on motor cortex stimulation”')],
    },
  ],
  byDefault: 'Motor cortex first for pain and quality of life; prefrontal cortex where depression is the indication. Both are shown.',
  concerns: ['fibromyalgia'],
})

export const prefrontalForFibromyalgiaPain = disagreement({
  id: 'prefrontal-for-fibromyalgia-pain',
  topic: 'Whether the prefrontal cortex helps the pain of fibromyalgia',
  sides: [
    { says: 'A probable effect on pain.', cites: [lefaucheur2020.at('Abstract', 'level B: left prefrontal cortex for pain')] },
    {
      says: 'No effect on pain; the motor cortex has one.',
      cites: [painMedicine2022.at('Results', 'left motor cortex reduced pain; left prefrontal cortex was not effective')],
    },
  ],
  byDefault: 'Called conflicting. Motor cortex first.',
  concerns: ['fibromyalgia'],
})

export const fibromyalgiaMood = disagreement({
  id: 'fibromyalgia-mood',
  topic: 'Whether stimulation lifts mood in fibromyalgia',
  sides: [
    {
      says: 'Depression and anxiety fell, in 18 trials taken together.',
      cites: [clinicalMedicine2021.at('Results', 'less depression and anxiety; better impact score')],
    },
    { says: 'No effect on either.', cites: [psychosomaticMedicine2022.at('Results', 'no effect on depression or anxiety')] },
  ],
  byDefault: 'No effect on mood is claimed.',
  concerns: ['fibromyalgia'],
})
