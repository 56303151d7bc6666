import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkDue } from '@/lib/assess/payer-criteria'
import { payerWith } from '@/lib/knowledge/payers'
import type { Payer } from '@/lib/knowledge/payers/payer'
import { now, todayAtClinic } from '@/lib/server/clock'
import { environment } from '@/lib/server/environment'
import { einInWords, readEin, readNpi } from '@/lib/server/identifiers'
import { checkKeyCanary } from '@/lib/server/key-canary'
import type { KeyRing } from '@/lib/server/key-ring'
import { payerVerification } from '@/lib/server/payer-checks'
import { clinicProfile, saveClinicProfile } from '@/lib/server/profile'
import { Refusal } from '@/lib/server/refusal'
import { hasAdministrator, makeSetupLink, spendSetupToken } from '@/lib/server/setup-token'
import { requireOneKind } from '@/lib/server/starting/demo-boundary'
import { requireDurability } from '@/lib/server/starting/durability'
import { requireFreePort } from '@/lib/server/starting/port'
import { safeLine } from '@/lib/server/starting/safe-output'
import { seed } from '@/prisma/seed'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
const directory = mkdtempSync(join(tmpdir(), 'starting-'))
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(async () => {
  await fresh.end()
  rmSync(directory, { recursive: true })
})

test('npm start without secrets says which are missing and how to make them, and ends with 1', () => {
  const { PATH } = process.env
  const bare = { PATH, DATA_DIRECTORY: directory, APP_KEYS: '', AUTH_SECRET: '' } as unknown as NodeJS.ProcessEnv
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    env: bare,
    encoding: 'utf8',
  })
  expect(stderr).toMatch(/^APP_KEYS is missing\. .*randomBytes.*\nAUTH_SECRET is missing\. .*randomBytes.*\n$/)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
})

test('a taken port is one clear sentence', async () => {
  const taken = createServer().listen(0)
  const { port } = taken.address() as { port: number }
  await expect(requireFreePort(port, 100)).rejects.toThrow(`Port ${port} is taken by another program.`)
  await new Promise((resolve) => taken.close(resolve))
  await requireFreePort(port)
})

test('the keys that sealed a database open it; others stop the start', async () => {
  const first = { id: 'k1', bytes: randomBytes(32) }
  const second = { id: 'k2', bytes: randomBytes(32) }
  const ring: KeyRing = [first]
  await Promise.all([checkKeyCanary(fresh.database, ring), checkKeyCanary(fresh.database, ring)])
  await checkKeyCanary(fresh.database, [second, first])
  await expect(checkKeyCanary(fresh.database, [second])).rejects.toThrow('sealed with the key "k1"')
  await expect(checkKeyCanary(fresh.database, [{ id: 'k1', bytes: randomBytes(32) }])).rejects.toThrow(Refusal)
})

test('a database that may lose what it confirmed is refused (the one of the tests is such)', async () => {
  await expect(requireDurability(fresh.database)).rejects.toThrow('fsync and full_page_writes and synchronous_commit is off')
})

test('a set-up link works once, and only the newest one', async () => {
  expect(await hasAdministrator(fresh.database)).toBe(false)
  const secretOf = (link: string) => link.split('#')[1] ?? ''
  const earlier = await makeSetupLink(fresh.database, 'https://intake.example.org')
  const link = await makeSetupLink(fresh.database, 'https://intake.example.org')
  expect(link).toMatch(/^https:\/\/intake\.example\.org\/clinic\/set-up#[\w-]{43}$/)
  const spend = (secret: string) => fresh.database.$transaction((transaction) => spendSetupToken(transaction, secret))
  expect(await spend('guess')).toBe(false)
  expect(await spend(secretOf(earlier))).toBe(false)
  expect(await Promise.all([spend(secretOf(link)), spend(secretOf(link))])).toHaveLength(2)
  expect(await fresh.database.setupToken.count({ where: { usedAt: { not: null } } })).toBe(1)
  expect(await spend(secretOf(link))).toBe(false)
})

test('a set-up link ends after 15 minutes', async () => {
  const link = await makeSetupLink(fresh.database, 'https://intake.example.org')
  await fresh.database.setupToken.updateMany({
    where: { usedAt: null },
    data: { expiresAt: new Date(now().getTime() - 1) },
  })
  const spent = fresh.database.$transaction((transaction) => spendSetupToken(transaction, link.split('#')[1] ?? ''))
  expect(await spent).toBe(false)
})

test('the demo fills an empty database once, with prices that say they are invented', async () => {
  const first = await seed(fresh.database, directory)
  const second = await seed(fresh.database, directory)
  expect(second).toEqual(first)
  expect(first.password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
  expect(await fresh.database.staff.count()).toBe(3)
  const [schedule] = await fresh.database.feeSchedule.findMany({ include: { items: true } })
  expect(schedule?.note).toContain('Invented')
  expect(schedule?.items.map(({ code, route }) => `${code} ${route}`).sort()).toEqual(['90867 any', '90868 any', '90868 pain', '90869 any'])
})

test('what the demo says of its clinic passes every check and is plainly invented', async () => {
  const profile = await clinicProfile(fresh.database)
  expect(readNpi(profile.npi)).toEqual({ value: profile.npi })
  expect(readEin(einInWords(profile.tin))).toEqual({ value: profile.tin })
  // No NPI begins with 9, and no EIN with 00.
  expect([profile.npi[0], profile.tin.slice(0, 2)]).toEqual(['9', '00'])
  const devices = await fresh.database.clinicDevice.findMany()
  for (const { name } of [...devices, { name: profile.legalName }]) expect(name).toContain('(invented)')
  expect(devices).toHaveLength(2)
  const checks = await payerVerification(fresh.database, profile.timeZone)
  const clinic = { recheckAfterDays: profile.recheckAfterDays, payerVerification: checks }
  const today = todayAtClinic(profile.timeZone)
  const due = Object.keys(checks).map((id) => [id, checkDue(payerWith(id) as Payer, today, clinic) === undefined])
  expect(Object.fromEntries(due)).toEqual({ 'florida-blue': true, 'medicare-first-coast': false })
  for (const { note } of await fresh.database.payerCheck.findMany()) expect(note).toContain('Invented')
})

test('invented and real people never meet in one database', async () => {
  await expect(requireOneKind(fresh.database, false)).rejects.toThrow('was filled by the demo')
  await requireOneKind(fresh.database, true)
  const real = await freshDatabase()
  await requireOneKind(real.database, true)
  const profile = await real.database.clinicProfile.findUniqueOrThrow({ where: { id: 1 } })
  const { name, phone, address, hours, timeZone, state, onCallName, onCallPhone, medicareContractor } = profile
  const fields = { name, phone, address, hours, timeZone, state, onCallName, onCallPhone, medicareContractor }
  await real.database.$transaction((transaction) => saveClinicProfile(transaction, fields, now()))
  await expect(requireOneKind(real.database, true)).rejects.toThrow('in use by a real clinic')
  await requireOneKind(real.database, false)
  await real.end()
})

test.each<[string, string | undefined]>([
  ['{"at":"2026-11-22T06:34:58.301Z","level":"info","event":"draft.saved"}', '{"at":"2026-11-22T06:34:58.301Z","level":"info","event":"draft.saved"}'],
  ['{"at":"made up by a patient', undefined],
  ['TypeError: cannot read "I hurt since May"', 'TypeError (message withheld)'],
  ['    at save (/srv/tms/.next/server/chunks/a_1.js:12:34)', '    at a_1.js:12:34'],
  ['    at the bus stop it hurts', undefined],
  ['  since May, Ana Example', undefined],
])("the web server's output shows no message: %s", (line, shown) => {
  expect(safeLine(line)).toBe(shown)
})

test('the environment of the tests is its own', () => {
  expect(environment()).toMatchObject({ mode: 'test', dataDirectory: '.data/test' })
})
