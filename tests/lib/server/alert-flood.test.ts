import { afterAll, beforeAll, expect, test } from 'vitest'
import { alertsNotShown, markOf, openAlerts, waitingMarks } from '@/lib/server/alerts'
import { startDrill } from '@/lib/server/drills'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { alertOfForm, begunForm, INTENT } from '@/tests/support/alerts'
import { addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'

const SHOWN_AT_MOST = 300

let fresh: FreshDatabase
let casey: StaffMember
let petra: StaffMember
beforeAll(async () => {
  fresh = await freshDatabase()
  casey = await addStaff(fresh.database, 'coordinator')
  petra = await addStaff(fresh.database, 'psychiatrist')
  const raisedAt = new Date(Date.now() - 3_600_000)
  const flood = Array.from({ length: SHOWN_AT_MOST }, () => ({ kind: 'self-harm', urgency: 'SAME-DAY', raisedAt, dueAt: raisedAt }))
  await fresh.database.safetyAlert.createMany({ data: flood })
})
afterAll(() => fresh.end())

test('three hundred are all shown, and nothing more is said to wait', async () => {
  const shown = await openAlerts(casey)
  expect(shown).toHaveLength(SHOWN_AT_MOST)
  expect(await alertsNotShown(shown)).toBe(0)
})

test('after three hundred others, one more is announced all the same, and the queue says that it is not shown', async () => {
  const { id: draftId } = await begunForm({ 'about-you': { fullName: 'Hidda Behind' }, 'self-harm': INTENT })
  const real = await alertOfForm(fresh.database, draftId)
  const shown = await openAlerts(casey)
  expect(shown.map(({ id }) => id)).not.toContain(real.id)
  expect(await alertsNotShown(shown)).toBe(1)
  expect((await waitingMarks()).map(({ mark }) => mark)).toContain(markOf(real))
})

test('a drill stands beside them and takes no place', async () => {
  await startDrill(petra)
  const shown = await openAlerts(casey)
  expect(shown.filter(({ drill }) => drill)).toHaveLength(1)
  expect(shown.filter(({ drill }) => !drill)).toHaveLength(SHOWN_AT_MOST)
  expect(await alertsNotShown(shown)).toBe(1)
})
