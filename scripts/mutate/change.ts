import type { Node, Place } from './syntax'

/** What is broken. */
export type Kind = 'comparison' | 'combination' | 'negation' | 'threshold' | 'list' | 'operator' | 'answer' | 'pattern' | 'criterion'

/** One replacement in one file. `needs`: what it has to import, by module. */
export type Change = { readonly kind: Kind; readonly start: number; readonly end: number; readonly now: string; readonly needs?: readonly [name: string, module: string] }

/** Finds what can be broken at one place. */
export type Breaker = (place: Place) => readonly Change[]

/** Another text in the place of a node. */
export const instead = (kind: Kind, { start, end }: Node, now: string): Change => ({ kind, start, end, now })

/** The text of a node. */
export const textOf = ({ start, end }: Node, text: string): string => text.slice(start, end)
