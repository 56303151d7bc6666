/**
 * Longest answers, in characters (an emoji is one), and the most entries that are looked at in any list, blank ones included.
 * Apart from the schema, so that a page that only reads its form does not load the checks.
 */
export const LIMITS = { text: 120, long: 2000, entries: 200 } as const
