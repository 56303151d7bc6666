import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { grantToApplication } from '@/lib/server/application-role'
import { type EmbeddedDatabase, startEmbeddedDatabase } from '@/lib/server/embedded-database'
import { migrate } from '@/lib/server/migrations'
import { Refusal } from '@/lib/server/refusal'
import { generateIfNeeded } from '@/lib/server/starting/generate'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the shared server as owner and as application, both in the database "intake". */
    readonly databaseServer: { readonly ownerUrl: string; readonly url: string }
  }
}

/**
 * One embedded PostgreSQL for the whole run, with a migrated database "intake" that fresh ones are copied from.
 * Nothing in it outlives the run, so it does not wait for the disk; tests of durability start a server of their own.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // On a fresh checkout the database client does not exist yet, and most tests load it.
  await generateIfNeeded()
  const server = await startInFreeSlot()
  await renew(server.ownerUrl)
  await migrate(server.ownerUrl)
  await grantToApplication(server.ownerUrl)
  project.provide('databaseServer', { ownerUrl: server.ownerUrl, url: server.url })
  return server.stop
}

/** Two runs at once in one checkout each take a data directory of their own. */
async function startInFreeSlot(slot = 1): Promise<EmbeddedDatabase> {
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }
  try {
    return await startEmbeddedDatabase({ dataDirectory: `.data/test/${slot}`, settings })
  } catch (error) {
    if (slot < 6 && error instanceof Refusal && error.message.includes('is in use')) return startInFreeSlot(slot + 1)
    throw error
  }
}

/** Drops what runs before this one left, and an "intake" that an edited migration may have built. */
async function renew(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl.replace('/intake?', '/postgres?') })
  await client.connect()
  const { rows } = await client.query(`SELECT datname FROM pg_database WHERE datname ~ '^(intake|test_[0-9a-f]+)$'`)
  for (const { datname } of rows) await client.query(`DROP DATABASE ${datname} WITH (FORCE)`)
  await client.query('CREATE DATABASE intake')
  await client.end()
}
