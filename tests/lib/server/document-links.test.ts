import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { verifyAuditChain } from '@/lib/server/audit'
import { openByLink, openedByCookie, WRONG_TRIES } from '@/lib/server/document-links'
import { recordStep } from '@/lib/server/document-steps'
import { setVariables } from '@/lib/server/environment'
import { makeEstimate } from '@/lib/server/estimates'
import { keepDocument, openDocument } from '@/lib/server/kept-documents'
import { endLink, LINK_DAYS, makeLink } from '@/lib/server/link-making'
import { makeAbn } from '@/lib/server/medicare-papers'
import { newPass, PASS_MINUTES, readPass, sealedPass } from '@/lib/server/paper-pass'
import { seal, sealWithRing, unwrapRecordKey } from '@/lib/server/sealing'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { named, telltaleIn } from '@/tests/support/invented'
import { addPriceList, completeProfile, insured, sentIntake, today } from '@/tests/support/money-records'

type Options = { readonly httpOnly: boolean; readonly sameSite: string; readonly secure: boolean; readonly maxAge: number; readonly path: string }
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
  setVariables({ PUBLIC_URL: 'http://localhost:3106' })
  coordinator = await addStaff(fresh.database, 'coordinator')
  administrator = await addStaff(fresh.database, 'administrator')
  await completeProfile(fresh.database)
  await addPriceList(fresh.database)
})
afterAll(async () => {
  setVariables({ PUBLIC_URL: undefined })
  await fresh.end()
})
beforeEach(() => jar.clear())
afterEach(() => {
  vi.useRealTimers()
})

const NOBODY = '00000000-0000-4000-8000-000000000000'
const BORN = '1981-03-09'
const later = (ms: number) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(Date.now() + ms) })
const MINUTE = 60_000
const DAY = 86_400_000

async function estimate(language = 'en', answers = named('Linda Linkford')) {
  const intakeId = await sentIntake(fresh.database, answers)
  const made = await makeEstimate(coordinator, intakeId, { version: '0', route: 'pain', language })
  if (!('documentId' in made)) throw new Error(JSON.stringify(made))
  return { intakeId, id: made.documentId }
}
async function linkTo(id: string): Promise<string> {
  const made = await makeLink(coordinator, id)
  if (!('link' in made)) throw new Error(JSON.stringify(made))
  return made.link.split('#')[1] ?? ''
}
const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex')
const rowOf = (secret: string) => fresh.database.documentLink.findUniqueOrThrow({ where: { hash: hashOf(secret) } })
const eventsOf = (intakeId: string, action: string) => fresh.database.auditEvent.findMany({ where: { objectId: intakeId, action } })
const stepsOf = async (documentId: string) =>
  (await fresh.database.documentStep.findMany({ where: { documentId }, orderBy: { seq: 'asc' } })).map(({ kind, staffId }) => [kind, staffId])

test('a link is shown once: its secret of 256 bits stands behind the #, and only its hash is stored', async () => {
  const { id, intakeId } = await estimate('es')
  const made = await makeLink(coordinator, id)
  expect(made).toMatchObject({ kind: 'done', link: expect.stringMatching(/^\/(en|es)\/papers\/open#[A-Za-z0-9_-]{43}$/) })
  const secret = 'link' in made ? (made.link.split('#')[1] ?? '') : ''
  const row = await rowOf(secret)
  expect(row).toMatchObject({ documentId: id, wrongTries: 0, endedAt: null })
  expect(row.expiresAt.getTime() - row.createdAt.getTime()).toBe(LINK_DAYS * DAY)
  expect(await stepsOf(id)).toEqual([['link-made', coordinator.id]])
  expect(await eventsOf(intakeId, 'link.made')).toMatchObject([{ actorId: coordinator.id, detail: { paper: id } }])
  expect((await openDocument(coordinator, id))?.head.link).toMatchObject({ expiresAt: row.expiresAt, wrongTries: 0 })
})

test('the right date of birth shows that one paper to this browser for half an hour, each look written down', async () => {
  const { id, intakeId } = await estimate()
  const secret = await linkTo(id)
  expect(await openedByCookie()).toBeUndefined()
  expect(await openByLink(secret, BORN)).toEqual({ kind: 'opened', language: 'en' })
  const cookie = jar.get('paper')
  expect(cookie?.options).toEqual({ httpOnly: true, sameSite: 'lax', path: '/', secure: false, maxAge: PASS_MINUTES * 60 })
  expect(cookie?.value).toMatch(/^v1\./)
  expect(cookie?.value).not.toContain(id)
  const seen = await openedByCookie()
  expect(seen).toMatchObject({ kind: 'estimate', version: 1, isNewest: true, language: 'en' })
  expect(seen?.papers.estimate?.title).toBeTruthy()
  expect(Object.keys(seen ?? {}).sort(), 'nothing of the clinic’s own work').toEqual(['at', 'isNewest', 'kind', 'language', 'papers', 'until', 'version'])
  await openedByCookie('paper.pdf-taken')
  expect(await stepsOf(id)).toEqual([
    ['link-made', coordinator.id],
    ['opened', null],
  ])
  for (const action of ['paper.opened', 'paper.seen', 'paper.pdf-taken']) {
    expect(await eventsOf(intakeId, action), action).toMatchObject([{ actorKind: 'patient', actorId: null, detail: { paper: id } }])
  }
  later(PASS_MINUTES * MINUTE + 1)
  expect(await openedByCookie()).toBeUndefined()
})

test('over https the cookie is bound to this host', async () => {
  setVariables({ PUBLIC_URL: 'https://clinic.example' })
  try {
    const { id } = await estimate()
    await openByLink(await linkTo(id), BORN)
    expect(jar.get('__Host-paper')?.options).toMatchObject({ secure: true, path: '/', httpOnly: true })
    expect(await openedByCookie()).toBeDefined()
  } finally {
    setVariables({ PUBLIC_URL: 'http://localhost:3106' })
  }
})

test('a wrong date, an unknown secret, an ended and an expired link are told alike, and give no cookie', async () => {
  const { id } = await estimate()
  const [first, second] = [await linkTo(id), await linkTo(id)]
  const refused = { kind: 'refused' }
  expect(await openByLink(second, '1981-03-10')).toEqual(refused)
  expect(await openByLink(first, BORN), 'a new link ends the earlier one').toEqual(refused)
  for (const secret of ['', 'x', 'A'.repeat(43), `${second}A`, second.slice(0, -1), '%00', "' OR 1=1 --"]) expect(await openByLink(secret, BORN), secret).toEqual(refused)
  expect(jar.size).toBe(0)
  expect(await openByLink(second, BORN)).toMatchObject({ kind: 'opened' })
  jar.clear()
  later(LINK_DAYS * DAY + MINUTE)
  expect(await openByLink(second, BORN)).toEqual(refused)
  expect((await openDocument(coordinator, id))?.head.link).toBeUndefined()
  expect(jar.size).toBe(0)
})

test.each(['', '03/09/1981', '1981-02-30', '1981-3-9', 'x'])('what is no date is told of any link, and counts as no try: %s', async (typed) => {
  const { id } = await estimate()
  const secret = await linkTo(id)
  expect(await openByLink(secret, typed)).toEqual({ kind: 'invalid' })
  expect(await openByLink('A'.repeat(43), typed)).toEqual({ kind: 'invalid' })
  expect(await rowOf(secret)).toMatchObject({ wrongTries: 0, endedAt: null })
})

test('five wrong dates end a link, once and for all; that is written down, and the clinic makes another', async () => {
  const { id, intakeId } = await estimate()
  const secret = await linkTo(id)
  for (let n = 1; n < WRONG_TRIES; n++) expect(await openByLink(secret, `1981-04-0${n}`)).toEqual({ kind: 'refused' })
  expect(await eventsOf(intakeId, 'link.ended')).toEqual([])
  expect((await openDocument(coordinator, id))?.head.link).toMatchObject({ wrongTries: 4 })
  expect(await openByLink(secret, '1981-04-05')).toEqual({ kind: 'refused' })
  expect(await rowOf(secret)).toMatchObject({ wrongTries: 5, endedAt: expect.any(Date) })
  expect(await openByLink(secret, BORN), 'the right date comes too late').toEqual({ kind: 'refused' })
  expect(await eventsOf(intakeId, 'link.ended')).toMatchObject([{ actorKind: 'patient', detail: { paper: id } }])
  expect(await openByLink(await linkTo(id), BORN)).toMatchObject({ kind: 'opened' })
})

test('many tries at once are no more than five', async () => {
  const { id, intakeId } = await estimate()
  const secret = await linkTo(id)
  const said = await Promise.all(Array.from({ length: 12 }, (_, n) => openByLink(secret, `1990-01-${String(n + 10)}`)))
  expect(said.every(({ kind }) => kind === 'refused')).toBe(true)
  expect(await rowOf(secret)).toMatchObject({ wrongTries: 5 })
  expect(await eventsOf(intakeId, 'link.ended')).toHaveLength(1)
})

test('a look ends with its link: a new link, or its end, takes the paper from the browser', async () => {
  const { id } = await estimate()
  const secret = await linkTo(id)
  await openByLink(secret, BORN)
  expect(await openedByCookie()).toBeDefined()
  const next = await linkTo(id)
  expect(await openedByCookie()).toBeUndefined()
  await openByLink(next, BORN)
  for (let n = 1; n <= WRONG_TRIES; n++) await openByLink(next, `1981-05-0${n}`)
  expect(await openedByCookie()).toBeUndefined()
})

test('an older version says that there is a newer one', async () => {
  const { id, intakeId } = await estimate()
  await openByLink(await linkTo(id), BORN)
  await makeEstimate(coordinator, intakeId, { version: '0', route: 'pain', language: 'en' })
  expect(await openedByCookie()).toMatchObject({ version: 1, isNewest: false })
})

test('a newer version that is handed over ends the links to earlier ones; another route is another matter', async () => {
  const { id, intakeId } = await estimate()
  const other = await makeEstimate(coordinator, intakeId, { version: '0', route: 'depression', language: 'en' })
  const [first, apart] = [await linkTo(id), await linkTo('documentId' in other ? other.documentId : '')]
  const next = await makeEstimate(coordinator, intakeId, { version: '0', route: 'pain', language: 'en' })
  const nextId = 'documentId' in next ? next.documentId : ''
  await openByLink(first, BORN)
  expect(await openedByCookie(), 'made is not handed over').toMatchObject({ version: 1, isNewest: false })
  expect(await makeLink(coordinator, id)).toMatchObject({ kind: 'invalid', problems: { link: expect.stringContaining('newer version') } })
  expect(await recordStep(coordinator, nextId, { step: 'given' })).toEqual({ kind: 'done' })
  expect(await openedByCookie()).toBeUndefined()
  expect(await openByLink(first, BORN)).toEqual({ kind: 'refused' })
  expect(await openByLink(apart, BORN)).toMatchObject({ kind: 'opened' })
  const events = await eventsOf(intakeId, 'paper.step-recorded')
  expect(events.map(({ detail }) => detail)).toMatchObject([{ paper: nextId, linksEnded: 1 }])
})

test('a link to the wrong paper is ended at once, by those who may', async () => {
  const { id, intakeId } = await estimate()
  const secret = await linkTo(id)
  await openByLink(secret, BORN)
  expect(await openedByCookie()).toBeDefined()
  for (const other of [NOBODY, 'x', '']) expect(await endLink(coordinator, other)).toEqual({ kind: 'not-found' })
  expect(await endLink(administrator, id)).toEqual({ kind: 'not-found' })
  expect(await endLink(coordinator, id)).toEqual({ kind: 'done' })
  expect(await openedByCookie(), 'whoever looks sees it no more').toBeUndefined()
  expect(await openByLink(secret, BORN)).toEqual({ kind: 'refused' })
  expect((await openDocument(coordinator, id))?.head.link).toBeUndefined()
  expect(await endLink(coordinator, id)).toMatchObject({ kind: 'invalid', problems: { link: expect.any(String) } })
  expect(await eventsOf(intakeId, 'link.withdrawn')).toMatchObject([{ actorId: coordinator.id, detail: { paper: id } }])
  expect(await openByLink(await linkTo(id), BORN)).toMatchObject({ kind: 'opened' })
})

test('without a date of birth no link is made: nobody could open it', async () => {
  const { id } = await estimate('en')
  const { intakeId } = await fresh.database.clinicDocument.findUniqueOrThrow({ where: { id } })
  const { wrappedKey } = await fresh.database.intake.findUniqueOrThrow({ where: { id: intakeId } })
  const key = unwrapRecordKey('intake', intakeId, wrappedKey)
  const identity = seal(key, { table: 'intake', column: 'identity', row: intakeId }, JSON.stringify({ fullName: 'Linda Linkford', dateOfBirth: '' }))
  await fresh.database.intake.update({ where: { id: intakeId }, data: { identity } })
  expect(await makeLink(coordinator, id)).toMatchObject({ kind: 'invalid', problems: { link: expect.stringContaining('no date of birth') } })
  expect(await fresh.database.documentLink.count({ where: { documentId: id } })).toBe(0)
  expect(await stepsOf(id)).toEqual([])
})

test('of Medicare’s notice the patient sees the notice, and not the worksheet of staff', async () => {
  const intakeId = await sentIntake(fresh.database, insured({ coverage: 'medicare', payer: undefined }))
  const made = await makeAbn(coordinator, intakeId, { version: '0', route: 'pain', language: 'es' })
  if (!('documentId' in made)) throw new Error(JSON.stringify(made))
  expect(Object.keys((await openDocument(coordinator, made.documentId))?.papers ?? {})).toContain('worksheet')
  await openByLink(await linkTo(made.documentId), BORN)
  expect(Object.keys((await openedByCookie())?.papers ?? {})).toEqual(['notice'])
})

test('one patient’s pass shows no other’s paper', async () => {
  const [mine, theirs] = [await estimate(), await estimate('en', named('Tessa Theirs'))]
  const [secret] = [await linkTo(mine.id), await linkTo(theirs.id)]
  // Sealed by us for another paper, but by a link that is not that paper's.
  jar.set('paper', { value: sealedPass(newPass(theirs.id, hashOf(secret))), options: {} as Options })
  expect(await openedByCookie()).toBeUndefined()
  jar.set('paper', { value: sealedPass(newPass(mine.id, hashOf(secret))), options: {} as Options })
  expect(JSON.stringify(await openedByCookie())).toContain('Linda Linkford')
})

test('a pass that was changed, made elsewhere or is none shows nothing', async () => {
  const { id } = await estimate()
  const good = sealedPass(newPass(id, hashOf(await linkTo(id))))
  const place = { table: 'document_link', column: 'pass', row: 'cookie' }
  const bad = [
    '',
    'x',
    good.slice(0, -2),
    `${good.slice(0, -4)}AAAA`,
    sealWithRing({ ...place, column: 'other' }, JSON.stringify([id, 'a', Date.now() + 99_999])),
    sealWithRing(place, 'not json'),
    sealWithRing(place, JSON.stringify([id, 7, Date.now() + 99_999])),
    sealWithRing(place, JSON.stringify(['x', 'a', Date.now() + 99_999])),
    sealWithRing(place, JSON.stringify([id, 'a', Date.now() - 1])),
  ]
  for (const value of bad) expect(readPass(value), value.slice(0, 20)).toBeUndefined()
  expect(readPass(good)).toMatchObject({ documentId: id })
})

test('only what is addressed to the patient gets a link, and only by those who may', async () => {
  const { id, intakeId } = await estimate()
  const { wrappedKey } = await fresh.database.intake.findUniqueOrThrow({ where: { id: intakeId } })
  const held = { id: intakeId, key: unwrapRecordKey('intake', intakeId, wrappedKey) }
  for (const kind of ['authorization', 'determination'] as const) {
    const made = { kind, route: 'depression', version: 1, language: 'en', on: today(), kept: { content: {}, papers: {} } } as const
    const other = await fresh.database.$transaction((transaction) => keepDocument(transaction, held, coordinator, made))
    expect(await makeLink(coordinator, other)).toMatchObject({ kind: 'invalid', problems: { link: expect.any(String) } })
  }
  for (const other of [NOBODY, 'x', '']) expect(await makeLink(coordinator, other)).toEqual({ kind: 'not-found' })
  expect(await makeLink(administrator, id)).toEqual({ kind: 'not-found' })
  expect(await fresh.database.documentLink.count({ where: { documentId: id } })).toBe(0)
})

test('the audit trail is whole and holds no secret, no hash and no name', async () => {
  const rows = await fresh.database.auditEvent.findMany()
  const links = await fresh.database.documentLink.findMany()
  const text = JSON.stringify(rows.map(({ detail, objectId, action }) => [detail, objectId, action]))
  for (const { hash } of links) expect(text).not.toContain(hash)
  expect(text).not.toMatch(/Linkford|1981-\d\d-\d\d/)
  expect(telltaleIn(text)).toBeUndefined()
  expect(await verifyAuditChain(fresh.database)).toMatchObject({ whole: true })
})
