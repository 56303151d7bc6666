import { shortSleep } from '@/lib/facts/seizure-cautions'
import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { dobek2015 } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { booleanExamples, safetyItem } from './safety-item'

export const sleepDeprivation = safetyItem({
  id: 'sleep-deprivation',
  number: 'S33',
  title: 'Short sleep or night shifts',
  when: is(shortSleep, true),
  dispositions: { met: 'CAUTION' },
  says: {
    met: [
      'work-up',
      'Under five hours of sleep, or nights without sleep: asked again at each visit, since it lowers the seizure threshold on the day. One point in the seizure load.',
    ],
    unmet: null,
    unknown: 'How many hours of sleep, and whether there are night shifts.',
  },
  cites: [
    dobek2015.at('Results', 'sleep deprivation as an emerging risk factor'),
    ownProposal.at('Safety', 'count only under 5 hours a night, or night shifts: poor sleep is near-universal in chronic pain'),
  ],
  examples: booleanExamples(shortSleep),
})
