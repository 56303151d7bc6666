import { seizureLoad, seizureLoadHolds } from '@/lib/facts/seizure-load'
import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { dobek2015, rossi2021 } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { booleanExamples, safetyItem } from './safety-item'

export const highSeizureLoad = safetyItem({
  id: 'high-seizure-load',
  number: 'S52',
  title: 'Several things together that lower the seizure threshold',
  when: is(seizureLoadHolds, true),
  dispositions: { met: 'HOLD' },
  urgency: 'PRIORITY',
  says: {
    met: ['work-up', 'Seizure load: {seizureLoad}. The psychiatrist reviews the medicines before the motor threshold. This is a request for review, not a refusal.'],
    unmet: null,
    unknown: null,
  },
  tells: [seizureLoad],
  cites: [
    ownProposal.at('Seizure load', 'hold at 2 points, one configuration value'),
    dobek2015.at('Results', 'sleep deprivation, several medicines and neurological insult as emerging risk factors'),
    rossi2021.at('Medicines', 'risk “is low, even in patients taking drugs acting on the central nervous system”, with traditional parameters'),
  ],
  examples: booleanExamples(seizureLoadHolds),
  notModelled: 'Combinations at labelled maximum; a later start, stop or change of a medicine: repeat the check and determine the motor threshold again.',
})
