import { PrismaPg } from '@prisma/adapter-pg'
import { environment } from './environment'
import { type Prisma, PrismaClient } from './generated/client'
import { Refusal } from './refusal'

/** The database, outside a transaction. */
export type Database = PrismaClient

/** The database inside a transaction, as `database().$transaction(async (transaction) => …)` gives it. */
export type Transaction = Prisma.TransactionClient

const seconds = 1000

/**
 * Connects to a PostgreSQL. Connections are made when first needed; close with `$disconnect()`.
 * Every wait has an end: 5 seconds for a connection, 10 for a statement, 12 for a transaction.
 */
export function connectDatabase(url: string): Database {
  const adapter = new PrismaPg(
    {
      connectionString: url,
      application_name: 'tms-consultation-intake',
      max: 10,
      connectionTimeoutMillis: 5 * seconds,
      idleTimeoutMillis: 60 * seconds,
      statement_timeout: 10 * seconds,
      lock_timeout: 8 * seconds,
      idle_in_transaction_session_timeout: 15 * seconds,
      // A server that hangs cannot enforce its own limits.
      query_timeout: 11 * seconds,
    },
    { onPoolError: () => undefined, onConnectionError: () => undefined },
  )
  return new PrismaClient({
    adapter,
    errorFormat: 'minimal',
    transactionOptions: { maxWait: 5 * seconds, timeout: 12 * seconds },
  })
}

// One client a process, also when development reloads this module.
const kept = globalThis as { tmsDatabase?: { url: string; client: Database } }

/**
 * The database of this process, at the address in DATABASE_URL (the start sets it for the embedded one).
 * @throws Refusal when there is no address
 */
export function database(): Database {
  const url = environment().databaseUrl
  if (!url) throw new Refusal('No database: start with "npm start", "npm run demo" or "npm run dev", or set DATABASE_URL.')
  if (kept.tmsDatabase?.url !== url) kept.tmsDatabase = { url, client: connectDatabase(url) }
  return kept.tmsDatabase.client
}
