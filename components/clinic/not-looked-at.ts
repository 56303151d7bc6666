import type { FoundIntakes } from '@/lib/documents/found-intake'

/** In sentences, what a search did not look at. */
export const notLookedAt = ({ lookedThrough, unopened }: FoundIntakes): readonly string[] => [
  ...(lookedThrough ? [`Only the newest ${lookedThrough.toLocaleString('en-US')} intakes were looked through.`] : []),
  ...(unopened ? [`${unopened.toLocaleString('en-US')} could not be opened: a key is missing, or they were changed.`] : []),
]
