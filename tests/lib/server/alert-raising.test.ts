import { afterAll, beforeAll, expect, test } from 'vitest'
import { acknowledgeAlert, workOnAlert } from '@/lib/server/alert-work'
import { openAlerts } from '@/lib/server/alerts'
import { storeStep } from '@/lib/server/draft-saving'
import { removeDraft } from '@/lib/server/draft-store'
import { purgeExpired } from '@/lib/server/expired-drafts'
import { openAlert } from '@/lib/server/opened-alert'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { newWriter } from '@/lib/server/step-writer'
import { alertOfForm, begunForm, INTENT, THOUGHTS, takenIn } from '@/tests/support/alerts'
import { addStaff } from '@/tests/support/clinic'
import { asOwner, type FreshDatabase, freshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
let coordinator: StaffMember
beforeAll(async () => {
  fresh = await freshDatabase()
  coordinator = await addStaff(fresh.database, 'coordinator')
})
afterAll(() => fresh.end())

const alertOf = (draftId: string) => alertOfForm(fresh.database, draftId)
async function taken(draftId: string): Promise<string> {
  const { id } = await alertOf(draftId)
  expect(await acknowledgeAlert(coordinator, id)).toEqual({ kind: 'done' })
  return id
}
async function settled(draftId: string): Promise<string> {
  const id = await taken(draftId)
  const work = { id, work: 'settled', taken: await takenIn(fresh.database, id), note: 'Spoke with her.' } as const
  expect(await workOnAlert(coordinator, work)).toEqual({ kind: 'done' })
  return id
}

test('a form that is only saved as it is typed, never left and never sent, raises its alert with name and phone', async () => {
  const { secret, id } = await begunForm()
  const writer = newWriter(id)
  const saving = { base: 0, writer, sequence: 1, left: false }
  await storeStep(secret, 'about-you', { fullName: 'Aba Ndoned', phone: '561-555-0142' }, saving)
  await storeStep(secret, 'self-harm', { wishDead: 'yes' }, saving)
  const [alert] = (await openAlerts(coordinator)).filter(({ person }) => person?.name === 'Aba Ndoned')
  expect(alert).toMatchObject({ urgency: 'SAME-DAY', drill: false, intake: undefined, taken: undefined, person: { phone: '561-555-0142' } })
})

test('one of somebody without phone and e-mail says how to find them, whom to call, and where to send help', async () => {
  const reach = { noContact: 'shelter on 5th, ask for Maria', emergencyContact: 'Otto Fifth, 561-555-0177', language: 'es', interpreter: 'yes' }
  const { id } = await begunForm({ 'about-you': { ...reach, fullName: 'Sheltra Fifth', dateOfBirth: '1980-5-7' }, 'self-harm': THOUGHTS })
  const alert = await openAlert(coordinator, (await alertOf(id)).id)
  expect(alert?.person).toMatchObject({ ...reach, name: 'Sheltra Fifth', dateOfBirth: '1980-05-07', phone: '', email: '' })
})

test('one whose writer had not come to their name still raises it', async () => {
  const { id } = await begunForm({ 'self-harm': INTENT })
  expect(await alertOf(id)).toMatchObject({ urgency: 'EMERGENT', record: ['raised'] })
})

test('signs of an emergency raise one of their own beside it, the same day', async () => {
  const { id } = await begunForm({ 'self-harm': INTENT, 'health-now': { warningSigns: ['saddle-numbness'] } })
  const alerts = await fresh.database.safetyAlert.findMany({ where: { draftId: id }, orderBy: { kind: 'asc' }, select: { kind: true, urgency: true } })
  expect(alerts).toEqual([
    { kind: 'self-harm', urgency: 'EMERGENT' },
    { kind: 'warning-sign', urgency: 'SAME-DAY' },
  ])
})

test('while nobody is on it, worse answers make it more urgent and its time no later; milder ones change nothing', async () => {
  const { secret, id } = await begunForm({ 'self-harm': THOUGHTS })
  const first = await alertOf(id)
  expect(first.dueAt.getTime() - first.raisedAt.getTime()).toBe(60 * 60_000)
  await storeStep(secret, 'self-harm', INTENT)
  const worse = await alertOf(id)
  expect(worse).toMatchObject({ urgency: 'EMERGENT', raisedAt: first.raisedAt, record: ['raised', 'raised'] })
  expect(worse.dueAt.getTime()).toBeLessThanOrEqual(Date.now() + 15 * 60_000)
  await storeStep(secret, 'self-harm', THOUGHTS)
  expect(await alertOf(id)).toEqual(worse)
})

test('one that is nearly over its time gets no new quarter of an hour by worse answers', async () => {
  const { secret, id } = await begunForm({ 'self-harm': THOUGHTS })
  const soon = new Date(Date.now() + 60_000)
  await fresh.database.safetyAlert.updateMany({ where: { draftId: id }, data: { dueAt: soon, escalatedAt: new Date() } })
  await storeStep(secret, 'self-harm', INTENT)
  expect(await alertOf(id), 'and the fallback person hears of it again').toMatchObject({ dueAt: soon, escalatedAt: null })
})

test('one that somebody took opens again when it becomes more urgent; as urgent, whoever is on it sees that answers are new', async () => {
  const { secret, id } = await begunForm({ 'self-harm': THOUGHTS })
  await taken(id)
  await storeStep(secret, 'self-harm', { ...THOUGHTS, method: 'yes' })
  await storeStep(secret, 'reason', { inOwnWords: 'It hurts.' })
  expect(await alertOf(id)).toMatchObject({ acknowledgedById: coordinator.id, record: ['raised', 'taken', 'again'] })
  expect((await openAlerts(coordinator)).find(({ last }) => last?.kind === 'again')).toMatchObject({ taken: expect.anything() })
  await storeStep(secret, 'self-harm', INTENT)
  expect(await alertOf(id)).toMatchObject({
    urgency: 'EMERGENT',
    acknowledgedAt: null,
    acknowledgedById: null,
    escalatedAt: null,
    record: ['raised', 'taken', 'again', 'seen', 'reopened'],
  })
})

test('words that change with every key stand once in the record of one that somebody took, until something is done', async () => {
  const { secret, id } = await begunForm({ reason: { inOwnWords: 'I want to kill myself.' } })
  const alert = await taken(id)
  for (const ending of [' To', ' Today', ' Today.']) await storeStep(secret, 'reason', { inOwnWords: `I want to kill myself.${ending}` })
  expect((await alertOf(id)).record).toEqual(['raised', 'taken', 'again'])
  await workOnAlert(coordinator, { id: alert, work: 'tried', taken: await takenIn(fresh.database, alert), note: '' })
  await storeStep(secret, 'reason', { inOwnWords: 'I want to kill myself. Now.' })
  await storeStep(secret, 'about-you', { fullName: 'Tilda Keys' })
  expect(await alertOf(id)).toMatchObject({ acknowledgedById: coordinator.id, record: ['raised', 'taken', 'again', 'tried', 'again'] })
})

test('one that is settled stays so while its answers stay, whatever else is saved', async () => {
  const { secret, id } = await begunForm({ 'self-harm': THOUGHTS })
  await settled(id)
  await storeStep(secret, 'self-harm', THOUGHTS)
  await storeStep(secret, 'reason', { inOwnWords: 'It hurts.' })
  await storeStep(secret, 'about-you', { fullName: 'Ina Vented' })
  expect(await alertOf(id)).toMatchObject({ settledAt: expect.any(Date), record: ['raised', 'taken', 'settled'] })
})

test.each([
  ['more urgent', INTENT, 'EMERGENT'],
  ['as urgent, by other answers', { ...THOUGHTS, method: 'yes' }, 'SAME-DAY'],
])('one that is settled opens again when the answers call for it anew: %s', async (_, answers, urgency) => {
  const { secret, id } = await begunForm({ 'self-harm': THOUGHTS })
  await settled(id)
  await storeStep(secret, 'self-harm', answers)
  expect(await alertOf(id)).toMatchObject({ urgency, acknowledgedAt: null, settledAt: null, record: ['raised', 'taken', 'settled', 'reopened'] })
})

test('taken back and given again after it was settled, at a lower urgency, it opens again as that', async () => {
  const { secret, id } = await begunForm({ 'self-harm': INTENT })
  await settled(id)
  await storeStep(secret, 'self-harm', { wishDead: 'no', thoughts: 'no', behaviour: 'never' })
  expect(await alertOf(id)).toMatchObject({ settledAt: expect.any(Date) })
  await storeStep(secret, 'self-harm', THOUGHTS)
  expect(await alertOf(id)).toMatchObject({ urgency: 'SAME-DAY', settledAt: null, record: ['raised', 'taken', 'settled', 'reopened'] })
})

test('words written anew after it was settled open it again', async () => {
  const { secret, id } = await begunForm({ reason: { inOwnWords: 'I want to kill myself tonight.' } })
  await settled(id)
  await storeStep(secret, 'reason', { inOwnWords: 'I still want to kill myself.' })
  expect(await alertOf(id)).toMatchObject({ settledAt: null })
})

test('a form its writer deletes keeps who they are until the alert is settled, and then goes', async () => {
  const person = { fullName: 'Wita Drawn', phone: '561-555-0143' }
  const { secret, id } = await begunForm({ 'about-you': person, reason: { inOwnWords: 'It hurts.' }, 'self-harm': INTENT })
  expect(await removeDraft(secret)).toBe(true)
  expect(await fresh.database.draftStep.findMany({ where: { draftId: id }, select: { step: true } })).toEqual([{ step: 'about-you' }])
  await purgeExpired()
  expect((await openAlerts(coordinator)).map(({ person: each }) => each?.phone)).toContain('561-555-0143')
  const alert = await settled(id)
  await purgeExpired()
  expect(await fresh.database.draft.count({ where: { id } })).toBe(0)
  expect(await fresh.database.alertStep.count({ where: { alertId: alert } }), 'what was done stays').toBe(4)
})

test('deleted after the alert is settled, nothing of it is kept but what was done', async () => {
  const { secret, id } = await begunForm({ 'self-harm': INTENT })
  const alert = await settled(id)
  expect(await removeDraft(secret)).toBe(true)
  expect(await fresh.database.draft.count({ where: { id } })).toBe(0)
  expect(await fresh.database.safetyAlert.findUniqueOrThrow({ where: { id: alert } })).toMatchObject({ draftId: null, settledAt: expect.any(Date) })
})

test.each(['UPDATE alert_step SET kind = $$seen$$', 'DELETE FROM alert_step', 'TRUNCATE alert_step'])(
  'the record is only added to, by the application and by the owner: %s',
  async (statement) => {
    await begunForm({ 'self-harm': INTENT })
    await expect(fresh.database.$executeRawUnsafe(statement)).rejects.toThrow()
    await expect(asOwner(fresh.ownerUrl, statement)).rejects.toThrow()
  },
)
