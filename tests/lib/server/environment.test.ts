import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readEnvironment, type Variables } from '@/lib/server/environment'
import { Refusal } from '@/lib/server/refusal'

const directory = mkdtempSync(join(tmpdir(), 'environment-'))
afterAll(() => rmSync(directory, { recursive: true }))

const key = () => randomBytes(32).toString('base64')
const good: Variables = {
  NODE_ENV: 'production',
  APP_KEYS: `k2:${key()},k1:${key()}`,
  AUTH_SECRET: randomBytes(32).toString('base64url'),
  DATA_DIRECTORY: directory,
}

test('a good production environment is read, with its defaults', () => {
  const read = readEnvironment(good)
  expect(read).toMatchObject({ mode: 'production', demo: false, port: 3000, publicUrl: 'http://localhost:3000' })
  expect(read).toMatchObject({ trustedProxyHops: 0, databaseUrl: undefined })
  expect(read.keyRing.map(({ id }) => id)).toEqual(['k2', 'k1'])
})

test.each<[string, Variables, RegExp]>([
  ['no keys', { APP_KEYS: undefined }, /APP_KEYS is missing.*randomBytes/],
  ['empty keys', { APP_KEYS: '' }, /APP_KEYS is missing/],
  ['no secret', { AUTH_SECRET: undefined }, /AUTH_SECRET is missing.*randomBytes/],
  ['a short secret', { AUTH_SECRET: 'k9Jw2mQp' }, /AUTH_SECRET is shorter than 32/],
  ['a repeated secret', { AUTH_SECRET: 'a'.repeat(64) }, /AUTH_SECRET repeats/],
  ['an example secret', { AUTH_SECRET: 'replace-this-with-32-random-characters' }, /AUTH_SECRET is the text of an example/],
  ['a zero key', { APP_KEYS: `k1:${Buffer.alloc(32).toString('base64')}` }, /APP_KEYS has a key "k1" that repeats/],
  ['a short key', { APP_KEYS: `k1:${randomBytes(16).toString('base64')}` }, /not 32 bytes/],
  ['the example key', { APP_KEYS: 'k1:replace-this-with-32-random-bytes-in-base64' }, /text of an example/],
  ['a key without a name', { APP_KEYS: key() }, /APP_KEYS must hold keys written as k1:base64/],
  ['two keys of one name', { APP_KEYS: `k1:${key()},k1:${key()}` }, /names two keys "k1"/],
  ['a reserved name', { APP_KEYS: `record:${key()}` }, /"record" is taken/],
  ['a port in words', { PORT: 'http' }, /PORT must be a whole number/],
  ['a port too high', { PORT: '70000' }, /PORT must lie between/],
  ['hops below zero', { TRUSTED_PROXY_HOPS: '-1' }, /TRUSTED_PROXY_HOPS must be a whole number/],
  ['another database', { DATABASE_URL: 'mysql://localhost/x' }, /DATABASE_URL must begin with postgresql/],
  ['an address with a path', { PUBLIC_URL: 'https://a.example/intake' }, /PUBLIC_URL must be an origin/],
  ['an open line', { PUBLIC_URL: 'http://intake.example.org' }, /PUBLIC_URL must begin with https/],
  ['a mail server without a sender', { SMTP_URL: 'smtp://mail.example.org' }, /MAIL_FROM is missing: with SMTP_URL/],
  ['a mail server by the web', { SMTP_URL: 'https://mail.example.org', MAIL_FROM: 'intake@clinic.example' }, /SMTP_URL must be like smtp:/],
  ['a mail server with a path', { SMTP_URL: 'smtp://mail.example.org/inbox', MAIL_FROM: 'intake@clinic.example' }, /SMTP_URL must be like smtp:/],
  ['a mail server with settings behind it', { SMTP_URL: 'smtp://mail.example.org?ignoreTLS=true', MAIL_FROM: 'intake@clinic.example' }, /SMTP_URL must be like smtp:/],
  ['a mail server without a name', { SMTP_URL: 'smtp://', MAIL_FROM: 'intake@clinic.example' }, /SMTP_URL must be like smtp:/],
  ['a password cut off in a percent sign', { SMTP_URL: 'smtp://u:50%@mail.example.org', MAIL_FROM: 'intake@clinic.example' }, /SMTP_URL must be like smtp:/],
  ['a sender with a name', { SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'Clinic <intake@clinic.example>' }, /MAIL_FROM must be one e-mail address/],
  ['two senders', { SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'a@clinic.example,b@clinic.example' }, /MAIL_FROM must be one e-mail address/],
  ['a strange mode', { NODE_ENV: 'prod' }, /NODE_ENV must be/],
  ['a strange demo', { DEMO: 'true' }, /DEMO must be yes, no/],
])('production refuses: %s', (_, changes, sentence) => {
  const start = () => readEnvironment({ ...good, ...changes })
  expect(start).toThrow(Refusal)
  expect(start).toThrow(sentence)
})

test('a mail server is read from its address', () => {
  const from = 'intake@clinic.example'
  const mail = (SMTP_URL: string) => readEnvironment({ ...good, SMTP_URL, MAIL_FROM: from }).mail
  expect(mail('smtps://us%40er:p%2Fw@mail.example.org')).toEqual({ host: 'mail.example.org', port: 465, secure: true, user: 'us@er', password: 'p/w', from })
  expect(mail('smtp://mail.example.org/')).toEqual({ host: 'mail.example.org', port: 587, secure: false, user: undefined, password: undefined, from })
  expect(mail('smtp://[::1]:2525')).toMatchObject({ host: '::1', port: 2525 })
  expect(readEnvironment(good).mail).toBeUndefined()
})

test('all that is wrong is named at once', () => {
  expect(() => readEnvironment({ NODE_ENV: 'production' })).toThrow(/APP_KEYS[\s\S]*AUTH_SECRET/)
})

test('a refusal never repeats a secret', () => {
  const secret = 'kJ8s-short-but-real'
  expect(() => readEnvironment({ ...good, AUTH_SECRET: secret, APP_KEYS: `k1:${secret}`, SMTP_URL: `smtp://u:${secret}@mail.example.org/x` })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining(secret) }),
  )
})

test('the demo and development make secrets of their own, once, for us alone', () => {
  const demo = readEnvironment({ NODE_ENV: 'production', DEMO: 'yes', DATA_DIRECTORY: directory })
  const development = readEnvironment({ DATA_DIRECTORY: directory })
  expect(development.keyRing).toEqual(demo.keyRing)
  expect(development.authSecret).toBe(demo.authSecret)
  const path = join(directory, 'secrets.json')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(() => readEnvironment({ ...good, ...JSON.parse(readFileSync(path, 'utf8')) })).not.toThrow()
})
