import { tricareBenefit } from '@/lib/knowledge/sources/payer-policies'
import { CAPTURED, payer } from './payer'

export const tricareWest = payer({
  id: 'tricare-west',
  name: 'TRICARE West',
  names: [],
  kind: 'tricare',
  policy: 'TMS benefit since 05/24/2016',
  capturedOn: CAPTURED,
  secondary: true,
  recorded: 'blank',
  unusableBecause: 'Only the region East’s criteria are recorded.',
  requires: [],
  toVerify: ['Every criterion.'],
  pain: 'Nothing recorded; no payer found covers TMS for chronic pain.',
  remarks: [],
  cites: [tricareBenefit.at('Benefit update', 'TMS became a benefit; criteria are regional')],
})
