import type { Answers } from '@/lib/rules/fact'
import { implants } from '@/lib/steps/implants'

const ASKED_APART = ['spinalLeads', 'pumpKind', 'otherImplant', 'implantCard', 'hadMri']

/** Somebody who denies everything that free text is compared with. */
export const DENIES_ALL: Answers = {
  implants: Object.fromEntries(
    Object.keys(implants.facts)
      .filter((key) => !ASKED_APART.includes(key))
      .map((key) => [key, 'no']),
  ),
  'brain-health': {
    seizure: 'never',
    fainted: 'never',
    headInjury: 'never',
    seizureMedicine: 'no',
    familyEpilepsy: 'no',
    stroke: 'no',
    brainTumour: 'no',
    otherBrain: 'no',
  },
  'health-now': { warningSigns: ['none'], heart: 'no', pregnant: 'no' },
  'mood-history': { diagnoses: ['none'], psychoticNow: 'no', mania: 'never' },
  'self-harm': { wishDead: 'no', thoughts: 'no', behaviour: 'never' },
  'phq-9': { q9: 0 },
  'daily-life': { drinksPerWeek: 0, substances: ['none'] },
}

/** The same with other answers, by `step.field`. */
export function denyingBut(changed: Readonly<Record<string, unknown>>): Answers {
  const steps = structuredClone(DENIES_ALL) as Record<string, Record<string, unknown>>
  for (const [key, value] of Object.entries(changed)) {
    const [step = '', field = ''] = key.split('.')
    steps[step] = { ...steps[step], [field]: value }
  }
  return steps
}
