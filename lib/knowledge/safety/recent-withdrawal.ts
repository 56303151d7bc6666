import { withdrawalRecent, withdrawnMedicines } from '@/lib/facts/withdrawal'
import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { rossi2009 } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { booleanExamples, safetyItem } from './safety-item'

export const recentWithdrawal = safetyItem({
  id: 'recent-withdrawal',
  number: 'S31',
  title: 'Recent withdrawal of a medicine',
  when: is(withdrawalRecent, true),
  dispositions: { met: 'HOLD' },
  urgency: 'PRIORITY',
  says: {
    met: ['work-up', 'Stopped or lowered in the past month: {withdrawnMedicines}. Withdrawal can bring seizures: the prescriber first.'],
    unmet: null,
    unknown: null,
  },
  tells: [withdrawnMedicines],
  cites: [
    rossi2009.at('Withdrawal hazard', 'barbiturates, benzodiazepines and others, as recalled'),
    ownProposal.at('Medicines', 'stopped or lowered in the past month: hold'),
  ],
  examples: booleanExamples(withdrawalRecent),
  notModelled: 'Alcohol withdrawal is seen only as heavy drinking.',
})
