import type { Database } from './database'
import { environment } from './environment'
import type { KeyRing } from './key-ring'
import { Refusal } from './refusal'
import { DoesNotOpen, openWithRing, sealWithRing } from './sealing'

const place = { table: 'key_canary', column: 'sealed', row: '1' }
const constant = 'The keys fit this database.'

/**
 * Proves before anything is written that APP_KEYS fits this database: opens a constant that the first start sealed.
 * @throws Refusal when it does not open, which would end in records sealed under two unrelated sets of keys
 */
export async function checkKeyCanary(database: Database, ring: KeyRing = environment().keyRing): Promise<void> {
  const sealed = sealWithRing(place, constant, ring)
  // Two starts at once: the first row stays, and both read it.
  await database.keyCanary.createMany({ data: [{ id: 1, sealed }], skipDuplicates: true })
  const row = await database.keyCanary.findUniqueOrThrow({ where: { id: 1 } })
  try {
    if (openWithRing(place, row.sealed, ring) === constant) return
  } catch (error) {
    if (!(error instanceof DoesNotOpen)) throw error
  }
  throw new Refusal(
    `APP_KEYS does not fit this database: it was sealed with the key "${row.sealed.split('.')[1]}", and that key is missing ` +
      'or another one bears its name. Put it back, after the current one: APP_KEYS=new:…,old:…',
  )
}
