import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { acknowledgeAlert, workOnAlert } from '@/lib/server/alert-work'
import { alertHistory, openAlerts } from '@/lib/server/alerts'
import { storeStep } from '@/lib/server/draft-saving'
import { removeDraft } from '@/lib/server/draft-store'
import { openAlert } from '@/lib/server/opened-alert'
import { seal, unwrapRecordKey } from '@/lib/server/sealing'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { alertOfForm, begunForm, INTENT, THOUGHTS, takenIn } from '@/tests/support/alerts'
import { addIntake, addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
let casey: StaffMember
let petra: StaffMember
beforeAll(async () => {
  fresh = await freshDatabase()
  casey = await addStaff(fresh.database, 'coordinator', 'Casey')
  petra = await addStaff(fresh.database, 'psychiatrist', 'Petra')
})
afterAll(() => fresh.end())
afterEach(() => {
  vi.restoreAllMocks()
})

const WRITTEN = 'Wickerquartz. I want to kill myself tonight.'

async function raised(typed: Parameters<typeof begunForm>[0]) {
  const { secret, id: draftId } = await begunForm(typed)
  return { secret, draftId, id: (await alertOfForm(fresh.database, draftId)).id }
}

/** What a person is shown behind an alert: each question with its answer, or how it stands. */
async function shownTo(staff: StaffMember, id: string) {
  const opened = await openAlert(staff, id)
  if (opened?.answers?.kind !== 'shown') return opened?.answers
  const rows = opened.answers.sections.flatMap(({ rows }) => rows)
  return { ...opened.answers, rows: Object.fromEntries(rows.map(({ key, state, text }) => [key, state === 'given' ? text : state])) }
}

const auditOf = async (objectId: string) =>
  (await fresh.database.auditEvent.findMany({ where: { objectId, actorKind: 'staff' }, orderBy: { seq: 'asc' } })).map(({ actorId, action, detail }) => ({
    actorId,
    action,
    detail,
  }))

test('a psychiatrist reads what an alert of an unsent form rests on, and that is written down; a coordinator does not', async () => {
  const { id, draftId } = await raised({ 'about-you': { fullName: 'Ina Vented' }, 'self-harm': INTENT, 'health-now': { history: WRITTEN } })
  expect(await shownTo(petra, id)).toMatchObject({
    isCalledFor: true,
    rows: { 'phq-9.q9': 'missing', 'self-harm.plan': 'Yes', 'self-harm.behaviour': 'No, never', 'health-now.history': WRITTEN },
  })
  const forCasey = await openAlert(casey, id)
  expect(forCasey).toMatchObject({ person: { name: 'Ina Vented' }, answers: undefined })
  expect(JSON.stringify(forCasey)).not.toMatch(/Wickerquartz|self-harm\./)
  expect(await auditOf(draftId)).toEqual([
    { actorId: petra.id, action: 'alert.opened', detail: { alert: id } },
    { actorId: petra.id, action: 'alert.answers-opened', detail: { alert: id, role: 'psychiatrist' } },
    { actorId: casey.id, action: 'alert.opened', detail: { alert: id } },
  ])
  expect(JSON.stringify(await fresh.database.auditEvent.findMany({ omit: { seq: true } }))).not.toContain('Wickerquartz')
})

test('lists of alerts hold no answer, whoever reads them', async () => {
  await raised({ 'self-harm': INTENT, 'health-now': { history: WRITTEN } })
  for (const staff of [petra, casey]) expect(JSON.stringify([await openAlerts(staff), await alertHistory(staff, undefined)])).not.toMatch(/Wickerquartz|self-harm\./)
})

test('answers stand as they are now, and it is said when they no longer call for the alert', async () => {
  const { id, secret } = await raised({ 'self-harm': THOUGHTS })
  await storeStep(secret, 'self-harm', INTENT)
  expect(await shownTo(petra, id)).toMatchObject({ isCalledFor: true, rows: { 'self-harm.intent': 'Yes' } })
  await storeStep(secret, 'self-harm', { wishDead: 'no', thoughts: 'no', behaviour: 'never' })
  expect(await shownTo(petra, id)).toMatchObject({ isCalledFor: false, rows: { 'self-harm.thoughts': 'No' } })
})

test('of a form that its writer deleted nothing is left to read but who they are', async () => {
  const { id, secret } = await raised({ 'about-you': { fullName: 'Gonda Vented' }, 'self-harm': INTENT })
  expect(await removeDraft(secret)).toBe(true)
  expect(await shownTo(petra, id)).toMatchObject({ isCalledFor: false, rows: { 'self-harm.thoughts': 'missing' } })
})

test('once an alert is settled, nobody reads the answers of an unsent form by it', async () => {
  const { id, draftId } = await raised({ 'self-harm': INTENT })
  await acknowledgeAlert(casey, id)
  await workOnAlert(casey, { id, work: 'settled', taken: await takenIn(fresh.database, id), note: 'With her sister.' })
  expect(await openAlert(petra, id)).toMatchObject({ answers: undefined })
  expect((await auditOf(draftId)).map(({ action }) => action)).not.toContain('alert.answers-opened')
})

test('an alert about an emergency shows the warning signs and nothing about self-harm', async () => {
  const { id: draftId } = await begunForm({ 'self-harm': INTENT, 'health-now': { warningSigns: ['saddle-numbness'] } })
  const { id } = await fresh.database.safetyAlert.findFirstOrThrow({ where: { draftId, kind: 'warning-sign' } })
  expect(await shownTo(petra, id)).toMatchObject({ rows: { 'health-now.warningSigns': expect.stringContaining('New numbness') } })
  expect(JSON.stringify(await shownTo(petra, id))).not.toContain('self-harm.')
})

async function ofIntake(answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>) {
  const intake = await addIntake(fresh.database, { answers })
  const at = new Date()
  const alert = await fresh.database.safetyAlert.create({ data: { intakeId: intake.id, kind: 'self-harm', urgency: 'EMERGENT', raisedAt: at, dueAt: at } })
  return { intakeId: intake.id, id: alert.id }
}

test('of an alert of a kind that nothing is read for, no trace says that answers were read', async () => {
  const { id, intakeId } = await ofIntake({ 'self-harm': INTENT })
  await fresh.database.safetyAlert.update({ where: { id }, data: { kind: 'of-a-later-release' } })
  expect(await openAlert(petra, id)).toMatchObject({ id, answers: undefined })
  expect((await auditOf(intakeId)).map(({ action }) => action)).toEqual(['alert.opened'])
})

test('of a sent form the same answers stand there, written down at the intake', async () => {
  const { id, intakeId } = await ofIntake({ 'about-you': { fullName: 'Senta Vented' }, 'phq-9': { q9: '3' }, 'self-harm': INTENT })
  expect(await shownTo(petra, id)).toMatchObject({ isCalledFor: true, rows: { 'phq-9.q9': 'Nearly every day (3)', 'self-harm.plan': 'Yes' } })
  expect(await shownTo(casey, id)).toBeUndefined()
  expect((await auditOf(intakeId)).map(({ actorId, action }) => [actorId, action])).toEqual([
    [petra.id, 'alert.opened'],
    [petra.id, 'alert.answers-opened'],
    [casey.id, 'alert.opened'],
  ])
})

test('words of a wish for a correction that speak of death stand there, and other wishes do not', async () => {
  const { id, intakeId } = await ofIntake({ 'self-harm': { wishDead: 'no', thoughts: 'no', behaviour: 'never' } })
  const { wrappedKey } = await fresh.database.intake.findUniqueOrThrow({ where: { id: intakeId } })
  for (const words of [WRITTEN, 'My phone number is another one.']) {
    const row = randomUUID()
    const sealed = seal(unwrapRecordKey('intake', intakeId, wrappedKey), { table: 'patient_request', column: 'sealed', row }, words)
    await fresh.database.patientRequest.create({ data: { id: row, intakeId, kind: 'correction', sealed, createdAt: new Date() } })
  }
  expect(await shownTo(petra, id)).toMatchObject({ isCalledFor: true, wishes: [{ words: WRITTEN }] })
})

test('answers that do not open leave the alert with its record, and nothing of them in the log', async () => {
  const { id, draftId } = await raised({ 'self-harm': INTENT, 'health-now': { history: WRITTEN } })
  await fresh.database.draftStep.update({ where: { draftId_step: { draftId, step: 'self-harm' } }, data: { sealed: 'v1.broken' } })
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const opened = await openAlert(petra, id)
  expect(opened).toMatchObject({ id, answers: { kind: 'unreadable' } })
  const lines = written.mock.calls.map(([line]) => String(line)).join('')
  expect(lines).toContain('alert.answers-do-not-open')
  expect(lines).not.toMatch(/Wickerquartz|broken/)
})
