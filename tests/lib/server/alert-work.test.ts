import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AlertWork } from '@/lib/documents/alert'
import { acknowledgeAlert, workOnAlert } from '@/lib/server/alert-work'
import { alertHistory, openAlerts, waitingMarks } from '@/lib/server/alerts'
import { storeStep } from '@/lib/server/draft-saving'
import { openAlert } from '@/lib/server/opened-alert'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { alertOfForm, begunForm, INTENT, THOUGHTS, takenIn } from '@/tests/support/alerts'
import { addStaff } from '@/tests/support/clinic'
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

const NOBODY = '00000000-0000-4000-8000-000000000000'

async function raised(answers: Readonly<Record<string, string>> = INTENT) {
  const { secret, id: draftId } = await begunForm({ 'self-harm': answers })
  return { secret, draftId, id: (await alertOfForm(fresh.database, draftId)).id }
}
async function work(staff: StaffMember, id: string, what: AlertWork, note = '') {
  return workOnAlert(staff, { id, work: what, taken: await takenIn(fresh.database, id), note })
}

test('the record tells in its order who saw it, took it, tried, reached and settled, with their words', async () => {
  const { id, draftId } = await raised()
  await openAlerts(petra)
  await openAlerts(casey)
  await openAlerts(petra)
  expect(await acknowledgeAlert(casey, id)).toEqual({ kind: 'done' })
  expect(await work(casey, id, 'tried', 'Wickerquartz rang twice')).toEqual({ kind: 'done' })
  expect(await work(petra, id, 'reached')).toEqual({ kind: 'done' })
  expect((await openAlerts(petra)).find((alert) => alert.id === id)).toMatchObject({ taken: { by: 'Casey' }, last: { kind: 'reached', by: 'Petra' } })
  expect(await work(casey, id, 'settled', ' With her sister; 988 called together. ')).toEqual({ kind: 'done' })
  expect((await openAlerts(petra)).some((alert) => alert.id === id)).toBe(false)
  const opened = await openAlert(petra, id)
  expect(opened?.steps.map(({ kind, by, words }) => [kind, by, words])).toEqual([
    ['raised', undefined, ''],
    ['seen', 'Petra', ''],
    ['seen', 'Casey', ''],
    ['taken', 'Casey', ''],
    ['tried', 'Casey', 'Wickerquartz rang twice'],
    ['reached', 'Petra', ''],
    ['settled', 'Casey', 'With her sister; 988 called together.'],
  ])
  const stored = JSON.stringify([await fresh.database.alertStep.findMany({ omit: { seq: true } }), await fresh.database.auditEvent.findMany({ omit: { seq: true } })])
  expect(stored).not.toMatch(/Wickerquartz|sister/)
  const audited = await fresh.database.auditEvent.findMany({ where: { objectId: draftId, actorKind: 'staff' }, orderBy: { seq: 'asc' }, select: { action: true } })
  expect(audited.map(({ action }) => action)).toEqual(['alert.acknowledged', 'alert.tried', 'alert.reached', 'alert.settled', 'alert.opened'])
})

test('of ten who press at once one is on it', async () => {
  const { id, draftId } = await raised()
  const outcomes = await Promise.all(Array.from({ length: 10 }, (_, at) => acknowledgeAlert(at % 2 ? casey : petra, id)))
  expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1)
  expect(outcomes.filter(({ kind }) => kind === 'changed')).toHaveLength(9)
  expect((await alertOfForm(fresh.database, draftId)).record).toEqual(['raised', 'taken'])
})

test('while somebody takes an alert or its answers change, each reading of the list has it once', async () => {
  const { id, secret } = await raised(THOUGHTS)
  for (const change of [() => acknowledgeAlert(casey, id), () => storeStep(secret, 'self-harm', INTENT), () => acknowledgeAlert(petra, id)]) {
    const lists = await Promise.all([openAlerts(casey), openAlerts(petra), change().then(() => []), openAlerts(casey), openAlerts(petra)])
    for (const list of lists.filter((one) => one.length > 0)) expect(list.filter((alert) => alert.id === id)).toHaveLength(1)
  }
})

test('nothing is written down before somebody is on it, and settling it needs words', async () => {
  const { id } = await raised()
  expect(await workOnAlert(casey, { id, work: 'settled', taken: '0', note: 'Done' })).toEqual({ kind: 'changed' })
  await acknowledgeAlert(casey, id)
  for (const note of ['', ' \n ']) expect(await work(casey, id, 'settled', note)).toMatchObject({ kind: 'invalid', problems: { note: expect.any(String) } })
  for (const what of ['tried', 'settled'] as const) expect(await work(casey, id, what, 'x'.repeat(4001))).toMatchObject({ kind: 'invalid' })
})

test('whoever settles from a page drawn before it was raised again changes nothing', async () => {
  const { id, secret, draftId } = await raised(THOUGHTS)
  await acknowledgeAlert(casey, id)
  const before = await takenIn(fresh.database, id)
  await storeStep(secret, 'self-harm', INTENT)
  const stale = { id, work: 'settled', taken: before, note: 'All well' } as const
  expect(await workOnAlert(casey, stale)).toEqual({ kind: 'changed' })
  await acknowledgeAlert(petra, id)
  expect(await workOnAlert(casey, stale), 'taken anew by somebody else').toEqual({ kind: 'changed' })
  expect((await alertOfForm(fresh.database, draftId)).settledAt).toBeNull()
  expect(await work(petra, id, 'settled', 'Reached her')).toEqual({ kind: 'done' })
  expect(await work(casey, id, 'settled', 'Me too'), 'settled already').toEqual({ kind: 'changed' })
})

test('each person is written down as having seen it once, and once more when it is open again', async () => {
  const { id, secret, draftId } = await raised(THOUGHTS)
  for (let time = 0; time < 3; time++) await openAlerts(casey)
  await openAlert(casey, id)
  await acknowledgeAlert(casey, id)
  await storeStep(secret, 'self-harm', INTENT)
  for (let time = 0; time < 3; time++) await alertHistory(casey, undefined)
  expect((await alertOfForm(fresh.database, draftId)).record).toEqual(['raised', 'seen', 'taken', 'reopened', 'seen'])
})

test('what does not exist is not found', async () => {
  for (const id of ['', 'x', NOBODY]) {
    expect(await acknowledgeAlert(casey, id)).toEqual({ kind: 'not-found' })
    expect(await workOnAlert(casey, { id, work: 'tried', taken: '1', note: '' })).toEqual({ kind: 'not-found' })
    expect(await openAlert(casey, id)).toBeUndefined()
  }
  const { id } = await raised()
  for (const taken of ['', '-1', 'x', '1e3', '9'.repeat(16)]) expect(await workOnAlert(casey, { id, work: 'tried', taken, note: '' })).toEqual({ kind: 'not-found' })
})

test('the marks of what waits change when it is raised again, and go when somebody is on it', async () => {
  const { id, secret } = await raised(THOUGHTS)
  const markOf = async () => (await waitingMarks()).find(({ mark }) => mark.startsWith(id))?.mark
  const first = await markOf()
  await storeStep(secret, 'self-harm', INTENT)
  const worse = await markOf()
  expect([typeof first, typeof worse, first === worse]).toEqual(['string', 'string', false])
  await acknowledgeAlert(casey, id)
  expect(await markOf()).toBeUndefined()
})

test('the history goes back page by page without a gap or a repetition, and each page is written down', async () => {
  const same = new Date('2026-01-05T10:00:00Z')
  const rows = Array.from({ length: 60 }, (_, n) => ({
    kind: 'self-harm',
    urgency: 'SAME-DAY',
    dueAt: same,
    raisedAt: n % 3 ? same : new Date(same.getTime() + n * 1000),
  }))
  await fresh.database.safetyAlert.createMany({ data: rows })
  const all = await fresh.database.safetyAlert.count()
  const seen: string[] = []
  let next: string | undefined
  do {
    const page: Awaited<ReturnType<typeof alertHistory>> = await alertHistory(petra, next)
    seen.push(...page.alerts.map(({ id }) => id))
    next = page.older
  } while (next)
  expect([seen.length, new Set(seen).size]).toEqual([all, all])
  expect(await fresh.database.auditEvent.findFirst({ where: { action: 'alerts.history-read' }, orderBy: { seq: 'desc' } })).toMatchObject({ actorId: petra.id })
  for (const place of ['x', '1.2', "0.'; DROP TABLE intake", ['a']]) expect((await alertHistory(petra, place)).alerts.length).toBe(25)
})
