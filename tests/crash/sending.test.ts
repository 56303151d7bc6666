import { createHash, randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyAuditChain } from '@/lib/server/audit'
import { canonicalJson, type Json } from '@/lib/server/canonical-json'
import { todayAtClinic } from '@/lib/server/clock'
import { readKeyRing } from '@/lib/server/key-ring'
import { fillDraft, send } from '../support/applicant'
import { embedded } from '../support/embedded'
import { hangUp } from '../support/http'
import { least } from '../support/invented'
import { killDatabase, killHard, untilWell } from '../support/outage'
import { type Server, startServer } from '../support/server'

/** How often something is killed; the short form is part of every run. CRASH_KILLS=1000 is the long one. */
const KILLS = Number(process.env.CRASH_KILLS ?? 20)
const SEED = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000)
/** Drafts that are sent in each round. */
const DRAFTS = 6
/**
 * Two kinds of rounds, in milliseconds: all at once, killed before the first can be acknowledged; and one after the other,
 * killed when some are acknowledged, some are under way and some have not begun.
 */
const ROUNDS = { burst: { spread: 0, latest: 200 }, stream: { spread: 300, latest: 400 } } as const

/** What a sender was told: a reference, or nothing certain. And the hash of what was sent. */
type Entry = { readonly cookie: string; readonly hash: string; acknowledged?: string }

/** A number from 0 to 1 for each round and purpose: the same seed kills the same things at the same moments. */
const chance = (round: number, purpose: string) => createHash('sha256').update(`${SEED}:${round}:${purpose}`).digest().readUInt32BE(0) / 2 ** 32

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
/** Letters are written for a mail server that never answers: none leaves, and each is to be there once. */
const secrets = {
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'intake@clinic.example',
  APP_KEYS: `test:${randomBytes(32).toString('base64')}`,
  AUTH_SECRET: randomBytes(32).toString('base64url'),
}

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

/** A draft that is ready to be sent, like no other. */
async function ready(number: number, place: number): Promise<Entry> {
  const answers = least(`Crashproof Brindlemere ${number} ${place}`)
  // Who signed, and on which day at the clinic, is set by the server.
  const agreements = { ...answers.agreements, signedBy: 'patient', signedOn: todayAtClinic('America/New_York') }
  return {
    cookie: await fillDraft(server.url, answers),
    hash: createHash('sha256')
      .update(canonicalJson({ ...answers, agreements } as Json))
      .digest('hex'),
  }
}

/** Sends some drafts and meanwhile kills the web server, the database, or both with what started them. */
async function round(number: number): Promise<Victim> {
  const entries = await Promise.all(Array.from({ length: DRAFTS }, (_, place) => ready(number, place)))
  ledger.push(...entries)
  const kind = number % 2 === 0 ? 'stream' : 'burst'
  const { spread, latest } = ROUNDS[kind]
  const victim = VICTIMS[Math.floor(chance(number, 'victim') * VICTIMS.length)] ?? 'everything'
  // The first answer after a start takes longest; the stream is to be in full flow.
  const first = kind === 'stream' ? entries.slice(0, 1) : []
  await Promise.all(first.map(sendAndRemember))
  const sending = Promise.all(entries.slice(first.length).map((entry, place) => wait(chance(number, `start ${place}`) * spread).then(() => sendAndRemember(entry))))
  await wait(chance(number, 'moment') * latest)
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

test(
  `${KILLS} kills in the middle of sending: nothing acknowledged is lost, nothing is doubled`,
  async () => {
    const victims = { 'web server': 0, database: 0, everything: 0 }
    for (let number = 0; number < KILLS; number++) victims[await round(number)]++
    const acknowledged = ledger.filter((entry) => entry.acknowledged).length
    console.log(
      `killed: ${Object.entries(victims)
        .map(([victim, times]) => `${victim} ${times}`)
        .join(', ')}; drafts ${ledger.length}, acknowledged before or during a kill ${acknowledged}`,
    )

    // Otherwise the promise was never put to the test.
    expect(acknowledged).toBeGreaterThan(KILLS / 2)
    expect(ledger.length - acknowledged).toBeGreaterThan(KILLS / 2)

    const references = await Promise.all(ledger.map(retry))
    for (const [index, entry] of ledger.entries()) if (entry.acknowledged) expect(references[index]).toBe(entry.acknowledged)
    expect(new Set(references).size).toBe(ledger.length)

    await embedded(server.dataDirectory, async (database) => {
      const intakes = await database.intake.findMany({ select: { reference: true, submissionId: true, payloadHash: true } })
      const stored = Object.fromEntries(intakes.map(({ reference, payloadHash }) => [reference, payloadHash]))
      expect(stored).toEqual(Object.fromEntries(ledger.map(({ hash }, index) => [references[index], hash])))
      expect(intakes).toHaveLength(ledger.length)
      expect(new Set(intakes.map(({ submissionId }) => submissionId)).size).toBe(ledger.length)
      expect(await database.assessment.count()).toBe(ledger.length)
      expect(await database.outboxMessage.count()).toBe(ledger.length)
      expect(await database.auditEvent.count({ where: { action: 'intake.sent' } })).toBe(ledger.length)
      expect(await verifyAuditChain(database, readKeyRing(secrets.APP_KEYS).ring)).toMatchObject({ whole: true })
    })
  },
  30_000 + KILLS * 15_000,
)
