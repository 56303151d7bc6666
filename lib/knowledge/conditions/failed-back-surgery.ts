import { frontiers2020, lefaucheur2020 } from '@/lib/knowledge/sources/pain-literature'
import { condition } from './pain-condition'

export const failedBackSurgery = condition({
  id: 'failed-back-surgery',
  number: 'K04',
  names: ['Pain after back surgery (post-laminectomy syndrome)', 'pain after back surgery', 'post-laminectomy syndrome', 'failed back surgery'],
  spanish: ['dolor después de una operación de espalda', 'síndrome de cirugía de espalda fallida', 'síndrome poslaminectomía'],
  foundBy: ['back operation', 'espalda', 'FBSS'],
  group: 'neuropathic',
  evidence: {
    level: 'A',
    label: 'Limited',
    later: 'Partly neuropathic; data of its own are few.',
    cites: [
      lefaucheur2020.at('Abstract', 'level A for high-frequency stimulation of the motor cortex opposite the painful side in neuropathic pain'),
      frontiers2020.at('Conclusions', 'evidence insufficient for low back pain'),
    ],
  },
  moreThanExploratory: true,
  target: 'M1',
  sideRule: 'contralateral',
  notModelled: 'Whether the pain is neuropathic in this person; an examination decides.',
})
