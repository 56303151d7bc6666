import { afterAll, beforeAll, expect, test } from 'vitest'
import { escalateDue } from '@/lib/server/alert-escalation'
import { acknowledgeAlert, workOnAlert } from '@/lib/server/alert-work'
import { openAlerts, waitingMarks } from '@/lib/server/alerts'
import { DRILL_NAME, drills, startDrill } from '@/lib/server/drills'
import { purgeExpired } from '@/lib/server/expired-drafts'
import { letterOf } from '@/lib/server/mail/texts'
import { contentOf } from '@/lib/server/outbox'
import { send } from '@/lib/server/sending'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { passTheirTime, takenIn } from '@/tests/support/alerts'
import { addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
let casey: StaffMember
let petra: StaffMember
beforeAll(async () => {
  fresh = await freshDatabase()
  casey = await addStaff(fresh.database, 'coordinator', 'Casey')
  petra = await addStaff(fresh.database, 'psychiatrist', 'Petra')
  await fresh.database.clinicProfile.update({
    where: { id: 1 },
    data: { phone: '561-555-0100', fallbackName: 'Frankie', fallbackPhone: '561-555-0188', fallbackEmail: 'fallback@demo.example' },
  })
})
afterAll(() => fresh.end())

const drillRow = () => fresh.database.draft.findFirstOrThrow({ where: { drill: true }, include: { browsers: true } })

test('a whole drill: started, seen, over its time, told of, taken, tried, reached, settled; its report tells when', async () => {
  expect(await startDrill(casey), 'not for a coordinator').toBe('not-found')
  const started = await startDrill(petra)
  if (started === 'not-found' || started.kind !== 'done') throw new Error('not started')
  const id = started.alert
  expect(await startDrill(petra), 'one at a time').toEqual({ kind: 'running', alert: id })

  const [alert] = await openAlerts(casey)
  expect(alert).toMatchObject({ id, drill: true, urgency: 'EMERGENT', kind: 'self-harm', person: { name: DRILL_NAME, phone: '561-555-0100' } })
  expect(await waitingMarks()).toMatchObject([{ drill: true }])
  expect(await send((await drillRow()).browsers[0]?.tokenHash ?? ''), 'a drill cannot be sent').toEqual({ kind: 'not-found' })

  await passTheirTime(fresh.database, [id])
  expect(await escalateDue()).toBe(1)
  const message = await fresh.database.outboxMessage.findFirstOrThrow({ where: { kind: 'alert-escalated' } })
  const { values } = contentOf(message.id, message.sealed)
  expect(letterOf('alert-escalated', 'en', values, { name: '', phone: '', publicUrl: '' }).subject).toContain('DRILL')
  await fresh.database.outboxMessage.update({ where: { id: message.id }, data: { sentAt: new Date() } })

  await acknowledgeAlert(casey, id)
  const taken = await takenIn(fresh.database, id)
  await workOnAlert(casey, { id, work: 'tried', taken, note: '' })
  await workOnAlert(casey, { id, work: 'reached', taken, note: '' })
  await workOnAlert(casey, { id, work: 'settled', taken, note: 'Drill over' })

  const [report] = await drills()
  expect(report).toMatchObject({ id, startedBy: 'Petra', settledAt: expect.any(Date), letter: { sentAt: expect.any(Date), isGivenUp: false } })
  expect(report?.steps.map(({ kind }) => kind)).toEqual(['raised', 'seen', 'escalated', 'taken', 'tried', 'reached', 'settled'])
  expect(await openAlerts(casey)).toEqual([])
})

test('its form goes after seven days, once it is settled; its report stays, with who started it', async () => {
  const { id, expiresAt, startedAt } = await drillRow()
  expect(Math.round((expiresAt.getTime() - startedAt.getTime()) / 86_400_000)).toBe(7)
  await fresh.database.draft.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1000) } })
  await purgeExpired()
  expect(await fresh.database.draft.count({ where: { drill: true } })).toBe(0)
  expect(await drills()).toMatchObject([
    { startedBy: 'Petra', letter: undefined, steps: expect.arrayContaining([expect.objectContaining({ kind: 'settled', words: 'Drill over' })]) },
  ])
  expect(await startDrill(petra)).toMatchObject({ kind: 'done' })
  expect(await drills()).toHaveLength(2)
})

test('pressed eight times at once, on any number of nodes, one drill begins, and its form says from the first moment what it is', async () => {
  await fresh.database.safetyAlert.updateMany({ data: { settledAt: new Date() } })
  const before = await fresh.database.draft.count()
  const begun = await Promise.all(Array.from({ length: 8 }, () => startDrill(petra)))
  expect(begun.map((one) => one !== 'not-found' && one.kind).sort()).toEqual(['done', ...Array.from({ length: 7 }, () => 'running')])
  expect(await fresh.database.draft.count()).toBe(before + 1)
  expect(await fresh.database.safetyAlert.count({ where: { drill: true, settledAt: null } })).toBe(1)
  expect(await fresh.database.draft.count({ where: { drill: false } })).toBe(0)
})
