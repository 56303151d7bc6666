import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { dailyLife } from '@/lib/steps/daily-life'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const untreatedSleepApnea = safetyItem({
  id: 'untreated-sleep-apnea',
  number: 'S33',
  title: 'Sleep apnea that is not treated',
  when: is(dailyLife.facts.sleepApnea, 'untreated'),
  dispositions: { met: 'CAUTION' },
  says: {
    met: ['work-up', 'Sleep apnea that is not treated: treatment is offered, and sleep is asked at each visit.'],
    unmet: null,
    unknown: null,
  },
  cites: [generalKnowledge.at('Sleep apnea', 'poor sleep lowers the threshold')],
  examples: [
    { on, given: [given(dailyLife.facts.sleepApnea, 'untreated')], then: 'met' },
    { on, given: [given(dailyLife.facts.sleepApnea, 'treated')], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
