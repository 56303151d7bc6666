import type { Route } from './assessment'

/** A route without its funding. */
export type Way = Omit<Route, 'funding' | 'leading'>
