import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { addBusinessDays } from '@/lib/clocks/business-days'
import type { Typed } from '@/lib/intake/typed'
import { addDays } from '@/lib/rules/day'
import { verifyAuditChain } from '@/lib/server/audit'
import { createDraft, storeSteps } from '@/lib/server/draft-store'
import { askedForCost, clocksOf, dueOf, dueSoon, meetClocks, scheduled, scopeChanged, startClock } from '@/lib/server/estimate-clocks'
import { makeEstimate } from '@/lib/server/estimates'
import { markAnswer } from '@/lib/server/marks'
import { queueStatement, readQueue } from '@/lib/server/queue'
import { send } from '@/lib/server/sending'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { addIntake, addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { named } from '@/tests/support/invented'
import { addPriceList, COMPLETE, completeProfile, insured, sentIntake, today } from '@/tests/support/money-records'

let fresh: FreshDatabase
let coordinator: StaffMember
let psychiatrist: StaffMember
let administrator: StaffMember
beforeAll(async () => {
  fresh = await freshDatabase()
  coordinator = await addStaff(fresh.database, 'coordinator', 'Cora Coordinator')
  psychiatrist = await addStaff(fresh.database, 'psychiatrist')
  administrator = await addStaff(fresh.database, 'administrator')
  await completeProfile(fresh.database)
  await addPriceList(fresh.database)
})
afterAll(() => fresh.end())
// A Monday, Florida time.
beforeEach(() => {
  at('2026-11-23T15:00:00Z')
})
afterEach(() => {
  vi.useRealTimers()
})

const NOBODY = '00000000-0000-4000-8000-000000000000'
const clocks = (id: string) => clocksOf(fresh.database, id, COMPLETE.timeZone)
const at = (moment: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) })

async function sendOne(answers: Typed): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(answers)).digest('hex')
  await createDraft(hash, 'en')
  await storeSteps(hash, answers)
  const sent = await send(hash)
  if (sent.kind !== 'sent') throw new Error(JSON.stringify(sent))
  return (await fresh.database.intake.findUniqueOrThrow({ where: { reference: sent.reference }, select: { id: true } })).id
}

test('whoever wants an estimate starts the clock by sending, on the day at the clinic; who does not, starts none', async () => {
  // 04:30 by Greenwich on Tuesday is Monday evening in Florida: the three business days begin on Monday. Thanksgiving is none.
  at('2026-11-24T04:30:00Z')
  const id = await sendOne(named('Wanda Wickerford'))
  expect(await clocks(id)).toMatchObject([{ cause: 'asked', dueOn: '2026-11-27', met: undefined, by: undefined, startedAt: new Date('2026-11-24T04:30:00Z') }])
  const row = await fresh.database.intake.findUniqueOrThrow({ where: { id }, select: { receivedAt: true } })
  expect((await clocks(id))[0]?.startedAt).toEqual(row.receivedAt)
  expect(await clocks(await sendOne(insured({ wantsEstimate: 'no' }, named('Nora Notasked'))))).toEqual([])
  expect(await clocks(await sendOne(insured({ wantsEstimate: 'unsure' }, named('Una Unsure'))))).toEqual([])
  expect(await clocks(await sendOne(insured({ coverage: 'medicare' }, named('Meda Medicare'))))).toHaveLength(1)
})

test('an answer corrected to "yes" starts a clock on the day of the correction, once; another correction starts none', async () => {
  const id = await sentIntake(fresh.database, insured({ wantsEstimate: 'no' }))
  const correct = (version: string, value: string) =>
    markAnswer(psychiatrist, id, { version, key: 'insurance.wantsEstimate', kind: 'corrected', value, note: 'Said so on the phone' })
  expect(await correct('0', 'yes')).toEqual({ kind: 'done' })
  expect(await clocks(id)).toMatchObject([{ cause: 'asked', dueOn: addBusinessDays(today(), 3), by: psychiatrist.name }])
  expect(await correct('1', 'unsure')).toEqual({ kind: 'done' })
  expect(await correct('2', 'yes')).toEqual({ kind: 'done' })
  expect(await clocks(id)).toHaveLength(1)
  const other = await sentIntake(fresh.database, insured({ wantsEstimate: 'yes' }))
  const note = 'Said so on the phone'
  expect(await markAnswer(psychiatrist, other, { version: '0', key: 'insurance.selfPay', kind: 'corrected', value: 'yes', note })).toEqual({ kind: 'done' })
  expect(await markAnswer(psychiatrist, other, { version: '1', key: 'insurance.wantsEstimate', kind: 'confirmed', note })).toEqual({ kind: 'done' })
  expect(await clocks(other)).toEqual([])
})

test('staff write down a question, an appointment and a change of plan; the law decides what runs', async () => {
  const id = await sentIntake(fresh.database)
  expect(await askedForCost(coordinator, id, '2026-11-20')).toMatchObject({ kind: 'done', clock: { dueOn: '2026-11-25' } })
  expect(await scheduled(coordinator, id, { on: '2026-11-20', visitOn: '2026-12-21' })).toMatchObject({ kind: 'done', clock: { dueOn: '2026-11-25' } })
  expect(await scheduled(coordinator, id, { on: '2026-11-20', visitOn: '2026-11-30' })).toMatchObject({ kind: 'done', clock: { dueOn: '2026-11-23' } })
  expect(await scheduled(coordinator, id, { on: '2026-11-20', visitOn: '2026-11-23' })).toEqual({ kind: 'done', clock: undefined })
  expect(await scopeChanged(coordinator, id, { on: '2026-11-20', visitOn: '2026-12-07' })).toMatchObject({ kind: 'done', clock: { dueOn: '2026-12-04' } })
  expect(await scopeChanged(coordinator, id, { on: '2026-11-20', visitOn: '' })).toMatchObject({ kind: 'done', clock: { dueOn: '2026-11-23' } })
  const all = await clocks(id)
  expect(all.map(({ cause, dueOn }) => [cause, dueOn])).toEqual([
    ['scheduled', '2026-11-23'],
    ['scope-changed', '2026-11-23'],
    ['asked', '2026-11-25'],
    ['scheduled', '2026-11-25'],
    ['scope-changed', '2026-12-04'],
  ])
  expect(all.every(({ by }) => by === 'Cora Coordinator')).toBe(true)
  const rows = await fresh.database.auditEvent.findMany({ where: { action: 'clock.started', objectId: id }, orderBy: { seq: 'asc' } })
  expect(
    rows.map(({ detail }) =>
      Object.keys(detail as object)
        .sort()
        .join(),
    ),
  ).toEqual(['cause,clock', 'cause,clock', 'cause,clock', 'cause', 'cause,clock', 'cause,clock'])
})

test('the same question again keeps the clock that is due no later; an earlier one that was missed is written down', async () => {
  const id = await sentIntake(fresh.database)
  const first = await askedForCost(coordinator, id, '2026-11-20')
  expect(await askedForCost(coordinator, id, '2026-11-20')).toEqual(first)
  expect(await askedForCost(coordinator, id, '2026-11-21')).toEqual(first)
  expect(await askedForCost(coordinator, id, '2026-11-10')).toMatchObject({ clock: { dueOn: '2026-11-16' } })
  expect(await clocks(id)).toHaveLength(2)
  const raced = await sentIntake(fresh.database)
  await Promise.all([1, 2, 3, 4].map(() => askedForCost(coordinator, raced, '2026-11-20')))
  expect(await clocks(raced), 'four at once are one question').toHaveLength(1)
})

test.each([
  ['', '2026-12-01', ['on']],
  ['2026-02-30', '2026-12-01', ['on']],
  ['2124-01-01', '2124-02-01', ['on', 'visitOn']],
  ['2020-01-01', '2026-12-01', ['on']],
  ['2026-11-20', '2026-11-19', ['visitOn']],
  ['2026-11-20', '', ['visitOn']],
  ['2026-11-20', '2126-11-20', ['visitOn']],
  ["2026-11-20'; --", '2026-12-01', ['on']],
])('a day that cannot be is a problem at its field: %s, %s', async (on, visitOn, fields) => {
  const id = await sentIntake(fresh.database)
  const said = await scheduled(coordinator, id, { on, visitOn })
  expect(said.kind === 'invalid' ? Object.keys(said.problems) : said).toEqual(fields)
  expect(await clocks(id)).toEqual([])
})

test('no clock for an intake that does not exist, and none by somebody whose role may not', async () => {
  const id = await sentIntake(fresh.database)
  for (const other of [NOBODY, 'x', '', "'; --"]) expect(await askedForCost(coordinator, other, today())).toEqual({ kind: 'not-found' })
  expect(await askedForCost(administrator, id, today())).toEqual({ kind: 'not-found' })
  expect(await scheduled(administrator, id, { on: today(), visitOn: addDays(today(), 30) })).toEqual({ kind: 'not-found' })
  expect(await dueSoon(administrator)).toEqual([])
  expect(await clocks(id)).toEqual([])
})

test('an estimate that is kept meets every clock that runs, in time or late, and starts none anew', async () => {
  const id = await sentIntake(fresh.database)
  await askedForCost(coordinator, id, '2026-01-05')
  await askedForCost(coordinator, id, today())
  await scheduled(coordinator, id, { on: today(), visitOn: addDays(today(), 40) })
  const made = await makeEstimate(coordinator, id, { version: '0', route: 'pain', language: 'en' })
  if (made.kind !== 'done' || !('documentId' in made)) throw new Error(JSON.stringify(made))
  const met = await clocks(id)
  expect(met.map(({ met }) => met?.documentId)).toEqual([made.documentId, made.documentId])
  expect(met.map(({ met, dueOn }) => [dueOn === '2026-01-08', met?.inTime])).toEqual(
    expect.arrayContaining([
      [true, false],
      [false, true],
    ]),
  )
  expect(met.every(({ due }) => due === undefined)).toBe(true)
  expect(await fresh.database.$transaction((transaction) => meetClocks(transaction, id, made.documentId))).toBe(0)
  expect(await askedForCost(coordinator, id, today()), 'asked again: one more').toMatchObject({ kind: 'done' })
  expect((await clocks(id)).filter(({ met }) => !met)).toHaveLength(1)
})

test.each([
  ['2026-11-20', '2026-11-23', 'overdue'],
  ['2026-11-23', '2026-11-23', 'today'],
  ['2026-11-24', '2026-11-23', 'soon'],
  // Thanksgiving and the weekend lie between: the next business day is still the next.
  ['2026-11-27', '2026-11-25', 'soon'],
  ['2026-11-30', '2026-11-27', 'soon'],
  ['2026-11-25', '2026-11-23', undefined],
  ['2026-12-01', '2026-11-27', undefined],
] as const)('due on %s, seen on %s: %s', (dueOn, on, due) => expect(dueOf(dueOn, on)).toBe(due))

test('the queue names the earliest clock that runs and how near it is, and keeps its order', async () => {
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000)
  const names = ['overdue, youngest', 'due today', 'due next', 'later', 'none', 'met']
  const ids = new Map<string, string>()
  for (const [hours, name] of names.entries())
    ids.set(name, (await addIntake(fresh.database, { name, urgency: 'EMERGENT', receivedAt: hoursAgo(99 + names.length - hours) })).id)
  const start = (name: string, ...days: readonly string[]) =>
    fresh.database.$transaction(async (transaction) => {
      for (const on of days) await startClock(transaction, ids.get(name) ?? '', { cause: 'asked', on })
    })
  await start('overdue, youngest', '2026-11-17')
  await start('due today', '2026-11-20', '2026-11-18')
  await start('due next', '2026-11-19')
  await start('later', '2026-11-23')
  await start('met', '2026-11-02')
  const made = await makeEstimate(coordinator, await sentIntake(fresh.database), { version: '0', route: 'pain', language: 'en' })
  if (!('documentId' in made)) throw new Error(JSON.stringify(made))
  await fresh.database.$transaction((transaction) => meetClocks(transaction, ids.get('met') ?? '', made.documentId))
  const page = await readQueue(coordinator, {})
  const seen = page.items.filter(({ line }) => names.includes(line?.name ?? ''))
  expect(seen.map(({ line, estimateDueOn, due }) => [line?.name, estimateDueOn, due])).toEqual([
    ['overdue, youngest', '2026-11-20', 'overdue'],
    ['due today', '2026-11-23', 'today'],
    ['due next', '2026-11-24', 'soon'],
    ['later', '2026-11-27', undefined],
    ['none', undefined, undefined],
    ['met', undefined, undefined],
  ])
  await fresh.database.intake.update({ where: { id: ids.get('overdue, youngest') ?? '' }, data: { status: 'closed' } })
  const soon = (await dueSoon(psychiatrist)).filter(({ intakeId }) => [...ids.values()].includes(intakeId))
  expect(
    soon.map(({ intakeId, due }) => [intakeId, due]),
    'closing an intake ends no clock',
  ).toEqual([
    [ids.get('overdue, youngest'), 'overdue'],
    [ids.get('due today'), 'today'],
    [ids.get('due next'), 'soon'],
  ])
})

test('the audit trail stays whole', async () => {
  expect(await verifyAuditChain(fresh.database)).toMatchObject({ whole: true })
  expect(queueStatement({}).sql).toContain('estimate_clock')
})
