import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordAudit, verifyAuditChain } from '@/lib/server/audit'
import type { KeyRing } from '@/lib/server/key-ring'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
const ring: KeyRing = [{ id: 'k1', bytes: randomBytes(32) }]

beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.end())

const opened = (id: string) => ({
  actor: { kind: 'staff', id: 'ana' } as const,
  action: 'intake.opened',
  object: { type: 'intake', id },
  detail: { step: 'phq-9', fields: ['q1', 'q9'], count: 2 },
})

const append = (id: string, keys = ring) => fresh.database.$transaction((transaction) => recordAudit(transaction, opened(id), keys))

test('rows are chained without a gap, also when many transactions append at once', async () => {
  await Promise.all(Array.from({ length: 40 }, (_, index) => append(`i${index}`)))
  expect(await verifyAuditChain(fresh.database, ring)).toMatchObject({ whole: true, rows: 40 })
})

test('a rolled-back transaction leaves no trace and no gap', async () => {
  const refused = fresh.database.$transaction(async (transaction) => {
    await recordAudit(transaction, opened('never'), ring)
    throw new Error('changed my mind')
  })
  await expect(refused).rejects.toThrow('changed my mind')
  await append('after')
  expect(await verifyAuditChain(fresh.database, ring)).toMatchObject({ whole: true, rows: 41 })
})

/** npm run audit-trail, as an operator starts it. */
function script(keys: KeyRing = ring) {
  const { PATH } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/audit-trail.ts'], {
    env: {
      PATH,
      DATABASE_URL: fresh.ownerUrl,
      DATA_DIRECTORY: '.data/test',
      APP_KEYS: keys.map(({ id, bytes }) => `${id}:${bytes.toString('base64')}`).join(','),
      AUTH_SECRET: randomBytes(32).toString('base64url'),
    } as unknown as NodeJS.ProcessEnv,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('npm run audit-trail says that it is whole, with the newest number and hash, and ends with 0', async () => {
  const { hash } = await fresh.database.auditEvent.findUniqueOrThrow({ where: { seq: 41n } })
  const { status, stdout, stderr } = script()
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout.split('\n')[0]).toBe(`The audit trail is whole: 41 rows. The newest is number 41, hash ${hash}`)
})

test('npm run audit-trail ends with 1 under keys that do not fit', () => {
  const other = [{ id: 'k1', bytes: randomBytes(32) }] as const
  expect(script(other)).toEqual({ status: 1, stdout: '', stderr: 'The audit trail is broken at row 1: it was changed, or APP_KEYS holds another key named "k1".\n' })
})

test('a detail that looks like something typed is refused', async () => {
  const typed = { ...opened('x'), detail: { note: 'the patient said no' } }
  await expect(fresh.database.$transaction((transaction) => recordAudit(transaction, typed, ring))).rejects.toThrow('ids and names of fields only')
})

test('a new key of the ring continues the chain, and the old rows still verify', async () => {
  const rotated: KeyRing = [{ id: 'k2', bytes: randomBytes(32) }, ring[0]]
  await append('rotated', rotated)
  expect(await verifyAuditChain(fresh.database, rotated)).toMatchObject({ whole: true, rows: 42 })
  expect(await verifyAuditChain(fresh.database, ring)).toMatchObject({ whole: false, seq: 42n })
})

test.each(['UPDATE audit_event SET action = action', 'DELETE FROM audit_event', 'TRUNCATE audit_event'])('the database refuses: %s', async (statement) => {
  await expect(fresh.database.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied|cannot be changed/)
  await withOwner(async (owner) => expect(owner.query(statement)).rejects.toThrow('cannot be changed'))
})

test('the application cannot switch the guards off', async () => {
  const statement = 'ALTER TABLE audit_event DISABLE TRIGGER ALL'
  await expect(fresh.database.$executeRawUnsafe(statement)).rejects.toThrow('must be owner')
})

test.each([
  ['a changed row', `UPDATE audit_event SET object_id = 'other' WHERE seq = 7`, 7n],
  ['a changed detail', `UPDATE audit_event SET detail = '{"step":"pain"}' WHERE seq = 6`, 6n],
  ['a changed time', `UPDATE audit_event SET at = at + interval '1 ms' WHERE seq = 5`, 5n],
  ['a removed row', 'DELETE FROM audit_event WHERE seq = 4', 5n],
  ['a first row removed', 'DELETE FROM audit_event WHERE seq = 1', 2n],
])('an owner who gets round the guards is found out: %s', async (_, statement, seq) => {
  await withOwner(async (owner) => {
    await owner.query('BEGIN')
    await owner.query('ALTER TABLE audit_event DISABLE TRIGGER ALL')
    await owner.query(statement)
    await owner.query('COMMIT')
  })
  const check = await verifyAuditChain(fresh.database, ring)
  expect(check).toMatchObject({ whole: false, seq })
})

test('npm run audit-trail ends with 1 and names the first row that does not fit', () => {
  expect(script()).toEqual({ status: 1, stdout: '', stderr: 'The audit trail is broken at row 2: a row before this one is missing.\n' })
})

async function withOwner(work: (owner: pg.Client) => Promise<unknown>): Promise<void> {
  const owner = new pg.Client({ connectionString: fresh.ownerUrl })
  await owner.connect()
  await work(owner)
  await owner.end()
}
