import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { addBusinessDays } from '@/lib/clocks/business-days'
import type { Typed } from '@/lib/intake/typed'
import { addDays } from '@/lib/rules/day'
import { verifyAuditChain } from '@/lib/server/audit'
import { endClock } from '@/lib/server/clock-ends'
import { askedForCost, scheduled, scopeChanged, startClock } from '@/lib/server/clock-starts'
import { recordStep } from '@/lib/server/document-steps'
import { storeSteps } from '@/lib/server/draft-saving'
import { createDraft } from '@/lib/server/draft-store'
import { clocksOf, dueOf, dueSoon } from '@/lib/server/estimate-clocks'
import { makeEstimate } from '@/lib/server/estimates'
import { makeLink } from '@/lib/server/link-making'
import { markAnswer } from '@/lib/server/marks'
import { makeAbn } from '@/lib/server/medicare-papers'
import { openMoney } from '@/lib/server/money'
import { queueStatement, readQueue } from '@/lib/server/queue'
import { DoesNotOpen, open, unwrapRecordKey } from '@/lib/server/sealing'
import { send } from '@/lib/server/sending'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { addIntake, addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { named, odalysBrindlemere } from '@/tests/support/invented'
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
async function keyOf(id: string) {
  const { wrappedKey } = await fresh.database.intake.findUniqueOrThrow({ where: { id }, select: { wrappedKey: true } })
  return unwrapRecordKey('intake', id, wrappedKey)
}
/** As the money page reads them, for somebody whose leading route is pain. */
const clocks = async (id: string) => clocksOf(fresh.database, { id, key: await keyOf(id) }, COMPLETE.timeZone, 'pain')
const running = async (id: string) => (await clocks(id)).filter(({ met, ended }) => !met && !ended)
async function estimateFor(id: string, over: Readonly<Record<string, string>> = {}): Promise<string> {
  const made = await makeEstimate(coordinator, id, { version: '0', route: 'pain', language: 'en', ...over })
  if (!('documentId' in made)) throw new Error(JSON.stringify(made))
  return made.documentId
}
const give = async (documentId: string) => expect(await recordStep(coordinator, documentId, { step: 'given' })).toEqual({ kind: 'done' })
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
  const route = 'pain'
  expect(await scheduled(coordinator, id, { on: '2026-11-20', visitOn: '2026-12-21', route })).toMatchObject({ kind: 'done', clock: { dueOn: '2026-11-25' } })
  expect(await scheduled(coordinator, id, { on: '2026-11-20', visitOn: '2026-11-30', route })).toMatchObject({ kind: 'done', clock: { dueOn: '2026-11-23' } })
  expect(await scheduled(coordinator, id, { on: '2026-11-20', visitOn: '2026-11-23', route })).toEqual({ kind: 'done', clock: undefined, why: 'soon' })
  expect(await scopeChanged(coordinator, id, { on: '2026-11-20', visitOn: '2026-12-07', route })).toMatchObject({ kind: 'done', clock: { dueOn: '2026-12-04' } })
  expect(await scopeChanged(coordinator, id, { on: '2026-11-20', visitOn: '', route })).toMatchObject({ kind: 'done', clock: { dueOn: '2026-11-23' } })
  const all = await clocks(id)
  expect(all.map(({ cause, dueOn }) => [cause, dueOn])).toEqual([
    ['scheduled', '2026-11-23'],
    ['scope-changed', '2026-11-23'],
    ['asked', '2026-11-25'],
    ['scheduled', '2026-11-25'],
    ['scope-changed', '2026-12-04'],
  ])
  expect(all.every(({ by }) => by === 'Cora Coordinator')).toBe(true)
  const rows = await fresh.database.auditEvent.findMany({ where: { action: { startsWith: 'clock.' }, objectId: id }, orderBy: { seq: 'asc' } })
  const names = (detail: unknown) =>
    Object.keys(detail as object)
      .sort()
      .join()
  expect(rows.map(({ action, detail }) => `${action} ${names(detail)}`)).toEqual([
    ...Array(3).fill('clock.started cause,clock'),
    'clock.not-started cause',
    ...Array(2).fill('clock.started cause,clock'),
  ])
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
  const said = await scheduled(coordinator, id, { on, visitOn, route: 'pain' })
  expect(said.kind === 'invalid' ? Object.keys(said.problems) : said).toEqual(fields)
  expect(await clocks(id)).toEqual([])
})

test('no clock for an intake that does not exist, and none by somebody whose role may not', async () => {
  const id = await sentIntake(fresh.database)
  for (const other of [NOBODY, 'x', '', "'; --"]) expect(await askedForCost(coordinator, other, today())).toEqual({ kind: 'not-found' })
  expect(await askedForCost(administrator, id, today())).toEqual({ kind: 'not-found' })
  expect(await scheduled(administrator, id, { on: today(), visitOn: addDays(today(), 30), route: 'pain' })).toEqual({ kind: 'not-found' })
  expect(await dueSoon(administrator)).toEqual([])
  expect(await clocks(id)).toEqual([])
})

test('making an estimate meets nothing: its clocks run until it is handed over, in time or late, and start none anew', async () => {
  const id = await sentIntake(fresh.database)
  await askedForCost(coordinator, id, '2026-01-05')
  await askedForCost(coordinator, id, today())
  await scheduled(coordinator, id, { on: today(), visitOn: addDays(today(), 40), route: 'pain' })
  const documentId = await estimateFor(id)
  const waiting = await clocks(id)
  expect(waiting.map(({ met, made }) => [met, made?.documentId])).toEqual(Array(2).fill([undefined, documentId]))
  expect(
    (await readQueue(coordinator, {})).items.find((item) => item.id === id),
    'and the queue says so',
  ).toMatchObject({ estimateDueOn: '2026-01-08', due: 'overdue' })
  // Given on the Friday: Thanksgiving is no business day, so three of them after Monday end on Friday.
  at('2026-11-27T20:00:00Z')
  await give(documentId)
  const met = await clocks(id)
  expect(met.map(({ dueOn, met }) => [dueOn, met?.documentId, met?.at.toISOString(), met?.inTime])).toEqual([
    ['2026-01-08', documentId, '2026-11-27T20:00:00.000Z', false],
    ['2026-11-27', documentId, '2026-11-27T20:00:00.000Z', true],
  ])
  expect(met.every(({ due, made }) => due === undefined && made === undefined)).toBe(true)
  const [row] = await fresh.database.auditEvent.findMany({ where: { action: 'paper.step-recorded', objectId: id } })
  expect(row?.detail).toMatchObject({ kind: 'given', clocks: 2, linksEnded: 0 })
  await give(documentId)
  expect(await clocks(id), 'a second copy changes nothing').toEqual(met)
  expect(await askedForCost(coordinator, id, today()), 'asked again: one more').toMatchObject({ kind: 'done' })
  expect(await running(id)).toHaveLength(1)
})

test('a link hands the estimate over too', async () => {
  const id = await sentIntake(fresh.database)
  await askedForCost(coordinator, id, today())
  const documentId = await estimateFor(id)
  expect(await makeLink(coordinator, documentId)).toMatchObject({ kind: 'done' })
  expect(await clocks(id)).toMatchObject([{ met: { documentId, inTime: true } }])
})

test('an estimate meets the clocks of its own route, and a question in general where its route leads', async () => {
  const id = await sentIntake(fresh.database)
  const visitOn = addDays(today(), 40)
  await askedForCost(coordinator, id, today())
  await scheduled(coordinator, id, { on: today(), visitOn, route: 'pain' })
  await scheduled(coordinator, id, { on: today(), visitOn, route: 'depression', paidBy: 'person' })
  const causes = async () => (await running(id)).map(({ cause, route }) => [cause, route]).sort()
  const [pain, depression, asked] = [
    ['scheduled', 'pain'],
    ['scheduled', 'depression'],
    ['asked', undefined],
  ]
  expect(await causes()).toEqual([asked, depression, pain])
  // A plan pays for depression: who asks what it costs them asks about pain.
  await give(await estimateFor(id, { route: 'depression' }))
  expect(await causes()).toEqual([asked, pain])
  await give(await estimateFor(id))
  expect(await causes()).toEqual([])
})

/** Mood comes first for her: of her two routes depression leads, where she would pay for it herself. */
const moodFirst: Typed = { ...odalysBrindlemere, reason: { ...odalysBrindlemere.reason, comesFirst: 'mood' } }

test.each([
  ['none', 'depression', 'pain'],
  ['medicaid', 'depression', 'pain'],
  ['commercial', 'pain', 'depression'],
  ['medicare', 'pain', 'depression'],
])('with %s a question about cost is answered for %s, and not for %s', async (coverage, answered, not) => {
  const payer = coverage === 'commercial' || coverage === 'medicaid' ? 'florida-blue' : undefined
  const id = await sentIntake(fresh.database, insured({ coverage, payer }, moodFirst))
  await askedForCost(coordinator, id, today())
  const make = async (route: string) => {
    const typed = { version: '0', route, language: 'en', voluntary: 'yes' }
    const made = await (coverage === 'medicare' && route === 'pain' ? makeAbn : makeEstimate)(coordinator, id, typed)
    if (!('documentId' in made)) throw new Error(JSON.stringify(made))
    return made.documentId
  }
  await give(await make(not))
  expect(await running(id)).toHaveLength(1)
  const documentId = await make(answered)
  expect((await openMoney(coordinator, id))?.clocks).toMatchObject([{ made: { documentId }, met: undefined }])
  await give(documentId)
  expect(await running(id)).toEqual([])
})

test('a version that was replaced meets nothing, and a change of plan is answered only by a paper made since', async () => {
  at('2026-11-19T15:00:00Z')
  const id = await sentIntake(fresh.database)
  const first = await estimateFor(id)
  at('2026-11-23T15:00:00Z')
  await askedForCost(coordinator, id, today())
  await scopeChanged(coordinator, id, { on: '2026-11-20', visitOn: addDays(today(), 20), route: 'pain' })
  expect((await running(id)).map(({ cause, made }) => [cause, made?.documentId])).toEqual([
    ['asked', first],
    ['scope-changed', undefined],
  ])
  await give(first)
  expect((await running(id)).map(({ cause }) => cause)).toEqual(['scope-changed'])
  await askedForCost(coordinator, id, today())
  const second = await estimateFor(id)
  await give(first)
  expect((await running(id)).map(({ made }) => made?.documentId)).toEqual([second, second])
  await give(second)
  expect(await running(id)).toEqual([])
})

test.each([
  [{ coverage: 'none', payer: undefined }, 'depression', true],
  [{ coverage: 'none', payer: undefined }, 'pain', true],
  [{}, 'depression', false],
  [{}, 'pain', true],
  [{ submitClaim: 'yes' }, 'pain', false],
  [{ coverage: 'medicare', payer: undefined }, 'pain', false],
  [{ coverage: 'medicaid' }, 'depression', false],
  [{ coverage: 'tricare' }, 'pain', false],
  [{ coverage: 'va' }, 'pain', false],
  [{ coverage: 'medicare-advantage' }, 'pain', false],
] as const)('a visit by answers %o for %s starts a clock: %s', async (answers, route, starts) => {
  const id = await sentIntake(fresh.database, insured(answers))
  const visit = { on: today(), visitOn: addDays(today(), 40), route }
  expect(await scheduled(coordinator, id, visit)).toMatchObject(
    starts ? { kind: 'done', clock: { dueOn: '2026-11-27' } } : { kind: 'done', clock: undefined, why: 'billed' },
  )
  expect(await running(id)).toHaveLength(starts ? 1 : 0)
  expect(await scheduled(coordinator, id, { ...visit, paidBy: 'person' }), 'no claim is sent').toMatchObject({ clock: { dueOn: '2026-11-27' } })
  expect(await running(id)).toHaveLength(1)
})

test('a visit names one of the routes of its intake; where there is none, none', async () => {
  const id = await sentIntake(fresh.database)
  for (const route of [undefined, '', 'anxiety', 'migraine-device', 'toString'])
    expect(await scheduled(coordinator, id, { on: today(), visitOn: addDays(today(), 40), route }), route).toMatchObject({
      kind: 'invalid',
      problems: { visitFor: expect.any(String) },
    })
  const bare = await addIntake(fresh.database, { answers: insured({ coverage: 'none', payer: undefined }) })
  expect(await scheduled(coordinator, bare.id, { on: today(), visitOn: addDays(today(), 40), route: '' })).toMatchObject({ clock: { dueOn: '2026-11-27' } })
  expect(await scheduled(coordinator, bare.id, { on: today(), visitOn: addDays(today(), 40), route: 'pain' })).toMatchObject({ kind: 'invalid' })
})

test('staff end a clock with a reason, once: it stays, with who and why, and counts as owed no more', async () => {
  const { id } = await addIntake(fresh.database, { answers: named('Edwin Endswell') })
  await askedForCost(coordinator, id, '2026-11-16')
  const [clock] = await running(id)
  const clockId = clock?.id ?? ''
  const why = { reason: 'no-price', note: 'CANARY: asked for a device we do not have' }
  for (const [typed, fields] of [
    [{}, ['reason', 'note']],
    [{ ...why, reason: 'because' }, ['reason']],
    [{ ...why, reason: 'toString' }, ['reason']],
    [{ ...why, note: ' ' }, ['note']],
    [{ ...why, note: 'x'.repeat(4001) }, ['note']],
  ] as const) {
    const said = await endClock(coordinator, clockId, typed)
    expect(said.kind === 'invalid' ? Object.keys(said.problems) : said).toEqual(fields)
  }
  for (const other of [NOBODY, 'x', '']) expect(await endClock(coordinator, other, why)).toEqual({ kind: 'not-found' })
  expect(await endClock(administrator, clockId, why)).toEqual({ kind: 'not-found' })
  expect((await dueSoon(coordinator)).map(({ intakeId }) => intakeId)).toContain(id)
  const said = await Promise.all([1, 2, 3].map(() => endClock(coordinator, clockId, why)))
  expect(said.map(({ kind }) => kind).sort()).toEqual(['done', 'invalid', 'invalid'])
  expect(await clocks(id)).toMatchObject([{ id: clockId, due: undefined, met: undefined, ended: { by: 'Cora Coordinator', reason: 'no-price', note: why.note } }])
  expect((await dueSoon(coordinator)).map(({ intakeId }) => intakeId)).not.toContain(id)
  expect((await readQueue(coordinator, {})).items.find((item) => item.id === id)?.estimateDueOn).toBeUndefined()
  const row = await fresh.database.estimateClock.findUniqueOrThrow({ where: { id: clockId } })
  expect(row.endNote).toMatch(/^v1\.record\./)
  const rowKey = await keyOf(id)
  expect(() => open(rowKey, { table: 'estimate_clock', column: 'end_note', row: id }, row.endNote ?? '')).toThrow(DoesNotOpen)
  const [event] = await fresh.database.auditEvent.findMany({ where: { action: 'clock.ended', objectId: id } })
  expect(event).toMatchObject({ actorId: coordinator.id, detail: { clock: clockId, reason: 'no-price' } })
  expect(await askedForCost(coordinator, id, '2026-11-16'), 'asked again: one more').toMatchObject({ kind: 'done' })
  expect(await running(id)).toHaveLength(1)
})

test('an ended clock is not met by what is given later, and a met one is not ended; the database holds to it', async () => {
  const id = await sentIntake(fresh.database)
  await askedForCost(coordinator, id, today())
  const [ended] = await running(id)
  await endClock(coordinator, ended?.id ?? '', { reason: 'mistake', note: 'Another patient' })
  await askedForCost(coordinator, id, today())
  await give(await estimateFor(id))
  const [met] = (await clocks(id)).filter((clock) => clock.met)
  expect((await clocks(id)).find((clock) => clock.id === ended?.id)).toMatchObject({ met: undefined, ended: { reason: 'mistake' } })
  expect(await endClock(coordinator, met?.id ?? '', { reason: 'mistake', note: 'x' })).toMatchObject({ kind: 'invalid', problems: { reason: expect.any(String) } })
  const update = (data: object) => fresh.database.estimateClock.update({ where: { id: ended?.id ?? '' }, data })
  await expect(update({ endNote: 'plain words' })).rejects.toThrow()
  await expect(update({ endReason: null })).rejects.toThrow()
  await expect(update({ endReason: 'other' })).rejects.toThrow()
  await expect(update({ metAt: new Date(), documentId: met?.met?.documentId ?? null })).rejects.toThrow()
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
  const documentId = await estimateFor(await sentIntake(fresh.database))
  await fresh.database.estimateClock.updateMany({ where: { intakeId: ids.get('met') ?? '' }, data: { metAt: new Date(), documentId } })
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
    soon.map(({ intakeId, name, due }) => [intakeId, name, due]),
    'closing an intake ends no clock',
  ).toEqual([
    [ids.get('overdue, youngest'), 'overdue, youngest', 'overdue'],
    [ids.get('due today'), 'due today', 'today'],
    [ids.get('due next'), 'due next', 'soon'],
  ])
  const read = await fresh.database.auditEvent.findFirstOrThrow({ where: { action: 'estimates.due-read' }, orderBy: { seq: 'desc' } })
  expect(read).toMatchObject({ actorId: psychiatrist.id, detail: { count: expect.any(Number) } })
})

test('the audit trail stays whole', async () => {
  expect(await verifyAuditChain(fresh.database)).toMatchObject({ whole: true })
  expect(queueStatement({}, NOBODY).sql).toContain('estimate_clock')
})
