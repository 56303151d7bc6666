import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { connectDatabase, type Database } from '@/lib/server/database'
import { setVariables } from '@/lib/server/environment'

/** A migrated, empty database of one test file. */
export type FreshDatabase = {
  /** As the web server connects: the role "application". */
  readonly url: string
  /** As migrations connect. */
  readonly ownerUrl: string
  readonly database: Database
  /** Closes and drops it. */
  readonly end: () => Promise<void>
}

/**
 * Makes a fresh migrated database on the shared server (about a tenth of a second) and points DATABASE_URL at it, so that
 * `database()` in lib/server talks to it as well. Call in `beforeAll`, and `end()` in `afterAll`.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = inject('databaseServer')
  const name = `test_${randomBytes(6).toString('hex')}`
  const named = (url: string) => url.replace('/intake?', `/${name}?`)
  await asOwner(server.ownerUrl, `CREATE DATABASE ${name} TEMPLATE intake`)
  const url = named(server.url)
  setVariables({ DATABASE_URL: url })
  const database = connectDatabase(url)
  return {
    url,
    ownerUrl: named(server.ownerUrl),
    database,
    end: async () => {
      await database.$disconnect()
      await asOwner(server.ownerUrl, `DROP DATABASE ${name} WITH (FORCE)`)
    },
  }
}

/** An empty database without any table, for tests of migrations. Returns the owner's address. */
export async function emptyDatabase(): Promise<string> {
  const server = inject('databaseServer')
  const name = `test_${randomBytes(6).toString('hex')}`
  await asOwner(server.ownerUrl, `CREATE DATABASE ${name}`)
  return server.ownerUrl.replace('/intake?', `/${name}?`)
}

/** Runs a statement as migrations would: what the application may not do. */
export async function asOwner(ownerUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl.replace('/intake?', '/postgres?') })
  client.on('error', () => undefined)
  await client.connect()
  await client.query(statement)
  await client.end()
}
