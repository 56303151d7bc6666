/** A band of a score: it reaches from `from` up to the next band. */
export type Band<B extends string> = { readonly from: number; readonly band: B; readonly words: string }

/** The band a score lies in, or `undefined` below the first. Bands stand in rising order. */
export const bandOf = <B extends string>(bands: readonly Band<B>[], score: number): B | undefined => bands.findLast(({ from }) => score >= from)?.band

/** A band in words. */
export const bandWords = <B extends string>(bands: readonly Band<B>[], band: B): string => bands.find((one) => one.band === band)?.words ?? band
