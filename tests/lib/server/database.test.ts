import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectDatabase, type Database } from '@/lib/server/database'
import { isDatabaseAway } from '@/lib/server/database-away'
import { type EmbeddedDatabase, startEmbeddedDatabase } from '@/lib/server/embedded-database'
import { migrate } from '@/lib/server/migrations'

const dataDirectory = mkdtempSync(join(tmpdir(), 'database-'))
const reports: string[] = []
let server: EmbeddedDatabase
let database: Database

beforeAll(async () => {
  chmodSync(dataDirectory, 0o711)
  server = await startEmbeddedDatabase({ dataDirectory, report: (sentence) => reports.push(sentence) })
  await migrate(server.ownerUrl)
  database = connectDatabase(server.ownerUrl)
})
afterAll(async () => {
  await database.$disconnect()
  await server.stop()
  rmSync(dataDirectory, { recursive: true })
})

const caught = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

test('a killed server is away, in and out of a transaction, and then it is back', async () => {
  await database.staff.count()
  const inTransaction = database.$transaction(async (transaction) => {
    await transaction.staff.count()
    process.kill(server.pid(), 'SIGKILL')
    await wait(100)
    await transaction.staff.count()
  })
  expect(isDatabaseAway(await caught(inTransaction))).toBe(true)
  const deadline = Date.now() + 10_000
  let error: unknown = await caught(database.staff.count())
  while (error && Date.now() < deadline) {
    expect(isDatabaseAway(error)).toBe(true)
    await wait(20)
    error = await caught(database.staff.count())
  }
  expect(error).toBeUndefined()
})

test('a connection that is cut off, a statement that takes too long, an expired transaction: away', async () => {
  const cut = database.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())`
  expect(isDatabaseAway(await caught(cut))).toBe(true)
  const slow = database.$transaction([database.$executeRaw`SET LOCAL statement_timeout = 50`, database.$executeRaw`SELECT pg_sleep(5)`])
  expect(isDatabaseAway(await caught(slow))).toBe(true)
  const expired = database.$transaction(
    async (transaction) => {
      await wait(150)
      await transaction.staff.count()
    },
    { timeout: 50 },
  )
  expect(isDatabaseAway(await caught(expired))).toBe(true)
})

test('of two transactions that wait for each other one is ended: away', async () => {
  const [one, other] = [900_001n, 900_002n]
  const both = (first: bigint, second: bigint) =>
    database.$transaction(async (transaction) => {
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${first}::bigint)`
      await wait(200)
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${second}::bigint)`
    })
  const errors = (await Promise.all([caught(both(one, other)), caught(both(other, one))])).filter((error) => error !== undefined)
  expect(errors).toHaveLength(1)
  expect(isDatabaseAway(errors[0])).toBe(true)
})

test.each(['postgresql://a:b@127.0.0.1:1/x', 'postgresql://a:b@localhost/x?host=/tmp/nowhere'])('nothing at %s: away', async (url) => {
  const nowhere = connectDatabase(url)
  expect(isDatabaseAway(await caught(nowhere.staff.count()))).toBe(true)
  expect(isDatabaseAway(await caught(nowhere.$transaction((transaction) => transaction.staff.count())))).toBe(true)
  await nowhere.$disconnect()
})

test('a broken rule, a wrong password and a missing file are not "away"', async () => {
  const twice = caught(database.clinicProfile.create({ data: { id: 1 } }))
  expect(isDatabaseAway(await twice)).toBe(false)
  const wrong = connectDatabase(server.ownerUrl.replace(/owner:[^@]+@/, 'owner:wrong@'))
  expect(isDatabaseAway(await caught(wrong.staff.count()))).toBe(false)
  await wrong.$disconnect()
  const noFile = Object.assign(new Error('no such file'), { code: 'ENOENT', syscall: 'open' })
  for (const other of [noFile, new Error('oops'), undefined, 'text', null]) expect(isDatabaseAway(other)).toBe(false)
})
