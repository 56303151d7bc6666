import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { escalateDue } from '@/lib/server/alert-escalation'
import { fallbackOf } from '@/lib/server/alert-settings'
import { acknowledgeAlert } from '@/lib/server/alert-work'
import { openAlerts } from '@/lib/server/alerts'
import { environment, setVariables } from '@/lib/server/environment'
import { generatedSecrets } from '@/lib/server/generated-secrets'
import { letterOf } from '@/lib/server/mail/texts'
import { contentOf } from '@/lib/server/outbox'
import { deliverDue } from '@/lib/server/outbox-delivery'
import { clinicProfile } from '@/lib/server/profile'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { alertOfForm, begunForm, INTENT, passTheirTime, THOUGHTS } from '@/tests/support/alerts'
import { addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
let casey: StaffMember
beforeAll(async () => {
  fresh = await freshDatabase()
  casey = await addStaff(fresh.database, 'coordinator')
})
afterAll(() => fresh.end())
beforeEach(async () => {
  await fresh.database.outboxMessage.deleteMany()
  await fresh.database.safetyAlert.updateMany({ data: { settledAt: new Date() } })
  await setFallback('fallback@demo.example')
})

afterEach(() => {
  vi.useRealTimers()
  setVariables({ NODE_ENV: 'test', SMTP_URL: undefined, MAIL_FROM: undefined, APP_KEYS: undefined, AUTH_SECRET: undefined })
})

const MAIL_SERVER = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'intake@clinic.example' }
/** As in a clinic's own installation, with the keys of these tests. */
const inRealUse = (more: Readonly<Record<string, string | undefined>> = {}) =>
  setVariables({ NODE_ENV: 'production', ...generatedSecrets(environment().dataDirectory), ...more })
const REFUSED = Object.assign(new Error('No such mailbox'), { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 })
const standing = async (id: string) => (await openAlerts(casey)).find((alert) => alert.id === id)

const setFallback = (fallbackEmail: string) =>
  fresh.database.clinicProfile.update({ where: { id: 1 }, data: { fallbackName: fallbackEmail && 'Frankie', fallbackPhone: '561-555-0188', fallbackEmail } })

async function overdue(answers: Readonly<Record<string, string>> = INTENT) {
  const { id: draftId } = await begunForm({ 'about-you': { fullName: 'Esca Lated', phone: '561-555-0150' }, 'self-harm': answers })
  const { id } = await alertOfForm(fresh.database, draftId)
  await passTheirTime(fresh.database, [id])
  return { id, draftId }
}
const letters = async () => {
  const rows = await fresh.database.outboxMessage.findMany({ where: { kind: 'alert-escalated' }, orderBy: { createdAt: 'asc' } })
  return rows.map(({ id, sealed, draftId, intakeId }) => ({ ...contentOf(id, sealed), draftId, intakeId }))
}

test('when its time has passed the fallback person is told, once, however many nodes look and however often', async () => {
  const { draftId } = await overdue()
  const told = await Promise.all(Array.from({ length: 8 }, escalateDue))
  expect(told.reduce((sum, count) => sum + count, 0)).toBe(1)
  expect(await escalateDue()).toBe(0)
  expect(await letters()).toMatchObject([{ to: 'fallback@demo.example', values: {}, draftId: null, intakeId: null }])
  expect(await alertOfForm(fresh.database, draftId)).toMatchObject({ escalatedAt: expect.any(Date), acknowledgedAt: null, record: ['raised', 'escalated'] })
  expect(await fresh.database.auditEvent.findMany({ where: { action: 'alert.escalated', objectId: draftId } })).toMatchObject([{ actorKind: 'system', actorId: null }])
})

test('many at once are told of once each, by two nodes together', async () => {
  for (let n = 0; n < 12; n++) await overdue()
  await Promise.all([escalateDue(), escalateDue(), escalateDue()])
  expect(await letters()).toHaveLength(12)
})

test('one that somebody took in time is never escalated, nor one whose time has not come', async () => {
  const { id, draftId } = await overdue()
  await acknowledgeAlert(casey, id)
  await begunForm({ 'self-harm': THOUGHTS })
  expect(await escalateDue()).toBe(0)
  expect(await letters()).toEqual([])
  expect((await alertOfForm(fresh.database, draftId)).record).toEqual(['raised', 'taken'])
})

test('whoever takes it afterwards takes it as any other', async () => {
  const { id, draftId } = await overdue()
  await escalateDue()
  expect(await acknowledgeAlert(casey, id)).toEqual({ kind: 'done' })
  expect((await alertOfForm(fresh.database, draftId)).record).toEqual(['raised', 'escalated', 'taken'])
})

test('with no fallback person nobody is told and nothing claims it; whoever is entered later is told of what still waits', async () => {
  const { draftId } = await overdue()
  await setFallback('')
  expect(await escalateDue()).toBe(0)
  expect(await alertOfForm(fresh.database, draftId)).toMatchObject({ escalatedAt: null, record: ['raised'] })
  await setFallback('later@demo.example')
  expect(await escalateDue()).toBe(1)
  expect(await letters()).toMatchObject([{ to: 'later@demo.example' }])
})

test('the letter says that an alert waits and where to sign in, and nothing about anybody', async () => {
  await overdue()
  await escalateDue()
  const [letter] = await letters()
  const { subject, text } = letterOf('alert-escalated', letter?.language ?? '', letter?.values ?? {}, {
    name: 'Seabreeze',
    phone: '561-555-0100',
    publicUrl: 'https://intake.example',
  })
  expect(text).toContain('https://intake.example/clinic')
  expect(`${subject} ${text}`).not.toMatch(/Esca|0150|suicid|self-harm|depress|DRILL/i)
})

test('in real use without a mail server nobody is said to have been told; with one, whoever still waits is told of', async () => {
  const { draftId } = await overdue()
  inRealUse()
  expect(fallbackOf(await clinicProfile())).toMatchObject({ name: 'Frankie', told: 'by-call' })
  expect(await escalateDue()).toBe(0)
  expect(await letters()).toEqual([])
  expect(await alertOfForm(fresh.database, draftId)).toMatchObject({ escalatedAt: null, record: ['raised'] })
  inRealUse(MAIL_SERVER)
  expect(fallbackOf(await clinicProfile())).toMatchObject({ told: 'by-mail' })
  expect(await escalateDue()).toBe(1)
})

test('a letter is on its way until it has left, and its alert says so', async () => {
  const { id } = await overdue()
  await escalateDue()
  expect(await standing(id)).toMatchObject({ letter: { sentAt: undefined, isGivenUp: false } })
  const send = vi.fn(async () => undefined)
  expect(await deliverDue(send)).toBe(1)
  expect(send).toHaveBeenCalledOnce()
  expect(await standing(id)).toMatchObject({ letter: { sentAt: expect.any(Date), isGivenUp: false } })
})

test('one that is refused is said on its alert, and in no notice that names nobody', async () => {
  const { id, draftId } = await overdue()
  await escalateDue()
  await deliverDue(() => Promise.reject(REFUSED))
  expect(await standing(id)).toMatchObject({ letter: { sentAt: undefined, isGivenUp: true } })
  expect((await alertOfForm(fresh.database, draftId)).record).toEqual(['raised', 'escalated', 'undelivered', 'seen'])
  expect(await fresh.database.staffNotice.count()).toBe(0)
  expect(await fresh.database.auditEvent.count({ where: { action: 'mail.given-up', objectType: 'alert', objectId: id } })).toBe(1)
})

test('a letter that could not leave is taken back once somebody is on its alert, and not sent hours later', async () => {
  const { id } = await overdue()
  await escalateDue()
  await deliverDue(() => Promise.reject(new Error('The mail server is down')))
  await acknowledgeAlert(casey, id)
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(Date.now() + 20 * 3_600_000) })
  const send = vi.fn(async () => undefined)
  expect(await deliverDue(send)).toBe(0)
  expect(send).not.toHaveBeenCalled()
  expect(await fresh.database.outboxMessage.count()).toBe(0)
  expect(await fresh.database.auditEvent.count({ where: { action: 'mail.not-needed', objectId: id } })).toBe(1)
})
