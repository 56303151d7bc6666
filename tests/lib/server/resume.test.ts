import { randomBytes, randomInt } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { verifyAuditChain } from '@/lib/server/audit'
import { emailIndexOf } from '@/lib/server/blind-index'
import { BEGINNINGS, beginDraft, currentDraft, saveStep } from '@/lib/server/drafts'
import { environment, setVariables } from '@/lib/server/environment'
import type { Letter } from '@/lib/server/mail/transport'
import { deliverDue } from '@/lib/server/outbox-delivery'
import { counterKey } from '@/lib/server/rate-limit'
import { CODE_MINUTES, MOST_CODES } from '@/lib/server/resume-codes'
import { askForLink, closeElsewhereHere, formBeside, mailLinkHere, openHere, showLinkHere, waysOn } from '@/lib/server/resume-here'
import { ASKS, CODES_A_DAY, CODES_OF_SOURCE, LETTERS_A_DAY, LINKS_OF_SOURCE, OPENINGS } from '@/lib/server/resume-limits'
import { RESUME_DAYS } from '@/lib/server/resume-links'
import { beginOpening, openByResumeLink, REPEAT_MINUTES, WRONG_TRIES } from '@/lib/server/resume-opening'
import { hashOfSecret } from '@/lib/server/secret'
import { addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { newDraft } from '@/tests/support/drafts'
import { named, telltaleIn } from '@/tests/support/invented'

const jar = vi.hoisted(() => new Map<string, { value: string }>())
vi.mock('next/headers', () => ({
  // As they were when the request came: two browsers may ask at once.
  cookies: async () => {
    const sent = new Map(jar)
    return { get: (name: string) => sent.get(name), set: (name: string, value: string) => jar.set(name, { value }) }
  },
}))

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  setVariables({ PUBLIC_URL: 'http://localhost:3106' })
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
})
afterAll(async () => {
  setVariables({ PUBLIC_URL: undefined })
  vi.restoreAllMocks()
  await fresh.end()
})
beforeEach(async () => {
  jar.clear()
  await fresh.database.outboxMessage.deleteMany({ where: { sentAt: null } })
})
afterEach(() => {
  vi.useRealTimers()
})

let count = 0
/** Another source each time: the limits of one are tried in a test of their own. */
const somewhere = () => `203.0.113.${++count}`
const person = (name: string, over: Readonly<Record<string, unknown>> = {}) => ({ 'about-you': { ...named(name)['about-you'], ...over } })
const later = (ms: number) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(Date.now() + ms) })

/** A form that is open in this browser. */
async function formHere(name: string, over: Readonly<Record<string, unknown>> = {}, language = 'en'): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  jar.set('draft', { value: secret })
  return newDraft(fresh.database, { language, answers: person(name, over), secret })
}

/** What the outbox sends now. */
async function letters(): Promise<readonly Letter[]> {
  const sent: Letter[] = []
  // Asking by an address is answered by a letter in the next round.
  for (let round = 0; round < 2; round++) await deliverDue(async (letter) => void sent.push(letter))
  return sent
}
const secretIn = (letter: Letter | undefined) => /#([A-Za-z0-9_-]{43})/.exec(letter?.text ?? '')?.[1] ?? ''
const codeIn = (letter: Letter | undefined) => /^\d{6}$/m.exec(letter?.text ?? '')?.[0] ?? ''
async function shownSecret(): Promise<string> {
  const shown = await showLinkHere(somewhere())
  if (shown.kind !== 'shown') throw new Error(shown.kind)
  return shown.address.split('#')[1] ?? ''
}
const linkOf = (secret: string) => fresh.database.resumeLink.findUniqueOrThrow({ where: { hash: hashOfSecret(secret) } })
const eventsOf = (draftId: string, action: string) => fresh.database.auditEvent.findMany({ where: { objectId: draftId, action } })
const BORN = { dateOfBirth: '1981-03-09' }
const WRONG_DAY = { dateOfBirth: '1981-03-10' }
const elsewhere = () => jar.clear()

test('a mailed link and the mailed code open the form in another browser, once', async () => {
  const draftId = await formHere('Ottoline Brindlemere')
  expect(await waysOn()).toEqual({ mail: 'o•••@e•••.com', screen: 'code', browsers: 1 })
  expect(await mailLinkHere(somewhere())).toEqual({ kind: 'mailed', to: 'o•••@e•••.com' })
  const [letter] = await letters()
  expect(letter).toMatchObject({ to: 'ottoline.brindlemere@example.com', subject: 'Your link to go on with your form' })
  expect(letter?.text).toContain('http://localhost:3106/en/resume/open#')
  expect(telltaleIn(`${letter?.subject} ${letter?.text}`)).toBeUndefined()
  const secret = secretIn(letter)
  expect(await linkOf(secret)).toMatchObject({ draftId, channel: 'mail', wrongTries: 0, usedAt: null, endedAt: null })

  elsewhere()
  expect(await beginOpening(secret, somewhere())).toEqual({ kind: 'code', to: 'o•••@e•••.com', isLast: false })
  const [code] = await letters()
  expect(code?.text).not.toContain(secret)
  expect(await openHere(secret, { code: codeIn(code).replace(/^(...)/, '$1 ') }, somewhere())).toEqual({ kind: 'opened', language: 'en' })
  expect((await currentDraft())?.draft.typed['about-you']).toMatchObject({ fullName: 'Ottoline Brindlemere' })
  // It has moved: whoever began it, for whatever reason, does not read along.
  expect(await fresh.database.draftBrowser.count({ where: { draftId } })).toBe(1)
  expect(await eventsOf(draftId, 'resume.opened')).toMatchObject([{ actorKind: 'patient' }])

  // Used up: after a moment nobody opens it again, not even with the right code.
  later((REPEAT_MINUTES + 0.1) * MINUTE)
  const cookie = jar.get('draft')?.value
  expect(await beginOpening(secret, somewhere())).toEqual({ kind: 'refused' })
  expect(await openHere(secret, { code: codeIn(code) }, somewhere())).toEqual({ kind: 'wrong' })
  expect(jar.get('draft')?.value).toBe(cookie)
})

test('the first browser stays open when a second one is added by a link on the screen', async () => {
  await formHere('Oriel Brindlemere', { email: undefined })
  const first = jar.get('draft')?.value ?? ''
  const secret = await shownSecret()
  elsewhere()
  await openHere(secret, BORN, somewhere())
  const second = jar.get('draft')?.value
  expect(second).not.toBe(first)
  jar.set('draft', { value: first })
  expect(await currentDraft()).toBeDefined()
  expect(await waysOn()).toMatchObject({ browsers: 2 })
})

test('by a mailed link the form moves: the browser that began it has it no more, nor a way back but its mailbox', async () => {
  await formHere('Odo Brindlemere')
  const first = jar.get('draft')?.value ?? ''
  const shown = await shownSecret()
  await mailLinkHere(somewhere())
  const mailed = secretIn((await letters())[0])
  elsewhere()
  await beginOpening(mailed, somewhere())
  expect(await openHere(mailed, { code: codeIn((await letters())[0]) }, somewhere())).toMatchObject({ kind: 'opened' })
  expect(await currentDraft()).toBeDefined()
  expect(await waysOn()).toMatchObject({ browsers: 1 })
  jar.set('draft', { value: first })
  expect(await currentDraft()).toBeUndefined()
  expect(await saveStep('about-you', person('Odo Brindlemere')['about-you'], { left: true, base: 0, writer: '' })).toEqual({ kind: 'not-found' })
  expect(await mailLinkHere(somewhere())).toEqual({ kind: 'not-here' })
  expect(await beginOpening(shown, somewhere())).toEqual({ kind: 'refused' })
})

test('one browser closes the form in all others; of two that do so at once one stays', async () => {
  const draftId = await formHere('Orla Brindlemere', { email: undefined })
  const first = jar.get('draft')?.value ?? ''
  await openHere(await shownSecret(), BORN, somewhere())
  const second = jar.get('draft')?.value ?? ''
  const third = await shownSecret()
  expect(await closeElsewhereHere()).toEqual({ kind: 'closed' })
  expect(await currentDraft()).toBeDefined()
  expect(await waysOn()).toMatchObject({ browsers: 1 })
  expect(await eventsOf(draftId, 'resume.closed-elsewhere')).toMatchObject([{ actorKind: 'patient' }])
  expect(await beginOpening(third, somewhere())).toEqual({ kind: 'refused' })
  jar.set('draft', { value: first })
  expect(await currentDraft()).toBeUndefined()
  expect(await closeElsewhereHere()).toEqual({ kind: 'not-here' })

  for (let round = 0; round < 5; round++) {
    jar.set('draft', { value: second })
    await openHere(await shownSecret(), BORN, somewhere())
    const other = jar.get('draft')?.value ?? ''
    const each = [second, other].map((value) => {
      jar.set('draft', { value })
      return closeElsewhereHere()
    })
    const kinds = (await Promise.all(each)).map(({ kind }) => kind).sort()
    expect(kinds).toEqual(['closed', 'not-here'])
    expect(await fresh.database.draftBrowser.count({ where: { draftId } })).toBe(1)
    const { tokenHash } = await fresh.database.draftBrowser.findFirstOrThrow({ where: { draftId } })
    if (tokenHash !== hashOfSecret(second)) await fresh.database.draftBrowser.update({ where: { tokenHash }, data: { tokenHash: hashOfSecret(second) } })
  }
})

test.each(['screen', 'mail'] as const)('an opening whose answer was lost opens once more, in place of the first: by %s', async (channel) => {
  const draftId = await formHere(channel === 'mail' ? 'Orabel Brindlemere' : 'Orazio Brindlemere', channel === 'mail' ? {} : { email: undefined })
  if (channel === 'mail') await mailLinkHere(somewhere())
  const secret = channel === 'mail' ? secretIn((await letters())[0]) : await shownSecret()
  elsewhere()
  await beginOpening(secret, somewhere())
  const right = channel === 'mail' ? { code: codeIn((await letters())[0]) } : BORN
  const browsers = channel === 'mail' ? 1 : 2
  expect(await openHere(secret, right, somewhere())).toMatchObject({ kind: 'opened' })
  const lost = jar.get('draft')?.value ?? ''
  elsewhere()
  expect(await openHere(secret, WRONG_DAY, somewhere())).toEqual({ kind: 'wrong' })
  expect(await openHere(secret, right, somewhere())).toMatchObject({ kind: 'opened' })
  expect(await currentDraft()).toBeDefined()
  expect(await fresh.database.draftBrowser.count({ where: { draftId } })).toBe(browsers)
  expect(await fresh.database.draftBrowser.count({ where: { tokenHash: hashOfSecret(lost) } })).toBe(0)
  // Once more, not for ever.
  expect(await openHere(secret, right, somewhere())).toEqual({ kind: 'wrong' })
  expect(await beginOpening(secret, somewhere())).toEqual({ kind: 'refused' })
})

test('a link that is shown asks for the date of birth where there is no address', async () => {
  await formHere('Osbert Brindlemere', { email: undefined, dateOfBirth: '1981-3-9' })
  expect(await waysOn()).toEqual({ mail: undefined, screen: 'date', browsers: 1 })
  const shown = await showLinkHere(somewhere())
  if (shown.kind !== 'shown') throw new Error(shown.kind)
  expect(shown.address).toMatch(/^http:\/\/localhost:3106\/en\/resume\/open#[A-Za-z0-9_-]{43}$/)
  expect(shown.dots.size).toBeGreaterThan(30)
  const secret = shown.address.split('#')[1] ?? ''
  elsewhere()
  expect(await beginOpening(secret, somewhere())).toEqual({ kind: 'date' })
  expect(await openHere(secret, { dateOfBirth: '1981-02-30' }, somewhere())).toEqual({ kind: 'invalid' })
  expect(await openHere(secret, { code: '123456' }, somewhere())).toEqual({ kind: 'wrong' })
  expect(await openHere(secret, BORN, somewhere())).toEqual({ kind: 'opened', language: 'en' })
})

test('the date of birth is no way round the code', async () => {
  await formHere('Odette Brindlemere')
  const secret = await shownSecret()
  await beginOpening(secret, somewhere())
  expect(await openHere(secret, BORN, somewhere())).toEqual({ kind: 'wrong' })
  expect((await linkOf(secret)).wrongTries).toBe(1)
})

test('with neither address nor date of birth there is no link, and the page says so', async () => {
  await formHere('Omar Brindlemere', { email: undefined, dateOfBirth: undefined })
  expect(await waysOn()).toEqual({ mail: undefined, screen: undefined, browsers: 1 })
  expect(await showLinkHere(somewhere())).toEqual({ kind: 'not-here' })
  expect(await mailLinkHere(somewhere())).toEqual({ kind: 'not-here' })
})

test('in real use without a mail server no mail is offered, and the date of birth is asked', async () => {
  const keys = environment()
    .keyRing.map(({ id, bytes }) => `${id}:${bytes.toString('base64')}`)
    .join(',')
  const real = { NODE_ENV: 'production', APP_KEYS: keys, AUTH_SECRET: randomBytes(32).toString('base64url') }
  await formHere('Osric Brindlemere')
  setVariables(real)
  try {
    expect(await waysOn()).toEqual({ mail: undefined, screen: 'date', browsers: 1 })
    expect(await mailLinkHere(somewhere())).toEqual({ kind: 'not-here' })
    // Posted all the same: the answer that everybody gets, and no letter on the disk.
    expect(await askForLink('osric.brindlemere@example.com', 'en', somewhere())).toBe('asked')
    expect(await fresh.database.outboxMessage.count({ where: { sentAt: null } })).toBe(0)
    const secret = await shownSecret()
    expect(await beginOpening(secret, somewhere())).toEqual({ kind: 'date' })
    expect(await openHere(secret, BORN, somewhere())).toMatchObject({ kind: 'opened' })
  } finally {
    setVariables({ NODE_ENV: 'test', APP_KEYS: undefined, AUTH_SECRET: undefined })
  }
})

test('a newer link ends the earlier ones of its kind, and several at once leave one that works', async () => {
  const draftId = await formHere('Olwen Brindlemere', { email: undefined })
  const first = await shownSecret()
  const second = await shownSecret()
  expect(await beginOpening(first, somewhere())).toEqual({ kind: 'refused' })
  expect(await beginOpening(second, somewhere())).toEqual({ kind: 'date' })
  await Promise.all(Array.from({ length: 6 }, () => showLinkHere(somewhere())))
  expect(await fresh.database.resumeLink.count({ where: { draftId, endedAt: null } })).toBe(1)
})

test('a code on the screen leaves a mailed link alone', async () => {
  await formHere('Oren Brindlemere')
  await mailLinkHere(somewhere())
  const mailed = secretIn((await letters())[0])
  const shown = await shownSecret()
  expect(await beginOpening(mailed, somewhere())).toMatchObject({ kind: 'code' })
  expect(await beginOpening(shown, somewhere())).toMatchObject({ kind: 'code' })
})

test.each([
  ['expired link', async (secret: string) => void (await fresh.database.resumeLink.update({ where: { hash: hashOfSecret(secret) }, data: { expiresAt: new Date() } }))],
  ['sent form', async (_: string, id: string) => void (await fresh.database.draft.update({ where: { id }, data: { sentAt: new Date() } }))],
  ['expired form', async (_: string, id: string) => void (await fresh.database.draft.update({ where: { id }, data: { expiresAt: new Date() } }))],
  ['deleted form', async (_: string, id: string) => void (await fresh.database.draft.delete({ where: { id } }))],
  ['rehearsal', async (_: string, id: string) => void (await fresh.database.draft.update({ where: { id }, data: { drill: true } }))],
])('%s: told as a link that never was', async (_, spoil) => {
  const id = await formHere('Obadiah Brindlemere', { email: undefined })
  const secret = await shownSecret()
  await spoil(secret, id)
  elsewhere()
  const never = randomBytes(32).toString('base64url')
  expect(await beginOpening(secret, somewhere())).toEqual(await beginOpening(never, somewhere()))
  expect(await openHere(secret, BORN, somewhere())).toEqual(await openHere(never, BORN, somewhere()))
  expect(jar.size).toBe(0)
})

test('five wrong tries end a link under a thousand at once, too; staff are told once', { timeout: 60_000 }, async () => {
  const draftId = await formHere('Ophelia Brindlemere', { email: undefined })
  const secret = await shownSecret()
  const tries = await Promise.allSettled(
    Array.from({ length: 1000 }, (_, number) => openByResumeLink(secret, WRONG_DAY, hashOfSecret(`browser ${number}`), `198.51.100.${number}`)),
  )
  const opened = tries.filter((one) => one.status === 'fulfilled' && one.value.kind === 'opened')
  expect(opened).toEqual([])
  expect(await linkOf(secret)).toMatchObject({ wrongTries: WRONG_TRIES, endedAt: expect.any(Date), usedAt: null })
  expect(await openHere(secret, BORN, somewhere())).toEqual({ kind: 'wrong' })
  expect(await fresh.database.staffNotice.findMany({ where: { draftId } })).toMatchObject([{ kind: 'resume-link-ended', seenAt: null }])
  expect(await eventsOf(draftId, 'resume.link-ended')).toHaveLength(1)
  expect(await fresh.database.draftBrowser.count({ where: { draftId } })).toBe(1)
  const answered = tries.filter((one) => one.status === 'fulfilled').length
  expect(answered).toBeGreaterThan(WRONG_TRIES)
  expect(await verifyAuditChain(fresh.database)).toMatchObject({ whole: true })
})

test('a thousand right answers at once leave it open in one more browser', { timeout: 60_000 }, async () => {
  const draftId = await formHere('Orpheus Brindlemere', { email: undefined })
  const secret = await shownSecret()
  const tries = await Promise.allSettled(
    Array.from({ length: 1000 }, (_, number) => openByResumeLink(secret, BORN, hashOfSecret(`right ${number}`), `192.0.2.${number}`)),
  )
  expect(tries.filter((one) => one.status === 'fulfilled' && one.value.kind === 'opened')).toHaveLength(2)
  // The second one took the place of the first.
  expect(await fresh.database.draftBrowser.count({ where: { draftId } })).toBe(2)
})

test('a code works for ten minutes; an old one counts as no try, and a new one replaces it', async () => {
  await formHere('Oswin Brindlemere')
  const secret = await shownSecret()
  await beginOpening(secret, somewhere())
  const first = codeIn((await letters())[0])
  // Looking at the link again sends nothing while a code is under way.
  expect(await beginOpening(secret, somewhere())).toMatchObject({ kind: 'code', isLast: false })
  expect(await letters()).toEqual([])
  later((CODE_MINUTES + 1) * MINUTE)
  expect(await openHere(secret, { code: first }, somewhere())).toEqual({ kind: 'wrong' })
  expect((await linkOf(secret)).wrongTries).toBe(0)
  expect(await beginOpening(secret, somewhere())).toMatchObject({ kind: 'code', isLast: false })
  const second = codeIn((await letters())[0])
  expect(await beginOpening(secret, somewhere(), true)).toMatchObject({ kind: 'code', isLast: true })
  const third = codeIn((await letters())[0])
  expect(await beginOpening(secret, somewhere(), true)).toEqual({ kind: 'no-more-codes' })
  expect((await linkOf(secret)).codesSent).toBe(MOST_CODES)
  if (second !== third) expect(await openHere(secret, { code: second }, somewhere())).toEqual({ kind: 'wrong' })
  expect(await openHere(secret, { code: 'abcdef' }, somewhere())).toEqual({ kind: 'invalid' })
  expect(await openHere(secret, { code: third }, somewhere())).toEqual({ kind: 'opened', language: 'en' })
})

test('a code is of its link alone', async () => {
  await formHere('Olga Brindlemere')
  const one = await shownSecret()
  await beginOpening(one, somewhere())
  const code = codeIn((await letters())[0])
  await formHere('Oleander Brindlemere')
  const other = await shownSecret()
  await beginOpening(other, somewhere())
  const right = codeIn((await letters())[0])
  if (code !== right) expect(await openHere(other, { code }, somewhere())).toEqual({ kind: 'wrong' })
  expect((await linkOf(one)).codeHash).not.toContain(code)
})

test('one source opens nothing ten times in an hour, and is not charged for what it opens', async () => {
  const source = somewhere()
  for (let time = 0; time < 3; time++) {
    await formHere(`Odile ${'I'.repeat(time)} Brindlemere`, { email: undefined })
    const secret = await shownSecret()
    expect(await beginOpening(secret, source)).toEqual({ kind: 'date' })
    expect(await openHere(secret, BORN, source)).toMatchObject({ kind: 'opened' })
  }
  for (let time = 0; time < OPENINGS.most; time++) expect(await beginOpening(randomBytes(32).toString('base64url'), source)).toEqual({ kind: 'refused' })
  expect(await beginOpening(randomBytes(32).toString('base64url'), source)).toEqual({ kind: 'wait' })
  await formHere('Oda Brindlemere', { email: undefined })
  const secret = await shownSecret()
  expect(await openHere(secret, BORN, source)).toEqual({ kind: 'wait' })
  expect((await linkOf(secret)).wrongTries).toBe(0)
})

test('asking by an address writes to whoever has a form with it, in the language of the form', async () => {
  const draftId = await formHere('Oona Brindlemere', {}, 'es')
  expect(await askForLink('  OONA.Brindlemere@Example.com ', 'en', somewhere())).toBe('asked')
  const [letter, ...more] = await letters()
  expect(more).toEqual([])
  // To the address as it stands in the form, not as somebody typed it now.
  expect(letter?.to).toBe('oona.brindlemere@example.com')
  expect(letter?.text).toContain('/es/resume/open#')
  expect(await eventsOf(draftId, 'resume.link-made')).toMatchObject([{ detail: { channel: 'mail', asked: 'by-address' } }])
  elsewhere()
  const secret = secretIn(letter)
  await beginOpening(secret, somewhere())
  expect(await openHere(secret, { code: codeIn((await letters())[0]) }, somewhere())).toEqual({ kind: 'opened', language: 'es' })
})

test('asking writes to nobody else', async () => {
  await formHere('Ormond Brindlemere', { mayLeaveMessage: 'no' })
  const staff = await addStaff(fresh.database, 'coordinator')
  await newDraft(fresh.database, { answers: person('Orson Brindlemere'), staffId: staff.id })
  const sent = await newDraft(fresh.database, { answers: person('Otis Brindlemere') })
  await fresh.database.draft.update({ where: { id: sent }, data: { sentAt: new Date() } })
  // The index is short: another address may share it.
  const shared = await newDraft(fresh.database, { answers: person('Owain Brindlemere') })
  await fresh.database.draft.update({ where: { id: shared }, data: { emailIndex: emailIndexOf('stranger@example.com') } })
  for (const address of [
    'ormond.brindlemere@example.com',
    'orson.brindlemere@example.com',
    'otis.brindlemere@example.com',
    'stranger@example.com',
    'nobody@example.com',
  ]) {
    expect(await askForLink(address, 'en', somewhere())).toBe('asked')
  }
  expect(await letters()).toEqual([])
  expect(await fresh.database.outboxMessage.count({ where: { kind: 'resume-asked', sentAt: null } })).toBe(0)
})

test('of several forms with one address each gets a link, the newest three; one that is not to be written to hides no other', async () => {
  const ids: string[] = []
  for (const over of [{}, {}, {}, {}, { mayLeaveMessage: 'no' }]) {
    ids.push(await newDraft(fresh.database, { answers: person('Oriana Brindlemere', over) }))
    later(MINUTE)
  }
  await askForLink('oriana.brindlemere@example.com', 'en', somewhere())
  const sent = await letters()
  const meant = await Promise.all(sent.map(async (letter) => (await linkOf(secretIn(letter))).draftId))
  expect(meant.sort()).toEqual(ids.slice(1, 4).sort())
  expect(await verifyAuditChain(fresh.database)).toMatchObject({ whole: true })
})

test('a form planted with somebody’s address keeps nobody from their own', async () => {
  const own = await newDraft(fresh.database, { answers: person('Orfeo Brindlemere') })
  later(MINUTE)
  await newDraft(fresh.database, { answers: person('Orfeo Brindlemere') })
  await askForLink('orfeo.brindlemere@example.com', 'en', somewhere())
  const sent = await letters()
  const meant = await Promise.all(sent.map(async (letter) => (await linkOf(secretIn(letter))).draftId))
  expect(meant).toContain(own)
})

test('whoever only knows the address uses up nothing of its owner, and ends no link whose code is under way', async () => {
  await formHere('Ortrud Brindlemere')
  await mailLinkHere(somewhere())
  const own = secretIn((await letters())[0])
  await beginOpening(own, somewhere())
  const code = codeIn((await letters())[0])
  const asked: Letter[] = []
  for (let time = 0; time < LETTERS_A_DAY['by-address'].ofForm.most + 3; time++) {
    await askForLink('ortrud.brindlemere@example.com', 'en', somewhere())
    asked.push(...(await letters()))
  }
  expect(asked).toHaveLength(LETTERS_A_DAY['by-address'].ofForm.most)
  expect(await mailLinkHere(somewhere())).toMatchObject({ kind: 'mailed' })
  const again = secretIn((await letters())[0])
  // Asked for in the form, a new link does end the one before.
  expect(await openHere(own, { code }, somewhere())).toEqual({ kind: 'wrong' })
  await beginOpening(again, somewhere())
  const newer = codeIn((await letters())[0])
  await fresh.database.$executeRaw`UPDATE sign_in_throttle SET window_start = window_start - interval '1 day'`
  await askForLink('ortrud.brindlemere@example.com', 'en', somewhere())
  expect(await letters()).toHaveLength(1)
  expect(await openHere(again, { code: newer }, somewhere())).toMatchObject({ kind: 'opened' })
})

test('one mailbox gets six letters in a day, however many forms name it', async () => {
  const { toAddress } = LETTERS_A_DAY['in-form']
  let mailed = 0
  for (let form = 0; form < toAddress.most + 2; form++) {
    // However it is written, it is the same mailbox.
    await formHere('Ozias Brindlemere', { email: form % 2 === 0 ? 'ozias@example.com' : 'OZIAS@example.com' })
    if ((await mailLinkHere(somewhere())).kind === 'mailed') mailed++
  }
  expect(mailed).toBe(toAddress.most)
  expect(await mailLinkHere(somewhere())).toEqual({ kind: 'too-many' })
  expect(await letters()).toHaveLength(toAddress.most)
})

test('one mailbox gets ten codes in a day, and one source has thirty mailed in an hour', async () => {
  const kinds: string[] = []
  for (let form = 0; form < CODES_A_DAY.most + 2; form++) {
    await formHere('Ozella Brindlemere', { email: 'ozella@example.com' })
    kinds.push((await beginOpening(await shownSecret(), somewhere())).kind)
  }
  expect(kinds).toEqual([...Array.from({ length: CODES_A_DAY.most }, () => 'code'), 'too-many', 'too-many'])

  const source = somewhere()
  for (let form = 0; form < CODES_OF_SOURCE.most; form++) {
    await formHere('Ozella Brindlemere', { email: `ozella.${form}@example.com` })
    expect(await beginOpening(await shownSecret(), source)).toMatchObject({ kind: 'code' })
  }
  await formHere('Ozella Brindlemere', { email: 'ozella.more@example.com' })
  expect(await beginOpening(await shownSecret(), source)).toEqual({ kind: 'wait' })
})

test('a code that one mailbox does not get any more uses up nothing of what its source may have mailed', async () => {
  for (let form = 0; form < CODES_A_DAY.most; form++) {
    await formHere('Odette Brindlemere', { email: 'odette@example.com' })
    await beginOpening(await shownSecret(), somewhere())
  }
  const source = somewhere()
  await formHere('Odette Brindlemere', { email: 'odette@example.com' })
  const full = await shownSecret()
  for (let time = 0; time < CODES_OF_SOURCE.most + 1; time++) expect(await beginOpening(full, source)).toEqual({ kind: 'too-many' })
  await formHere('Oswin Brindlemere', { email: 'oswin@example.com' })
  expect(await beginOpening(await shownSecret(), source)).toMatchObject({ kind: 'code' })
})

test('one source has sixty links mailed or shown in an hour, whatever the forms', async () => {
  const source = somewhere()
  for (let time = 0; time < LINKS_OF_SOURCE.most; time++) {
    if (time % 10 === 0) await formHere('Ovid Brindlemere', { email: `ovid.${time}@example.com` })
    expect(await (time % 10 === 0 ? mailLinkHere(source) : showLinkHere(source))).toMatchObject({ kind: time % 10 === 0 ? 'mailed' : 'shown' })
  }
  expect(await mailLinkHere(source)).toEqual({ kind: 'wait' })
  expect(await showLinkHere(source)).toEqual({ kind: 'wait' })
})

test('of many forms with one address only the newest twenty are read', async () => {
  const oldest = await newDraft(fresh.database, { answers: person('Ozanne Brindlemere') })
  later(MINUTE)
  // Others whose address shares the index: the one that is meant lies behind them.
  for (let form = 0; form < 20; form++) {
    const id = await newDraft(fresh.database, { answers: person('Ozanne Brindlemere', { email: `ozanne.${form}@example.com` }) })
    await fresh.database.draft.update({ where: { id }, data: { emailIndex: emailIndexOf('ozanne.brindlemere@example.com') } })
  }
  await askForLink('ozanne.brindlemere@example.com', 'en', somewhere())
  expect(await letters()).toEqual([])
  await fresh.database.draft.update({ where: { id: oldest }, data: { savedAt: new Date(Date.now() + MINUTE) } })
  await askForLink('ozanne.brindlemere@example.com', 'en', somewhere())
  expect(await letters()).toHaveLength(1)
})

test('at most five letters with a link in a day from within a form; then again', async () => {
  await formHere('Ondine Brindlemere')
  for (let time = 0; time < LETTERS_A_DAY['in-form'].ofForm.most; time++) expect(await mailLinkHere(somewhere())).toMatchObject({ kind: 'mailed' })
  expect(await mailLinkHere(somewhere())).toEqual({ kind: 'too-many' })
  expect(await letters()).toHaveLength(LETTERS_A_DAY['in-form'].ofForm.most)
  await fresh.database.$executeRaw`UPDATE sign_in_throttle SET window_start = window_start - interval '1 day'`
  expect(await mailLinkHere(somewhere())).toMatchObject({ kind: 'mailed' })
})

test('one source asks ten times in an hour, whatever the addresses', async () => {
  const source = somewhere()
  for (let time = 0; time < ASKS.most; time++) expect(await askForLink(`ask.${time}@example.com`, 'en', source)).toBe('asked')
  expect(await askForLink('ask.more@example.com', 'en', source)).toBe('wait')
})

test('asking takes as long for an address that is known as for one that is not', { timeout: 60_000 }, async () => {
  await newDraft(fresh.database, { answers: person('Ottavia Brindlemere') })
  const took: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
  const addresses = { known: 'ottavia.brindlemere@example.com', unknown: 'ottavio.brandlemere@example.com' } as const
  for (let round = 0; round < 300; round++) {
    for (const arm of round % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)) {
      const begun = performance.now()
      await askForLink(addresses[arm], 'en', `2001:db8::${round}:${arm}`)
      took[arm].push(performance.now() - begun)
    }
  }
  const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  const ratio = median(took.known) / median(took.unknown)
  expect(ratio).toBeGreaterThan(0.8)
  expect(ratio).toBeLessThan(1.25)
  await fresh.database.outboxMessage.deleteMany({ where: { kind: 'resume-asked' } })
})

test('an attacker with many sources and no link opens nothing', async () => {
  await formHere('Ottokar Brindlemere', { email: undefined })
  await shownSecret()
  elsewhere()
  for (let time = 0; time < 200; time++) {
    const opened = await openHere(randomBytes(32).toString('base64url'), { code: String(randomInt(1_000_000)).padStart(6, '0') }, somewhere())
    expect(opened.kind).toBe('wrong')
  }
  expect(jar.size).toBe(0)
})

test('a form in this browser is named before it is put aside', async () => {
  await formHere('Olympia Brindlemere', { email: undefined })
  const secret = await shownSecret()
  expect(await formBeside(secret)).toBe('same')
  await formHere('Orlando Brindlemere', { email: undefined })
  expect(await formBeside(secret)).toBe('another')
  elsewhere()
  expect(await formBeside(secret)).toBe('none')
})

test('one source begins a thousand forms in an hour; then the form of this browser stays, and staff still begin one', async () => {
  const source = somewhere()
  expect(await beginDraft('en', { source })).toBe('begun')
  await fresh.database.signInThrottle.update({ where: { key: counterKey(BEGINNINGS.kind, source) }, data: { count: BEGINNINGS.most - 1 } })
  expect(await beginDraft('en', { source })).toBe('begun')
  const cookie = jar.get('draft')?.value
  const drafts = await fresh.database.draft.count()
  expect(await beginDraft('en', { source })).toBe('wait')
  expect(jar.get('draft')?.value).toBe(cookie)
  expect(await currentDraft()).toBeDefined()
  expect(await fresh.database.draft.count()).toBe(drafts)
  expect(await beginDraft('en', { source: somewhere() })).toBe('begun')
  const staff = await addStaff(fresh.database, 'coordinator')
  expect(await beginDraft('en', { staffId: staff.id })).toBe('begun')
})

test('a link lives fourteen days', async () => {
  await formHere('Othello Brindlemere', { email: undefined })
  const secret = await shownSecret()
  const { createdAt, expiresAt } = await linkOf(secret)
  expect(expiresAt.getTime() - createdAt.getTime()).toBe(RESUME_DAYS * DAY)
  later(RESUME_DAYS * DAY + 1000)
  expect(await beginOpening(secret, somewhere())).toEqual({ kind: 'refused' })
})
