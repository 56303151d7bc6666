import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { includesAny } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { healthNow } from '@/lib/steps/health-now'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'
import { EMERGENCY_SIGNS } from './warning-signs'

export const emergencySigns = safetyItem({
  id: 'emergency-signs',
  number: 'S47',
  title: 'Warning signs of an emergency',
  when: includesAny(healthNow.facts.warningSigns, EMERGENCY_SIGNS),
  dispositions: { met: 'HOLD', unknown: 'UNKNOWN' },
  urgency: 'SAME-DAY',
  gate: true,
  says: {
    met: ['work-up', 'A warning sign of an emergency ({warningSigns}): emergency or urgent care now, before anything else here. The patient was told where to go.'],
    unmet: null,
    unknown: 'Whether there are warning signs that need a doctor.',
  },
  tells: [healthNow.facts.warningSigns],
  cites: [generalKnowledge.at('Red flags', 'cauda equina, subarachnoid bleeding, stroke: urgent medical work-up')],
  examples: [
    { on, given: [given(healthNow.facts.warningSigns, ['saddle-numbness'])], then: 'met' },
    { on, given: [given(healthNow.facts.warningSigns, ['weight-loss'])], then: 'unmet' },
    { on, given: [given(healthNow.facts.warningSigns, ['none'])], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
