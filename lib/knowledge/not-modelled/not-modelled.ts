import type { Citation } from '@/lib/rules/citation'

/** Something documented that no rule judges: what it says, why it is left out, and where it is honoured instead. */
export type NotModelled = {
  readonly id: string
  /** The numbered statements it accounts for; none where it never had a number. */
  readonly rows: readonly string[]
  readonly title: string
  /** What is stated, in our words. */
  readonly says: string
  /** Why no rule judges it. */
  readonly why: string
  /** Where it is honoured instead. */
  readonly instead?: string
  readonly cites: readonly [Citation, ...Citation[]]
}

/** Declares a statement that is not modelled. */
export const notModelled = <const N extends NotModelled>(of: N): NotModelled => of
