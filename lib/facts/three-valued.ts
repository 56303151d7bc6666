/** A yes, a no, or not known. */
export type Maybe = boolean | undefined

/** Every one holds. One no decides; otherwise one unknown leaves it unknown. */
export const everyOf = (parts: readonly Maybe[]): Maybe => (parts.includes(false) ? false : parts.includes(undefined) ? undefined : true)

/** At least one holds. One yes decides; otherwise one unknown leaves it unknown. */
export const someOf = (parts: readonly Maybe[]): Maybe => (parts.includes(true) ? true : parts.includes(undefined) ? undefined : false)

/** At least `count` hold: decided as soon as the unknown ones can no longer change it. */
export function atLeastOf(count: number, parts: readonly Maybe[]): Maybe {
  const holding = parts.filter((part) => part === true).length
  if (holding >= count) return true
  return holding + parts.filter((part) => part === undefined).length < count ? false : undefined
}

/** A comparison of a value that may not be known. */
export const ifKnown = <T>(value: T | undefined, holds: (value: T) => boolean): Maybe => (value === undefined ? undefined : holds(value))
