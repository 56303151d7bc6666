import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { acknowledgeAlert, workOnAlert } from '@/lib/server/alert-work'
import { openAlerts } from '@/lib/server/alerts'
import { readAudit } from '@/lib/server/audit-pages'
import { createDraft } from '@/lib/server/draft-store'
import { findByReference, type QueueFilter, queueAddress, queueStatement, readQueue, readQueueFilter } from '@/lib/server/queue'
import { newRecordKey, seal, unwrapRecordKey } from '@/lib/server/sealing'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { addIntake, addStaff } from '@/tests/support/clinic'
import { asOwner, type FreshDatabase, freshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
let coordinator: StaffMember
beforeAll(async () => {
  fresh = await freshDatabase()
  coordinator = await addStaff(fresh.database, 'coordinator')
})
afterAll(() => fresh.end())
beforeEach(async () => {
  await asOwner(fresh.ownerUrl, 'ALTER TABLE alert_step DISABLE TRIGGER USER; DELETE FROM alert_step; ALTER TABLE alert_step ENABLE TRIGGER USER')
  await fresh.database.safetyAlert.deleteMany()
  await asOwner(fresh.ownerUrl, 'DELETE FROM estimate_clock')
  await asOwner(fresh.ownerUrl, 'DELETE FROM patient_request')
  await fresh.database.intake.deleteMany()
})

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000)
const namesIn = async (filter: QueueFilter = {}) => (await readQueue(coordinator, filter)).items.map(({ line }) => line?.name)

test('the most urgent first, and within that whoever has waited longest; what is closed is left out', async () => {
  await addIntake(fresh.database, { name: 'routine, old', urgency: 'ROUTINE', receivedAt: hoursAgo(90) })
  await addIntake(fresh.database, { name: 'same day, new', urgency: 'SAME-DAY', receivedAt: hoursAgo(1) })
  await addIntake(fresh.database, { name: 'same day, old', urgency: 'SAME-DAY', receivedAt: hoursAgo(5), status: 'waiting-for-patient' })
  await addIntake(fresh.database, { name: 'emergent', urgency: 'EMERGENT', receivedAt: hoursAgo(0.1) })
  await addIntake(fresh.database, { name: 'priority', urgency: 'PRIORITY', receivedAt: hoursAgo(2) })
  await addIntake(fresh.database, { name: 'closed', urgency: 'EMERGENT', receivedAt: hoursAgo(99), status: 'closed' })
  expect(await namesIn()).toEqual(['emergent', 'same day, old', 'same day, new', 'priority', 'routine, old'])
})

test('filters by status and by band, alone and together', async () => {
  await addIntake(fresh.database, { name: 'new B1', band: 'B1' })
  await addIntake(fresh.database, { name: 'new B2', band: 'B2' })
  await addIntake(fresh.database, { name: 'closed B1', band: 'B1', status: 'closed' })
  expect(await namesIn({ band: 'B1' })).toEqual(['new B1'])
  expect(await namesIn({ status: 'closed' })).toEqual(['closed B1'])
  expect(await namesIn({ status: 'new', band: 'B2' })).toEqual(['new B2'])
})

test('filters by who has it, alone and with a status', async () => {
  const other = await addStaff(fresh.database, 'coordinator')
  const mine = await addIntake(fresh.database, { name: 'mine', status: 'in-review' })
  const theirs = await addIntake(fresh.database, { name: 'theirs' })
  await addIntake(fresh.database, { name: 'nobody’s' })
  for (const [{ id }, { id: assignedToId }] of [[mine, coordinator] as const, [theirs, other] as const])
    await fresh.database.intake.update({ where: { id }, data: { assignedToId } })
  expect(await namesIn({ holder: 'me' })).toEqual(['mine'])
  expect(await namesIn({ holder: 'nobody' })).toEqual(['nobody’s'])
  expect(await namesIn({ holder: 'me', status: 'new' })).toEqual([])
  const row = await fresh.database.auditEvent.findFirstOrThrow({ where: { action: 'queue.read' }, orderBy: { seq: 'desc' } })
  expect(row).toMatchObject({ detail: { count: 0, status: 'new', with: 'me' } })
})

test('the address of a part of the queue asks for that part again, and for nothing else', () => {
  const filter: QueueFilter = { status: 'new', band: 'B1', holder: 'nobody', after: { rank: 2, receivedAt: new Date('2026-11-22T17:00:00Z'), id: randomUUID() } }
  const query = (address: string) => Object.fromEntries(new URL(address, 'http://clinic.invalid').searchParams)
  expect(readQueueFilter(query(queueAddress(filter)))).toEqual(filter)
  expect(queueAddress(readQueueFilter({ status: 'gone', with: 'everybody', find: 'Ina Vented', said: 'moved' }))).toBe('/clinic')
})

test('pages follow one another without a gap or a repetition, also while others are sent', async () => {
  const same = hoursAgo(3)
  for (let n = 0; n < 120; n++) await addIntake(fresh.database, { name: `n${n}`, urgency: n % 2 ? 'ROUTINE' : 'PRIORITY', receivedAt: n % 3 ? same : hoursAgo(n) })
  const seen: (string | undefined)[] = []
  let next: string | undefined = ''
  while (next !== undefined) {
    const page: Awaited<ReturnType<typeof readQueue>> = await readQueue(coordinator, readQueueFilter({ after: next }))
    seen.push(...page.items.map(({ line }) => line?.name))
    if (seen.length === 50) await addIntake(fresh.database, { name: 'urgent meanwhile', urgency: 'EMERGENT' })
    next = page.next
  }
  expect(seen).toHaveLength(120)
  expect(new Set(seen).size).toBe(120)
})

test.each(['', 'x', '9.abc.def', "0.abc.'; DROP TABLE intake", '0.zzzzzzzzzzzz.3f0f6a0c-1111-4000-8000-000000000000'])(
  'a place that is none begins at the start: %s',
  (after) => {
    expect(readQueueFilter({ after, status: 'gone', band: 'B9' })).toEqual({})
  },
)

test('a row that does not open stands in the queue and hides no other', async () => {
  const { id } = await addIntake(fresh.database, { name: 'moved', receivedAt: hoursAgo(2) })
  await addIntake(fresh.database, { name: 'whole' })
  const { key } = newRecordKey('intake', id)
  await fresh.database.intake.update({ where: { id }, data: { line: seal(key, { table: 'intake', column: 'line', row: id }, '{}') } })
  expect(await namesIn()).toEqual([undefined, 'whole'])
})

test('a coordinator’s row tells no title that rests on an answer kept for the psychiatrist', async () => {
  const { id } = await addIntake(fresh.database)
  const { wrappedKey } = await fresh.database.intake.findUniqueOrThrow({ where: { id } })
  const line = {
    name: 'Ina Vented',
    age: 30,
    mainPain: '',
    missing: 0,
    flags: ['Intent, plan or recent suicidal behavior', 'Cardiac pacemaker or defibrillator', 'A rule of long ago'],
  }
  await fresh.database.intake.update({
    where: { id },
    data: { line: seal(unwrapRecordKey('intake', id, wrappedKey), { table: 'intake', column: 'line', row: id }, JSON.stringify(line)) },
  })
  const flags = (await readQueue(coordinator, {})).items[0]?.line?.flags ?? []
  expect(flags.join()).not.toMatch(/suicid|long ago/)
  expect(flags).toContain('Answers the psychiatrist must see')
  const psychiatrist = await addStaff(fresh.database, 'psychiatrist')
  expect((await readQueue(psychiatrist, {})).items[0]?.line?.flags).toEqual(line.flags)
})

test('reading the queue is written down with how many rows, and no name', async () => {
  await addIntake(fresh.database, { name: 'Canary Name' })
  await readQueue(coordinator, { status: 'new' })
  const row = await fresh.database.auditEvent.findFirstOrThrow({ where: { action: 'queue.read' }, orderBy: { seq: 'desc' } })
  expect(row).toMatchObject({ actorId: coordinator.id, detail: { count: 1, status: 'new' } })
})

test('an intake is found by its reference as people read it out', async () => {
  const { id } = await addIntake(fresh.database, { reference: 'BCDF-2345' })
  for (const typed of ['BCDF-2345', ' bcdf2345 ', 'bcdf 2345', 'b c d f – 2 3 4 5']) expect(await findByReference(typed)).toBe(id)
  for (const typed of ['', 'BCDF-2346', 'BCDF-234', 'BCDF_2345', '%', 'B'.repeat(100)]) expect(await findByReference(typed)).toBeUndefined()
})

test('open alerts of unfinished forms and of intakes: the most urgent, then the oldest, with whom to call', async () => {
  const draft = await createDraft('a'.repeat(64), 'en')
  const { wrappedKey } = await fresh.database.draft.findUniqueOrThrow({ where: { id: draft } })
  const sealed = seal(
    unwrapRecordKey('draft', draft, wrappedKey),
    { table: 'draft_step', column: 'sealed', row: `${draft}.about-you` },
    JSON.stringify({ fullName: 'Una Sent', phone: '561-555-0177' }),
  )
  await fresh.database.draftStep.create({ data: { draftId: draft, step: 'about-you', sealed } })
  const { id } = await addIntake(fresh.database, { answers: { 'about-you': { fullName: 'Ina Vented', phone: '561-555-0100' } } })
  await fresh.database.safetyAlert.createMany({
    data: [
      { kind: 'warning-sign', urgency: 'SAME-DAY', intakeId: id, raisedAt: hoursAgo(4), dueAt: hoursAgo(3) },
      { kind: 'self-harm', urgency: 'EMERGENT', draftId: draft, raisedAt: hoursAgo(1), dueAt: hoursAgo(0) },
      { kind: 'self-harm', urgency: 'SAME-DAY', intakeId: id, raisedAt: hoursAgo(9), dueAt: hoursAgo(8), acknowledgedAt: hoursAgo(8), settledAt: hoursAgo(7) },
    ],
  })
  const alerts = await openAlerts(coordinator)
  expect(alerts.map(({ kind, urgency, intake, person }) => [kind, urgency, intake?.id, person?.name, person?.phone])).toEqual([
    ['self-harm', 'EMERGENT', undefined, 'Una Sent', '561-555-0177'],
    ['warning-sign', 'SAME-DAY', id, 'Ina Vented', '561-555-0100'],
  ])
  // Taken on, both stay in sight with their numbers, below what still waits, until it is said what was done.
  expect(await acknowledgeAlert(coordinator, alerts[0]?.id ?? '')).toEqual({ kind: 'done' })
  expect((await openAlerts(coordinator)).map(({ person, taken }) => [person?.phone, taken?.by])).toEqual([
    ['561-555-0100', undefined],
    ['561-555-0177', coordinator.name],
  ])
  await fresh.database.safetyAlert.updateMany({ where: { acknowledgedAt: { not: null } }, data: { acknowledgedAt: hoursAgo(250) } })
  const taken = (await openAlerts(coordinator))[1]
  const work = { id: taken?.id ?? '', taken: String(taken?.taken?.at.getTime()), note: 'Spoke with her; her sister is there.' } as const
  expect(await workOnAlert(coordinator, { ...work, work: 'settled' })).toEqual({ kind: 'done' })
  expect((await openAlerts(coordinator)).map(({ person }) => person?.name)).toEqual(['Ina Vented'])
})

/** Tables that grow with every patient. Staff and clinic are small and stay so. */
const GROWING = [
  ...['intake', 'safety_alert', 'alert_step', 'audit_event', 'assessment', 'intake_note', 'status_move', 'draft', 'draft_step'],
  ...['estimate_clock', 'clinic_document', 'document_step', 'document_link', 'charge', 'verified_benefits', 'patient_request'],
]

async function plan(run: (explain: string) => Promise<unknown>): Promise<string> {
  return JSON.stringify(await run('EXPLAIN (FORMAT JSON) '))
}

test('no page of the queue, and no other list, is read by a sequential scan of a growing table', async () => {
  await fresh.database.$executeRawUnsafe(`
    INSERT INTO intake (id, reference, submission_id, payload_hash, wrapped_key, answers, identity, line, status, band, disposition, urgency, funding_path, language, received_at)
    SELECT gen_random_uuid(), 'R' || n, gen_random_uuid(), repeat('a', 64), 'v1.', 'v1.', 'v1.', 'v1.',
      CASE WHEN n % 50 = 0 THEN 'new' WHEN n % 50 = 1 THEN 'in-review' ELSE 'closed' END, 'B' || (1 + n % 4), 'CLEAR',
      (ARRAY['EMERGENT','SAME-DAY','PRIORITY','ROUTINE'])[1 + n % 4], 'UNKNOWN', 'en', now() - make_interval(mins => n)
    FROM generate_series(1, 20000) AS n`)
  await fresh.database.$executeRawUnsafe(
    `INSERT INTO safety_alert (intake_id, kind, urgency, raised_at, due_at, acknowledged_at, settled_at) SELECT id, 'self-harm', 'SAME-DAY', received_at, now(), now(), now() FROM intake LIMIT 15000`,
  )
  await fresh.database.$executeRawUnsafe(`INSERT INTO alert_step (alert_id, kind) SELECT id, 'raised' FROM safety_alert`)
  await fresh.database.$executeRawUnsafe(`
    INSERT INTO estimate_clock (intake_id, cause, started_at, due_on) SELECT id, 'asked', received_at, received_at::date + 3 FROM intake LIMIT 15000`)
  await fresh.database.$executeRawUnsafe(`
    INSERT INTO patient_request (intake_id, kind, sealed, created_at, handled_at)
    SELECT id, 'correction', 'v1.', received_at, CASE WHEN reference LIKE '%00' THEN NULL ELSE now() END FROM intake LIMIT 15000`)
  await withOwner('ANALYZE')
  const after = { rank: 2, receivedAt: new Date(), id: randomUUID() }
  const filters: QueueFilter[] = [
    {},
    { after },
    { status: 'new' },
    { status: 'closed' },
    { status: 'closed', after },
    { band: 'B3' },
    { band: 'B3', after },
    { status: 'closed', band: 'B1' },
    { status: 'new', band: 'B1', after },
    { holder: 'me' },
    { holder: 'nobody', after },
    { status: 'closed', holder: 'me', after },
  ]
  for (const filter of filters) {
    const { sql, values } = queueStatement(filter, coordinator.id)
    const text = await plan((explain) => fresh.database.$queryRawUnsafe(explain + numbered(sql), ...values))
    expectIndexed(text, JSON.stringify(filter))
  }
  const others = [
    `SELECT * FROM safety_alert WHERE acknowledged_at IS NULL ORDER BY raised_at LIMIT 300`,
    `SELECT * FROM safety_alert WHERE acknowledged_at IS NULL AND settled_at IS NULL ORDER BY raised_at LIMIT 300`,
    `SELECT * FROM safety_alert WHERE settled_at IS NULL ORDER BY acknowledged_at NULLS FIRST, raised_at LIMIT 300`,
    `SELECT id FROM safety_alert WHERE acknowledged_at IS NULL AND due_at <= now() AND settled_at IS NULL AND escalated_at IS NULL ORDER BY due_at LIMIT 50`,
    `SELECT * FROM safety_alert WHERE raised_at <= now() AND (raised_at < now() OR id < '${randomUUID()}') ORDER BY raised_at DESC, id DESC LIMIT 26`,
    `SELECT * FROM safety_alert WHERE drill ORDER BY raised_at DESC LIMIT 50`,
    `SELECT * FROM alert_step WHERE alert_id IN ('${randomUUID()}', '${randomUUID()}') ORDER BY seq`,
    `SELECT * FROM safety_alert WHERE intake_id = '${randomUUID()}'`,
    `SELECT * FROM intake WHERE reference IN ('A', 'B', 'C')`,
    `SELECT * FROM assessment WHERE intake_id = '${randomUUID()}' ORDER BY created_at DESC LIMIT 1`,
    `SELECT * FROM audit_event WHERE seq < 100 ORDER BY seq DESC LIMIT 51`,
    `SELECT * FROM audit_event WHERE object_type = 'intake' AND object_id = 'x' ORDER BY seq DESC LIMIT 201`,
    `SELECT * FROM intake_note WHERE intake_id = '${randomUUID()}' ORDER BY created_at DESC LIMIT 200`,
    `SELECT * FROM status_move WHERE intake_id = '${randomUUID()}' ORDER BY created_at DESC LIMIT 200`,
    `SELECT * FROM estimate_clock WHERE met_at IS NULL AND due_on <= current_date ORDER BY due_on LIMIT 100`,
    `SELECT * FROM patient_request WHERE handled_at IS NULL ORDER BY handled_at, created_at LIMIT 21`,
    `SELECT * FROM patient_request WHERE intake_id = '${randomUUID()}' ORDER BY created_at DESC LIMIT 50`,
    `SELECT * FROM clinic_document WHERE intake_id = '${randomUUID()}' AND kind = 'estimate' ORDER BY version DESC LIMIT 1`,
    `SELECT * FROM document_step WHERE document_id = '${randomUUID()}' ORDER BY seq`,
    `SELECT * FROM document_link WHERE hash = 'x' FOR UPDATE`,
    `SELECT * FROM charge WHERE intake_id = '${randomUUID()}' ORDER BY seq DESC`,
    `SELECT * FROM verified_benefits WHERE intake_id = '${randomUUID()}' ORDER BY seq DESC LIMIT 1`,
  ]
  const oldestRequests = await plan((explain) =>
    fresh.database.$queryRawUnsafe(`${explain}SELECT * FROM patient_request WHERE handled_at IS NULL ORDER BY handled_at, created_at LIMIT 21`),
  )
  expect(oldestRequests, 'in the order of its index').not.toContain('"Node Type":"Sort"')
  // Small tables are scanned whatever their indexes: here only whether an index serves is asked.
  for (const sql of others)
    expectIndexed(
      await plan((explain) =>
        fresh.database.$transaction(async (transaction) => {
          await transaction.$executeRawUnsafe('SET LOCAL enable_seqscan = off')
          return transaction.$queryRawUnsafe(explain + sql)
        }),
      ),
      sql,
    )
})

test('the check itself sees a sequential scan', async () => {
  await addIntake(fresh.database)
  const text = await plan((explain) => fresh.database.$queryRawUnsafe(`${explain}SELECT * FROM intake WHERE language = 'xx'`))
  expect(() => expectIndexed(text, 'control')).toThrow('scans intake')
})

function expectIndexed(plan: string, what: string): void {
  for (const table of GROWING) expect(plan, `${what} scans ${table}`).not.toMatch(new RegExp(`"Node Type":"Seq Scan"[^{}]*"Relation Name":"${table}"`))
}

const numbered = (sql: string) =>
  sql.replace(
    /\?/g,
    (() => {
      let n = 0
      return () => `$${++n}`
    })(),
  )

async function withOwner(statement: string): Promise<void> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: fresh.ownerUrl })
  await client.connect()
  await client.query(statement)
  await client.end()
}

test('the audit pages go back without a gap, newest first', async () => {
  const admin = await addStaff(fresh.database, 'administrator')
  for (let n = 0; n < 60; n++) await readQueue(coordinator, {})
  const first = await readAudit(admin, undefined)
  const second = await readAudit(admin, first.older)
  const numbers = [...first.lines, ...second.lines].map(({ seq }) => Number(seq))
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
  expect(numbers[0] === undefined ? 0 : numbers[0] - (numbers.at(-1) ?? 0)).toBe(numbers.length - 1)
  expect(first.lines[0]?.actor).toBe(coordinator.name)
  for (const before of ['x', '-1', '1e9', '999999999999999999999']) expect((await readAudit(admin, before)).lines.length).toBe(50)
})
