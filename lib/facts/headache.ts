import { derived } from '@/lib/rules/fact'
import { headache } from '@/lib/steps/headache'
import { atLeastOf, everyOf, ifKnown } from './three-valued'

const { aura, auraMinutes, auraFollowedByHeadache } = headache.facts

/** An aura lasts this many minutes (ICHD-3, recalled). */
const AURA_MINUTES = { from: 5, to: 60 } as const

/**
 * Migraine aura is likely: an aura symptom, and two of the three features of ICHD-3 1.2 that can be asked here
 * (lasts 5 to 60 minutes, a headache within the hour, two symptoms or more). Gradual spread, one-sidedness, positive
 * symptoms and "not better explained" are for the clinician.
 */
export const auraLikely = derived({
  key: 'headache.auraLikely',
  label: 'Migraine aura is likely',
  from: [aura, auraMinutes, auraFollowedByHeadache],
  work: (symptoms, minutes, followed) =>
    everyOf([
      ifKnown(symptoms, (known) => !known.includes('none')),
      atLeastOf(2, [
        ifKnown(minutes, (known) => known >= AURA_MINUTES.from && known <= AURA_MINUTES.to),
        ifKnown(followed, (known) => known === 'yes'),
        ifKnown(symptoms, (known) => known.length >= 2),
      ]),
    ]),
  show: (likely) => (likely ? 'yes' : 'no'),
})
