import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { includesAny } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { healthNow } from '@/lib/steps/health-now'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'
import { MEDICAL_SIGNS } from './warning-signs'

export const medicalWarningSigns = safetyItem({
  id: 'medical-warning-signs',
  number: 'S47',
  title: 'Medical warning signs',
  when: includesAny(healthNow.facts.warningSigns, MEDICAL_SIGNS),
  dispositions: { met: 'HOLD' },
  urgency: 'PRIORITY',
  says: {
    met: [
      'work-up',
      'A medical warning sign ({warningSigns}): a work-up by the patient’s own doctor (primary care) or urgent care comes first, since infection or cancer may be the cause of pain.',
    ],
    unmet: null,
    unknown: null,
  },
  tells: [healthNow.facts.warningSigns],
  cites: [generalKnowledge.at('Red flags', 'weight loss, fever and cancer: medical evaluation first')],
  examples: [
    { on, given: [given(healthNow.facts.warningSigns, ['weight-loss'])], then: 'met' },
    { on, given: [given(healthNow.facts.warningSigns, ['none'])], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
  notModelled: 'Signs that stand only in free text.',
})
