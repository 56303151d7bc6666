import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Typed } from '@/lib/intake/typed'
import { environment, setVariables } from '@/lib/server/environment'
import { contentOf } from '@/lib/server/outbox'
import { hashOfSecret } from '@/lib/server/secret'
import { send } from '@/lib/server/sending'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { newDraft } from '@/tests/support/drafts'
import { named } from '@/tests/support/invented'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.end())

const answers = named('Letitia Brindlemere')
const changed = (step: string, over: Readonly<Record<string, unknown>>): Typed => ({ ...answers, [step]: { ...answers[step], ...over } })

/** What is written to whom when a form with these answers is sent. */
async function written(typed: Typed, language = 'en') {
  const secret = randomBytes(32).toString('base64url')
  await newDraft(fresh.database, { answers: typed, secret, language })
  const sent = await send(hashOfSecret(secret))
  if (sent.kind !== 'sent') throw new Error(JSON.stringify(sent))
  const { id } = await fresh.database.intake.findUniqueOrThrow({ where: { reference: sent.reference }, select: { id: true } })
  const rows = await fresh.database.outboxMessage.findMany({ where: { intakeId: id } })
  return rows.map((row) => ({ kind: row.kind, ...contentOf(row.id, row.sealed) }))
}

test('whoever agreed to be contacted is told that the form has arrived, in its language', async () => {
  expect(await written(answers, 'es')).toEqual([{ kind: 'intake-received', to: 'letitia.brindlemere@example.com', language: 'es', values: {} }])
})

test('in real use without a mail server nobody is written to: no address lands on the disk', async () => {
  const keys = environment()
    .keyRing.map(({ id, bytes }) => `${id}:${bytes.toString('base64')}`)
    .join(',')
  setVariables({ NODE_ENV: 'production', APP_KEYS: keys, AUTH_SECRET: randomBytes(32).toString('base64url') })
  try {
    expect(await written(answers)).toEqual([])
    setVariables({ SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'intake@clinic.example' })
    expect(await written(answers)).toMatchObject([{ kind: 'intake-received' }])
  } finally {
    setVariables({ NODE_ENV: 'test', APP_KEYS: undefined, AUTH_SECRET: undefined, SMTP_URL: undefined, MAIL_FROM: undefined })
  }
})

test.each<[string, Typed]>([
  ['no contact wanted', changed('agreements', { contactConsent: 'no' })],
  ['nothing said about contact', changed('agreements', { contactConsent: undefined })],
  ['others may see messages', changed('about-you', { mayLeaveMessage: 'no' })],
  ['no address', changed('about-you', { email: undefined })],
])('%s: nobody is written to', async (_, typed) => {
  expect(await written(typed)).toEqual([])
})
