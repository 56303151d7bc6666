import { all, any, type Condition, is } from '@/lib/rules/condition'
import type { Band } from './assessment'
import * as facts from './band-inputs'

/** A row of the band table. */
export type BandRow = { readonly number: number; readonly band: Band; readonly words: string; readonly when: Condition }

const yes = (input: facts.BandInput) => is(input, true)
const no = (input: facts.BandInput) => is(input, false)

/**
 * The band: the first row that holds. How good a candidate for a discussion; never a recommendation to treat, never shown to
 * patients. This product's own proposal: every row is the clinic's psychiatrist's to change, here and nowhere else.
 */
export const bandTable: readonly BandRow[] = [
  { number: 1, band: 'withheld', words: 'A crisis comes first; no band is given.', when: yes(facts.crisis) },
  { number: 2, band: 'B4', words: 'A safety stop: a different route first.', when: yes(facts.stop) },
  {
    number: 3,
    band: 'withheld',
    words: 'Too little is answered: the age, the main condition and mood diagnoses, or more than half of the safety questions.',
    when: yes(facts.tooLittle),
  },
  { number: 4, band: 'B3', words: 'Under 18: age and consent first.', when: yes(facts.under18) },
  { number: 5, band: 'B3', words: 'A warning sign: medical care first.', when: yes(facts.warningSign) },
  { number: 6, band: 'B3', words: 'Psychosis, bipolar disorder or mania: a psychiatrist first.', when: yes(facts.unstableMood) },
  {
    number: 7,
    band: 'B4',
    words: 'Headache or migraine is the only condition, without depression: a different route first.',
    when: all(yes(facts.onlyHeadache), no(facts.depressionSeen)),
  },
  {
    number: 8,
    band: 'B4',
    words: 'Acute pain (under three months, or after a recent operation) without the depression route: a different route first.',
    when: all(yes(facts.acutePain), no(facts.depressionRoute)),
  },
  {
    number: 9,
    band: 'B3',
    words: 'Pain is an aim, its work-up or standard treatment is missing, and there is no depression route: not yet.',
    when: all(yes(facts.painIsAim), yes(facts.workUpMissing), no(facts.depressionRoute)),
  },
  {
    number: 10,
    band: 'B1',
    words: 'Chronic, evaluated pain with failed standard treatment, and diagnosed, symptomatic depression or anxiety; safety at most CAUTION.',
    when: all(
      yes(facts.painChronicAndEvaluated),
      yes(facts.standardFailed),
      yes(facts.moodDiagnosedNow),
      yes(facts.moodSymptomaticNow),
      yes(facts.trialWhereDepression),
      any(yes(facts.documented), yes(facts.moodFirstTmsHelped)),
      yes(facts.safetyAtMostCaution),
      no(facts.tmsWithoutBenefit),
      no(facts.twoSoftNegatives),
    ),
  },
  { number: 11, band: 'B2', words: 'Possible: some dimensions are missing or conditional.', when: all() },
]
