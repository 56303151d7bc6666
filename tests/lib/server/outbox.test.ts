import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { verifyAuditChain } from '@/lib/server/audit'
import { database } from '@/lib/server/database'
import { environment, setVariables } from '@/lib/server/environment'
import { filedLetters, mailDirectory } from '@/lib/server/mail/files'
import { sendBySmtp } from '@/lib/server/mail/smtp'
import { transport } from '@/lib/server/mail/transport'
import { type Mail, queueMail } from '@/lib/server/outbox'
import { deliverDue, TRIES } from '@/lib/server/outbox-delivery'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { newDraft } from '@/tests/support/drafts'
import { bodyOf, headOf, type MailServer, mailServer } from '@/tests/support/mail-server'

const MINUTE = 60_000
const DATA = '.data/test/outbox'
const directory = environment().dataDirectory

let fresh: FreshDatabase
let server: MailServer | undefined
beforeAll(async () => {
  fresh = await freshDatabase()
  await fresh.database.clinicProfile.update({ where: { id: 1 }, data: { name: 'Seabreeze Clinic', phone: '+1 561-555-0100' } })
})
afterAll(async () => {
  setVariables({ DATA_DIRECTORY: directory })
  await fresh.end()
})
beforeEach(async () => {
  rmSync(DATA, { recursive: true, force: true })
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  await fresh.database.outboxMessage.deleteMany()
  await fresh.database.staffNotice.deleteMany()
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  setVariables({ SMTP_URL: undefined, MAIL_FROM: undefined, PUBLIC_URL: undefined, DEMO: undefined })
  await server?.stop()
  server = undefined
})

const later = (ms: number) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(Date.now() + ms) })
const use = (url: string) => setVariables({ SMTP_URL: url, MAIL_FROM: 'intake@clinic.example', PUBLIC_URL: 'https://intake.clinic.example' })
const received: Mail = { kind: 'intake-received', to: 'ina.vented@example.com', language: 'en', values: {} }
const queue = (mail: Partial<Mail> = {}) => fresh.database.$transaction((transaction) => queueMail(transaction, { ...received, ...mail }))
const rows = () => fresh.database.outboxMessage.findMany({ orderBy: { createdAt: 'asc' } })

test('a letter goes by SMTP: one mailbox, plain words, and nothing about the person', async () => {
  server = await mailServer()
  use(server.url)
  await queue()
  expect(await deliverDue()).toBe(1)
  const [letter] = server.arrived
  if (!letter) throw new Error('Nothing arrived.')
  expect(letter).toMatchObject({ from: 'intake@clinic.example', to: ['ina.vented@example.com'] })
  const [row] = await rows()
  expect(headOf(letter)).toEqual(
    expect.arrayContaining([
      'From: Seabreeze Clinic <intake@clinic.example>',
      'To: ina.vented@example.com',
      'Subject: We have received your form',
      `Message-ID: <${row?.id}@clinic.example>`,
      'Auto-Submitted: auto-generated',
    ]),
  )
  expect(bodyOf(letter)).toContain('Your form has arrived.')
  expect(bodyOf(letter)).toContain('Phone: +1 561-555-0100')
  expect(row).toMatchObject({ attempts: 1, sentAt: expect.any(Date), failedAt: null })
  expect(await deliverDue()).toBe(0)
  expect(server.arrived).toHaveLength(1)
  expect(await fresh.database.auditEvent.findMany({ where: { action: 'mail.sent' } })).toMatchObject([
    { actorKind: 'system', detail: { mail: 'intake-received', tries: 1 } },
  ])
})

test('what was in a letter is gone once it has left', async () => {
  server = await mailServer()
  use(server.url)
  await queue({ kind: 'resume-link', values: { link: 'a-secret-of-a-link' } })
  const before = (await rows())[0]?.sealed ?? ''
  expect(await deliverDue()).toBe(1)
  const after = (await rows())[0]?.sealed ?? ''
  expect(after).not.toBe(before)
  expect(after.length).toBeLessThan(before.length / 2)
  expect(bodyOf(server.arrived[0] ?? { from: '', to: [], source: '' })).toContain('https://intake.clinic.example/en/resume/open#a-secret-of-a-link')
})

test('a mail server that is down loses nothing: the letter leaves once it is up', async () => {
  const gone = await mailServer()
  await gone.stop()
  use(gone.url)
  await queue()
  expect(await deliverDue()).toBe(0)
  expect(await rows()).toMatchObject([{ attempts: 1, sentAt: null, failedAt: null }])
  server = await mailServer({}, gone.port)
  // Not at once: a server that comes back is not overrun.
  expect(await deliverDue()).toBe(0)
  later(1.2 * MINUTE)
  expect(await deliverDue()).toBe(1)
  expect(server.arrived).toHaveLength(1)
  expect(await rows()).toMatchObject([{ attempts: 2, sentAt: expect.any(Date) }])
})

test('a round whose database went away is over only once the letter that is leaving has left', async () => {
  await queue()
  const away = new Error('The database went away')
  vi.spyOn(database(), '$queryRaw').mockRejectedValueOnce(away)
  let letGo: () => void = () => undefined
  const send = vi.fn(() => new Promise<void>((resolve) => (letGo = resolve)))
  let isOver = false
  const round = expect(deliverDue(send).finally(() => (isOver = true))).rejects.toBe(away)
  await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(1))
  expect(isOver).toBe(false)
  letGo()
  await round
  expect(await rows()).toMatchObject([{ attempts: 1, sentAt: expect.any(Date) }])
})

test('twelve tries over about a day, then staff are told and nobody is written to again', async () => {
  let refused = 0
  const refusing = Object.assign(new Error('Try later'), { responseCode: 451 })
  server = await mailServer({
    onRcptTo: (_address, _session, answer) => {
      refused++
      answer(refusing)
    },
  })
  use(server.url)
  const draftId = await newDraft(fresh.database)
  await queue({ draftId })
  const begun = Date.now()
  let last = begun
  for (let time = 0; time < 60; time++) {
    const [row] = await rows()
    if (row?.failedAt) break
    last = row?.sendAfter.getTime() ?? 0
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(last + 1) })
    await deliverDue()
  }
  expect(refused).toBe(TRIES)
  expect(TRIES).toBe(12)
  const hours = (last - begun) / 3_600_000
  expect(hours).toBeGreaterThan(20)
  expect(hours).toBeLessThan(28)
  expect(await rows()).toMatchObject([{ attempts: 12, sentAt: null, failedAt: expect.any(Date) }])
  expect(await fresh.database.staffNotice.findMany()).toMatchObject([{ kind: 'mail-not-delivered', draftId, seenAt: null }])
  expect(await fresh.database.auditEvent.findMany({ where: { action: 'mail.given-up', objectId: draftId } })).toMatchObject([
    { outcome: 'failed', detail: { tries: 12 } },
  ])
  later(30 * 24 * 60 * MINUTE)
  expect(await deliverDue()).toBe(0)
  expect(refused).toBe(12)
})

test('a mailbox that does not exist is told to staff at once', async () => {
  server = await mailServer({ onRcptTo: (_address, _session, answer) => answer(Object.assign(new Error('No such mailbox'), { responseCode: 550 })) })
  use(server.url)
  await queue()
  expect(await deliverDue()).toBe(0)
  expect(await rows()).toMatchObject([{ attempts: 1, failedAt: expect.any(Date) }])
  expect(await fresh.database.staffNotice.count()).toBe(1)
})

test('a mail server that never answers holds nothing up for long', async () => {
  server = await mailServer({ onMailFrom: () => undefined })
  use(server.url)
  const { mail } = environment()
  if (!mail) throw new Error('No mail server.')
  const begun = performance.now()
  await expect(sendBySmtp(mail, { id: 'x', from: 'Clinic', to: 'ina@example.com', subject: 's', text: 't' }, 400)).rejects.toThrow(/in time/)
  expect(performance.now() - begun).toBeLessThan(5000)
  expect(server.arrived).toHaveLength(0)
})

test('slow, yet in time, is delivered', async () => {
  server = await mailServer({ onRcptTo: (_address, _session, answer) => void setTimeout(() => answer(), 600) })
  use(server.url)
  await queue()
  expect(await deliverDue()).toBe(1)
  expect(server.arrived).toHaveLength(1)
})

test.each([
  'ina@example.com\r\nBcc: everybody@example.org',
  'ina@example.com\nSubject: another',
  'ina@example.com\r\n\r\nOther words',
  'ina@example.com, other@example.org',
  'ina@example.com;other@example.org',
  '<ina@example.com>',
  'Ina <ina@example.com>',
  '"a b"@example.com',
  'ina@example.com\u2028Bcc: other@example.org',
  'ina@example.com\u0000',
  'ina',
  'ina@',
  '@example.com',
  '',
  `${'a'.repeat(250)}@example.com`,
])('an address that is more than one mailbox is never handed to a mail server: %j', async (to) => {
  server = await mailServer()
  use(server.url)
  await queue({ to })
  expect(await deliverDue()).toBe(0)
  expect(server.arrived).toEqual([])
  expect(await rows()).toMatchObject([{ attempts: 1, failedAt: expect.any(Date) }])
  expect(await fresh.database.staffNotice.count()).toBe(1)
})

test('a clinic’s name with a line break adds no header', async () => {
  server = await mailServer()
  use(server.url)
  await fresh.database.clinicProfile.update({ where: { id: 1 }, data: { name: 'Seabreeze\r\nBcc: everybody@example.org' } })
  await queue()
  await deliverDue()
  await fresh.database.clinicProfile.update({ where: { id: 1 }, data: { name: 'Seabreeze Clinic' } })
  const [letter] = server.arrived
  expect(letter?.to).toEqual(['ina.vented@example.com'])
  expect(letter && headOf(letter).some((line) => line.startsWith('Bcc'))).toBe(false)
})

test('many workers at once deliver each letter once', async () => {
  server = await mailServer()
  use(server.url)
  for (let number = 0; number < 60; number++) await queue({ to: `ina.${number}@example.com` })
  const counts = await Promise.all(Array.from({ length: 6 }, () => deliverDue()))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(60)
  expect(new Set(server.arrived.map(({ to }) => to[0])).size).toBe(60)
  expect(server.arrived).toHaveLength(60)
  expect(await fresh.database.outboxMessage.count({ where: { sentAt: { not: null }, attempts: 1 } })).toBe(60)
  expect(await verifyAuditChain(fresh.database)).toMatchObject({ whole: true })
})

test('a crash between sending and marking sends a letter a second time, and no more often', async () => {
  server = await mailServer()
  use(server.url)
  const send = transport()
  await queue()
  // The first worker dies with the letter handed over and nothing written down.
  const dies = deliverDue(async (letter) => {
    await send(letter)
    await new Promise(() => undefined)
  })
  await vi.waitFor(() => expect(server?.arrived).toHaveLength(1))
  expect(await deliverDue()).toBe(0)
  later(1.2 * MINUTE)
  expect(await deliverDue()).toBe(1)
  later(60 * MINUTE)
  expect(await deliverDue()).toBe(0)
  expect(server.arrived).toHaveLength(2)
  const ids = server.arrived.map((letter) => headOf(letter).find((line) => line.startsWith('Message-ID')))
  expect(new Set(ids).size).toBe(1)
  void dies
})

test('what is of no use any more is not sent', async () => {
  server = await mailServer()
  use(server.url)
  await queue({ kind: 'resume-code', values: { code: '123456' }, endsAt: new Date(Date.now() + 10 * MINUTE) })
  later(11 * MINUTE)
  expect(await deliverDue()).toBe(0)
  expect(server.arrived).toEqual([])
})

test('an alert goes before the letters that have waited longer', async () => {
  for (let number = 0; number < 30; number++) await queue({ to: `ina.${number}@example.com` })
  await queue({ kind: 'alert-escalated', to: 'fallback@example.com' })
  const order: string[] = []
  expect(await deliverDue(async ({ to }) => void order.push(to))).toBe(31)
  // Four lanes claim at once, in whatever order.
  expect(order.slice(0, 4)).toContain('fallback@example.com')
})

test('without a mail server a letter is a readable file, for us alone', async () => {
  setVariables({
    DATA_DIRECTORY: DATA,
    APP_KEYS: environment()
      .keyRing.map(({ id, bytes }) => `${id}:${bytes.toString('base64')}`)
      .join(','),
  })
  await queue({ language: 'en', values: {} })
  expect(await deliverDue()).toBe(1)
  const [name = ''] = readdirSync(mailDirectory(DATA))
  expect(statSync(join(mailDirectory(DATA), name)).mode & 0o777).toBe(0o600)
  expect(statSync(mailDirectory(DATA)).mode & 0o777).toBe(0o700)
  expect(readFileSync(join(mailDirectory(DATA), name), 'utf8')).toMatch(/^To: ina\.vented@example\.com\nFrom: Seabreeze Clinic\n/)
  expect(filedLetters(DATA, 10)).toMatchObject([
    { to: 'ina.vented@example.com', subject: 'We have received your form', text: expect.stringContaining('Your form has arrived.') },
  ])
  // Not called sent: it lies on our disk.
  const [row] = await rows()
  expect(await fresh.database.auditEvent.findMany({ where: { action: { startsWith: 'mail.' } }, orderBy: { seq: 'desc' }, take: 1 })).toMatchObject([
    { action: 'mail.filed', outcome: 'done', detail: { message: row?.id } },
  ])
  expect(filedLetters('.data/test/no-such-place', 10)).toEqual([])
  setVariables({ DATA_DIRECTORY: directory, APP_KEYS: undefined })
})

test('the demo writes to nobody, whatever is set', async () => {
  server = await mailServer()
  setVariables({ SMTP_URL: server.url, MAIL_FROM: 'intake@clinic.example', DEMO: 'yes', DATA_DIRECTORY: DATA })
  expect(environment().mail).toBeUndefined()
  setVariables({ DATA_DIRECTORY: directory })
})
