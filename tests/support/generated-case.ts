import type { Typed } from '@/lib/intake/typed'
import type { Condition } from '@/lib/rules/condition'
import { addDays, type Day } from '@/lib/rules/day'
import type { Answers } from '@/lib/rules/fact'
import { steps } from '@/lib/steps'
import type { Chance } from './chance'
import { answerFor, type Temper } from './generated-answer'

/** What somebody made up has typed, and the day on which it is judged. */
export type GeneratedCase = { readonly on: Day; readonly answers: Typed }

/** From almost blank to complete, from nothing wrong to everything: each person has a temper of their own. */
const temperOf = (chance: Chance): Temper => ({
  missing: chance.one([0, 0, 0, 0.02, 0.1, 0.4, 0.9]),
  unsure: chance.one([0, 0, 0, 0.02, 0.1, 0.4]),
  declined: chance.one([0, 0, 0.05, 0.5]),
  hazard: chance.one([0, 0, 0, 0.01, 0.05, 0.2, 0.6]),
  wordy: chance.one([0, 0, 0.1, 0.6]),
})

const FIRST_DAY = '2024-01-01'
const DAYS = 2_557

/** Half of the people have chronic pain and a low mood: without them the upper rows of the band and funding tables are hardly ever met. */
const TYPICAL: Typed = {
  reason: { mainReason: 'both', goals: ['less-pain'], expectation: ['may-help'] },
  'mood-history': { diagnoses: ['depression'] },
  'phq-9': { q1: 3, q2: 3, q3: 3, q4: 3, q5: 3, q6: 3, q7: 2 },
  'pain-diagnosis': { conditions: ['fibromyalgia'], since: '2020-05', causeFound: 'yes', diagnosedBy: ['rheumatology'] },
  medicines: {
    list: [
      { medicine: 'duloxetine', givenFor: 'mood', now: 'yes', nowMg: 60, changed: 'no', doseMg: 60, weeks: 12, result: 'partial', thisEpisode: 'yes' },
      { medicine: 'sertraline', givenFor: 'mood', now: 'no', doseMg: 150, weeks: 10, result: 'none', thisEpisode: 'yes' },
    ],
  },
  'other-treatments': {
    list: [
      { treatment: 'physical-therapy', givenFor: 'pain', response: 'partial', now: 'yes' },
      { treatment: 'cbt', givenFor: 'mood', response: 'partial', sessions: 14, now: 'yes' },
    ],
  },
  'care-plan': { willing: ['psychological'], canAttend: 'yes' },
  insurance: { coverage: 'commercial' },
}

/** Hidden, as the form would hide it for what is answered so far. */
const isHidden = (condition: Condition | undefined, answers: Answers, on: Day) => condition?.judge({ answers, on }).verdict === 'unmet'

/**
 * Answers to the steps' own questions: any that their schemas admit, in any mixture. Every third person has also answered
 * questions that are hidden. A new step or field is in it as soon as it is declared.
 */
export function generatedCase(chance: Chance): GeneratedCase {
  const on = addDays(FIRST_DAY, chance.below(DAYS))
  const temper = temperOf(chance)
  const typical = chance.is(0.5) ? TYPICAL : {}
  const isTidy = chance.is(0.67)
  const answers: Record<string, Record<string, unknown>> = {}
  for (const { id, fields, showIf, fieldConditions } of steps) {
    const said: Record<string, unknown> = {}
    if (isTidy && isHidden(showIf, answers, on)) continue
    for (const [name, field] of Object.entries(fields)) {
      if (isTidy && isHidden(fieldConditions[name], { ...answers, [id]: said }, on)) continue
      const usual = typical[id]?.[name]
      const value = usual !== undefined && chance.is(0.8) ? usual : answerFor(field, { step: id, field: name, on, siblings: said }, temper, chance)
      if (value !== undefined) said[name] = value
    }
    if (Object.keys(said).length > 0) answers[id] = said
  }
  return { on, answers }
}
