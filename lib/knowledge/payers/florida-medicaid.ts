import { medicaidStates } from '@/lib/knowledge/sources/payer-policies'
import { CAPTURED, payer } from './payer'

export const floridaMedicaid = payer({
  id: 'florida-medicaid',
  name: 'Florida Medicaid',
  names: [],
  kind: 'medicaid',
  policy: 'Plan-specific',
  capturedOn: CAPTURED,
  secondary: true,
  recorded: 'blank',
  unusableBecause: 'The criteria are each plan’s own and were not verified.',
  requires: [],
  toVerify: ['Every criterion.'],
  pain: 'Nothing recorded; no payer found covers TMS for chronic pain.',
  remarks: [],
  cites: [medicaidStates.at('States', 'state discretion, no federal mandate')],
})
