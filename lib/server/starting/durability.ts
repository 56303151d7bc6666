import type { Database } from '@/lib/server/database'
import { Refusal } from '@/lib/server/refusal'

/**
 * Proves that this PostgreSQL keeps what it says it kept, also through a power cut.
 * @throws Refusal naming each setting that is switched off
 */
export async function requireDurability(database: Database): Promise<void> {
  const off = await database.$queryRaw<{ name: string }[]>`
    SELECT name FROM pg_settings
    WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') AND setting = 'off' ORDER BY name`
  if (off.length === 0) return
  const names = off.map(({ name }) => name).join(' and ')
  throw new Refusal(`This PostgreSQL may lose what it confirmed: ${names} is off. Switch it on before using it for patients.`)
}
