import { afterAll, beforeAll, expect, test } from 'vitest'
import { addStaffNotice, openNotices, seeNotice } from '@/lib/server/staff-notices'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { addIntake, addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { newDraft } from '@/tests/support/drafts'

let fresh: FreshDatabase
let staff: StaffMember
beforeAll(async () => {
  fresh = await freshDatabase()
  staff = await addStaff(fresh.database, 'coordinator')
})
afterAll(() => fresh.end())

test('a notice says whom it is about, that is written down, and it goes once somebody has seen it', async () => {
  const draftId = await newDraft(fresh.database, { answers: { 'about-you': { fullName: 'Ina Vented', phone: '561-555-0133' } } })
  const intake = await addIntake(fresh.database)
  await fresh.database.$transaction(async (transaction) => {
    await addStaffNotice(transaction, 'resume-link-ended', { draftId })
    await addStaffNotice(transaction, 'mail-not-delivered', { intakeId: intake.id })
    await addStaffNotice(transaction, 'mail-not-delivered', {})
  })
  const open = await openNotices(staff)
  expect(open).toMatchObject([
    { kind: 'resume-link-ended', person: { name: 'Ina Vented', phone: '561-555-0133' }, intake: undefined },
    { kind: 'mail-not-delivered', person: undefined, intake },
    { kind: 'mail-not-delivered', person: undefined, intake: undefined },
  ])
  expect(await fresh.database.auditEvent.findMany({ where: { action: 'notices.read' } })).toMatchObject([{ actorId: staff.id, detail: { count: 3 } }])
  const first = open[0]?.id ?? ''
  expect(await seeNotice(staff, first)).toEqual({ kind: 'done' })
  // Pressed twice, or by two people: the first one counts.
  const other = await addStaff(fresh.database, 'psychiatrist')
  expect(await seeNotice(other, first)).toEqual({ kind: 'done' })
  expect(await fresh.database.staffNotice.findUnique({ where: { id: first } })).toMatchObject({ seenById: staff.id, seenAt: expect.any(Date) })
  expect(await fresh.database.auditEvent.count({ where: { action: 'notice.seen' } })).toBe(1)
  expect(await openNotices(staff)).toHaveLength(2)
})

test.each(['00000000-0000-4000-8000-000000000000', 'x', ''])('a notice that does not exist is not found: %j', async (id) => {
  expect(await seeNotice(staff, id)).toEqual({ kind: 'not-found' })
})
