import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { connectDatabase, type Database } from '@/lib/server/database'
import { databasePlace, setVariables } from '@/lib/server/environment'
import { Refusal } from '@/lib/server/refusal'
import { withOwnerUrl } from '@/lib/server/starting/owner-url'

/** No database was made there yet, and none is made by asking. */
export class NothingStored extends Refusal {}

/**
 * Does some work on what is stored, beside a site that runs or on its own. As in real use, unless the data brought its own
 * keys: nothing is generated beside it.
 * @throws NothingStored
 */
export async function onStoredData<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const { databaseUrl, dataDirectory } = databasePlace()
  if (!databaseUrl && !['postgresql', 'postgresql.json'].some((name) => existsSync(join(dataDirectory, name)))) {
    throw new NothingStored(`There is no database in ${dataDirectory}. Set DATA_DIRECTORY or DATABASE_URL.`)
  }
  setVariables({ NODE_ENV: 'production', DEMO: existsSync(join(dataDirectory, 'secrets.json')) ? 'yes' : 'no' })
  return withOwnerUrl(async (url) => {
    const database = connectDatabase(url)
    try {
      return await work(database)
    } finally {
      await database.$disconnect()
    }
  })
}
