import type { Database } from '@/lib/server/database'
import { clinicProfile } from '@/lib/server/profile'
import { Refusal } from '@/lib/server/refusal'

/**
 * Keeps invented and real people apart: the demo never starts on a database that has been used for real, and the
 * product never on one that the demo filled, with its known accounts.
 * @throws Refusal
 */
export async function requireOneKind(database: Database, demo: boolean): Promise<void> {
  const profile = await clinicProfile(database)
  if (profile.demo && !demo) {
    throw new Refusal('This database was filled by the demo. Give the real product one of its own: another DATABASE_URL or DATA_DIRECTORY.')
  }
  const used = profile.setUpAt !== null || (await database.staff.count()) > 0 || (await database.draft.count()) > 0
  if (demo && !profile.demo && used) {
    throw new Refusal('This database is in use by a real clinic; the demo does not touch it. Start it without DATABASE_URL and DATA_DIRECTORY.')
  }
}
