import type { Database } from '@/lib/server/database'

/**
 * Sends the intakes of the invented people of the demo. Runs again when the first run was cut short: what is there
 * already stays.
 */
export async function seedPeople(_database: Database): Promise<void> {}
