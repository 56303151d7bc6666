import { grantToApplication } from '@/lib/server/application-role'
import { type Database, database } from '@/lib/server/database'
import { startEmbeddedDatabase } from '@/lib/server/embedded-database'
import { type Environment, environment, setVariables } from '@/lib/server/environment'
import { checkKeyCanary } from '@/lib/server/key-canary'
import { migrate } from '@/lib/server/migrations'
import { build, isBuilt } from './build'
import { requireOneKind } from './demo-boundary'
import { requireDurability } from './durability'
import { requireFreePort } from './port'
import { startWebServer } from './web-server'

/** What differs between the real product, the demo and development. */
export type Product = {
  readonly command: 'start' | 'dev'
  readonly demo: boolean
  /** Where its data goes unless DATA_DIRECTORY says otherwise. */
  readonly dataDirectory: string
  /** Fills the database where needed; answers the sentences to print once the site is up. */
  readonly prepare: (database: Database, settings: Environment) => Promise<readonly string[]>
}

type Stop = () => Promise<void>

/**
 * Starts everything, in the order it needs each other, and stays until told to stop: the database, its migrations, the
 * proof that the keys fit, the build, the web server. Ctrl-C, SIGTERM and a closed terminal stop all of it, last first.
 * @throws Refusal when something a person can put right stands in the way; what was started is stopped again
 */
export async function runProduct(product: Product): Promise<void> {
  const stops: Stop[] = []
  const stopAll = once(async () => {
    for (const stop of stops.reverse()) await stop().catch((error) => console.error(error))
  })
  stopOnSignals(stopAll)
  try {
    await startAll(product, stops, () => void stopAll().then(() => process.exit(1)))
  } catch (error) {
    await stopAll()
    throw error
  }
}

async function startAll(product: Product, stops: Stop[], giveUp: () => void): Promise<void> {
  const mode = product.command === 'dev' ? 'development' : 'production'
  setVariables({ NODE_ENV: mode, DEMO: product.demo ? 'yes' : 'no' }, { DATA_DIRECTORY: product.dataDirectory })
  const settings = environment()
  await openDatabase(settings, stops, giveUp)
  await requireFreePort(settings.port)
  if (settings.mode === 'production' && !settings.demo) await requireDurability(database())
  await requireOneKind(database(), settings.demo)
  await checkKeyCanary(database())
  const sentences = await product.prepare(database(), settings)
  await database().$disconnect()
  if (product.command === 'start' && !isBuilt()) {
    console.log('Building the site (about half a minute, only after a change) …')
    await build()
  }
  const { port } = settings
  const variables = childVariables(settings)
  stops.push(await startWebServer({ command: product.command, port, variables, report, onGivenUp: giveUp }))
  const address = `The site is at ${settings.publicUrl} (this server listens on port ${port}).`
  for (const sentence of [...sentences, address, 'Press Ctrl-C to stop.']) console.log(sentence)
}

/** Opens the database that DATABASE_URL names, or starts the embedded one, and brings it to the newest schema. */
async function openDatabase(settings: Environment, stops: Stop[], giveUp: () => void): Promise<void> {
  if (settings.databaseUrl) {
    await migrate(settings.databaseUrl)
    return
  }
  const embedded = await startEmbeddedDatabase({ dataDirectory: settings.dataDirectory, report, onGivenUp: giveUp })
  stops.push(embedded.stop)
  await migrate(embedded.ownerUrl)
  await grantToApplication(embedded.ownerUrl)
  setVariables({ DATABASE_URL: embedded.url })
  console.log(`The database is ready; its files are in ${embedded.directory}`)
}

/** The settings as the web server reads them: what was generated or found is handed on, nothing is found twice. */
function childVariables(settings: Environment): Record<string, string> {
  return {
    NODE_ENV: settings.mode,
    APP_KEYS: settings.keyRing.map(({ id, bytes }) => `${id}:${bytes.toString('base64')}`).join(','),
    AUTH_SECRET: settings.authSecret,
    DATABASE_URL: environment().databaseUrl ?? '',
    DATA_DIRECTORY: settings.dataDirectory,
    DEMO: settings.demo ? 'yes' : 'no',
    PUBLIC_URL: settings.publicUrl,
  }
}

function report(sentence: string): void {
  console.error(sentence)
}

function stopOnSignals(stopAll: Stop): void {
  const stop = once(async () => {
    console.log('Stopping: answers in progress are finished, then the database is closed.')
    await stopAll()
    process.exit(0)
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
}

/** The same work for every caller: a second Ctrl-C does not start stopping anew. */
function once(work: Stop): Stop {
  let running: Promise<void> | undefined
  return () => {
    running ??= work()
    return running
  }
}
