import { derived } from '@/lib/rules/fact'
import { brainHealth } from '@/lib/steps/brain-health'
import { dailyLife } from '@/lib/steps/daily-life'
import { healthNow } from '@/lib/steps/health-now'
import { moodHistory } from '@/lib/steps/mood-history'
import { ifKnown, someOf } from './three-valued'

const { seizure, fainted, familyEpilepsy } = brainHealth.facts
const { drinksPerWeek, substances, sleepHours, nightShifts } = dailyLife.facts
const yes = (value: boolean) => (value ? 'yes' : 'no')

/** More drinks a week than this are heavy drinking. This product's own line. */
export const HEAVY_ABOVE_DRINKS = 14
/** A usual night shorter than this, in hours, counts; poor sleep is near-universal in chronic pain, so nothing milder does. */
export const SHORT_SLEEP_BELOW_HOURS = 5

/** Substances whose use calls for an assessment first. Cannabis alone does not. */
export const HAZARDOUS_SUBSTANCES = ['cocaine', 'stimulants', 'opioids-not-prescribed', 'other'] as const

/** More than fourteen drinks a week. */
export const heavyDrinking = derived({
  key: 'daily-life.heavyDrinking',
  label: 'More than 14 drinks a week',
  from: [drinksPerWeek],
  work: (drinks) => ifKnown(drinks, (known) => known > HEAVY_ABOVE_DRINKS),
  show: yes,
})

/** Cocaine, stimulants, opioids that were not prescribed or another drug in the past 90 days. */
export const hazardousSubstances = derived({
  key: 'daily-life.hazardousSubstances',
  label: 'Cocaine, stimulants, opioids not prescribed or another drug in the past 90 days',
  from: [substances],
  work: (used) => ifKnown(used, (known) => HAZARDOUS_SUBSTANCES.some((one) => known.includes(one))),
  show: yes,
})

/** Under five hours of sleep, or night shifts. */
export const shortSleep = derived({
  key: 'daily-life.shortSleep',
  label: 'Under five hours of sleep, or nights without sleep',
  from: [sleepHours, nightShifts],
  work: (hours, nights) => someOf([ifKnown(hours, (known) => known < SHORT_SLEEP_BELOW_HOURS), ifKnown(nights, (known) => known === 'yes')]),
  show: yes,
})

/** One seizure with a found cause, or fever as a child. */
export const provokedSeizure = derived({
  key: 'brain-health.provokedSeizure',
  label: 'A single provoked seizure, or one with fever as a child',
  from: [seizure],
  work: (answer) => ifKnown(answer, (known) => known === 'fever-as-child' || known === 'once-provoked'),
  show: yes,
})

/** Disturbed salts, kidney failure or an eating disorder. */
export const saltsOrEating = derived({
  key: 'health-now.saltsOrEating',
  label: 'Kidney failure, low sodium or an eating disorder',
  from: [healthNow.facts.kidneyOrSodium, moodHistory.facts.diagnoses],
  work: (kidney, diagnoses) => someOf([ifKnown(kidney, (known) => known === 'yes'), ifKnown(diagnoses, (known) => known.includes('eating-disorder'))]),
  show: yes,
})

const hasFainted = derived({
  key: 'brain-health.hasFainted',
  label: 'Has fainted or blacked out',
  from: [fainted],
  work: (answer) => ifKnown(answer, (known) => known !== 'never'),
  show: yes,
})

const relativeHasEpilepsy = derived({
  key: 'brain-health.relativeHasEpilepsy',
  label: 'A close relative has epilepsy',
  from: [familyEpilepsy],
  work: (answer) => ifKnown(answer, (known) => known === 'yes'),
  show: yes,
})

/** Cautions other than medicines: one point each in the seizure load. `item` is the number in the safety screen. */
export const OTHER_CAUTIONS = [
  { item: 'S17', fact: provokedSeizure, words: 'a single provoked or febrile seizure' },
  { item: 'S18', fact: relativeHasEpilepsy, words: 'epilepsy in a close relative' },
  { item: 'S19', fact: hasFainted, words: 'fainting' },
  { item: 'S33', fact: shortSleep, words: 'short sleep or night shifts' },
  { item: 'S45', fact: saltsOrEating, words: 'kidney failure, low sodium or an eating disorder' },
] as const
