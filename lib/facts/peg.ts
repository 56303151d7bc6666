import { derived } from '@/lib/rules/fact'
import { painImpact } from '@/lib/steps/pain-impact'

const { pegAverage, pegEnjoyment, pegActivity } = painImpact.facts

/**
 * PEG score, 0 to 10: the mean of its three numbers, to one decimal; not known unless all three are answered.
 * Krebs 2009 validated no bands and no payer sets a threshold, so it describes and decides nothing.
 */
export const pegScore = derived({
  key: 'pain-impact.pegScore',
  label: 'PEG score',
  from: [pegAverage, pegEnjoyment, pegActivity],
  work: (average, enjoyment, activity) =>
    average === undefined || enjoyment === undefined || activity === undefined ? undefined : Math.round(((average + enjoyment + activity) / 3) * 10) / 10,
  show: (score) => score.toFixed(1),
})
