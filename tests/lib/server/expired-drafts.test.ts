import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { recordAudit, verifyAuditChain } from '@/lib/server/audit'
import { purgeExpired } from '@/lib/server/expired-drafts'
import { queueMail } from '@/lib/server/outbox'
import { makeResumeLink } from '@/lib/server/resume-links'
import { addStaffNotice } from '@/lib/server/staff-notices'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { newDraft } from '@/tests/support/drafts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
})
afterAll(async () => {
  vi.restoreAllMocks()
  await fresh.end()
})

const answers = { 'about-you': { fullName: 'Ina Vented', email: 'ina.vented@example.com' } }
const over = (id: string) => fresh.database.draft.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1000) } })
const isThere = async (id: string) => (await fresh.database.draft.count({ where: { id } })) === 1
const alert = (draftId: string, settledAt: Date | null) =>
  fresh.database.safetyAlert.create({ data: { draftId, kind: 'self-harm', urgency: 'EMERGENT', dueAt: new Date(), settledAt } })

test('a form whose time is over goes with its answers, browsers, links and letters; the trail keeps that it was', async () => {
  const id = await newDraft(fresh.database, { answers })
  await fresh.database.$transaction(async (transaction) => {
    await makeResumeLink(transaction, id, 'screen')
    await queueMail(transaction, { kind: 'resume-code', to: 'ina.vented@example.com', language: 'en', values: { code: '000000' }, draftId: id })
    await addStaffNotice(transaction, 'resume-link-ended', { draftId: id })
  })
  const young = await newDraft(fresh.database, { answers })
  await over(id)
  expect(await purgeExpired()).toBe(1)
  expect(await isThere(id)).toBe(false)
  expect(await isThere(young)).toBe(true)
  const left = await Promise.all([
    fresh.database.draftStep.count({ where: { draftId: id } }),
    fresh.database.draftBrowser.count({ where: { draftId: id } }),
    fresh.database.resumeLink.count({ where: { draftId: id } }),
    fresh.database.outboxMessage.count({ where: { draftId: id } }),
    fresh.database.staffNotice.count({ where: { draftId: id } }),
  ])
  expect(left).toEqual([0, 0, 0, 0, 0])
  expect(await fresh.database.auditEvent.findMany({ where: { objectId: id, action: 'draft.expired' } })).toMatchObject([{ actorKind: 'system' }])
  expect(await purgeExpired()).toBe(0)
})

test('one with an alert that is not settled stays, answers and all, until it is', async () => {
  const id = await newDraft(fresh.database, { answers })
  const { id: alertId } = await alert(id, null)
  await over(id)
  expect(await purgeExpired()).toBe(0)
  expect(await fresh.database.draftStep.count({ where: { draftId: id } })).toBe(1)
  await fresh.database.safetyAlert.update({ where: { id: alertId }, data: { acknowledgedAt: new Date() } })
  expect(await purgeExpired()).toBe(0)
  await fresh.database.safetyAlert.update({ where: { id: alertId }, data: { settledAt: new Date() } })
  expect(await purgeExpired()).toBe(1)
  // The record of the alert outlives the form.
  expect(await fresh.database.safetyAlert.findUnique({ where: { id: alertId } })).toMatchObject({ draftId: null, kind: 'self-harm' })
})

test('while a letter of an expired form is being marked as sent, the two wait for each other in one order', async () => {
  const ids = [await newDraft(fresh.database, { answers }), await newDraft(fresh.database, { answers })]
  for (const [number, id] of ids.entries()) await fresh.database.draft.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 2000 + number) } })
  const last = ids[1] ?? ''
  await fresh.database.$transaction((transaction) =>
    queueMail(transaction, { kind: 'resume-link', to: 'ina.vented@example.com', language: 'en', values: {}, draftId: last }),
  )
  let purging: Promise<number> | undefined
  // What the worker does once a letter has left: its row first, then the trail.
  await fresh.database.$transaction(async (transaction) => {
    await transaction.outboxMessage.updateMany({ where: { draftId: last }, data: { sentAt: new Date() } })
    purging = purgeExpired()
    await wait(400)
    await recordAudit(transaction, { actor: { kind: 'system' }, action: 'mail.sent', object: { type: 'draft', id: last } })
  })
  expect(await purging).toBe(2)
})

test('nodes that do it at once share the work, and an edit that comes first keeps the form', async () => {
  const ids = await Promise.all(Array.from({ length: 50 }, () => newDraft(fresh.database)))
  for (const id of ids) await over(id)
  const kept = ids[0] ?? ''
  await fresh.database.draft.update({ where: { id: kept }, data: { expiresAt: new Date(Date.now() + 1_000_000) } })
  const gone = await Promise.all(Array.from({ length: 4 }, purgeExpired))
  expect(gone.reduce((sum, count) => sum + count, 0)).toBe(49)
  expect(await isThere(kept)).toBe(true)
  expect(await fresh.database.auditEvent.count({ where: { action: 'draft.expired', objectId: { in: ids } } })).toBe(49)
  expect(await verifyAuditChain(fresh.database)).toMatchObject({ whole: true })
})
