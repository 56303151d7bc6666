import { someListed } from '@/lib/facts/some-listed'
import { changeNotAsked, changeNotTold, changeOpen } from '@/lib/facts/withdrawal'
import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { rossi2009 } from '@/lib/knowledge/sources/safety-sources'
import { any, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const withdrawalNotTold = safetyItem({
  id: 'withdrawal-not-told',
  number: 'S31',
  title: 'A change in the past month that is not told',
  when: any(is(someListed(changeNotTold), true), is(someListed(changeNotAsked), true)),
  dispositions: { met: 'CAUTION' },
  says: {
    met: [
      'work-up',
      'Not told whether it was stopped or lowered in the past month: {changeOpen}. Withdrawal can bring seizures, so a clinician asks before the motor-threshold session. Until then it is not “no change”, and the patient is told not to stop or change it alone.',
    ],
    unmet: null,
    unknown: null,
  },
  tells: [changeOpen],
  cites: [
    ownProposal.at('Medicines', 'a change that is not told is never read as none: at least caution, and asked'),
    rossi2009.at('Withdrawal hazard', 'barbiturates, benzodiazepines and others, as recalled'),
  ],
  examples: [
    { on, given: [given(changeNotTold, ['clonazepam']), given(changeNotAsked, [])], then: 'met' },
    { on, given: [given(changeNotTold, []), given(changeNotAsked, ['gabapentin'])], then: 'met' },
    { on, given: [given(changeNotTold, []), given(changeNotAsked, [])], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
  notModelled:
    'Among the other treatments a change is not asked, so a medicine named there is asked about in any case. A medicine that was stopped years ago and whose change is left blank is asked about as well.',
})
