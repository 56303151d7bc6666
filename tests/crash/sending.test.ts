import { createHash, randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyAuditChain } from '@/lib/server/audit'
import { connectDatabase, type Database } from '@/lib/server/database'
import { runningEmbeddedDatabase } from '@/lib/server/embedded-database'
import { readKeyRing } from '@/lib/server/key-ring'
import { fillDraft, send } from '../support/applicant'
import { hangUp } from '../support/http'
import { odalysBrindlemere } from '../support/invented'
import { killDatabase, killHard, untilWell } from '../support/outage'
import { type Server, startServer } from '../support/server'

/** How often something is killed; the short form is part of every run. CRASH_KILLS=1000 is the long one. */
const KILLS = Number(process.env.CRASH_KILLS ?? 20)
const SEED = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000)
/** Drafts that are being sent at the moment of each kill. */
const IN_FLIGHT = 4
const LATEST_MS = 200

/** What a sender was told: a reference, or nothing certain. */
type Entry = { readonly cookie: string; acknowledged?: string }

/** A number from 0 to 1 for each round and purpose: the same seed kills the same things at the same moments. */
const chance = (round: number, purpose: string) => createHash('sha256').update(`${SEED}:${round}:${purpose}`).digest().readUInt32BE(0) / 2 ** 32

const NEEDED = ['before-you-start', 'about-you', 'phq-9', 'self-harm', 'agreements']
const answers = Object.fromEntries(Object.entries(odalysBrindlemere).filter(([step]) => NEEDED.includes(step)))

let server: Server
const ledger: Entry[] = []

beforeAll(async () => {
  console.log(`sending under fire: ${KILLS} kills, seed ${SEED}`)
  server = await startServer({ kind: 'start', variables: secrets })
}, 180_000)
afterAll(async () => {
  hangUp()
  await (server as Server | undefined)?.remove()
}, 60_000)

/** Secrets of this run only. */
const secrets = { APP_KEYS: `test:${randomBytes(32).toString('base64')}`, AUTH_SECRET: randomBytes(32).toString('base64url') }

async function sendAndRemember(entry: Entry): Promise<void> {
  const answer = await send(server.url, entry.cookie).catch(() => undefined)
  if (answer?.status === 200) entry.acknowledged = (JSON.parse(answer.text) as { reference: string }).reference
}

const VICTIMS = ['web server', 'database', 'everything'] as const
type Victim = (typeof VICTIMS)[number]

function kill(victim: Victim): void {
  const { main, web, database } = server.pids()
  if (victim !== 'database') killHard(web)
  if (victim !== 'web server' && database) killDatabase(database)
  if (victim === 'everything') killHard(main)
}

/** Waits until the site is well; one that has ended, or was killed too often in a minute to go on, is started again. */
async function recover(): Promise<void> {
  const { dataDirectory, port } = server
  const well = untilWell(server.url).catch(() => undefined)
  while ((await Promise.race([well.then(() => 'settled'), wait(100, 'waiting')])) === 'waiting') {
    if (server.hasEnded()) server = await startServer({ kind: 'start', variables: secrets, dataDirectory, port })
  }
  await untilWell(server.url)
}

/** Sends some drafts at once and kills the web server, the database or both with what started them meanwhile. */
async function round(number: number): Promise<Victim> {
  const entries = await Promise.all(Array.from({ length: IN_FLIGHT }, async (): Promise<Entry> => ({ cookie: await fillDraft(server.url, answers) })))
  ledger.push(...entries)
  const victim = VICTIMS[Math.floor(chance(number, 'victim') * VICTIMS.length)] ?? 'everything'
  const sending = Promise.all(entries.map(sendAndRemember))
  await wait(chance(number, 'moment') * LATEST_MS)
  kill(victim)
  await sending
  await recover()
  return victim
}

/** Asks again until it is answered: what a patient does who was told "not sent, try again". */
async function retry(entry: Entry): Promise<string> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const answer = await send(server.url, entry.cookie).catch(() => undefined)
    if (answer?.status === 200) return (JSON.parse(answer.text) as { reference: string }).reference
    await wait(100)
  }
  throw new Error('A draft could not be sent in 20 tries.')
}

async function withDatabaseOf<T>(directory: string, work: (database: Database) => Promise<T>): Promise<T> {
  const place = runningEmbeddedDatabase(directory)
  if (!place) throw new Error('The database of the server under test does not run.')
  const database = connectDatabase(place.ownerUrl)
  try {
    return await work(database)
  } finally {
    await database.$disconnect()
  }
}

test(`${KILLS} kills in the middle of sending: nothing acknowledged is lost, nothing is doubled`, async () => {
  const victims = { 'web server': 0, database: 0, everything: 0 }
  for (let number = 0; number < KILLS; number++) victims[await round(number)]++
  const acknowledged = ledger.filter((entry) => entry.acknowledged).length
  console.log(`killed: ${Object.entries(victims).map(([victim, times]) => `${victim} ${times}`).join(', ')}; drafts ${ledger.length}, acknowledged before or during a kill ${acknowledged}`)

  const references = await Promise.all(ledger.map(retry))
  for (const [index, entry] of ledger.entries()) if (entry.acknowledged) expect(references[index]).toBe(entry.acknowledged)
  expect(new Set(references).size).toBe(ledger.length)

  await withDatabaseOf(server.dataDirectory, async (database) => {
    const intakes = await database.intake.findMany({ select: { id: true, reference: true, submissionId: true } })
    expect(intakes.map(({ reference }) => reference).sort()).toEqual([...references].sort())
    expect(new Set(intakes.map(({ submissionId }) => submissionId)).size).toBe(ledger.length)
    expect(await database.assessment.count()).toBe(ledger.length)
    expect(await database.outboxMessage.count()).toBe(ledger.length)
    expect(await database.auditEvent.count({ where: { action: 'intake.sent' } })).toBe(ledger.length)
    expect(await verifyAuditChain(database, readKeyRing(secrets.APP_KEYS).ring)).toMatchObject({ whole: true })
  })
}, 30_000 + KILLS * 15_000)
