import type { Finding } from '@/lib/assess/assessment'

type Changing = Pick<Finding, 'verdict' | 'change' | 'changedBy' | 'because'>

/** What nobody can change by deciding to: who somebody is, what they have in their body, what they were diagnosed with, and when it began. */
const GIVEN = /^(?:about-you|implants|brain-health)\.|\.(?:dateOfBirth|age|pregnant|diagnoses|conditions|mainCondition|since|episodeSince|mania|psychoticNow|areas)$/
/** Of these a card tells, too, or a record. */
const ON_A_CARD = /^implants\./
/** Said beside a list, as one answer with it. */
const BESIDE_A_LIST = /\.none(?:Taken|Tried)$/
const MOST_NAMED = 3
const UNSURE = /not sure|not answered|declined/i

const named = (labels: readonly string[]): string => {
  const shown = labels.slice(0, MOST_NAMED).map((label) => `“${label}”`)
  const more = labels.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}

/**
 * What would change a finding, as far as it helps anybody: what is open or in doubt is settled by asking, what cannot be
 * changed is not turned into advice, and of many answers only some are named.
 */
export function changeShown({ verdict, change, changedBy = [], because }: Changing): string | undefined {
  if (!change) return undefined
  const keys = [...new Set(changedBy.map(({ key }) => key))].filter((key) => !BESIDE_A_LIST.test(key))
  const turning = because.filter(({ key }) => keys.includes(key.replace(/:reply$/, '')))
  const doubtful = verdict === 'unknown' ? because : turning.filter(({ answer }) => UNSURE.test(answer))
  if (doubtful.length > 0)
    return `${doubtful.some(({ key }) => ON_A_CARD.test(key)) ? 'A device card, a record or asking' : 'Asking'} settles this: ${named(doubtful.map(({ label }) => label))}.`
  if (keys.some((key) => GIVEN.test(key))) return undefined
  return keys.length > MOST_NAMED
    ? `Several answers together would have to differ: ${named((turning.length > 0 ? turning : because).map(({ label }) => label))}.`
    : change
}

/** The same of the band, whose reasons stand below it. */
export const bandChangeShown = ({ change, changedBy = [] }: Pick<Finding, 'change' | 'changedBy'>): string | undefined =>
  changedBy.some(({ key }) => GIVEN.test(key)) ? undefined : change
