import { derived } from '@/lib/rules/fact'
import { brainHealth } from '@/lib/steps/brain-health'
import { healthNow } from '@/lib/steps/health-now'
import { conditionIds } from './pain'

/** Pregnancy as far as it is told: "I would rather not say" leaves it unknown. */
export const pregnancy = derived({
  key: 'health-now.pregnancy',
  label: 'Pregnant, or possibly',
  from: [healthNow.facts.pregnant],
  work: (answer) => (answer === 'prefer-not' ? undefined : answer),
})

/** Multiple sclerosis is named as a cause of pain, and not as an illness of the brain. */
export const sclerosisAsPainOnly = derived({
  key: 'brain-health.sclerosisAsPainOnly',
  label: 'Multiple sclerosis named as a cause of pain only',
  from: [conditionIds, brainHealth.facts.otherBrain],
  work: (named, other) => named?.includes('multiple-sclerosis-pain') && other !== 'yes',
  show: (only) => (only ? 'yes' : 'no'),
})
