import { conditionIds, HEADACHE_CONDITIONS } from '@/lib/facts/pain'
import { clinicConsent, tass } from '@/lib/knowledge/sources/safety-sources'
import { any, includesAny, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { healthNow } from '@/lib/steps/health-now'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const frequentHeadache = safetyItem({
  id: 'frequent-headache',
  number: 'S39',
  title: 'Frequent or bad headaches',
  when: any(is(healthNow.facts.frequentHeadache, 'yes'), includesAny(conditionIds, HEADACHE_CONDITIONS)),
  dispositions: { met: 'CAUTION' },
  says: {
    met: ['work-up', 'Bad or frequent headaches, or migraine: headache is the most common side effect of TMS. A plan for it before the first session.'],
    unmet: null,
    unknown: null,
  },
  cites: [clinicConsent.at('Headache', 'the most common side effect'), tass.at('Item 8', 'frequent or severe headaches')],
  examples: [
    { on, given: [given(healthNow.facts.frequentHeadache, 'yes')], then: 'met' },
    { on, given: [given(conditionIds, ['migraine-with-aura'])], then: 'met' },
    { on, given: [given(healthNow.facts.frequentHeadache, 'no'), given(conditionIds, ['fibromyalgia'])], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
