import { connectDatabase, type Database } from '@/lib/server/database'
import { runningEmbeddedDatabase } from '@/lib/server/embedded-database'

/** Looks into the embedded database of a server that runs on this data directory, as the owner of its tables. */
export async function embedded<T>(dataDirectory: string, work: (database: Database) => Promise<T>): Promise<T> {
  const place = runningEmbeddedDatabase(dataDirectory)
  if (!place) throw new Error('The database of the server under test does not run.')
  const database = connectDatabase(place.ownerUrl)
  try {
    return await work(database)
  } finally {
    await database.$disconnect()
  }
}
