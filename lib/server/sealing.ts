import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { environment } from './environment'
import type { KeyRing, RingKey } from './key-ring'

/**
 * Sealing: AES-256-GCM in envelopes. Each record has a key of its own, stored wrapped under the ring; removing the
 * wrapped key makes the record unreadable for ever. Every sealed text is bound to its table, column and row: moved
 * elsewhere, it does not open. Form: `v1.<key id>.<iv>.<ciphertext and tag>`, base64url; the key id is "record" for
 * what a record's own key sealed.
 */

/** Where a sealed text is stored. Part of the seal. */
export type Place = { readonly table: string; readonly column: string; readonly row: string }

/** The key of one record, unwrapped. Never stored, never logged. */
export type RecordKey = { readonly bytes: Buffer }

/** What a subkey of the ring is for. One key never serves two purposes. */
export type Purpose = 'wrap' | 'seal' | 'audit' | 'cursor' | 'index' | 'code'

/** A sealed text did not open: wrong key, wrong place or changed bytes. Says where, never what. */
export class DoesNotOpen extends Error {
  override readonly name = 'DoesNotOpen'
}

const form = /^v1\.([a-z0-9]+)\.([A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]{22,})$/

/**
 * Makes the key of a new record.
 * @param table table of the record
 * @param row id of the record, chosen before it is inserted
 * @returns the key, and its wrapped form for the column wrapped_key
 */
export function newRecordKey(table: string, row: string, ring: KeyRing = environment().keyRing) {
  const bytes = randomBytes(32)
  const wrapped = encrypt(ring[0].id, subkey(ring[0], 'wrap'), keyPlace(table, row), bytes)
  return { wrapped, key: { bytes } satisfies RecordKey }
}

/**
 * Unwraps the key of a record with whichever key of the ring wrapped it.
 * @throws DoesNotOpen when no key of the ring does, or the text belongs to another record
 */
export function unwrapRecordKey(table: string, row: string, wrapped: string, ring: KeyRing = environment().keyRing): RecordKey {
  const place = keyPlace(table, row)
  return { bytes: decrypt(subkey(ringKeyOf(wrapped, place, ring), 'wrap'), place, wrapped) }
}

/** Seals a text with the key of its record. Sealing the same text twice gives two different seals. */
export function seal(key: RecordKey, place: Place, text: string): string {
  return encrypt('record', key.bytes, place, Buffer.from(text, 'utf8'))
}

/**
 * Opens what `seal` sealed for this place.
 * @throws DoesNotOpen
 */
export function open(key: RecordKey, place: Place, sealed: string): string {
  return decrypt(key.bytes, place, sealed).toString('utf8')
}

/** Seals a text that belongs to no record with the current key of the ring. */
export function sealWithRing(place: Place, text: string, ring: KeyRing = environment().keyRing): string {
  return encrypt(ring[0].id, subkey(ring[0], 'seal'), place, Buffer.from(text, 'utf8'))
}

/**
 * Opens what `sealWithRing` sealed for this place, with whichever key of the ring sealed it.
 * @throws DoesNotOpen
 */
export function openWithRing(place: Place, sealed: string, ring: KeyRing = environment().keyRing): string {
  return decrypt(subkey(ringKeyOf(sealed, place, ring), 'seal'), place, sealed).toString('utf8')
}

/** A 32-byte key for one purpose, derived from a key of the ring (HKDF with SHA-256). */
export function subkey(ringKey: RingKey, purpose: Purpose): Buffer {
  return Buffer.from(hkdfSync('sha256', ringKey.bytes, '', `tms-consultation-intake v1 ${purpose}`, 32))
}

function keyPlace(table: string, row: string): Place {
  return { table, column: 'wrapped_key', row }
}

function ringKeyOf(sealed: string, place: Place, ring: KeyRing): RingKey {
  const id = form.exec(sealed)?.[1]
  const found = ring.find((key) => key.id === id)
  if (!found) throw new DoesNotOpen(`${nameOf(place)} is sealed with the key "${id ?? '?'}", which is not in APP_KEYS.`)
  return found
}

function encrypt(keyId: string, key: Buffer, place: Place, plain: Buffer): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(bound(place))
  const text = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  return `v1.${keyId}.${iv.toString('base64url')}.${text.toString('base64url')}`
}

function decrypt(key: Buffer, place: Place, sealed: string): Buffer {
  const [, , iv = '', text = ''] = form.exec(sealed) ?? []
  const bytes = Buffer.from(text, 'base64url')
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'), { authTagLength: 16 })
    decipher.setAAD(bound(place)).setAuthTag(bytes.subarray(-16))
    return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()])
  } catch {
    throw new DoesNotOpen(`${nameOf(place)} does not open: another key, another place, or changed.`)
  }
}

function bound({ table, column, row }: Place): Buffer {
  // A bar in a name would let two places look alike.
  if (`${table}${column}${row}`.includes('|')) throw new Error('The place of a seal cannot contain a bar.')
  return Buffer.from(`v1|${table}|${column}|${row}`, 'utf8')
}

function nameOf({ table, column }: Place): string {
  return `${table}.${column}`
}
