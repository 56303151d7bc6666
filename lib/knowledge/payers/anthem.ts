import { anthemOlder } from '@/lib/knowledge/sources/payer-policies'
import { CAPTURED, payer } from './payer'

export const anthem = payer({
  id: 'anthem',
  name: 'Anthem Blue Cross Blue Shield',
  names: [],
  kind: 'commercial',
  policy: 'Carelon / MCG',
  capturedOn: CAPTURED,
  secondary: true,
  recorded: 'outdated',
  unusableBecause: 'The only criteria found are an older clinic page’s (four trials); the present ones were not seen.',
  requires: [],
  toVerify: ['Every criterion.'],
  pain: 'Nothing recorded; no payer found covers TMS for chronic pain.',
  remarks: [],
  cites: [anthemOlder.at('Criteria', 'four trials, two classes, two psychotherapies, two augmentations (outdated)')],
})
