import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { verifyAuditChain } from '@/lib/server/audit'
import { type DocumentKind, STAFF_STEPS, type StepKind, stepsAfter } from '@/lib/server/document-order'
import { recordStep } from '@/lib/server/document-steps'
import { keepDocument, openDocument } from '@/lib/server/kept-documents'
import { openMoney } from '@/lib/server/money'
import { DoesNotOpen, open, unwrapRecordKey } from '@/lib/server/sealing'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { completeProfile, sentIntake, today } from '@/tests/support/money-records'

let fresh: FreshDatabase
let coordinator: StaffMember
let psychiatrist: StaffMember
let administrator: StaffMember
beforeAll(async () => {
  fresh = await freshDatabase()
  coordinator = await addStaff(fresh.database, 'coordinator', 'Cora Coordinator')
  psychiatrist = await addStaff(fresh.database, 'psychiatrist', 'Petra Psychiatrist')
  administrator = await addStaff(fresh.database, 'administrator')
  await completeProfile(fresh.database)
})
afterAll(() => fresh.end())
afterEach(() => {
  vi.useRealTimers()
})

const NOBODY = '00000000-0000-4000-8000-000000000000'
const at = (moment: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) })

/** A kept paper of a kind that needs no prices. */
async function paper(kind: Exclude<DocumentKind, 'estimate'> = 'authorization') {
  const intakeId = await sentIntake(fresh.database)
  const { wrappedKey } = await fresh.database.intake.findUniqueOrThrow({ where: { id: intakeId } })
  const key = unwrapRecordKey('intake', intakeId, wrappedKey)
  const kept = { content: { said: 'as it was given' }, papers: {} }
  const id = await fresh.database.$transaction((transaction) =>
    keepDocument(transaction, { id: intakeId, key }, coordinator, { kind, version: 1, language: 'en', on: today(), kept }),
  )
  return { id, intakeId, key }
}

const step = (id: string, kind: string, more: Readonly<Record<string, string>> = {}, staff = coordinator) => recordStep(staff, id, { step: kind, ...more })
const sent = (id: string, urgency = 'standard') => step(id, 'sent-to-payer', { urgency })
const headOf = async (id: string) => (await openDocument(coordinator, id))?.head
const rowsOf = (documentId: string) => fresh.database.documentStep.findMany({ where: { documentId }, orderBy: { seq: 'asc' } })

/** The order once more, written by hand. */
const ORDER: readonly (readonly [StepKind[], string])[] = [
  [[], 'given sent-to-payer withdrawn'],
  [['given', 'link-made', 'opened'], 'given sent-to-payer withdrawn'],
  [['sent-to-payer'], 'given approved denied more-wanted withdrawn'],
  [['sent-to-payer', 'given'], 'given approved denied more-wanted withdrawn'],
  [['sent-to-payer', 'more-wanted'], 'given sent-to-payer withdrawn'],
  [['sent-to-payer', 'more-wanted', 'sent-to-payer'], 'given approved denied more-wanted withdrawn'],
  [['sent-to-payer', 'approved'], 'given'],
  [['sent-to-payer', 'denied', 'given'], 'given'],
  [['withdrawn'], ''],
  [['sent-to-payer', 'withdrawn'], ''],
]
test.each(ORDER)('after %j may follow: %s', (steps, next) => {
  for (const kind of ['authorization', 'determination'] as const) expect(stepsAfter(kind, steps)).toEqual(next.split(' ').filter(Boolean))
  for (const kind of ['estimate', 'abn'] as const) expect(stepsAfter(kind, ['given', 'opened'])).toEqual(['given'])
})

test('from made to approved: each step with who and when, the clock only while the payer has it', async () => {
  const { id, intakeId } = await paper()
  expect(await headOf(id)).toMatchObject({ standing: 'made', decision: undefined, steps: [] })
  expect(await step(id, 'given', { note: 'A copy to the psychiatrist' })).toEqual({ kind: 'done' })
  expect(await sent(id)).toEqual({ kind: 'done' })
  const waiting = await headOf(id)
  expect(waiting).toMatchObject({ standing: 'sent-to-payer', decision: { isOverdue: false }, next: ['given', 'approved', 'denied', 'more-wanted', 'withdrawn'] })
  const sentAt = waiting?.steps.at(-1)?.at
  expect(waiting?.decision?.dueAt.getTime()).toBe((sentAt?.getTime() ?? 0) + 7 * 24 * 3_600_000)
  expect((await openMoney(psychiatrist, intakeId))?.documents).toMatchObject([{ id, decision: { dueAt: waiting?.decision?.dueAt } }])
  expect(await step(id, 'approved', { note: 'By phone, reference 42' }, psychiatrist)).toEqual({ kind: 'done' })
  const decided = await headOf(id)
  expect(decided).toMatchObject({ standing: 'approved', decision: undefined, next: ['given'] })
  expect(decided?.steps.map(({ kind, by, note }) => [kind, by, note])).toEqual([
    ['given', 'Cora Coordinator', 'A copy to the psychiatrist'],
    ['sent-to-payer', 'Cora Coordinator', undefined],
    ['approved', 'Petra Psychiatrist', 'By phone, reference 42'],
  ])
})

test('an expedited request is due after 72 hours, and says when that has passed', async () => {
  at('2026-11-20T20:00:00Z')
  const { id } = await paper('determination')
  await sent(id, 'expedited')
  expect((await headOf(id))?.decision).toEqual({ dueAt: new Date('2026-11-23T20:00:00Z'), isOverdue: false })
  at('2026-11-23T20:00:01Z')
  expect((await headOf(id))?.decision?.isOverdue).toBe(true)
})

test('more wanted: it is sent again with a clock of its own', async () => {
  const { id } = await paper()
  at('2026-11-02T12:00:00Z')
  await sent(id)
  at('2026-11-05T12:00:00Z')
  expect(await step(id, 'more-wanted', { note: 'Pharmacy records' })).toEqual({ kind: 'done' })
  expect((await headOf(id))?.decision).toBeUndefined()
  at('2026-11-06T12:00:00Z')
  expect(await sent(id)).toEqual({ kind: 'done' })
  expect((await headOf(id))?.decision?.dueAt).toEqual(new Date('2026-11-13T12:00:00Z'))
  expect(await step(id, 'denied')).toEqual({ kind: 'done' })
  expect((await headOf(id))?.standing).toBe('denied')
})

test('every step that does not fit is refused in words, and writes nothing', async () => {
  const { id } = await paper()
  for (const kind of ['approved', 'denied', 'more-wanted']) {
    expect(await step(id, kind)).toMatchObject({ kind: 'invalid', problems: { step: expect.stringContaining('not sent to the payer yet') } })
  }
  await sent(id)
  expect(await sent(id)).toMatchObject({ kind: 'invalid', problems: { step: expect.stringContaining('with the payer') } })
  expect(await step(id, 'withdrawn')).toEqual({ kind: 'done' })
  for (const kind of STAFF_STEPS) expect(await step(id, kind, { urgency: 'standard' }), kind).toMatchObject({ kind: 'invalid' })
  expect(await rowsOf(id)).toHaveLength(2)
  const notice = await paper('abn')
  expect(await sent(notice.id)).toMatchObject({ kind: 'invalid', problems: { step: expect.stringContaining('no payer decides') } })
  expect(await step(notice.id, 'given')).toEqual({ kind: 'done' })
})

test('what was typed wrong is a problem at its field', async () => {
  const { id } = await paper()
  for (const kind of ['', 'opened', 'link-made', 'toString', 'gone'])
    expect(await step(id, kind)).toMatchObject({ kind: 'invalid', problems: { step: expect.any(String) } })
  for (const urgency of ['', 'soon', 'constructor'])
    expect(await step(id, 'sent-to-payer', { urgency })).toMatchObject({ kind: 'invalid', problems: { urgency: expect.any(String) } })
  expect(await step(id, 'given', { note: 'x'.repeat(4001) })).toMatchObject({ kind: 'invalid', problems: { note: expect.any(String) } })
  expect(await rowsOf(id)).toEqual([])
})

test('of many who record the same decision at once, one does; the others are told', async () => {
  const { id } = await paper()
  const sendings = await Promise.all([1, 2, 3, 4].map(() => sent(id)))
  expect(sendings.map(({ kind }) => kind).sort()).toEqual(['done', 'invalid', 'invalid', 'invalid'])
  const decisions = await Promise.all(['approved', 'denied', 'approved', 'withdrawn'].map((kind) => step(id, kind)))
  expect(decisions.filter(({ kind }) => kind === 'done')).toHaveLength(1)
  expect(await rowsOf(id)).toHaveLength(2)
})

test('not found: no such paper, a malformed id, and a role that may not', async () => {
  const { id } = await paper()
  for (const other of [NOBODY, 'x', '', "'; --"]) expect(await sent(other)).toEqual({ kind: 'not-found' })
  expect(await step(id, 'given', {}, administrator)).toEqual({ kind: 'not-found' })
  expect(await rowsOf(id)).toEqual([])
})

test('a note is sealed in its place, and the audit trail holds ids and kinds only', async () => {
  const { id, intakeId, key } = await paper()
  await step(id, 'given', { note: 'CANARY-words' })
  const [row] = await rowsOf(id)
  expect(row?.note).toMatch(/^v1\.record\./)
  expect(open(key, { table: 'document_step', column: 'note', row: row?.id ?? '' }, row?.note ?? '')).toBe('CANARY-words')
  expect(() => open(key, { table: 'document_step', column: 'note', row: id }, row?.note ?? '')).toThrow(DoesNotOpen)
  const events = await fresh.database.auditEvent.findMany({ where: { objectId: intakeId } })
  expect(events.find(({ action }) => action === 'paper.step-recorded')).toMatchObject({ actorId: coordinator.id, detail: { paper: id, step: row?.id, kind: 'given' } })
  expect(JSON.stringify(events, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain('CANARY')
  expect(await verifyAuditChain(fresh.database)).toMatchObject({ whole: true })
})
