import { floridaClinicMedicare } from '@/lib/knowledge/sources/payer-policies'
import { CAPTURED, payer } from './payer'

export const medicareWps = payer({
  id: 'medicare-wps',
  name: 'Medicare – WPS',
  names: [],
  kind: 'medicare',
  policy: 'LCD number not confirmed',
  capturedOn: CAPTURED,
  secondary: true,
  recorded: 'blank',
  unusableBecause: 'Neither the number of the policy nor its criteria are confirmed.',
  requires: [],
  toVerify: ['Every criterion.'],
  pain: 'Nothing recorded; no payer found covers TMS for chronic pain.',
  remarks: [],
  cites: [floridaClinicMedicare.at('Contractors', 'says nothing of this contractor')],
})
