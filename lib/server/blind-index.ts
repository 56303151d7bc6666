import { createHmac } from 'node:crypto'
import { environment } from './environment'
import type { KeyRing, RingKey } from './key-ring'
import { subkey } from './sealing'

/**
 * What is kept of an e-mail address so that a form can be found by it: a keyed hash, cut to 40 bits. Without the keys nobody
 * can try addresses against it, and two addresses may share one, so whoever finds a form by it compares the address itself.
 */
const INDEX_BYTES = 5

/** An address as it is compared: however it was written, the same mailbox gives the same text. */
export const comparableAddress = (email: string): string => email.normalize('NFKC').trim().toLowerCase()

/**
 * The index of an e-mail address under the current key, for a row that is written.
 * @returns null when there is no address in it
 */
export const emailIndexOf = (email: string | null | undefined, ring: KeyRing = environment().keyRing): string | null => indexUnder(ring[0], email)

/** The index under every key of the ring, for a search: a row may have been written under an earlier one. */
export const emailIndexesOf = (email: string, ring: KeyRing = environment().keyRing): readonly string[] =>
  ring.map((key) => indexUnder(key, email)).filter((index) => index !== null)

function indexUnder(key: RingKey, email: string | null | undefined): string | null {
  const comparable = comparableAddress(email ?? '')
  if (!comparable.includes('@')) return null
  const digest = createHmac('sha256', subkey(key, 'index')).update(`email\n${comparable}`).digest()
  return digest.subarray(0, INDEX_BYTES).toString('hex')
}
