import { yearsBetween } from '@/lib/rules/day'
import { derived, judgedOn } from '@/lib/rules/fact'
import { aboutYou } from '@/lib/steps/about-you'

/** Age in whole years on the day of judging. A birth after that day is no age. */
export const age = derived({
  key: 'about-you.age',
  label: 'Age in years',
  from: [aboutYou.facts.dateOfBirth, judgedOn],
  work: (born, on) => (born && on && born <= on ? yearsBetween(born, on) : undefined),
})

/** Adult, in law and on most labels, from this age in years on. */
export const ADULT_FROM = 18
