import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { escalateDue } from '@/lib/server/alert-escalation'
import { acknowledgeAlert } from '@/lib/server/alert-work'
import { letterOf } from '@/lib/server/mail/texts'
import { contentOf } from '@/lib/server/outbox'
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
