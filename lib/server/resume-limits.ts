import type { Limit } from './rate-limit'

const HOUR = 60
const DAY = 24 * HOUR

/** Why a letter with a link is written: the person in the form wants it, or somebody who knows the address asks for it. */
export type AskedFor = 'in-form' | 'by-address'

/**
 * Letters with a link in a day, of one form and to one mailbox. Each reason has counts of its own: who only knows an address
 * uses up nothing of what its owner can do in the form.
 */
export const LETTERS_A_DAY: Readonly<Record<AskedFor, { readonly ofForm: Limit; readonly toAddress: Limit }>> = {
  'in-form': { ofForm: { kind: 'resume-mail', most: 5, minutes: DAY }, toAddress: { kind: 'resume-mail-to', most: 6, minutes: DAY } },
  'by-address': { ofForm: { kind: 'resume-asked', most: 5, minutes: DAY }, toAddress: { kind: 'resume-asked-to', most: 6, minutes: DAY } },
}
/** Codes that one mailbox gets in a day, whatever the forms and links; a link alone has three. */
export const CODES_A_DAY: Limit = { kind: 'resume-codes-to', most: 10, minutes: DAY }
/** Codes that one source has mailed in an hour. */
export const CODES_OF_SOURCE: Limit = { kind: 'resume-codes', most: 30, minutes: HOUR }
/** Links that one form shows on its screen in a day. */
export const SCREENS_A_DAY: Limit = { kind: 'resume-screen', most: 20, minutes: DAY }
/** Links that one source has mailed or shown from within forms in an hour: forms can be begun at will. */
export const LINKS_OF_SOURCE: Limit = { kind: 'resume-links', most: 60, minutes: HOUR }
/** How often one source may ask for a link by an address in an hour, whatever the addresses. */
export const ASKS: Limit = { kind: 'resume-asking', most: 10, minutes: HOUR }
/** Tries that open nothing, from one source in an hour. One that opens is given back. */
export const OPENINGS: Limit = { kind: 'resume-opening', most: 10, minutes: HOUR }
