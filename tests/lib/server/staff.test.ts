import { afterAll, beforeAll, expect, test } from 'vitest'
import { passwordProblem } from '@/lib/server/password-rules'
import { accounts, disable, enable, invite, inviteAgain, join } from '@/lib/server/staff'
import { readSession, type StaffMember, startSession } from '@/lib/server/staff-sessions'
import { addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'

const PASSWORD = 'seven otters paint a quiet door'
let fresh: FreshDatabase
let admin: StaffMember
beforeAll(async () => {
  fresh = await freshDatabase()
  admin = await addStaff(fresh.database, 'administrator')
})
afterAll(() => fresh.end())

const newcomer = (email: string) => ({ name: 'Nora Newcomer', email, role: 'coordinator' })
async function invited(email: string): Promise<{ code: string; id: string }> {
  const made = await invite(admin, newcomer(email))
  if (!('link' in made)) throw new Error(JSON.stringify(made))
  const code = made.link.replace('/clinic/join#', '')
  return { code, id: code.split('.')[0] ?? '' }
}
const stateOf = async (id: string) => (await accounts()).find((one) => one.id === id)?.state

test('a one-time link sets a password once; the database never holds its secret', async () => {
  const { code, id } = await invited('Nora@Demo.example')
  expect(await stateOf(id)).toBe('invited')
  const secret = code.split('.')[1] ?? 'none'
  expect(JSON.stringify(await fresh.database.staff.findMany())).not.toContain(secret)
  expect(await join(code, 'short')).toMatchObject({ problems: { password: expect.any(String) } })
  expect(await join(`http://localhost/clinic/join#${code}`, PASSWORD)).toEqual({ email: 'nora@demo.example' })
  expect(await stateOf(id)).toBe('active')
  expect(await join(code, PASSWORD)).toBeUndefined()
})

test('two people with one link make one password', async () => {
  const { code } = await invited('both@demo.example')
  const answers = await Promise.all([join(code, PASSWORD), join(code, `${PASSWORD} two`)])
  expect(answers.filter(Boolean)).toHaveLength(1)
})

test('a link that is wrong, too old, replaced or of a closed account opens nothing', async () => {
  const { code, id } = await invited('late@demo.example')
  for (const wrong of ['', 'x', `${id}.`, `${id}.${'A'.repeat(43)}`, code.slice(0, -1)]) expect(await join(wrong, PASSWORD)).toBeUndefined()
  const stored = (await fresh.database.staff.findUniqueOrThrow({ where: { id } })).passwordHash
  await fresh.database.staff.update({ where: { id }, data: { passwordHash: stored.replace(/\d+$/, String(Date.now() - 1)) } })
  expect(await stateOf(id)).toBe('invitation-expired')
  expect(await join(code, PASSWORD)).toBeUndefined()
  const again = await inviteAgain(admin, id)
  expect(await join(code, PASSWORD)).toBeUndefined()
  await disable(admin, id)
  expect(await join(again?.link ?? '', PASSWORD)).toBeUndefined()
})

test('closing an account ends its sessions at once; opening it again does not bring them back', async () => {
  const staff = await addStaff(fresh.database, 'psychiatrist')
  const secret = await fresh.database.$transaction((transaction) => startSession(transaction, staff.id))
  expect(await disable(admin, staff.id)).toBe(true)
  expect(await readSession(secret)).toBeUndefined()
  expect(await enable(admin, staff.id)).toBe(true)
  expect(await readSession(secret)).toBeUndefined()
})

test('a new link for somebody ends their sessions', async () => {
  const staff = await addStaff(fresh.database, 'coordinator')
  const secret = await fresh.database.$transaction((transaction) => startSession(transaction, staff.id))
  await inviteAgain(admin, staff.id)
  expect(await readSession(secret)).toBeUndefined()
})

test('nobody closes or resets their own account, and a strange id changes nothing', async () => {
  expect(await disable(admin, admin.id)).toBe(false)
  expect(await inviteAgain(admin, admin.id)).toBeUndefined()
  for (const id of ['', 'x', '00000000-0000-4000-8000-000000000000']) {
    expect(await disable(admin, id)).toBe(false)
    expect(await enable(admin, id)).toBe(false)
    expect(await inviteAgain(admin, id)).toBeUndefined()
  }
})

test('an e-mail address that is taken, or none, is a problem at its field', async () => {
  await invited('once@demo.example')
  expect(await invite(admin, newcomer('ONCE@demo.example '))).toMatchObject({ problems: { email: expect.stringContaining('already') } })
  for (const email of ['', 'x', 'a@b', 'a b@c.example', 'a@c.example\nbcc: x', 'a＠c.example'])
    expect(await invite(admin, newcomer(email))).toMatchObject({ problems: { email: expect.any(String) } })
  expect(await invite(admin, { name: ' ', email: 'r@demo.example', role: 'owner' })).toMatchObject({ problems: { name: expect.any(String), role: expect.any(String) } })
})

test('every change of an account is written down with its id', async () => {
  const { id } = await invited('trace@demo.example')
  await disable(admin, id)
  const rows = await fresh.database.auditEvent.findMany({ where: { objectType: 'staff', objectId: id }, orderBy: { seq: 'asc' } })
  expect(rows.map(({ action, actorId }) => [action, actorId])).toEqual([
    ['staff.invited', admin.id],
    ['staff.disabled', admin.id],
  ])
})

test.each([
  ['short', /at least 15/],
  ['aaaaaaaaaaaaaaaaaaaa', /too easy/],
  ['12345678901234567890', /too easy/],
  ['passwordpassword1', /too easy/],
  ['noranewcomer12345', /too easy/],
  ['p'.repeat(200), /at most 128/],
])('a password like %s is refused', (password, problem) => expect(passwordProblem(password, ['Nora Newcomer', 'nora@demo.example'])).toMatch(problem))

test.each([PASSWORD, 'наш дом стоит у реки', 'G7#kd92!mmQx41zz', 'caballo batería grapa correcta'])('a password like %s is fine', (password) =>
  expect(passwordProblem(password, ['Nora'])).toBeUndefined(),
)
