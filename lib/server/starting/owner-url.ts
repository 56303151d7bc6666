import { runningEmbeddedDatabase, startEmbeddedDatabase } from '@/lib/server/embedded-database'
import { databasePlace } from '@/lib/server/environment'

/** Work to be done as the owner of the tables. */
export type OwnersWork<Result> = (ownerUrl: string, kind: 'external' | 'embedded') => Promise<Result>

/**
 * Does some work as the owner of the tables: on the database that DATABASE_URL names, beside a site that runs from
 * here, or on the embedded database started for the purpose.
 */
export async function withOwnerUrl<Result>(work: OwnersWork<Result>): Promise<Result> {
  const { databaseUrl, dataDirectory } = databasePlace()
  if (databaseUrl) return work(databaseUrl, 'external')
  const running = runningEmbeddedDatabase(dataDirectory)
  if (running) return work(running.ownerUrl, 'embedded')
  const server = await startEmbeddedDatabase({ dataDirectory })
  try {
    return await work(server.ownerUrl, 'embedded')
  } finally {
    await server.stop()
  }
}
