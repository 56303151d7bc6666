import { randomBytes } from 'node:crypto'
import { encode } from '@auth/core/jwt'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { saveStepAction, withdrawAction } from '@/app/(patient)/[locale]/intake/actions'
import { PUT } from '@/app/api/draft/[step]/route'
import { NOT_POSTED } from '@/components/form/save-state'
import { LEAVES_ITSELF, NOT_SENT } from '@/components/intake/send-state'
import { CONTROLS } from '@/lib/forms/form-data'
import { beginDraft, currentDraft, revisionOf, saveStep, sendIntake, withdrawDraft } from '@/lib/server/drafts'
import { goOnWith, LISTED, readEnteredForms } from '@/lib/server/entered-forms'
import { environment, setVariables } from '@/lib/server/environment'
import { hashOfSecret } from '@/lib/server/secret'
import { mustSignInHere, staffTypingHere } from '@/lib/server/staff-form'
import { endSession, type StaffMember, sessionIdOf, startSession } from '@/lib/server/staff-sessions'
import { addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { newDraft } from '@/tests/support/drafts'

const jar = vi.hoisted(() => new Map<string, string>())
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    has: (name: string) => jar.has(name),
    set: (name: string, value: string) => (value === '' ? jar.delete(name) : jar.set(name, value)),
  }),
  headers: async () => new Headers(),
}))

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  setVariables({ PUBLIC_URL: 'http://localhost:3106' })
})
afterAll(async () => {
  setVariables({ PUBLIC_URL: undefined })
  await fresh.end()
})
beforeEach(() => jar.clear())

const source = '203.0.113.7'
const WORDS = { mainReason: 'pain', inOwnWords: 'It hurts.' }
const idHere = async () => (await currentDraft())?.id

test('“Start” goes on with a form that was filled in here; only a chosen new one takes its place', async () => {
  expect(await beginDraft('en', { source })).toBe('begun')
  const empty = await idHere()
  // Nothing was typed yet: nothing can be lost.
  expect(await beginDraft('en', { source })).toBe('begun')
  const first = await idHere()
  expect(first).not.toBe(empty)
  expect(await saveStep('reason', WORDS, { base: 0, writer: '' })).toMatchObject({ kind: 'saved' })

  const cookie = jar.get('draft')
  expect(await beginDraft('en', { source })).toBe('here')
  expect(jar.get('draft')).toBe(cookie)
  expect(await idHere()).toBe(first)

  expect(await beginDraft('en', { source }, { isChosen: true })).toBe('begun')
  expect(await idHere()).not.toBe(first)
})

test('a form that is over, and a secret that opens nothing, are no reason to go on', async () => {
  jar.set('draft', randomBytes(32).toString('base64url'))
  expect(await beginDraft('en', { source })).toBe('begun')
  await saveStep('reason', WORDS, { base: 0, writer: '' })
  const over = hashOfSecret(jar.get('draft') ?? '')
  await fresh.database.draft.updateMany({ where: { browsers: { some: { tokenHash: over } } }, data: { expiresAt: new Date(Date.now() - 1000) } })
  expect(await beginDraft('en', { source })).toBe('begun')
})

/** Signs somebody in here, in the same browser. */
async function signIn(staff: StaffMember): Promise<string> {
  const session = await fresh.database.$transaction((transaction) => startSession(transaction, staff.id))
  jar.set('staff', await encode({ token: { session }, secret: environment().authSecret, salt: 'staff' }))
  return session
}
const signOut = async () => (await import('@/app/(clinic)/clinic/sign-out/route')).POST()
const NAME = { fullName: 'Ottoline Brindlemere' }

/** A coordinator who types in a form here, with the name in it. */
async function typing(name = 'Invented coordinator') {
  const staff = await addStaff(fresh.database, 'coordinator', name)
  const session = await signIn(staff)
  await beginDraft('en', { staffId: staff.id })
  expect(await saveStep('about-you', NAME, { base: 0, writer: '' })).toMatchObject({ kind: 'saved' })
  return { staff, session, id: (await idHere()) ?? '' }
}
/** What an open page of a step sends, by itself and by its button. */
const savedAtStableAddress = async () => {
  const body = JSON.stringify({ typed: WORDS, base: 0, sequence: 1 })
  return (await PUT(new Request('http://localhost:3106/api/draft/reason', { method: 'PUT', body }), { params: Promise.resolve({ step: 'reason' }) })).status
}
function posted(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ [CONTROLS.locale]: 'en', ...fields })) form.set(name, value)
  return form
}
const postedStep = () => posted({ [CONTROLS.step]: 'reason', [CONTROLS.base]: '0', ...WORDS })
const auditOf = (objectId: string, action: string) => fresh.database.auditEvent.findMany({ where: { objectId, action } })

test('signing out closes the form that was typed in here; what was saved stays and is gone on with from the list', async () => {
  const { staff, id } = await typing()
  const secret = jar.get('draft') ?? ''
  const answer = await signOut()
  expect(answer.headers.get('location')).toBe('/clinic/sign-in?signed-out=yes')
  expect(jar.has('draft')).toBe(false)
  expect(await auditOf(id, 'draft.closed-here')).toMatchObject([{ actorKind: 'staff', actorId: staff.id }])
  // Not even for whoever kept the secret and signs in.
  jar.set('draft', secret)
  expect(await currentDraft()).toBeUndefined()
  await signIn(staff)
  expect(await currentDraft()).toBeUndefined()

  expect((await readEnteredForms(staff)).find((form) => form.id === id)).toMatchObject({ name: NAME.fullName, by: { id: staff.id } })
  expect(await goOnWith(staff, id)).toEqual({ kind: 'opened', language: 'en' })
  expect(await idHere()).toBe(id)
  expect((await currentDraft())?.draft.typed['about-you']).toMatchObject(NAME)
})

test('a patient’s form of the same browser survives a sign-out', async () => {
  await beginDraft('en', { source })
  await saveStep('reason', WORDS, { base: 0, writer: '' })
  const id = await idHere()
  await signIn(await addStaff(fresh.database, 'coordinator'))
  await signOut()
  expect(await idHere()).toBe(id)
})

test.each(['ended', 'somebody else’s', 'of another role', 'missing'])(
  'a form typed in by staff neither opens, saves, sends nor goes under a session that is %s',
  async (which) => {
    const { session, id } = await typing()
    if (which === 'ended') await endSession(session)
    else if (which === 'missing') jar.delete('staff')
    else await signIn(await addStaff(fresh.database, which === 'of another role' ? 'psychiatrist' : 'coordinator'))
    expect(await currentDraft()).toBeUndefined()
    expect(await mustSignInHere()).toBe(true)
    expect(await staffTypingHere()).toBeUndefined()
    expect(await saveStep('reason', WORDS, { base: 0, writer: '' }), 'the open page is told why').toEqual({ kind: 'signed-out' })
    expect(await savedAtStableAddress()).toBe(401)
    expect(await saveStepAction(NOT_POSTED, postedStep())).toMatchObject({ outcome: 'away', isSignedOut: true, typed: WORDS })
    expect(await revisionOf('about-you')).toEqual({ kind: 'not-found' })
    expect(await sendIntake()).toEqual({ kind: 'not-found' })
    expect(await withdrawDraft()).toBe('signed-out')
    expect(await withdrawAction(NOT_SENT, posted({ [LEAVES_ITSELF]: 'yes' })), 'to the page that asks to sign in').toMatchObject({ outcome: 'left', to: '/en/intake' })
    expect(await fresh.database.draft.findUniqueOrThrow({ where: { id }, include: { steps: true } })).toMatchObject({ sentAt: null, steps: [{ step: 'about-you' }] })
  },
)

test('signed in again in the same browser, the same person goes on; typing keeps the session alive', async () => {
  const { staff, session, id } = await typing()
  await endSession(session)
  const again = await signIn(staff)
  expect(await idHere()).toBe(id)
  expect((await staffTypingHere())?.id).toBe(staff.id)
  await fresh.database.$executeRaw`UPDATE staff_session SET last_seen_at = now() - interval '14 minutes' WHERE id = ${sessionIdOf(again)}`
  expect(await saveStep('reason', WORDS, { base: 0, writer: '' })).toMatchObject({ kind: 'saved' })
  const { lastSeenAt } = await fresh.database.staffSession.findUniqueOrThrow({ where: { id: sessionIdOf(again) } })
  expect(Date.now() - lastSeenAt.getTime()).toBeLessThan(60_000)
})

test('a page of a form that is not theirs keeps nobody’s session alive', async () => {
  await typing()
  const session = await signIn(await addStaff(fresh.database, 'coordinator'))
  await fresh.database.$executeRaw`UPDATE staff_session SET last_seen_at = now() - interval '14 minutes' WHERE id = ${sessionIdOf(session)}`
  expect(await savedAtStableAddress()).toBe(401)
  const { lastSeenAt } = await fresh.database.staffSession.findUniqueOrThrow({ where: { id: sessionIdOf(session) } })
  expect(Date.now() - lastSeenAt.getTime()).toBeGreaterThan(13 * 60_000)
})

const pressDelete = () => withdrawAction(NOT_SENT, posted({ [LEAVES_ITSELF]: 'yes' }))

test('“deleted” is said of a form that was deleted, and of no other', async () => {
  await beginDraft('en', { source })
  await saveStep('reason', WORDS, { base: 0, writer: '' })
  expect(await pressDelete()).toMatchObject({ outcome: 'left', to: '/en?form=deleted' })
  expect(await currentDraft()).toBeUndefined()
  expect(await pressDelete(), 'pressed again').toMatchObject({ outcome: 'left', to: '/en?form=not-here' })

  await beginDraft('en', { source })
  await saveStep('reason', WORDS, { base: 0, writer: '' })
  const sent = (await idHere()) ?? ''
  await fresh.database.draft.update({ where: { id: sent }, data: { sentAt: new Date() } })
  expect(await pressDelete(), 'sent from another tab').toMatchObject({ outcome: 'left', to: '/en?form=not-here' })
  expect(await fresh.database.draft.count({ where: { id: sent } })).toBe(1)

  await beginDraft('en', { source }, { isChosen: true })
  const moved = (await idHere()) ?? ''
  await fresh.database.draftBrowser.deleteMany({ where: { draftId: moved } })
  expect(await pressDelete(), 'moved to another device').toMatchObject({ outcome: 'left', to: '/en?form=not-here' })
  expect(await fresh.database.draft.count({ where: { id: moved } })).toBe(1)
})

test('a second form by phone loses no first one; a colleague’s is taken on by name, and closed where it was open', async () => {
  const first = await typing('Casey Coordinator')
  const secret = jar.get('draft') ?? ''
  await beginDraft('es', { staffId: first.staff.id })
  await saveStep('about-you', { fullName: 'Orlando Brindlemere' }, { base: 0, writer: '' })
  const second = await idHere()
  const listed = (await readEnteredForms(first.staff)).filter((form) => form.by.id === first.staff.id)
  expect(listed.map((form) => form.id)).toEqual([second, first.id])
  expect(listed[0]).toMatchObject({ name: 'Orlando Brindlemere', language: 'es' })

  const colleague = await addStaff(fresh.database, 'coordinator', 'Robin Coordinator')
  await signIn(colleague)
  expect(await goOnWith(colleague, first.id)).toMatchObject({ kind: 'opened' })
  expect(await currentDraft()).toMatchObject({ id: first.id, startedByStaff: 'Robin Coordinator' })
  await saveStep('reason', WORDS, { base: 0, writer: '' })
  expect((await auditOf(first.id, 'draft.step-saved')).map((row) => row.actorId)).toEqual([first.staff.id, colleague.id])
  expect(await auditOf(first.id, 'draft.gone-on-with')).toMatchObject([{ actorId: colleague.id, detail: { from: first.staff.id } }])
  jar.set('draft', secret)
  await signIn(first.staff)
  expect(await currentDraft()).toBeUndefined()
})

test('the list leaves out what a patient began, what is sent, over or empty, and drills; none of it is gone on with', async () => {
  const staff = await addStaff(fresh.database, 'coordinator')
  const answers = { 'about-you': NAME }
  const of = (over: { staffId?: string } = { staffId: staff.id }) => newDraft(fresh.database, { answers, ...over })
  const [patients, sent, over, drill, open] = [await of({}), await of(), await of(), await of(), await of()]
  const empty = await newDraft(fresh.database, { staffId: staff.id })
  await fresh.database.draft.update({ where: { id: sent }, data: { sentAt: new Date() } })
  await fresh.database.draft.update({ where: { id: over }, data: { expiresAt: new Date(Date.now() - 1000) } })
  await fresh.database.draft.update({ where: { id: drill }, data: { drill: true } })
  const listed = (await readEnteredForms(staff)).map((form) => form.id)
  expect(listed).toContain(open)
  for (const id of [patients, sent, over, drill, empty]) expect(listed).not.toContain(id)
  for (const id of [patients, sent, over, drill, '00000000-0000-4000-8000-000000000000', "'; --", '']) {
    expect(await goOnWith(staff, id), id).toEqual({ kind: 'not-here' })
    expect(jar.has('draft')).toBe(false)
  }
  expect((await auditOf('1', 'draft.list-read')).at(-1)).toMatchObject({ actorId: staff.id })
})

test('the list holds twenty; a form that does not open hides no other', async () => {
  const staff = await addStaff(fresh.database, 'coordinator')
  for (let count = 0; count < LISTED + 1; count++) await newDraft(fresh.database, { answers: { 'about-you': NAME }, staffId: staff.id })
  const [newest, other] = await readEnteredForms(staff)
  // Sealed for another form: it does not open here.
  const { sealed } = await fresh.database.draftStep.findFirstOrThrow({ where: { draftId: other?.id ?? '' } })
  await fresh.database.draftStep.updateMany({ where: { draftId: newest?.id ?? '' }, data: { sealed } })
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const listed = await readEnteredForms(staff)
  expect(String(write.mock.calls[0]?.[0])).toContain('draft.name-does-not-open')
  write.mockRestore()
  expect(listed).toHaveLength(LISTED)
  expect(listed.map((form) => form.name)).toEqual([undefined, ...Array.from({ length: LISTED - 1 }, () => NAME.fullName)])
})

const close = async () =>
  (await import('@/app/(patient)/[locale]/intake/sent/close/route')).POST(new Request('http://localhost:3106/es/intake/sent/close', { method: 'POST' }))

test('a receipt is closed in this browser only; an unsent form is not', async () => {
  await beginDraft('en', { source })
  await saveStep('reason', WORDS, { base: 0, writer: '' })
  const id = (await idHere()) ?? ''
  expect((await close()).headers.get('location')).toBe('/es')
  expect(await idHere()).toBe(id)

  await fresh.database.draft.update({ where: { id }, data: { sentAt: new Date() } })
  const elsewhere = hashOfSecret(randomBytes(32).toString('base64url'))
  await fresh.database.draftBrowser.create({ data: { tokenHash: elsewhere, draftId: id } })
  const secret = jar.get('draft') ?? ''
  const answer = await close()
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/es?form=closed')
  expect(answer.headers.get('clear-site-data')).toBe('"cache"')
  expect(jar.has('draft')).toBe(false)
  jar.set('draft', secret)
  expect(await currentDraft()).toBeUndefined()
  expect(await fresh.database.draftBrowser.findMany({ where: { draftId: id } })).toMatchObject([{ tokenHash: elsewhere }])
  expect(await auditOf(id, 'draft.closed-here')).toHaveLength(1)
})
