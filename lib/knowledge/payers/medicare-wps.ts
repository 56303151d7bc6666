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
  toVerify: [
    'The number of the policy: L34641 is named, seen in a 2016 text for other states, and not confirmed.',
    'Every criterion. One to two failed trials, severe depression and a psychiatrist’s order are usual elsewhere.',
  ],
  pain: 'Nothing recorded; no payer found covers TMS for chronic pain.',
  remarks: [],
  cites: [floridaClinicMedicare.at('Contractors', 'says nothing of this contractor')],
})
