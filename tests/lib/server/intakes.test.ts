import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { assess } from '@/lib/assess'
import { readDraft } from '@/lib/intake/draft'
import type { Typed } from '@/lib/intake/typed'
import { raiseForIntake } from '@/lib/server/alert-raising'
import { acknowledgeAlert, workOnAlert } from '@/lib/server/alert-work'
import { holdIntake } from '@/lib/server/intake-version'
import { addNote, assignToMe, moveIntake, release } from '@/lib/server/intake-work'
import { openIntake } from '@/lib/server/intakes'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { people } from '@/prisma/people'
import { addIntake, addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
let coordinator: StaffMember
let other: StaffMember
let psychiatrist: StaffMember
beforeAll(async () => {
  fresh = await freshDatabase()
  coordinator = await addStaff(fresh.database, 'coordinator')
  other = await addStaff(fresh.database, 'coordinator', 'Olga Other')
  psychiatrist = await addStaff(fresh.database, 'psychiatrist')
})
afterAll(() => fresh.end())

const NOBODY = '00000000-0000-4000-8000-000000000000'

/** Somebody whose answers touch everything a coordinator must not see. */
const ANSWERS: Typed = {
  'about-you': { fullName: 'Ina Vented', dateOfBirth: '1980-04-12', phone: '561-555-0130', filledBy: 'self' },
  reason: { mainReason: 'both', comesFirst: 'equal', inOwnWords: 'CANARY-own-words', goals: ['less-pain'], expectation: ['may-help'] },
  'mood-history': { diagnoses: ['depression'] },
  'phq-9': { q1: '3', q2: '3', q3: '3', q4: '3', q5: '2', q6: '3', q7: '2', q8: '2', q9: '2', difficulty: '3' },
  'self-harm': { wishDead: 'yes', thoughts: 'yes', method: 'yes', intent: 'yes', plan: 'no', behaviour: 'within-3-months' },
  'gad-7': { q1: '2', q2: '2', q3: '2', q4: '2', q5: '1', q6: '2', q7: '1' },
  'health-now': { history: 'CANARY-history: I thought of suicide, and had a stroke in 2019.' },
  'brain-health': { seizure: 'never', stroke: 'no' },
  'daily-life': { drinksPerWeek: '44', substances: ['cocaine'] },
}

async function sent() {
  const draft = readDraft(ANSWERS, '2026-11-22')
  return addIntake(fresh.database, { answers: ANSWERS, assessment: assess(draft.case), urgency: 'EMERGENT', disposition: 'CRISIS', band: 'withheld' })
}

const openings = (id: string) => fresh.database.auditEvent.findMany({ where: { objectType: 'intake', objectId: id, action: { endsWith: '.opened' } } })

test('opening writes who, what and which in the same transaction that reads', async () => {
  const { id } = await sent()
  await openIntake(coordinator, id, 'intake.opened')
  await openIntake(psychiatrist, id, 'summary.opened')
  expect((await openings(id)).map(({ actorId, action, outcome }) => [actorId, action, outcome])).toEqual([
    [coordinator.id, 'intake.opened', 'done'],
    [psychiatrist.id, 'summary.opened', 'done'],
  ])
})

test('no trace, no data: when the audit row cannot be written, nothing is opened', async () => {
  const { id } = await sent()
  const nobody = { ...coordinator, role: 'a role with spaces' as 'coordinator' }
  await expect(openIntake(nobody, id, 'intake.opened')).rejects.toThrow('ids and names of fields only')
  expect(await openings(id)).toEqual([])
})

test.each(['', 'x', NOBODY, `${NOBODY}'`, '../../en'])('an id that is none opens nothing: %s', async (id) =>
  expect(await openIntake(psychiatrist, id, 'intake.opened')).toBeUndefined(),
)

test('a psychiatrist sees every answer', async () => {
  const { id } = await sent()
  const text = JSON.stringify(await openIntake(psychiatrist, id, 'intake.opened'))
  for (const words of [
    'CANARY-own-words',
    'CANARY-history',
    'Yes, in the past 3 months',
    'Nearly every day (3)',
    '"44"',
    'Intent, plan or recent suicidal behavior',
    'Cocaine',
  ])
    expect(text).toContain(words)
})

test('a coordinator sees dispositions, totals and what is missing, but no item, no free words, no substance use', async () => {
  const { id } = await sent()
  const opened = await openIntake(coordinator, id, 'intake.opened')
  const text = JSON.stringify(opened)
  for (const words of ['CANARY', 'within-3-months', 'past 3 months', 'Nearly every day', 'suicid', 'Cocaine', 'cocaine', 'drinks', '"44"'])
    expect(text, words).not.toContain(words)
  expect(opened?.draft).toBeUndefined()
  const { safety, instruments, urgencyWhy } = opened?.judged?.assessment ?? {}
  expect(safety?.disposition).toBe('CRISIS')
  expect(safety?.findings[0]).toMatchObject({ id: 'kept-for-the-psychiatrist', disposition: 'CRISIS' })
  expect(urgencyWhy).toEqual(['An answer kept for the psychiatrist'])
  expect(instruments?.phq9).toMatchObject({ total: 23, cognitive: null })
  expect(opened?.sections.find(({ step }) => step === 'phq-9')).toMatchObject({ rows: [], isKept: true })
  expect(opened?.person.phone).toBe('561-555-0130')
})

test.each(people.map((person) => [person.id, person] as const))(
  '%s: nothing private in a coordinator’s view, and the disposition stays as grave',
  async (_, { on, answers }) => {
    const assessment = assess(readDraft(answers as Typed, on).case)
    const { id } = await addIntake(fresh.database, { answers: answers as Typed, assessment })
    const opened = await openIntake(coordinator, id, 'intake.opened')
    const text = JSON.stringify(opened)
    const written = Object.values(answers as Typed).flatMap((step) => [step.inOwnWords, step.history].filter((words) => typeof words === 'string'))
    for (const words of written) expect(text).not.toContain(words)
    expect(opened?.sections.flatMap(({ rows }) => rows.map(({ key }) => key)).filter((key) => /^(phq-9|gad-7|self-harm)\.|drinksPerWeek|substances/.test(key))).toEqual(
      [],
    )
    const { safety, candidacy, alternatives, disclosures, routes } = opened?.judged?.assessment ?? assessment
    const findings = [...safety.findings, ...candidacy.findings, ...alternatives, ...disclosures, ...routes.flatMap(({ funding }) => funding.requires)]
    expect(findings.flatMap(({ because }) => because.map(({ key }) => key)).filter((key) => /^(phq-9|gad-7)\.q\d|^self-harm\.|phq9Cognitive/.test(key))).toEqual([])
    expect(findings.map(({ says }) => says).filter((says) => /items 1, 2, 6 and 9|suicid|drinks/i.test(says))).toEqual([])
    expect(safety.disposition).toBe(assessment.safety.disposition)
  },
)

test('a move needs a reason and a status that may follow', async () => {
  const { id } = await sent()
  const move = (to: string, reason: string) => moveIntake(coordinator, { id, version: '0', to, reason })
  expect(await move('in-review', '  ')).toMatchObject({ kind: 'invalid', problems: { reason: expect.any(String) } })
  expect(await move('gone', 'why')).toMatchObject({ kind: 'invalid', problems: { to: expect.any(String) } })
  expect(await move('booked', 'why')).toMatchObject({ kind: 'changed', status: 'new' })
  expect(await move('in-review', 'x'.repeat(1001))).toMatchObject({ kind: 'invalid', problems: { reason: expect.any(String) } })
  expect(await move('in-review', 'Called, no answer')).toEqual({ kind: 'done' })
})

test('a note that is typed beside a move is kept with it, or not at all', async () => {
  const { id } = await sent()
  const notes = () => fresh.database.intakeNote.count({ where: { intakeId: id } })
  const move = (version: string, note: string) => moveIntake(coordinator, { id, version, to: 'in-review', reason: 'Reading it', note })
  expect(await move('7', 'Left a message')).toMatchObject({ kind: 'changed' })
  expect(await move('0', 'x'.repeat(4001))).toMatchObject({ kind: 'invalid', problems: { note: expect.any(String) } })
  expect([await notes(), (await fresh.database.intake.findUniqueOrThrow({ where: { id } })).status]).toEqual([0, 'new'])
  expect(await move('0', ' Left a message ')).toEqual({ kind: 'done' })
  const opened = await openIntake(coordinator, id, 'intake.opened')
  expect(opened?.history.notes.map(({ words }) => words)).toEqual(['Left a message'])
  expect(opened?.head.status).toBe('in-review')
})

test('of twenty moves at once one wins; the others are told how it stands and by whom', async () => {
  const { id } = await sent()
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      moveIntake(n % 2 ? coordinator : other, { id, version: '0', to: n % 3 ? 'in-review' : 'waiting-for-patient', reason: `reason ${n}` }),
    ),
  )
  expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1)
  expect(outcomes.filter(({ kind }) => kind === 'changed')).toHaveLength(19)
  const row = await fresh.database.intake.findUniqueOrThrow({ where: { id } })
  expect(row.version).toBe(1)
  expect(await fresh.database.statusMove.count({ where: { intakeId: id } })).toBe(1)
  expect(outcomes.find(({ kind }) => kind === 'changed')).toMatchObject({ version: 1, status: row.status })
})

test('an intake with an alert cannot be closed before it is settled', async () => {
  const { id } = await sent()
  const alert = await fresh.database.safetyAlert.create({ data: { intakeId: id, kind: 'self-harm', urgency: 'EMERGENT', dueAt: new Date() } })
  const close = () => moveIntake(coordinator, { id, version: '0', to: 'closed', reason: 'Referred' })
  expect(await close()).toMatchObject({ kind: 'invalid', problems: { to: expect.any(String) } })
  expect(await acknowledgeAlert(other, alert.id)).toEqual({ kind: 'done' })
  expect(await acknowledgeAlert(coordinator, alert.id)).toEqual({ kind: 'changed' })
  expect(await close()).toMatchObject({ kind: 'invalid' })
  const { acknowledgedAt } = await fresh.database.safetyAlert.findUniqueOrThrow({ where: { id: alert.id } })
  const taken = String(acknowledgedAt?.getTime())
  expect(await workOnAlert(other, { id: alert.id, work: 'settled', taken, note: 'Spoke with her' })).toEqual({ kind: 'done' })
  expect(await close()).toEqual({ kind: 'done' })
  const opened = await openIntake(coordinator, id, 'intake.opened')
  expect(opened?.history.alerts).toMatchObject([
    {
      kind: 'self-harm',
      taken: { by: 'Olga Other' },
      settledAt: expect.any(Date),
      steps: [{ kind: 'taken' }, { kind: 'settled', by: 'Olga Other', words: 'Spoke with her' }],
    },
  ])
})

test('an intake is not closed while an alert is being raised at it', async () => {
  const { id } = await sent()
  const inDanger = readDraft({ 'health-now': { history: 'I want to kill myself' } }, '2026-11-22')
  let closing: ReturnType<typeof moveIntake> | undefined
  await fresh.database.$transaction(async (transaction) => {
    expect(await holdIntake(transaction, id)).toBe(true)
    closing = moveIntake(coordinator, { id, version: '0', to: 'closed', reason: 'Referred' })
    await vi.waitFor(async () => expect(await waiting()).toBe(1), { timeout: 5_000 })
    expect(await raiseForIntake(transaction, id, inDanger)).toHaveLength(1)
  })
  expect(await closing).toMatchObject({ kind: 'invalid', problems: { to: expect.stringContaining('alert') } })
  expect(await fresh.database.intake.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'new', version: 0 })
})

/** Sessions of this database that wait for another to let go of a row. */
const waiting = async () =>
  (await fresh.database.$queryRaw<unknown[]>`SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`).length

test('taking on and giving back: only what the page showed, and only one’s own', async () => {
  const { id } = await sent()
  const both = await Promise.all([assignToMe(coordinator, id, ''), assignToMe(other, id, '')])
  expect(both.map(({ kind }) => kind).sort()).toEqual(['changed', 'done'])
  const holder = (await fresh.database.intake.findUniqueOrThrow({ where: { id } })).assignedToId ?? ''
  const [mine, theirs] = holder === coordinator.id ? [coordinator, other] : [other, coordinator]
  expect(await release(theirs, id)).toMatchObject({ kind: 'changed' })
  expect(await assignToMe(theirs, id, holder)).toEqual({ kind: 'done' })
  expect(await release(mine, id)).toMatchObject({ kind: 'changed' })
  expect(await release(theirs, id)).toEqual({ kind: 'done' })
})

test('a button that is pressed twice does one thing, and says so both times', async () => {
  const { id } = await sent()
  const once = randomUUID()
  const twice = (press: () => Promise<unknown>) => Promise.all([press(), press()])
  const done = [{ kind: 'done' }, { kind: 'done' }]
  const audited = (action: string) => fresh.database.auditEvent.count({ where: { objectId: id, action } })
  const notes = () => fresh.database.intakeNote.count({ where: { intakeId: id } })
  expect(await twice(() => assignToMe(coordinator, id, ''))).toEqual(done)
  expect(await twice(() => release(coordinator, id))).toEqual(done)
  expect(await twice(() => addNote(coordinator, id, 'Left a message', once))).toEqual(done)
  expect([await audited('intake.assigned'), await audited('intake.released'), await audited('intake.noted'), await notes()]).toEqual([1, 1, 1, 1])
  // Other words, somebody else or another intake: another note, whatever is posted with it.
  await addNote(coordinator, id, 'Left a message, twice', once)
  await addNote(other, id, 'Left a message', once)
  await addNote(coordinator, id, 'Left a message', 'x')
  expect(await notes()).toBe(4)
  const { id: elsewhere } = await sent()
  await addNote(coordinator, elsewhere, 'Left a message', once)
  expect((await openIntake(coordinator, elsewhere, 'intake.opened'))?.history.notes.map(({ words }) => words)).toEqual(['Left a message'])
})

test('notes are sealed, kept byte for byte after NFC, and shown newest first', async () => {
  const { id } = await sent()
  const words = ['first', 'é‮ <script>alert(1)</script>\n=cmd|x', 'çà 👩‍👩‍👧 \u0000 end']
  for (const text of words) expect(await addNote(coordinator, id, text)).toEqual({ kind: 'done' })
  expect(await addNote(coordinator, id, ' \n ')).toMatchObject({ kind: 'invalid', problems: { note: expect.any(String) } })
  const opened = await openIntake(psychiatrist, id, 'intake.opened')
  expect(opened?.history.notes.map((note) => note.words)).toEqual([...words].reverse().map((text) => text.normalize('NFC')))
  expect(JSON.stringify(await fresh.database.intakeNote.findMany({ where: { intakeId: id } }))).not.toContain('first')
})

test('what does not exist is not found, whatever is asked of it', async () => {
  for (const id of ['', 'x', NOBODY]) {
    expect(await moveIntake(coordinator, { id, version: '0', to: 'in-review', reason: 'why' })).toEqual({ kind: 'not-found' })
    expect(await addNote(coordinator, id, 'words')).toEqual({ kind: 'not-found' })
    expect(await assignToMe(coordinator, id, '')).toEqual({ kind: 'not-found' })
    expect(await release(coordinator, id)).toEqual({ kind: 'not-found' })
    expect(await acknowledgeAlert(coordinator, id)).toEqual({ kind: 'not-found' })
  }
  const { id } = await sent()
  for (const version of ['', '-1', '1e3', 'x', '99999999999'])
    expect((await moveIntake(coordinator, { id, version, to: 'in-review', reason: 'why' })).kind).not.toBe('done')
})

test('a change leaves one audit row with ids and names only', async () => {
  const { id } = await sent()
  await moveIntake(coordinator, { id, version: '0', to: 'in-review', reason: 'CANARY-reason' })
  await addNote(coordinator, id, 'CANARY-note')
  await assignToMe(coordinator, id, '')
  const rows = await fresh.database.auditEvent.findMany({ where: { objectId: id }, orderBy: { seq: 'asc' } })
  expect(rows.map(({ action }) => action)).toEqual(['intake.moved', 'intake.noted', 'intake.assigned'])
  expect(JSON.stringify(rows.map(({ detail }) => detail))).not.toContain('CANARY')
})
