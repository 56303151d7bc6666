import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assess } from '@/lib/assess'
import type { Assessment } from '@/lib/assess/assessment'
import { rulesVersion } from '@/lib/assess/version'
import { linesOn, type Replayed } from '@/lib/documents/replay-report'
import { readDraft } from '@/lib/intake/draft'
import type { Typed } from '@/lib/intake/typed'
import type { Database } from '@/lib/server/database'
import { setVariables } from '@/lib/server/environment'
import { markAnswer } from '@/lib/server/marks'
import { type Against, replay } from '@/lib/server/replay'
import { addIntake, addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { odalysBrindlemere } from '@/tests/support/invented'

const ON = '2026-11-22'
const OLD = 'rules-00000000000000aa'
const PACEMAKER: Typed = { ...odalysBrindlemere, implants: { ...odalysBrindlemere.implants, pacemaker: 'yes', implantCard: 'no' } }
const judged = (answers: Typed): Assessment => assess(readDraft(answers, ON).case)

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  const at = (day: string) => new Date(`${day}T15:00:00Z`)
  await addIntake(fresh.database, { reference: 'STAY-0001', answers: odalysBrindlemere, assessment: judged(odalysBrindlemere), receivedAt: at('2026-11-20') })
  // Judged in its day by rules that knew nothing of pacemakers.
  await addIntake(fresh.database, { reference: 'MOVE-0002', answers: PACEMAKER, assessment: judged(odalysBrindlemere), receivedAt: at('2026-11-21') })
  await addIntake(fresh.database, { reference: 'EARLY-003', answers: PACEMAKER, assessment: judged(odalysBrindlemere), receivedAt: at('2026-10-01') })
  const { id } = await addIntake(fresh.database, { reference: 'MARK-0004', answers: PACEMAKER, assessment: judged(PACEMAKER), receivedAt: at('2026-11-21') })
  const psychiatrist = await addStaff(fresh.database, 'psychiatrist')
  expect(await markAnswer(psychiatrist, id, { version: '0', key: 'implants.pacemaker', kind: 'corrected', value: 'no', note: 'CANARY' })).toEqual({ kind: 'done' })
})
afterAll(() => fresh.end())

async function all(since: string, against: Against = { kind: 'stored' }, database: Database = fresh.database): Promise<readonly Replayed[]> {
  const found: Replayed[] = []
  for await (const one of replay(database, since, against)) found.push(one)
  return found
}
const moved = (found: readonly Replayed[]) => found.filter(({ moves }) => moves && moves.axes.length > 0).map(({ reference }) => reference)

test('names what would move and why, of those received since the day, in the order of arrival', async () => {
  const found = await all('2026-11-01')
  expect(found.map(({ reference }) => reference)).toEqual(['STAY-0001', 'MOVE-0002', 'MARK-0004'])
  expect(moved(found)).toEqual(['MOVE-0002'])
  const lines = linesOn(found[1] as Replayed)
  expect(lines[0]).toBe('MOVE-0002')
  expect(lines).toContain(`  safety: ${judged(odalysBrindlemere).safety.disposition} → STOP`)
  expect(lines.join('\n')).toMatch(/appeared \(met\): cardiac-device, “Pacemaker/)
  expect(lines.join('\n')).not.toMatch(/CANARY|Odalys|wickerquartz/)
  expect(moved(await all('2026-10-01'))).toEqual(['MOVE-0002', 'EARLY-003'])
  expect(await all('2026-11-22')).toEqual([])
})

test('the day is the clinic’s: what came late in its evening belongs to it', async () => {
  await addIntake(fresh.database, { reference: 'LATE-0005', answers: {}, assessment: judged({}), receivedAt: new Date('2026-11-24T03:00:00Z') })
  expect((await all('2026-11-23')).map(({ reference }) => reference)).toEqual(['LATE-0005'])
  expect(await all('2026-11-24')).toEqual([])
})

test('other rules judge the answers with their marks; a stored judgement by them is taken when it counts the same marks', async () => {
  const asked: unknown[] = []
  const judge = async ({ draft }: { draft: { case: { answers: unknown } } }) => {
    asked.push((draft.case.answers as { implants?: { pacemaker?: string } }).implants?.pacemaker)
    return judged(odalysBrindlemere)
  }
  await all('2026-11-01', { kind: 'rules', judge } as Against)
  expect(asked.slice(0, 3)).toEqual(['no', 'yes', 'no'])
  asked.length = 0
  await all('2026-11-01', { kind: 'rules', version: 'test', judge } as Against)
  expect(asked, 'all were stored as judged by “test”, but the marked one counts no mark there').toEqual(['no'])
})

test('more than a page is read whole, and one that does not open is said and does not stop the rest', async () => {
  const many = await freshDatabase()
  try {
    for (let at = 0; at < 53; at++)
      await addIntake(many.database, { reference: `PAGE-${at}`, answers: {}, assessment: judged({}), receivedAt: new Date('2026-11-21T15:00:00Z') })
    await many.database.intake.updateMany({ where: { reference: 'PAGE-7' }, data: { wrappedKey: 'v1.gone.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAA' } })
    const found = await all('2026-11-01', { kind: 'stored' }, many.database)
    expect(new Set(found.map(({ reference }) => reference)).size).toBe(53)
    expect(found.filter(({ moves }) => moves === undefined).map(({ reference }) => reference)).toEqual(['PAGE-7'])
  } finally {
    await many.end()
    setVariables({ DATABASE_URL: fresh.url })
  }
})

/** Counts and hashes of every table. */
async function contents(): Promise<unknown> {
  const client = new pg.Client({ connectionString: fresh.ownerUrl })
  await client.connect()
  const { rows } = await client.query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`)
  const found: unknown[] = []
  for (const { tablename } of rows) {
    found.push((await client.query(`SELECT '${tablename}' AS name, count(*), md5(string_agg(t::text, '|' ORDER BY t::text)) FROM ${tablename} AS t`)).rows[0])
  }
  found.push((await client.query('SELECT sequencename, last_value FROM pg_sequences ORDER BY 1')).rows)
  await client.end()
  return found
}

test('changes nothing: every row is as it was, and the database would refuse', async () => {
  const before = await contents()
  await all('2026-01-01')
  expect(await contents()).toEqual(before)
  let refusals = 0
  const trying = {
    $transaction: (work: (transaction: never) => Promise<unknown>) =>
      fresh.database.$transaction(async (transaction) => {
        const page = await work(transaction as never)
        await transaction.$executeRaw`UPDATE clinic_profile SET name = 'changed'`.catch((error: Error) => {
          refusals += Number(/read-only/.test(error.message))
        })
        return page
      }),
  } as unknown as Database
  await all('2026-01-01', { kind: 'stored' }, trying).catch(() => undefined)
  expect(refusals).toBe(1)
})

describe('npm run replay', { timeout: 60_000 }, () => {
  let checkout = ''
  const run = (command: string, given: readonly string[], variables: Readonly<Record<string, string>> = {}) =>
    spawnSync(command, given, {
      cwd: checkout,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: checkout,
        TMPDIR: join(checkout, 'tmp'),
        DATABASE_URL: fresh.ownerUrl,
        DATA_DIRECTORY: resolve('.data/test'),
        ...variables,
      } as never,
    })
  const git = (...given: readonly string[]) => run('git', ['-c', 'user.name=Invented', '-c', 'user.email=invented@example.com', ...given])
  const script = (given: readonly string[], variables = {}) => {
    const { status, stdout, stderr } = run(process.execPath, ['--import', 'tsx', 'scripts/replay.ts', ...given], variables)
    return { status, stdout, lines: stderr.split('\n').filter(Boolean) }
  }
  const change = (path: string, from: string, to: string) => {
    const text = readFileSync(join(checkout, path), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(checkout, path), text.replaceAll(from, to))
  }

  // A checkout of its own: as this one is, then a commit that forgets to stop for pacemakers, then one that does not run.
  beforeAll(() => {
    checkout = mkdtempSync(join(tmpdir(), 'replay-'))
    for (const name of ['lib', 'scripts', 'package.json', 'tsconfig.json']) cpSync(name, join(checkout, name), { recursive: true })
    cpSync('docs/manual.md', join(checkout, 'docs/manual.md'))
    cpSync('prisma/migrations', join(checkout, 'prisma/migrations'), { recursive: true })
    symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'))
    cpSync('.gitignore', join(checkout, '.gitignore'))
    writeFileSync(join(checkout, '.gitignore'), 'node_modules\ntmp\nlib/server/generated\n')
    spawnSync('mkdir', ['-p', join(checkout, 'tmp')])
    const commit = (words: string) => expect(git('commit', '-qam', words).status).toBe(0)
    git('init', '-q')
    git('add', '.')
    change('lib/knowledge/safety/cardiac-device.ts', "met: 'STOP'", "met: 'CAUTION'")
    writeFileSync(join(checkout, 'docs/manual.md'), `Version of the rules: \`${OLD}\`.\n`)
    git('add', '.')
    commit('Rules of an earlier day')
    change('lib/knowledge/safety/cardiac-device.ts', "met: 'CAUTION'", "met: 'STOP'")
    writeFileSync(join(checkout, 'docs/manual.md'), `Version of the rules: \`${rulesVersion()}\`.\n`)
    commit('Stop for pacemakers')
    git('tag', 'whole')
    change('lib/assess/index.ts', 'export function assess', 'export function assessed')
    commit('Break them')
    git('tag', 'broken')
    change('lib/assess/index.ts', 'export function assessed', 'export function assess')
    commit('Mend them')
  })
  afterAll(() => rmSync(checkout, { recursive: true, force: true }))

  const expectNothingLeft = () => {
    expect(git('worktree', 'list').stdout.trim().split('\n')).toHaveLength(1)
    expect(readdirSync(join(checkout, 'tmp')).filter((name) => name.startsWith('rules-of-'))).toEqual([])
    expect(existsSync(resolve('node_modules/tsx'))).toBe(true)
  }

  test('prints which would move against the stored judgements, and totals, on standard output alone', () => {
    const { status, stdout, lines } = script(['--since', '2026-11-01'])
    expect(lines).toEqual([])
    expect(status).toBe(0)
    expect(stdout).toContain('MOVE-0002\n')
    expect(stdout).not.toMatch(/STAY-0001|MARK-0004|EARLY-003|Odalys|CANARY|wickerquartz/)
    expect(stdout).toContain('1 of 4 compared would move (')
  })

  test('judges the same cases by the rules of a commit, marks included, and leaves nothing behind', async () => {
    const before = await contents()
    const { status, stdout, lines } = script(['--since', '2026-11-01', '--against', 'whole~1'])
    expect(lines).toEqual([])
    expect(status).toBe(0)
    expect(stdout).toMatch(/MOVE-0002\n(.*\n)*? {2}safety: CAUTION → STOP/)
    expect(stdout).toContain('1 of 4 compared would move (')
    expect(script(['--since', '2026-11-01', '--against', 'whole']).stdout).toContain('0 of 4 compared would move (')
    expect(await contents()).toEqual(before)
    expectNothingLeft()
  })

  test('finds the commit of a version by the manual that prints it', () => {
    const { status, stdout } = script(['--since', '2026-11-01', '--against', OLD])
    expect(status).toBe(0)
    expect(stdout).toMatch(/MOVE-0002\n(.*\n)*? {2}safety: CAUTION → STOP/)
    expectNothingLeft()
  })

  test.each([
    ['a day that is none', ['--since', '2026-02-30'], /^--since must be a day, YYYY-MM-DD; "2026-02-30" is none\.$/],
    ['no day', [], /^usage: /],
    ['an option that is none', ['--since', '2026-11-01', '--apply'], /^usage: /],
    ['a commit that is none', ['--since', '2026-11-01', '--against', 'no-such-ref'], /^git knows no commit "no-such-ref"\.$/],
    ['an option for git', ['--since', '2026-11-01', '--against=--all'], /^git knows no commit "--all"\.$/],
    [
      'a version nobody knows',
      ['--since', '2026-11-01', '--against', 'rules-ffffffffffffffff'],
      /^No commit of docs\/manual\.md prints "rules-f+", and no stored judgement is by it\.$/,
    ],
    ['rules that do not run', ['--since', '2026-11-01', '--against', 'broken'], /^The rules of [0-9a-f]{12} do not run with the packages of this checkout\.$/],
  ])('exit 2 and one line: %s', (_, given, line) => {
    const { status, stdout, lines } = script(given)
    expect([status, lines.length, stdout]).toEqual([2, 1, ''])
    expect(lines[0]).toMatch(line)
    expectNothingLeft()
  })

  test('exit 2 where there is no git checkout, and where there is no database', () => {
    const none = script(['--since', '2026-11-01', '--against', 'whole'], { GIT_DIR: '/nowhere' })
    expect([none.status, none.lines]).toEqual([2, ['Other rules can only be judged by in a git checkout, and this is none.']])
    const empty = script(['--since', '2026-11-01'], { DATABASE_URL: '', DATA_DIRECTORY: join(checkout, 'tmp', 'none') })
    expect(empty).toMatchObject({ status: 2, lines: [expect.stringMatching(/^There is no database in /)] })
    expect(existsSync(join(checkout, 'tmp', 'none'))).toBe(false)
  })
})
