import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { spokenMark } from '@/components/clinic/contact'
import { notices } from '@/lib/notices'
import { versionOf } from '@/lib/notices/version'
import { acknowledgeAlert, workOnAlert } from '@/lib/server/alert-work'
import { markOf, waitingMarks } from '@/lib/server/alerts'
import { verifyAuditChain } from '@/lib/server/audit'
import { COPY_MINUTES, readCopyPass, sealedCopyPass } from '@/lib/server/copy-pass'
import { storeSteps } from '@/lib/server/draft-saving'
import { createDraft } from '@/lib/server/draft-store'
import { setVariables } from '@/lib/server/environment'
import { noticesChangedSince, noticesShownFor } from '@/lib/server/notices-shown'
import { copyHere, openCopy } from '@/lib/server/patient-copy'
import { askForCorrection, MOST_OPEN, MOST_URGENT_OPEN, requestsHere } from '@/lib/server/patient-requests'
import { readQueue } from '@/lib/server/queue'
import { currentReceipt } from '@/lib/server/receipt'
import { answerRequest, requestsFor } from '@/lib/server/request-answers'
import { hashOfSecret } from '@/lib/server/secret'
import { send } from '@/lib/server/sending'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { INTENT } from '@/tests/support/alerts'
import { addIntake, addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { named, telltaleIn } from '@/tests/support/invented'

type Options = { readonly maxAge: number }
const jar = vi.hoisted(() => new Map<string, { value: string; options: Options }>())
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => jar.get(name),
    set: (name: string, value: string, options: Options) => jar.set(name, { value, options }),
  }),
}))

let fresh: FreshDatabase
let coordinator: StaffMember
let administrator: StaffMember
beforeAll(async () => {
  fresh = await freshDatabase()
  setVariables({ PUBLIC_URL: 'http://localhost:3107' })
  coordinator = await addStaff(fresh.database, 'coordinator')
  administrator = await addStaff(fresh.database, 'administrator')
})
afterAll(async () => {
  setVariables({ PUBLIC_URL: undefined })
  await fresh.end()
})
beforeEach(() => jar.clear())
afterEach(() => {
  vi.useRealTimers()
})

const BORN = '1981-03-09'

/** Begins a form in this browser. */
async function begun(staffId?: string, language = 'en') {
  const secret = randomBytes(32).toString('base64url')
  jar.set('draft', { value: secret, options: { maxAge: 1 } })
  return { hash: hashOfSecret(secret), id: await createDraft(hashOfSecret(secret), language, staffId) }
}

/** Sends a form from this browser. */
async function sentHere(name = 'Keziah Brindlemere', answers = named(name), language = 'en') {
  const { hash, id } = await begun(undefined, language)
  await storeSteps(hash, answers)
  const sent = await send(hash)
  if (sent.kind !== 'sent') throw new Error(JSON.stringify(sent))
  const intake = await fresh.database.intake.findUniqueOrThrow({ where: { reference: sent.reference } })
  return { intakeId: intake.id, reference: sent.reference, draftId: id, secret: jar.get('draft')?.value ?? '' }
}

test('the receipt shows where to turn by what was answered for half an hour; after that it is the receipt of anybody', async () => {
  const words = { ...named('Rosina Brindlemere').reason, inOwnWords: 'I want to kill myself tonight.' }
  const answers = { ...named('Rosina Brindlemere'), reason: words, 'health-now': { ...named('Rosina Brindlemere')['health-now'], warningSigns: ['bladder-bowel'] } }
  const { reference } = await sentHere('Rosina Brindlemere', answers)
  expect(await currentReceipt()).toMatchObject({ reference, notices: { crisis: true, urgentCare: true } })
  const later = (minutes: number) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(Date.now() + minutes * 60_000) })
  later(29)
  expect((await currentReceipt())?.notices).toEqual({ crisis: true, urgentCare: true })
  later(2)
  expect(await currentReceipt()).toMatchObject({ reference, notices: { crisis: false, urgentCare: false } })
})

test('which notices stood on the page is written down with the draft and goes with the intake', async () => {
  const { intakeId } = await sentHere('Notica Brindlemere')
  const shown = await noticesShownFor(intakeId)
  expect(shown.map(({ notice, version, language, isCurrent }) => [notice, version, language, isCurrent])).toEqual(
    [...notices].map((notice) => [notice.id, versionOf(notice), 'en', true]).sort(([one], [other]) => String(one).localeCompare(String(other))),
  )
})

test('who begins for somebody else has shown nothing to them', async () => {
  const { id } = await begun(coordinator.id)
  expect(await fresh.database.noticeShown.count({ where: { draftId: id } })).toBe(0)
})

test('a notice that changed is named once and for all: the earlier version stays, the new one is written down once', async () => {
  const { id } = await begun()
  expect(await noticesChangedSince(id, 'en')).toEqual([])
  expect(await noticesChangedSince(id, 'es')).toEqual([])
  await fresh.database.noticeShown.updateMany({ where: { draftId: id, notice: 'privacy-practices' }, data: { version: '2025-01-01.0000000000000000' } })
  expect(await noticesChangedSince(id, 'en')).toEqual(['privacy-practices'])
  expect(await noticesChangedSince(id, 'en')).toEqual(['privacy-practices'])
  const rows = await fresh.database.noticeShown.findMany({ where: { draftId: id, notice: 'privacy-practices' }, orderBy: { shownAt: 'asc' } })
  expect(rows.map(({ version }) => version)).toEqual(['2025-01-01.0000000000000000', versionOf(notices[0] as (typeof notices)[number])])
})

test('the date of birth opens the answers for half an hour, and each look is written down', async () => {
  const { intakeId, reference } = await sentHere('Copia Brindlemere')
  expect(await copyHere('copy.opened')).toBeUndefined()
  expect(await openCopy('1981-02-31')).toBe('invalid')
  expect(await openCopy('1981-03-10')).toBe('refused')
  expect(await copyHere('copy.opened')).toBeUndefined()
  expect(await openCopy(BORN)).toBe('opened')
  expect(await copyHere('copy.pdf-taken')).toMatchObject({ intakeId, reference })
  const trail = await fresh.database.auditEvent.findMany({ where: { objectId: intakeId, action: 'copy.pdf-taken' } })
  expect(trail).toHaveLength(1)
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(Date.now() + COPY_MINUTES * 60_000 + 1000) })
  expect(await copyHere('copy.opened')).toBeUndefined()
})

test('five wrong dates and nothing opens that day, whoever comes with the right one', async () => {
  await sentHere('Trina Brindlemere')
  for (let time = 0; time < 5; time++) expect(await openCopy('1970-01-01')).toBe('refused')
  expect(await openCopy(BORN)).toBe('refused')
})

test('forty tries at once are five tries', async () => {
  await sentHere('Centa Brindlemere')
  await Promise.all(Array.from({ length: 40 }, () => openCopy('1970-01-01')))
  expect(await openCopy(BORN)).toBe('refused')
})

test('a pass opens nothing in a browser that sent something else, and a made-up one opens nothing at all', async () => {
  const first = await sentHere('Una Brindlemere')
  await openCopy(BORN)
  const pass = jar.get('copy')
  await sentHere('Duona Brindlemere')
  jar.set('copy', pass as NonNullable<typeof pass>)
  expect(await copyHere('copy.opened')).toBeUndefined()
  expect(readCopyPass('v1.none.xxxxxxxxxxxxxxxx.yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy')).toBeUndefined()
  expect(readCopyPass(sealedCopyPass(first.intakeId))?.intakeId).toBe(first.intakeId)
  expect(await openCopy('1981-03-09')).toBe('opened')
})

test('without anything sent from here there is nothing to open, to correct or to see', async () => {
  expect(await openCopy(BORN)).toBe('not-here')
  expect(await askForCorrection('Something is wrong.')).toEqual({ kind: 'not-here' })
  expect(await requestsHere()).toEqual([])
  await begun()
  expect(await openCopy(BORN)).toBe('not-here')
})

test('a row of the queue says what language the person asked to be spoken to in, whichever pages they read last', async () => {
  const rowOf = async (intakeId: string) => (await readQueue(coordinator, {})).items.find(({ id }) => id === intakeId)
  const markOfRow = (row: Awaited<ReturnType<typeof rowOf>>) => spokenMark(row?.line?.speaks ?? 'no line', row?.language ?? '')
  const answers = named('Lenka Brindlemere')
  for (const [spoken, pages, mark] of [
    ['es', 'en', 'Speaks Spanish'],
    ['en', 'es', ''],
    ['other', 'en', 'Speaks another language'],
  ] as const) {
    const { intakeId } = await sentHere('Lenka Brindlemere', { ...answers, 'about-you': { ...answers['about-you'], language: spoken } }, pages)
    const row = await rowOf(intakeId)
    expect(row).toMatchObject({ language: pages, line: { speaks: spoken } })
    expect(markOfRow(row)).toBe(mark)
  }
  // A line from before the answer was kept in it.
  const { id } = await addIntake(fresh.database)
  await fresh.database.intake.update({ where: { id }, data: { language: 'es' } })
  expect(markOfRow(await rowOf(id))).toBe('Form in Spanish')
})

test('a wish to correct is sealed, marks the row in the queue, and is answered once', async () => {
  const { intakeId, reference } = await sentHere('Corra Brindlemere')
  expect(await askForCorrection('  ')).toEqual({ kind: 'no-words' })
  expect(await askForCorrection('x'.repeat(2001))).toMatchObject({ kind: 'too-long' })
  expect(await askForCorrection('I have no wickerquartz allergy.')).toEqual({ kind: 'asked', notices: { crisis: false, urgentCare: false } })
  const row = await fresh.database.patientRequest.findFirstOrThrow({ where: { intakeId } })
  expect(row.sealed).not.toContain('wickerquartz')
  expect((await readQueue(coordinator, {})).items.find((item) => item.reference === reference)?.openRequests).toBe(1)
  expect(await requestsFor(coordinator, intakeId)).toMatchObject([{ words: 'I have no wickerquartz allergy.', handled: undefined }])
  expect(await requestsFor(administrator, intakeId)).toEqual([])

  expect(await answerRequest(administrator, intakeId, row.id, 'Done.')).toEqual({ kind: 'not-found' })
  expect(await answerRequest(coordinator, intakeId, row.id, ' ')).toMatchObject({ kind: 'invalid' })
  const both = await Promise.all([
    answerRequest(coordinator, intakeId, row.id, 'Corrected on the phone.'),
    answerRequest(coordinator, intakeId, row.id, 'Something else.'),
  ])
  expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'invalid'])
  expect((await readQueue(coordinator, {})).items.find((item) => item.reference === reference)?.openRequests).toBe(0)
  expect(await requestsHere()).toMatchObject([{ isAnswered: true }])
  const trail = await fresh.database.auditEvent.findMany({ where: { objectId: intakeId } })
  expect(trail.filter(({ action }) => action === 'correction.answered')).toHaveLength(1)
  expect(telltaleIn(JSON.stringify(trail.map(({ detail }) => detail)))).toBeUndefined()
  expect(await verifyAuditChain(fresh.database)).toMatchObject({ whole: true })
})

test('an answer of another intake’s request is not found', async () => {
  const one = await sentHere('Prima Brindlemere')
  await askForCorrection('First.')
  const { id } = await fresh.database.patientRequest.findFirstOrThrow({ where: { intakeId: one.intakeId } })
  const other = await sentHere('Altera Brindlemere')
  expect(await answerRequest(coordinator, other.intakeId, id, 'Done.')).toEqual({ kind: 'not-found' })
})

test('many open wishes at once are not more than allowed', async () => {
  const { intakeId } = await sentHere('Multa Brindlemere')
  const asked = await Promise.all(Array.from({ length: MOST_OPEN + 4 }, (_, at) => askForCorrection(`Wish ${at}.`)))
  expect(asked.filter(({ kind }) => kind === 'asked')).toHaveLength(MOST_OPEN)
  expect(await fresh.database.patientRequest.count({ where: { intakeId } })).toBe(MOST_OPEN)
})

test('words about death in a wish to correct raise the alert and bring up where to turn', async () => {
  const { intakeId } = await sentHere('Tacita Brindlemere')
  expect(await fresh.database.safetyAlert.count({ where: { intakeId } })).toBe(0)
  expect(await askForCorrection('What I wrote was not true. I want to kill myself tonight.')).toMatchObject({ kind: 'asked', notices: { crisis: true } })
  expect(await fresh.database.safetyAlert.findMany({ where: { intakeId }, select: { kind: true } })).toEqual([{ kind: 'self-harm' }])
})

const CRISIS = 'I want to kill myself tonight.'
const kindsOf = (intakeId: string) => fresh.database.safetyAlert.findMany({ where: { intakeId }, select: { kind: true } })

test('words about death are kept and heard also where the wish is too long, or where too many wait already', async () => {
  const long = await sentHere('Longa Brindlemere')
  const letter = `${'x '.repeat(9900)} ${CRISIS}`
  expect(await askForCorrection(letter)).toMatchObject({ kind: 'asked', notices: { crisis: true } })
  expect(await requestsFor(coordinator, long.intakeId)).toMatchObject([{ words: letter }])
  expect(await kindsOf(long.intakeId)).toEqual([{ kind: 'self-harm' }])

  const many = await sentHere('Plena Brindlemere')
  for (let at = 0; at < MOST_OPEN; at++) await askForCorrection(`Wish ${at}.`)
  expect(await askForCorrection(CRISIS)).toMatchObject({ kind: 'asked', notices: { crisis: true } })
  expect((await requestsFor(coordinator, many.intakeId))[0]).toMatchObject({ words: CRISIS, handled: undefined })
  expect(await kindsOf(many.intakeId)).toEqual([{ kind: 'self-harm' }])
  expect(await fresh.database.auditEvent.count({ where: { objectId: many.intakeId, action: 'correction.asked' } })).toBe(MOST_OPEN + 1)
  expect(await askForCorrection('My name is wrong.'), 'words that call for nothing are refused as before').toMatchObject({ kind: 'too-many' })
})

test('the same words about death sent again, too long or one too many, open no alert again that somebody is on', async () => {
  for (const words of [`${'x '.repeat(1100)} ${CRISIS}`, CRISIS]) {
    const { intakeId } = await sentHere('Repetita Brindlemere')
    for (let at = 0; at < MOST_OPEN; at++) await askForCorrection(`Wish ${at}.`)
    await askForCorrection(words)
    const { id } = await fresh.database.safetyAlert.findFirstOrThrow({ where: { intakeId } })
    await acknowledgeAlert(coordinator, id)
    expect(await askForCorrection(words)).toMatchObject({ kind: 'asked' })
    expect(await fresh.database.safetyAlert.findUniqueOrThrow({ where: { id } })).toMatchObject({ acknowledgedById: coordinator.id })
    expect(await fresh.database.patientRequest.count({ where: { intakeId } })).toBe(MOST_OPEN + 1)
  }
})

test('a flood of words about death is kept up to a bound; beyond it the alert opens again once in a quarter of an hour', async () => {
  const { intakeId } = await sentHere('Flumina Brindlemere')
  for (let at = 0; at < MOST_URGENT_OPEN; at++) expect(await askForCorrection(`${CRISIS} ${at}`)).toMatchObject({ kind: 'asked' })
  const { id } = await fresh.database.safetyAlert.findFirstOrThrow({ where: { intakeId } })
  const standing = () => fresh.database.safetyAlert.findUniqueOrThrow({ where: { id } })
  await acknowledgeAlert(coordinator, id)
  expect(await askForCorrection(`${CRISIS} Once more.`)).toMatchObject({ kind: 'too-many', notices: { crisis: true } })
  expect(await standing()).toMatchObject({ acknowledgedById: coordinator.id })
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(Date.now() + 16 * 60_000) })
  expect(await askForCorrection(`${CRISIS} And again.`)).toMatchObject({ kind: 'too-many', notices: { crisis: true } })
  expect(await standing()).toMatchObject({ acknowledgedById: null })
  expect(await fresh.database.patientRequest.count({ where: { intakeId } })).toBe(MOST_URGENT_OPEN)
})

test('new words open an emergent alert that somebody took as emergent; once it is settled, as urgent as they are', async () => {
  const { intakeId } = await sentHere('Acuta Brindlemere', { ...named('Acuta Brindlemere'), 'self-harm': INTENT })
  const { id } = await fresh.database.safetyAlert.findFirstOrThrow({ where: { intakeId, kind: 'self-harm', urgency: 'EMERGENT' } })
  const standing = () => fresh.database.safetyAlert.findUniqueOrThrow({ where: { id } })
  await acknowledgeAlert(coordinator, id)
  await askForCorrection(CRISIS)
  const again = await standing()
  expect(again).toMatchObject({ urgency: 'EMERGENT', acknowledgedAt: null, settledAt: null })
  expect(again.dueAt.getTime() - again.raisedAt.getTime()).toBe(15 * 60_000)

  await acknowledgeAlert(coordinator, id)
  const taken = String((await standing()).acknowledgedAt?.getTime())
  expect(await workOnAlert(coordinator, { id, work: 'settled', taken, note: 'Spoke with her.' })).toEqual({ kind: 'done' })
  await askForCorrection(`${CRISIS} Still.`)
  expect(await standing()).toMatchObject({ urgency: 'SAME-DAY', acknowledgedAt: null, settledAt: null })
})

test('new words about death open an alert again that somebody is on: its clock runs anew and it is announced', async () => {
  const { intakeId } = await sentHere('Nova Brindlemere')
  await askForCorrection('I want to kill myself tonight.')
  const first = await fresh.database.safetyAlert.findFirstOrThrow({ where: { intakeId } })
  await acknowledgeAlert(coordinator, first.id)
  expect((await waitingMarks()).map(({ mark }) => mark)).not.toContain(markOf(first))
  await askForCorrection('I will kill myself tonight.')
  const again = await fresh.database.safetyAlert.findUniqueOrThrow({ where: { id: first.id }, include: { steps: { orderBy: { seq: 'asc' } } } })
  expect(again).toMatchObject({ acknowledgedAt: null, escalatedAt: null })
  expect(again.dueAt.getTime()).toBeGreaterThan(first.dueAt.getTime())
  expect(again.steps.map(({ kind }) => kind)).toEqual(['raised', 'taken', 'reopened'])
  expect((await waitingMarks()).map(({ mark }) => mark)).toContain(markOf(again))
})

test('a wish that is sent once more because its answer was lost is one wish, and opens no alert again', async () => {
  const { intakeId } = await sentHere('Itera Brindlemere')
  const words = 'I want to kill myself. Please put that down.'
  await askForCorrection(words)
  const { id } = await fresh.database.safetyAlert.findFirstOrThrow({ where: { intakeId } })
  await acknowledgeAlert(coordinator, id)
  expect(await askForCorrection(` ${words}\n`)).toMatchObject({ kind: 'asked', notices: { crisis: true } })
  const both = await Promise.all([askForCorrection('My name is wrong.'), askForCorrection('My name is wrong.')])
  expect(both.map(({ kind }) => kind)).toEqual(['asked', 'asked'])
  expect(await fresh.database.patientRequest.count({ where: { intakeId } })).toBe(2)
  expect(await fresh.database.safetyAlert.findUniqueOrThrow({ where: { id } })).toMatchObject({ acknowledgedById: coordinator.id })
})

test('the same words later, or once they were answered, are a new wish', async () => {
  const { intakeId } = await sentHere('Denua Brindlemere')
  await askForCorrection('My name is wrong.')
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(Date.now() + 16 * 60_000) })
  await askForCorrection('My name is wrong.')
  const [newest] = await requestsFor(coordinator, intakeId)
  await answerRequest(coordinator, intakeId, newest?.id ?? '', 'Corrected.')
  await askForCorrection('My name is wrong.')
  expect(await fresh.database.patientRequest.count({ where: { intakeId } })).toBe(3)
})
