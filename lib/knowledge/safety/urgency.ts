import { safetyItems } from '.'
import { type SafetyItem, URGENCIES, type Urgency } from './safety-item'

/** One row of the urgency table: what is looked at this soon. */
export type UrgencyRow = { readonly urgency: Urgency; readonly items: readonly SafetyItem[] }

/**
 * The urgency table, most urgent first: the first row with an item that is met says how soon a person at the clinic looks at it.
 * What is in no row is `ROUTINE`. Rows stand by urgency, so suicidal behavior of long ago never hides an emergency of today.
 * This product's own table; the clinic's psychiatrist must approve it. Each item carries its own urgency, so it cannot drift.
 */
export const urgencyTable: readonly UrgencyRow[] = URGENCIES.toReversed()
  .filter((urgency) => urgency !== 'ROUTINE')
  .map((urgency) => ({ urgency, items: safetyItems.filter((item) => item.urgency === urgency) }))
