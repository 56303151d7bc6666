import { afterAll, beforeAll, expect, test } from 'vitest'
import { assess } from '@/lib/assess'
import type { Assessment } from '@/lib/assess/assessment'
import { rulesVersion } from '@/lib/assess/version'
import { readDraft } from '@/lib/intake/draft'
import type { Typed } from '@/lib/intake/typed'
import { assignToMe, moveIntake, release } from '@/lib/server/intake-work'
import { openIntake } from '@/lib/server/intakes'
import { judgeAgain, type MarkRequest, markAnswer } from '@/lib/server/marks'
import { open, unwrapRecordKey } from '@/lib/server/sealing'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { addIntake, addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { odalysBrindlemere } from '@/tests/support/invented'

let fresh: FreshDatabase
let coordinator: StaffMember
let psychiatrist: StaffMember
let second: StaffMember
beforeAll(async () => {
  fresh = await freshDatabase()
  coordinator = await addStaff(fresh.database, 'coordinator')
  psychiatrist = await addStaff(fresh.database, 'psychiatrist', 'Petra Psychiatrist')
  second = await addStaff(fresh.database, 'psychiatrist', 'Quentin Second')
})
afterAll(() => fresh.end())

const ON = '2026-11-22'
const NOBODY = '00000000-0000-4000-8000-000000000000'
const withImplant = (over: Readonly<Record<string, unknown>>): Typed => ({ ...odalysBrindlemere, implants: { ...odalysBrindlemere.implants, ...over } })
const PACEMAKER = withImplant({ pacemaker: 'yes', implantCard: 'no' })

/** An intake as sending leaves it, its columns included. */
async function sent(answers: Typed = PACEMAKER) {
  const assessment = assess(readDraft(answers, ON).case)
  const { id } = await addIntake(fresh.database, {
    answers,
    assessment,
    band: assessment.candidacy.band,
    disposition: assessment.safety.disposition,
    urgency: assessment.urgency,
  })
  return { id, assessment }
}

const NOTE = 'CANARY-note: read the card with her on the phone'
const mark = (id: string, over: Partial<MarkRequest> = {}, staff = psychiatrist) =>
  markAnswer(staff, id, { version: '0', key: 'implants.pacemaker', kind: 'corrected', value: 'no', note: NOTE, ...over })
const rowOf = (id: string) => fresh.database.intake.findUniqueOrThrow({ where: { id } })
const judgementsIn = (id: string) => fresh.database.assessment.findMany({ where: { intakeId: id }, orderBy: { seq: 'asc' } })
const axesOf = ({ band, disposition, urgency, fundingPath }: Awaited<ReturnType<typeof rowOf>>) => ({ band, disposition, urgency, fundingPath })
const axes = ({ candidacy, safety, urgency, funding }: Assessment) => ({ band: candidacy.band, disposition: safety.disposition, urgency, fundingPath: funding.path })

test('a correction is a mark beside the answer and a new judgement; what was sent and what was said of it stay byte for byte', async () => {
  const { id, assessment } = await sent()
  const [before, [first]] = [await rowOf(id), await judgementsIn(id)]
  expect(await mark(id)).toEqual({ kind: 'done' })
  const after = await rowOf(id)
  expect([after.answers, after.payloadHash, after.receivedAt, after.version]).toEqual([before.answers, before.payloadHash, before.receivedAt, before.version + 1])
  const judgements = await judgementsIn(id)
  expect(judgements[0]).toEqual(first)
  expect(judgements[1]).toMatchObject({ kind: 'marks', staffId: psychiatrist.id, rulesVersion: rulesVersion(), reason: 'an answer was corrected' })
  expect(judgements[1]?.judgedOn).toEqual(first?.judgedOn)

  const expected = assess(readDraft(withImplant({ implantCard: 'no' }), ON).case)
  expect(axes(expected)).not.toEqual(axes(assessment))
  expect(axesOf(after)).toEqual(axes(expected))
})

test('opening gives the answer as sent, the mark beside it, the case as judged, and what moved', async () => {
  const { id, assessment } = await sent()
  await mark(id)
  const opened = await openIntake(psychiatrist, id, 'intake.opened')
  const row = opened?.sections.flatMap(({ rows }) => rows).find(({ key }) => key === 'implants.pacemaker')
  expect(row).toMatchObject({ text: 'Yes', mark: { kind: 'corrected', by: 'Petra Psychiatrist', note: NOTE, answer: { text: 'No' } } })
  expect(opened?.draft?.case.answers.implants?.pacemaker).toBe('no')
  expect(opened?.draft?.case.confirmed).toEqual(['implants.pacemaker'])
  expect(opened?.judgements.map(({ kind }) => kind)).toEqual(['marks', 'sent'])
  expect(opened?.judged).toMatchObject({ by: 'Petra Psychiatrist', about: expect.stringContaining('pacemaker') })
  expect(opened?.judged?.moved?.axes).toContainEqual({ axis: 'safety', before: assessment.safety.disposition, after: opened?.judged?.assessment.safety.disposition })
  expect(opened?.judged?.moved?.findings.length).toBeGreaterThan(0)
  // A question that only the corrected answer had called for is no longer asked; its answer is still seen.
  expect(opened?.sections.flatMap(({ rows }) => rows).find(({ key }) => key === 'implants.implantCard')).toMatchObject({ text: 'No', isRuledOut: true })
})

test('an earlier judgement opens as it was, with the marks that it counted and no later one', async () => {
  const { id, assessment } = await sent()
  await mark(id)
  await mark(id, { version: '1', key: 'implants.pump', value: 'yes' })
  const [newest, middle, first] = (await openIntake(psychiatrist, id, 'intake.opened'))?.judgements ?? []
  const asSent = await openIntake(psychiatrist, id, 'judgement.opened', { judgement: first?.id ?? '' })
  expect(asSent?.judged?.assessment).toEqual(assessment)
  expect(asSent?.movedSinceSent).toContainEqual({ axis: 'band', before: 'B4', after: expect.any(String) })
  expect(asSent?.draft?.case.answers.implants).toMatchObject({ pacemaker: 'yes', pump: 'no' })
  expect(asSent?.sections.flatMap(({ rows }) => rows).some(({ mark }) => mark)).toBe(false)
  const between = await openIntake(psychiatrist, id, 'judgement.opened', { judgement: middle?.id ?? '' })
  expect(between?.draft?.case.answers.implants).toMatchObject({ pacemaker: 'no', pump: 'no' })
  const now = await openIntake(psychiatrist, id, 'judgement.opened', { judgement: newest?.id ?? '' })
  expect(now?.draft?.case.answers.implants).toMatchObject({ pacemaker: 'no', pump: 'yes' })
  for (const other of ['', 'x', NOBODY, (await judgementsIn((await sent()).id))[0]?.id ?? ''])
    expect(await openIntake(psychiatrist, id, 'judgement.opened', { judgement: other })).toBeUndefined()
})

test('a later mark takes the place of an earlier one, and a withdrawn one leaves the answer as it was sent', async () => {
  const { id, assessment } = await sent()
  await mark(id)
  expect(await mark(id, { version: '1', value: 'unsure', note: 'She is not sure after all' })).toEqual({ kind: 'done' })
  const unsure = await openIntake(psychiatrist, id, 'intake.opened')
  expect(unsure?.draft?.case.answers.implants?.pacemaker).toBe('unsure')
  expect(unsure?.draft?.case.confirmed, 'what is not known settles nothing').toBeUndefined()
  expect(await mark(id, { version: '2', kind: 'withdrawn', note: 'Mixed up two patients' })).toEqual({ kind: 'done' })
  const opened = await openIntake(psychiatrist, id, 'intake.opened')
  expect(opened?.draft?.case.answers.implants?.pacemaker).toBe('yes')
  expect(axesOf(await rowOf(id))).toEqual(axes(assessment))
  expect(opened?.marks.map(({ kind }) => kind)).toEqual(['withdrawn', 'corrected', 'corrected'])
  expect(await mark(id, { version: '3', kind: 'withdrawn' })).toMatchObject({ kind: 'invalid', problems: { kind: 'There is no mark to withdraw.' } })
})

test('confirming names the question in the case and needs an answer', async () => {
  const { id } = await sent()
  expect(await mark(id, { kind: 'confirmed' })).toEqual({ kind: 'done' })
  const opened = await openIntake(psychiatrist, id, 'intake.opened')
  expect(opened?.draft?.case.confirmed).toEqual(['implants.pacemaker'])
  expect(opened?.draft?.corrected).toBeUndefined()
  const { id: blank } = await sent(withImplant({ pacemaker: undefined, shunt: 'unsure' }))
  for (const key of ['implants.pacemaker', 'implants.shunt'])
    expect(await mark(blank, { key, kind: 'confirmed' }), key).toMatchObject({ kind: 'invalid', problems: { kind: expect.stringContaining('no answer to confirm') } })
  expect(await mark(blank), 'a gap can be filled in').toEqual({ kind: 'done' })
})

test.each([
  ['a value that is no answer', { value: 'maybe' }, 'Choose one of the answers.'],
  ['no value', { value: undefined }, 'Enter the right answer.'],
  ['a blank', { value: '' }, 'Enter the right answer.'],
  ['the answer as it was given', { value: 'yes' }, 'This is the answer as it was given. Confirm it instead, or enter another one.'],
  ['a future month', { key: 'pain-diagnosis.since', value: '2030-01' }, 'This date has not come yet. Please check it.'],
  ['an object', { value: { toString: 1 } }, 'Choose one of the answers.'],
])('a correction must fit its question: %s', async (_, over, problem) => {
  const { id } = await sent()
  expect(await mark(id, over)).toMatchObject({ kind: 'invalid', inValue: [{ problem }] })
  expect((await rowOf(id)).version).toBe(0)
})

test('how it is known is required, and so is a kind', async () => {
  const { id } = await sent()
  expect(await mark(id, { note: ' \n' })).toMatchObject({ kind: 'invalid', problems: { note: expect.stringContaining('how it is known') } })
  expect(await mark(id, { note: 'x'.repeat(4001) })).toMatchObject({ kind: 'invalid', problems: { note: expect.any(String) } })
  expect(await mark(id, { kind: 'deleted', note: '' })).toMatchObject({ kind: 'invalid', problems: { kind: expect.any(String), note: expect.any(String) } })
  expect(await fresh.database.answerMark.count({ where: { intakeId: id } })).toBe(0)
})

test.each([
  ['no such question', { key: 'implants.nothing' }],
  ['no such step', { key: 'nowhere.pacemaker' }],
  ['a name every object has', { key: 'implants.constructor' }],
  ['no key', { key: '' }],
  ['a signature', { key: 'agreements.signature', value: 'Somebody Else' }],
  ['a question nobody was asked', { key: 'implants.pumpKind', value: 'insulin' }],
  ['no version', { version: '-1' }],
])('what cannot be marked is not found: %s', async (_, over) => {
  const { id } = await sent()
  expect(await mark(id, over)).toEqual({ kind: 'not-found' })
  expect((await rowOf(id)).version).toBe(0)
})

test('only a psychiatrist marks or judges again', async () => {
  const { id } = await sent()
  const administrator = await addStaff(fresh.database, 'administrator')
  for (const staff of [coordinator, administrator]) {
    expect(await mark(id, {}, staff)).toEqual({ kind: 'not-found' })
    expect(await judgeAgain(staff, id, { version: '0', reason: 'why' })).toEqual({ kind: 'not-found' })
  }
  for (const none of ['', 'x', NOBODY]) {
    expect(await mark(none)).toEqual({ kind: 'not-found' })
    expect(await judgeAgain(psychiatrist, none, { version: '0', reason: 'why' })).toEqual({ kind: 'not-found' })
  }
  expect((await rowOf(id)).version).toBe(0)
})

test('of ten marks at once one wins; the others write nothing and are told by whom it was changed', async () => {
  const { id } = await sent()
  const outcomes = await Promise.all(Array.from({ length: 10 }, (_, at) => mark(id, { value: at % 2 ? 'no' : 'unsure' }, at % 2 ? psychiatrist : second)))
  expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1)
  const told = outcomes.filter((one) => one.kind === 'changed')
  expect(told).toHaveLength(9)
  for (const { version, by } of told) expect([version, by]).toEqual([1, expect.stringMatching(/Petra|Quentin/)])
  expect(await fresh.database.answerMark.count({ where: { intakeId: id } })).toBe(1)
  expect(await judgementsIn(id)).toHaveLength(2)
  await assignToMe(coordinator, id, '')
  expect(await mark(id, { version: '1', value: 'unsure' }), 'another change of the intake counts as well').toMatchObject({ kind: 'changed', version: 2 })
})

test.each<[string, (id: string) => Promise<{ readonly kind: string }>]>([
  ['moved it', (id) => moveIntake(second, { id, version: '1', to: 'waiting-for-patient', reason: 'Called' })],
  ['took it on', (id) => assignToMe(second, id, '')],
  ['gave it back', async (id) => ((await assignToMe(second, id, '')).kind === 'done' ? release(second, id) : { kind: 'not-found' })],
  ['marked an answer', (id) => mark(id, { version: '1' }, second)],
  ['judged it again', (id) => judgeAgain(second, id, { version: '1', reason: 'why' })],
])('whoever saves from an older page is told of the colleague who %s, not of an earlier one', async (_, change) => {
  const { id } = await sent()
  expect(await moveIntake(coordinator, { id, version: '0', to: 'in-review', reason: 'Looked at it' })).toEqual({ kind: 'done' })
  expect(await change(id)).toEqual({ kind: 'done' })
  await openIntake(coordinator, id, 'intake.opened')
  expect(await mark(id, { version: '1', key: 'implants.pump', value: 'yes' })).toMatchObject({ kind: 'changed', by: 'Quentin Second' })
})

test('what becomes urgent raises an alert once; what is open is made as urgent', async () => {
  const calm = { ...odalysBrindlemere, 'health-now': { ...odalysBrindlemere['health-now'], warningSigns: ['none'] } }
  const { id } = await sent(calm)
  await fresh.database.intake.update({ where: { id }, data: { urgency: 'ROUTINE' } })
  const alerts = () => fresh.database.safetyAlert.findMany({ where: { intakeId: id, settledAt: null }, select: { kind: true, urgency: true } })
  const urgent = { key: 'health-now.warningSigns', value: ['bladder-bowel'] }
  expect(await mark(id, urgent)).toEqual({ kind: 'done' })
  expect(await alerts()).toEqual([{ kind: 'warning-sign', urgency: 'SAME-DAY' }])
  expect(await mark(id, { version: '1', key: 'health-now.warningSigns', value: ['bladder-bowel', 'worst-headache'] })).toEqual({ kind: 'done' })
  expect(await alerts(), 'as urgent as before is no news').toHaveLength(1)
  await fresh.database.safetyAlert.updateMany({ where: { intakeId: id }, data: { acknowledgedAt: new Date(), acknowledgedById: coordinator.id, settledAt: new Date() } })
  expect(await mark(id, { version: '2', key: 'health-now.warningSigns', kind: 'withdrawn' })).toEqual({ kind: 'done' })
  expect(await alerts(), 'settled').toEqual([])
  expect(await mark(id, { version: '3', ...urgent })).toEqual({ kind: 'done' })
  expect(await alerts(), 'urgent anew, with nobody on it').toEqual([{ kind: 'warning-sign', urgency: 'SAME-DAY' }])
  expect(await fresh.database.alertStep.findMany({ where: { alert: { intakeId: id } }, orderBy: { seq: 'asc' }, select: { kind: true } })).toEqual([
    { kind: 'raised' },
    { kind: 'reopened' },
  ])
})

test('judging again adds a judgement under today’s rules with its reason, as of the day it was sent, marks included', async () => {
  const { id } = await sent()
  await mark(id)
  expect((await openIntake(psychiatrist, id, 'intake.opened'))?.isOldRules).toBe(false)
  const { id: old } = await sent()
  expect((await openIntake(psychiatrist, old, 'intake.opened'))?.isOldRules, 'stored as judged by the rules “test”').toBe(true)
  expect(await judgeAgain(psychiatrist, id, { version: '1', reason: ' ' })).toMatchObject({ kind: 'invalid', problems: { reason: expect.any(String) } })
  expect(await judgeAgain(psychiatrist, id, { version: '0', reason: 'why' })).toMatchObject({ kind: 'changed', version: 1 })
  expect(await judgeAgain(psychiatrist, id, { version: '1', reason: 'CANARY-reason: new label' })).toEqual({ kind: 'done' })
  const opened = await openIntake(coordinator, id, 'intake.opened')
  expect(opened?.judgements.map(({ kind }) => kind)).toEqual(['rules', 'marks', 'sent'])
  expect(opened?.judged).toMatchObject({ words: 'CANARY-reason: new label', by: 'Petra Psychiatrist', moved: { axes: [], findings: [] } })
  expect(opened?.judged?.assessment.on).toBe(ON)
  expect(JSON.stringify(await judgementsIn(id), (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain('CANARY')
})

test('the row of the queue and how to reach the person follow a correction', async () => {
  const { id } = await sent()
  expect(await mark(id, { key: 'about-you.phone', value: '561 555 0188' })).toEqual({ kind: 'done' })
  const opened = await openIntake(coordinator, id, 'intake.opened')
  expect(opened?.person.phone).toBe('561-555-0188')
  const row = await rowOf(id)
  const key = unwrapRecordKey('intake', id, row.wrappedKey)
  expect(JSON.parse(open(key, { table: 'intake', column: 'line', row: id }, row.line))).toMatchObject({ name: 'Odalys Brindlemere' })
})

test('a coordinator sees a mark only where the answer is seen', async () => {
  const { id } = await sent()
  await mark(id)
  await mark(id, { version: '1', key: 'self-harm.wishDead', value: 'yes', note: 'CANARY-private: told me on the phone' })
  await mark(id, { version: '2', key: 'phq-9.q2', value: '0', note: 'CANARY-item: she misread it' })
  const opened = await openIntake(coordinator, id, 'intake.opened')
  const text = JSON.stringify(opened)
  for (const words of ['CANARY-private', 'CANARY-item', 'wished you were dead', 'feeling down']) expect(text.toLowerCase(), words).not.toContain(words.toLowerCase())
  expect(opened?.marks.map(({ key }) => key)).toEqual(['implants.pacemaker'])
  expect(opened?.judgements.map(({ about }) => about)).toEqual([undefined, undefined, expect.stringContaining('pacemaker'), undefined])
  expect(opened?.head.disposition).toBe((await rowOf(id)).disposition)
  const first = opened?.judgements.at(-1)?.id ?? ''
  expect(JSON.stringify(await openIntake(coordinator, id, 'judgement.opened', { judgement: first }))).not.toMatch(/CANARY-(private|item)/)
})

test('values, notes and reasons are sealed; the audit trail names the question and ids only', async () => {
  const { id } = await sent()
  await mark(id, { key: 'reason.inOwnWords', value: 'CANARY-value' })
  await judgeAgain(psychiatrist, id, { version: '1', reason: 'CANARY-why' })
  const rows = await fresh.database.auditEvent.findMany({ where: { objectId: id }, orderBy: { seq: 'asc' } })
  expect(rows.map(({ action }) => action)).toEqual(['intake.marked', 'intake.judged'])
  expect(rows[0]?.detail).toMatchObject({ question: 'reason.inOwnWords', kind: 'corrected', mark: expect.any(String), judgement: expect.any(String) })
  const stored = [rows, await fresh.database.answerMark.findMany({ where: { intakeId: id } }), await judgementsIn(id), await rowOf(id)]
  expect(JSON.stringify(stored, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain('CANARY')
})

test.each([
  'UPDATE answer_mark SET kind = kind',
  'DELETE FROM answer_mark',
  'TRUNCATE answer_mark CASCADE',
  'UPDATE assessment SET reason = reason',
  'DELETE FROM assessment',
  'TRUNCATE assessment',
])('neither the application nor the owner can: %s', async (statement) => {
  await mark((await sent()).id)
  await expect(fresh.database.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied/)
  await withOwner((client) => expect(client.query(statement)).rejects.toThrow('never changed'))
})

test('the database refuses a mark in clear text, a value without a correction, and a judgement again by nobody', async () => {
  const { id } = await sent()
  const base = { intakeId: id, question: 'implants.pump', staffId: psychiatrist.id, note: 'v1.x' }
  const add = (data: object) => fresh.database.answerMark.create({ data: { ...base, kind: 'confirmed', ...data } })
  await expect(add({ note: 'in the clear' })).rejects.toThrow('answer_mark_is_sealed')
  await expect(add({ value: 'v1.x' })).rejects.toThrow('answer_mark_has_a_value_when_corrected')
  await expect(add({ kind: 'corrected' })).rejects.toThrow('answer_mark_has_a_value_when_corrected')
  await expect(add({ question: 'no; an answer' })).rejects.toThrow('answer_mark_names_a_question')
  const judgement = { intakeId: id, rulesVersion: 'x', judgedOn: new Date(ON), sealed: 'v1.x' }
  await expect(fresh.database.assessment.create({ data: { ...judgement, kind: 'rules' } })).rejects.toThrow('assessment_again_says_by_whom')
  await expect(fresh.database.assessment.create({ data: { ...judgement, kind: 'marks', staffId: psychiatrist.id } })).rejects.toThrow('assessment_of_marks_names_one')
})

async function withOwner(work: (client: import('pg').Client) => Promise<unknown>): Promise<void> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: fresh.ownerUrl })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

test('a mark on short words that speak of death is kept with them, and its note too', async () => {
  const marked = async (otherImplant: string) => {
    const { id } = await sent(withImplant({ otherImplant }))
    expect(await mark(id, { key: 'implants.otherImplant', kind: 'confirmed' })).toEqual({ kind: 'done' })
    return JSON.stringify(await openIntake(coordinator, id, 'intake.opened'), (_, value) => (typeof value === 'bigint' ? String(value) : value))
  }
  const kept = await marked('a screw, and pills to kill myself with')
  for (const words of ['CANARY-note', 'a screw', 'kill myself']) expect(kept, words).not.toContain(words)
  const plain = await marked('a titanium screw')
  for (const words of ['CANARY-note', 'a titanium screw']) expect(plain, words).toContain(words)
})
