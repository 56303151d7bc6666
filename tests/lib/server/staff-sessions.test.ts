import { afterAll, beforeAll, expect, test } from 'vitest'
import { endSession, endSessionsOf, readSession, sessionIdOf, startSession } from '@/lib/server/staff-sessions'
import { addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.end())

async function signedIn() {
  const staff = await addStaff(fresh.database, 'coordinator')
  const secret = await fresh.database.$transaction((transaction) => startSession(transaction, staff.id))
  return { staff, secret }
}

/** Moves a session's clocks into the past. */
const age = (secret: string, column: 'created_at' | 'last_seen_at', seconds: number) =>
  fresh.database.$executeRawUnsafe(`UPDATE staff_session SET ${column} = now() - make_interval(secs => $2::int) WHERE id = $1`, sessionIdOf(secret), seconds)

test('a session names its person; the table holds only the hash of its secret', async () => {
  const { staff, secret } = await signedIn()
  expect(await readSession(secret)).toMatchObject({ id: staff.id, name: staff.name, role: 'coordinator' })
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
  const rows = await fresh.database.staffSession.findMany({ where: { staffId: staff.id } })
  expect(JSON.stringify(rows)).not.toContain(secret)
})

test('another secret, a cut one and the id itself are nobody', async () => {
  const { secret } = await signedIn()
  for (const wrong of ['', secret.slice(1), `${secret}x`, sessionIdOf(secret)]) expect(await readSession(wrong)).toBeUndefined()
})

test('fifteen minutes without activity end a session; a request shortly before keeps it', async () => {
  const { secret } = await signedIn()
  await age(secret, 'last_seen_at', 14 * 60 + 45)
  expect(await readSession(secret)).toBeDefined()
  await age(secret, 'last_seen_at', 10)
  expect(await readSession(secret)).toBeDefined()
  await age(secret, 'last_seen_at', 15 * 60 + 1)
  expect(await readSession(secret)).toBeUndefined()
})

test('reading a session that is not fresh counts as activity', async () => {
  const { secret } = await signedIn()
  await age(secret, 'last_seen_at', 14 * 60)
  await readSession(secret)
  const row = await fresh.database.staffSession.findUniqueOrThrow({ where: { id: sessionIdOf(secret) } })
  expect(Date.now() - row.lastSeenAt.getTime()).toBeLessThan(5_000)
})

test('twelve hours end a session, however active it was', async () => {
  const { secret } = await signedIn()
  await age(secret, 'created_at', 12 * 3600 - 30)
  expect(await readSession(secret)).toBeDefined()
  await age(secret, 'created_at', 12 * 3600 + 1)
  expect(await readSession(secret)).toBeUndefined()
})

test('signing out ends the session at once, is written down once, and cannot be undone by activity', async () => {
  const { staff, secret } = await signedIn()
  await endSession(secret)
  await endSession(secret)
  expect(await readSession(secret)).toBeUndefined()
  expect(await fresh.database.auditEvent.count({ where: { action: 'staff.signed-out', actorId: staff.id } })).toBe(1)
})

test('ending all sessions of a person ends each and nobody else’s', async () => {
  const one = await signedIn()
  const other = await signedIn()
  const second = await fresh.database.$transaction((transaction) => startSession(transaction, one.staff.id))
  expect(await fresh.database.$transaction((transaction) => endSessionsOf(transaction, one.staff.id))).toBe(2)
  expect(await readSession(one.secret)).toBeUndefined()
  expect(await readSession(second)).toBeUndefined()
  expect(await readSession(other.secret)).toBeDefined()
})

test('a disabled account is signed out at once; a changed role holds at once', async () => {
  const { staff, secret } = await signedIn()
  await fresh.database.staff.update({ where: { id: staff.id }, data: { role: 'psychiatrist' } })
  expect(await readSession(secret)).toMatchObject({ role: 'psychiatrist' })
  await fresh.database.staff.update({ where: { id: staff.id }, data: { disabledAt: new Date() } })
  expect(await readSession(secret)).toBeUndefined()
})

test('a new sign-in clears away what is older than a day of work', async () => {
  const { staff, secret } = await signedIn()
  await age(secret, 'created_at', 13 * 3600)
  await fresh.database.$transaction((transaction) => startSession(transaction, staff.id))
  expect(await fresh.database.staffSession.count({ where: { staffId: staff.id } })).toBe(1)
})
