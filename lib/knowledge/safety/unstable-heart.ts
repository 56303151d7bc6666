import { aetnaFloridaSummary, humanaLouisiana } from '@/lib/knowledge/sources/payer-policies'
import { is } from '@/lib/rules/condition'
import { healthNow } from '@/lib/steps/health-now'
import { safetyItem, yesNoExamples } from './safety-item'

export const unstableHeart = safetyItem({
  id: 'unstable-heart',
  number: 'S44',
  title: 'Unstable or recent heart trouble',
  when: is(healthNow.facts.heart, 'yes'),
  dispositions: { met: 'HOLD' },
  urgency: 'PRIORITY',
  says: {
    met: ['work-up', 'Heart trouble that is recent or not steady: the cardiologist first.'],
    unmet: null,
    unknown: 'Whether there is recent or unsteady heart trouble.',
  },
  cites: [humanaLouisiana.at('Exclusions', 'severe cardiovascular disease'), aetnaFloridaSummary.at('Exclusions', 'severe cardiovascular disease')],
  examples: yesNoExamples(healthNow.facts.heart),
})
