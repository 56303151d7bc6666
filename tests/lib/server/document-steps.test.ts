import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { verifyAuditChain } from '@/lib/server/audit'
import { type DocumentKind, STAFF_STEPS, type StepKind, stepsAfter } from '@/lib/server/document-order'
import { readTime } from '@/lib/server/document-step-form'
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
    keepDocument(transaction, { id: intakeId, key }, coordinator, { kind, route: 'depression', version: 1, language: 'en', on: today(), kept }),
  )
  return { id, intakeId, key }
}

const step = (id: string, kind: string, more: Readonly<Record<string, string>> = {}, staff = coordinator) => recordStep(staff, id, { step: kind, ...more })
const sent = (id: string, urgency = 'standard') => step(id, 'sent-to-payer', { urgency })
const headOf = async (id: string) => (await openDocument(coordinator, id))?.head
const rowsOf = (documentId: string) => fresh.database.documentStep.findMany({ where: { documentId }, orderBy: { seq: 'asc' } })

/** The order once more, written by hand. */
const NEW = 'given sent-to-payer withdrawn'
const SENT = 'given approved denied more-wanted withdrawn reopened'
const ORDER: readonly (readonly [StepKind[], string])[] = [
  [[], NEW],
  [['given', 'link-made', 'opened'], NEW],
  [['sent-to-payer'], SENT],
  [['sent-to-payer', 'given'], SENT],
  [['sent-to-payer', 'reopened'], NEW],
  [['sent-to-payer', 'more-wanted'], 'given sent-to-payer withdrawn reopened'],
  [['sent-to-payer', 'more-wanted', 'sent-to-payer'], SENT],
  [['sent-to-payer', 'approved'], 'given reopened'],
  [['sent-to-payer', 'approved', 'reopened'], SENT],
  [['sent-to-payer', 'denied', 'given'], 'given appealed reopened'],
  [['sent-to-payer', 'denied', 'appealed'], SENT],
  [['sent-to-payer', 'denied', 'appealed', 'denied'], 'given appealed reopened'],
  [['sent-to-payer', 'denied', 'appealed', 'reopened'], 'given appealed reopened'],
  [['sent-to-payer', 'denied', 'reopened', 'given', 'reopened'], NEW],
  [['withdrawn'], 'reopened'],
  [['withdrawn', 'reopened'], NEW],
  [['sent-to-payer', 'withdrawn'], 'reopened'],
]
test.each(ORDER)('after %j may follow: %s', (steps, next) => {
  for (const kind of ['authorization', 'determination'] as const) expect(stepsAfter(kind, steps)).toEqual(next.split(' '))
  for (const kind of ['estimate', 'abn'] as const) expect(stepsAfter(kind, ['given', 'opened'])).toEqual(['given'])
})

test('from made to approved: each step with who and when, the clock only while the payer has it', async () => {
  const { id, intakeId } = await paper()
  expect(await headOf(id)).toMatchObject({ standing: 'made', decision: undefined, steps: [] })
  expect(await step(id, 'given', { note: 'A copy to the psychiatrist' })).toEqual({ kind: 'done' })
  expect(await sent(id)).toEqual({ kind: 'done' })
  const waiting = await headOf(id)
  expect(waiting).toMatchObject({
    standing: 'sent-to-payer',
    decision: { isOverdue: false },
    next: ['given', 'approved', 'denied', 'more-wanted', 'withdrawn', 'reopened'],
  })
  const sentAt = waiting?.steps.at(-1)?.at
  expect(waiting?.decision?.dueAt.getTime()).toBe((sentAt?.getTime() ?? 0) + 7 * 24 * 3_600_000)
  expect((await openMoney(psychiatrist, intakeId))?.documents).toMatchObject([{ id, decision: { dueAt: waiting?.decision?.dueAt } }])
  expect(await step(id, 'approved', { note: 'By phone, reference 42' }, psychiatrist)).toEqual({ kind: 'done' })
  const decided = await headOf(id)
  expect(decided).toMatchObject({ standing: 'approved', decision: undefined, next: ['given', 'reopened'] })
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
  expect((await headOf(id))?.decision).toEqual({
    on: 'request',
    urgency: 'expedited',
    sentAt: new Date('2026-11-20T20:00:00Z'),
    by: 'Cora Coordinator',
    dueAt: new Date('2026-11-23T20:00:00Z'),
    isOverdue: false,
  })
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
  for (const kind of STAFF_STEPS.filter((one) => one !== 'reopened')) expect(await step(id, kind, { urgency: 'standard' }), kind).toMatchObject({ kind: 'invalid' })
  expect(await rowsOf(id)).toHaveLength(2)
  const notice = await paper('abn')
  expect(await sent(notice.id)).toMatchObject({ kind: 'invalid', problems: { step: expect.stringContaining('no payer decides') } })
  expect(await step(notice.id, 'given')).toEqual({ kind: 'done' })
})

test('a decision entered by mistake is taken back with a reason, and the clock of the sending runs again', async () => {
  const { id } = await paper()
  expect(await step(id, 'reopened', { note: 'x' }), 'nothing to take back').toMatchObject({ kind: 'invalid', problems: { step: expect.any(String) } })
  at('2026-11-02T12:00:00Z')
  await sent(id)
  at('2026-11-03T12:00:00Z')
  await step(id, 'more-wanted')
  await sent(id, 'expedited')
  await step(id, 'denied')
  expect(await step(id, 'reopened', { note: ' ' })).toMatchObject({ kind: 'invalid', problems: { note: expect.any(String) } })
  expect(await step(id, 'reopened', { note: 'That was another patient’s letter' })).toEqual({ kind: 'done' })
  expect(await headOf(id)).toMatchObject({ standing: 'sent-to-payer', decision: { on: 'request', urgency: 'expedited', dueAt: new Date('2026-11-06T12:00:00Z') } })
  await step(id, 'reopened', { note: 'Not sent again either' })
  expect(await headOf(id)).toMatchObject({ standing: 'more-wanted', decision: undefined })
  await step(id, 'reopened', { note: 'Nor asked for more' })
  expect(await headOf(id)).toMatchObject({ standing: 'sent-to-payer', decision: { urgency: 'standard', dueAt: new Date('2026-11-09T12:00:00Z') } })
  expect(await rowsOf(id), 'nothing is removed').toHaveLength(7)
  const one = await paper()
  await step(one.id, 'withdrawn')
  expect(await step(one.id, 'reopened', { note: 'Not this one' })).toEqual({ kind: 'done' })
  expect(await sent(one.id)).toEqual({ kind: 'done' })
})

test.each([
  ['standard', '2026-12-20T12:00:00Z'],
  ['expedited', '2026-11-23T12:00:00Z'],
] as const)('a no may be appealed, with a clock of its own: %s', async (urgency, dueAt) => {
  at('2026-11-20T12:00:00Z')
  const { id } = await paper()
  expect(await step(id, 'appealed', { urgency }), 'nothing was denied').toMatchObject({ kind: 'invalid', problems: { step: expect.any(String) } })
  await sent(id)
  await step(id, 'denied')
  expect(await step(id, 'appealed')).toMatchObject({ kind: 'invalid', problems: { urgency: expect.any(String) } })
  expect(await step(id, 'appealed', { urgency })).toEqual({ kind: 'done' })
  expect(await headOf(id)).toMatchObject({ standing: 'appealed', decision: { on: 'appeal', urgency, dueAt: new Date(dueAt), isOverdue: false } })
  expect(await step(id, 'approved')).toEqual({ kind: 'done' })
  expect(await headOf(id)).toMatchObject({ standing: 'approved', decision: undefined })
})

test('what went out on Friday and is written down on Monday has its clock from Friday, by the wall of the clinic', async () => {
  at('2026-11-20T14:00:30Z')
  const { id } = await paper()
  at('2026-11-23T15:00:00Z')
  const early = { urgency: 'expedited', sentOn: '2026-11-20' }
  for (const [typed, field] of [
    [{ sentOn: '2026-11-20', sentTime: '' }, 'sentTime'],
    [{ sentOn: '', sentTime: '4 pm' }, 'sentOn'],
    [{ sentOn: '2026-11-23', sentTime: '10:01' }, 'sentOn'],
    [{ sentOn: '2026-11-24', sentTime: '9:00' }, 'sentOn'],
    [{ sentOn: '2026-02-30', sentTime: '9:00' }, 'sentOn'],
    [{ sentOn: '2026-11-20', sentTime: '8:59' }, 'sentOn'],
    [{ sentOn: '2026-11-20', sentTime: '25:00' }, 'sentTime'],
    [{ sentOn: '2026-11-20', sentTime: '9' }, 'sentTime'],
    [{ sentOn: '2026-11-20', sentTime: '13 pm' }, 'sentTime'],
  ] as const) {
    const said = await step(id, 'sent-to-payer', { urgency: 'standard', ...typed })
    expect(said.kind === 'invalid' ? Object.keys(said.problems) : said, JSON.stringify(typed)).toEqual([field])
  }
  // Half a minute before it was made: people write down minutes.
  expect(await step(id, 'sent-to-payer', { ...early, sentTime: '9:00 a.m.' })).toEqual({ kind: 'done' })
  const head = await headOf(id)
  expect(head?.decision).toMatchObject({ sentAt: new Date('2026-11-20T14:00:00Z'), dueAt: new Date('2026-11-23T14:00:00Z'), isOverdue: true })
  expect(head?.steps.at(-1)?.at).toEqual(new Date('2026-11-20T14:00:00Z'))
  const [row] = await rowsOf(id)
  expect(row?.createdAt, 'and when it was written down is kept').toEqual(new Date('2026-11-23T15:00:00Z'))
  const late = await paper()
  await sent(late.id)
  const later = { happenedAt: new Date('2026-11-24T15:00:00Z'), createdAt: new Date('2026-11-23T15:00:00Z') }
  const wrong = { ...(await rowsOf(late.id))[0], id: crypto.randomUUID(), seq: undefined, ...later }
  await expect(fresh.database.documentStep.create({ data: wrong as never }), 'the database holds to the past').rejects.toThrow()
})

test.each([
  ['14:30', '14:30'],
  ['2:30 pm', '14:30'],
  ['2:30PM', '14:30'],
  ['9 a.m.', '09:00'],
  ['12 am', '00:00'],
  ['12:05 pm', '12:05'],
  ['0:00', '00:00'],
  ['24:00', undefined],
  ['0 pm', undefined],
  ['9:60', undefined],
  ['noon', undefined],
])('“%s” is the time %s', (typed, time) => expect(readTime(typed)).toBe(time))

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
