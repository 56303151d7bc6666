import { ngsL33398 } from '@/lib/knowledge/sources/payer-policies'
import { CAPTURED, payer } from './payer'

export const medicareNgs = payer({
  id: 'medicare-ngs',
  name: 'Medicare – NGS',
  names: [],
  kind: 'medicare',
  policy: 'LCD L33398, revision effective 04/01/2023',
  capturedOn: CAPTURED,
  secondary: true,
  recorded: 'blank',
  unusableBecause: 'Only the title and the date of the policy were seen.',
  requires: [],
  toVerify: ['Every criterion.', 'That one failed trial suffices since 2023: said, and not confirmed.', 'Whether OCD is covered.'],
  pain: 'Nothing recorded; no payer found covers TMS for chronic pain.',
  remarks: [],
  cites: [ngsL33398.at('Title', 'title and date only')],
})
