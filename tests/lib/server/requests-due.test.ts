import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { readQueue } from '@/lib/server/queue'
import { answerRequest } from '@/lib/server/request-answers'
import { correctionsDue, MOST_SHOWN } from '@/lib/server/requests-due'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { addIntake, addStaff } from '@/tests/support/clinic'
import { asOwner, type FreshDatabase, freshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
let coordinator: StaffMember
let administrator: StaffMember
beforeAll(async () => {
  fresh = await freshDatabase()
  coordinator = await addStaff(fresh.database, 'coordinator')
  administrator = await addStaff(fresh.database, 'administrator')
})
afterAll(() => fresh.end())
beforeEach(async () => {
  await asOwner(fresh.ownerUrl, 'DELETE FROM patient_request')
})
afterEach(() => {
  vi.useRealTimers()
})

/** As asking keeps it; the words play no part here. */
async function asked(intakeId: string, createdAt: string): Promise<string> {
  const id = randomUUID()
  await fresh.database.patientRequest.create({ data: { id, intakeId, kind: 'correction', sealed: 'v1.', createdAt: new Date(createdAt) } })
  return id
}
const on = (moment: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) })

test('a correction of a closed intake is due within 60 days and stays to be seen until it is answered', async () => {
  on('2026-11-23T15:00:00Z')
  const { id, reference } = await addIntake(fresh.database, { status: 'closed' })
  // Half past eleven in the evening of November 20 in Florida.
  const request = await asked(id, '2026-11-21T04:30:00Z')
  expect((await readQueue(coordinator, {})).items.map((item) => item.reference)).not.toContain(reference)
  expect(await correctionsDue(coordinator)).toEqual({ items: [{ intakeId: id, reference, status: 'closed', dueOn: '2027-01-19', due: undefined }], isMore: false })
  expect(await correctionsDue(administrator)).toEqual({ items: [], isMore: false })

  const dueOn = async (moment: string) => {
    on(moment)
    return (await correctionsDue(coordinator)).items[0]?.due
  }
  expect(await dueOn('2027-01-14T15:00:00Z')).toBeUndefined()
  // A Friday: the Monday after it is Martin Luther King Jr. Day.
  expect(await dueOn('2027-01-15T15:00:00Z')).toBe('soon')
  expect(await dueOn('2027-01-19T15:00:00Z')).toBe('today')
  expect(await dueOn('2027-01-20T15:00:00Z')).toBe('overdue')

  expect(await answerRequest(coordinator, id, request, 'Set right on the phone.')).toEqual({ kind: 'done' })
  expect(await correctionsDue(coordinator)).toEqual({ items: [], isMore: false })
})

test('the longest waiting stand first, an intake once, and no more than can be looked through', async () => {
  on('2026-11-23T15:00:00Z')
  const [first, second] = [await addIntake(fresh.database, { status: 'closed' }), await addIntake(fresh.database)]
  await asked(second.id, '2026-11-20T15:00:00Z')
  await asked(first.id, '2026-11-21T15:00:00Z')
  await asked(first.id, '2026-11-19T15:00:00Z')
  const { items } = await correctionsDue(coordinator)
  expect(items.map(({ reference, dueOn }) => [reference, dueOn])).toEqual([
    [first.reference, '2027-01-18'],
    [second.reference, '2027-01-19'],
  ])
  const many = await Promise.all(Array.from({ length: MOST_SHOWN }, () => addIntake(fresh.database)))
  for (const { id } of many) await asked(id, '2026-11-22T15:00:00Z')
  const all = await correctionsDue(coordinator)
  expect([all.items.length, all.isMore]).toEqual([MOST_SHOWN - 1, true])
  expect(all.items.slice(0, 2)).toEqual(items)
})
