import type { Citation } from './citation'
import type { Day } from './day'

/** A number (or text) that holds from a day on, with the source that says so. */
export type Dated<T> = { readonly from: Day; readonly value: T; readonly cite?: Citation }

/** Values by the day from which they hold. A new day is added; an old number is never overwritten. */
export type History<T> = readonly [Dated<T>, ...Dated<T>[]]

/** The value that held on `day`, or `undefined` before the first. */
export function valueOn<T>(history: History<T>, day: Day): T | undefined {
  let found: T | undefined
  let since = ''
  for (const entry of history) {
    if (entry.from <= day && entry.from >= since) {
      found = entry.value
      since = entry.from
    }
  }
  return found
}
