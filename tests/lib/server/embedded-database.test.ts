import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { startEmbeddedDatabase } from '@/lib/server/embedded-database'
import { isAlive } from '@/lib/server/process-alive'

const root = mkdtempSync(join(tmpdir(), 'embedded-'))
chmodSync(root, 0o755)
const started: ChildProcess[] = []
afterAll(async () => {
  for (const child of started.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  rmSync(root, { recursive: true })
})

const newDirectory = () => mkdtempSync(join(root, 'data-'))

type Owner = { child: ChildProcess; ownerUrl: string; url: string; directory: string; pid: number; reports: string[] }

/** Starts a process that owns an embedded PostgreSQL, and waits for it to be ready or refused. */
async function start(dataDirectory: string): Promise<Owner | { refused: string; code: number | null }> {
  chmodSync(dataDirectory, 0o711)
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/embedded-process.ts', dataDirectory])
  started.push(child)
  const reports: string[] = []
  let refused = ''
  child.stderr.on('data', (text) => {
    refused += text
  })
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => reports.push(JSON.parse(line).report ?? ''))
  const first = await Promise.race([once(lines, 'line'), once(child, 'exit')])
  if (typeof first[0] !== 'string') return { refused, code: child.exitCode }
  return { child, reports, ...JSON.parse(first[0]) }
}

async function startWell(dataDirectory: string): Promise<Owner> {
  const owner = await start(dataDirectory)
  if ('refused' in owner) throw new Error(owner.refused)
  return owner
}

async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

const socketDirectoryOf = ({ url }: Owner) => new URL(url).searchParams.get('host') ?? ''

test('it listens on a private socket only, asks for a password, and waits for the disk', async () => {
  const owner = await startWell(newDirectory())
  const settings = await ask(
    owner.ownerUrl,
    `SELECT name, setting FROM pg_settings WHERE name IN ('listen_addresses', 'fsync', 'synchronous_commit',
       'full_page_writes', 'password_encryption', 'data_checksums', 'server_encoding') ORDER BY name`,
  )
  expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
    data_checksums: 'on',
    fsync: 'on',
    full_page_writes: 'on',
    listen_addresses: '',
    password_encryption: 'scram-sha-256',
    server_encoding: 'UTF8',
    synchronous_commit: 'on',
  })
  const socketDirectory = socketDirectoryOf(owner)
  expect(statSync(socketDirectory).mode & 0o777).toBe(0o700)
  expect(join(socketDirectory, '.s.PGSQL.5432').length).toBeLessThan(107)
  expect(statSync(join(owner.directory, 'data')).mode & 0o777).toBe(0o700)
  const wrong = owner.url.replace(/:\/\/application:[^@]+@/, '://application:wrong@')
  await expect(ask(wrong, 'SELECT 1')).rejects.toThrow('password authentication failed')
  expect(await ask(owner.url, `SELECT rolsuper FROM pg_roles WHERE rolname = current_user`)).toEqual([{ rolsuper: false }])
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s stops the server with its owner and leaves nothing behind', async (signal) => {
  const owner = await startWell(newDirectory())
  owner.child.kill(signal)
  const [code] = await once(owner.child, 'exit')
  expect(code).toBe(0)
  expect(isAlive(owner.pid)).toBe(false)
  expect(existsSync(socketDirectoryOf(owner))).toBe(false)
})

test('an owner killed without warning leaves an orphan; the next start replaces it and has every row', async () => {
  const directory = newDirectory()
  const first = await startWell(directory)
  await ask(first.ownerUrl, 'CREATE TABLE kept (id int); INSERT INTO kept VALUES (1)')
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')
  expect(isAlive(first.pid)).toBe(true)
  const begin = Date.now()
  const second = await startWell(directory)
  expect(Date.now() - begin).toBeLessThan(2_000)
  expect(isAlive(first.pid)).toBe(false)
  expect(existsSync(socketDirectoryOf(first))).toBe(false)
  expect(await ask(second.ownerUrl, 'SELECT id FROM kept')).toEqual([{ id: 1 }])
})

test('owner and server killed together: the next start recovers every committed row', async () => {
  const directory = newDirectory()
  const first = await startWell(directory)
  await ask(first.ownerUrl, 'CREATE TABLE kept (id int); INSERT INTO kept SELECT generate_series(1, 1000)')
  first.child.kill('SIGKILL')
  process.kill(first.pid, 'SIGKILL')
  await once(first.child, 'exit')
  const second = await startWell(directory)
  expect(await ask(second.ownerUrl, 'SELECT count(*)::int AS count FROM kept')).toEqual([{ count: 1000 }])
})

test('a second start on the same data says so and gives way', async () => {
  const directory = newDirectory()
  const first = await startWell(directory)
  const begin = Date.now()
  const second = await start(directory)
  expect(second).toMatchObject({
    code: 1,
    refused: expect.stringContaining('is in use: this product is already running'),
  })
  expect(Date.now() - begin).toBeLessThan(2_000)
  expect(await ask(first.url, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }])
})

test('of three starts at once on new data exactly one wins', async () => {
  const directory = newDirectory()
  const outcomes = await Promise.all([start(directory), start(directory), start(directory)])
  const winners = outcomes.filter((outcome): outcome is Owner => 'url' in outcome)
  expect(winners).toHaveLength(1)
  for (const outcome of outcomes) if ('refused' in outcome) expect(outcome.refused).toContain('is in use')
  expect(await ask(winners[0]?.url ?? '', 'SELECT 1 AS alive')).toEqual([{ alive: 1 }])
})

test('a server that dies by itself comes back at the same address with every row', async () => {
  const owner = await startWell(newDirectory())
  await ask(owner.ownerUrl, 'CREATE TABLE kept (id int); INSERT INTO kept VALUES (1)')
  process.kill(owner.pid, 'SIGKILL')
  const deadline = Date.now() + 8_000
  while (!owner.reports.includes('The database runs again.') && Date.now() < deadline) await wait(50)
  expect(owner.reports).toEqual(expect.arrayContaining(['The database stopped by itself.', 'The database runs again.']))
  expect(await ask(owner.ownerUrl, 'SELECT id FROM kept')).toEqual([{ id: 1 }])
})

test('a lock file that names another program, and an initialisation cut short, do not stand in the way', async () => {
  const directory = newDirectory()
  const first = await startWell(directory)
  first.child.kill('SIGTERM')
  await once(first.child, 'exit')
  writeFileSync(join(first.directory, 'data', 'postmaster.pid'), `${process.pid}\n${first.directory}/data\n1\n5432\n/tmp/x\n`)
  mkdirSync(join(first.directory, 'data.999999'))
  const second = await startWell(directory)
  expect(await ask(second.url, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }])
  expect(readdirSync(first.directory)).not.toContain('data.999999')
})

test.runIf(process.getuid?.() === 0)('below a directory that only root can enter, data goes where the account can', async () => {
  const closed = mkdtempSync(join(root, 'closed-'))
  chmodSync(closed, 0o700)
  const dataDirectory = join(closed, '.data')
  const first = await startEmbeddedDatabase({ dataDirectory })
  try {
    expect(first.directory).toMatch(/^\/var\/lib\/tms-consultation-intake\/[0-9a-f]{12}$/)
    await ask(first.ownerUrl, 'CREATE TABLE kept (id int); INSERT INTO kept VALUES (1)')
    await first.stop()
    const second = await startEmbeddedDatabase({ dataDirectory })
    expect(second.directory).toBe(first.directory)
    expect(await ask(second.ownerUrl, 'SELECT id FROM kept')).toEqual([{ id: 1 }])
    await second.stop()
  } finally {
    rmSync(first.directory, { recursive: true })
  }
})
