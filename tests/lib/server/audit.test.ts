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
  expect(await verifyAuditChain(fresh.database, ring)).toEqual({ whole: true, rows: 40 })
})

test('a rolled-back transaction leaves no trace and no gap', async () => {
  const refused = fresh.database.$transaction(async (transaction) => {
    await recordAudit(transaction, opened('never'), ring)
    throw new Error('changed my mind')
  })
  await expect(refused).rejects.toThrow('changed my mind')
  await append('after')
  expect(await verifyAuditChain(fresh.database, ring)).toEqual({ whole: true, rows: 41 })
})

test('a detail that looks like something typed is refused', async () => {
  const typed = { ...opened('x'), detail: { note: 'the patient said no' } }
  await expect(fresh.database.$transaction((transaction) => recordAudit(transaction, typed, ring))).rejects.toThrow('ids and names of fields only')
})

test('a new key of the ring continues the chain, and the old rows still verify', async () => {
  const rotated: KeyRing = [{ id: 'k2', bytes: randomBytes(32) }, ring[0]]
  await append('rotated', rotated)
  expect(await verifyAuditChain(fresh.database, rotated)).toEqual({ whole: true, rows: 42 })
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

async function withOwner(work: (owner: pg.Client) => Promise<unknown>): Promise<void> {
  const owner = new pg.Client({ connectionString: fresh.ownerUrl })
  await owner.connect()
  await work(owner)
  await owner.end()
}
