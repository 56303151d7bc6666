import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { migrate } from '@/lib/server/migrations'
import { schemaDifference } from '@/lib/server/schema-difference'
import { emptyDatabase } from '@/tests/support/database'

const root = mkdtempSync(join(tmpdir(), 'migrations-'))
afterAll(() => rmSync(root, { recursive: true }))

test('the migrations give exactly what prisma/schema.prisma says', async () => {
  const url = await emptyDatabase()
  await migrate(url)
  expect(await schemaDifference(url), 'Write what is missing as a new migration: npm run database-diff').toBe('')
})

test('the comparison notices a difference', async () => {
  const url = await emptyDatabase()
  await migrate(url)
  await ask(url, 'ALTER TABLE staff DROP COLUMN name')
  expect(await schemaDifference(url)).toContain('ADD COLUMN     "name" TEXT NOT NULL')
})

test('a second run applies nothing; two runs at once apply each migration once', async () => {
  const url = await emptyDatabase()
  const applied = await Promise.all([migrate(url), migrate(url), migrate(url)])
  expect(applied.flat()).toEqual(['0001_first', '0002_marks', '0003_money', '0004_patient', '0005_spanish_hours', '0006_language_of_answers'])
  expect(await migrate(url)).toEqual([])
  const rows = await ask(url, 'SELECT migration_name, finished_at IS NOT NULL AS done FROM _prisma_migrations')
  expect(rows).toEqual(
    ['0001_first', '0002_marks', '0003_money', '0004_patient', '0005_spanish_hours', '0006_language_of_answers'].map((migration_name) => ({
      migration_name,
      done: true,
    })),
  )
})

test('the profile of the clinic exists from the first day, not set up', async () => {
  const url = await emptyDatabase()
  await migrate(url)
  expect(await ask(url, 'SELECT id, name, set_up_at, demo FROM clinic_profile')).toEqual([{ id: 1, name: '', set_up_at: null, demo: false }])
  await expect(ask(url, 'INSERT INTO clinic_profile (id) VALUES (2)')).rejects.toThrow('clinic_profile_is_one_row')
})

test('the database itself refuses clear text, unknown words and shouting addresses', async () => {
  const url = await emptyDatabase()
  await migrate(url)
  const draft = `INSERT INTO draft (wrapped_key, language, expires_at)
    VALUES ('v1.k1.x.y', 'en', now()) RETURNING id`
  const [{ id }] = (await ask(url, draft)) as [{ id: string }]
  const step = (sealed: string) => `INSERT INTO draft_step (draft_id, step, sealed) VALUES ('${id}', 'pain', '${sealed}')`
  await expect(ask(url, step('it hurts'))).rejects.toThrow('draft_step_is_sealed')
  await ask(url, step('v1.record.x.y'))
  const staff = (email: string, role: string) => `INSERT INTO staff (email, name, role, password_hash) VALUES ('${email}', 'Ana', '${role}', 'x')`
  await expect(ask(url, staff('Ana@demo.example', 'coordinator'))).rejects.toThrow('staff_email_is_lower_case')
  await expect(ask(url, staff('ana@demo.example', 'owner'))).rejects.toThrow('staff_role_is_known')
})

test('the rank of an urgency follows from the urgency', async () => {
  const url = await emptyDatabase()
  await migrate(url)
  const rows = ['EMERGENT', 'SAME-DAY', 'PRIORITY', 'ROUTINE'].map(
    (urgency, index) => `('r${index}', gen_random_uuid(), '${'a'.repeat(64)}', 'v1.x', 'v1.x', 'v1.x', 'v1.x', 'B2', 'CLEAR', '${urgency}', 'VERIFY', 'en')`,
  )
  await ask(
    url,
    `INSERT INTO intake (reference, submission_id, payload_hash, wrapped_key, answers, identity, line,
       band, disposition, urgency, funding_path, language) VALUES ${rows.join(',')}`,
  )
  expect(await ask(url, 'SELECT urgency_rank FROM intake ORDER BY seq')).toEqual([0, 1, 2, 3].map((urgency_rank) => ({ urgency_rank })))
})

test('an edited migration is refused, other line ends are not', async () => {
  const url = await emptyDatabase()
  const folder = folderWith({ '0001_one': 'CREATE TABLE one (id int);\n' })
  await migrate(url, folder)
  writeMigration(folder, '0001_one', 'CREATE TABLE one (id int);\r\n')
  expect(await migrate(url, folder)).toEqual([])
  writeMigration(folder, '0001_one', 'CREATE TABLE one (id bigint);\n')
  await expect(migrate(url, folder)).rejects.toThrow('"0001_one" was changed after it had been applied')
})

test('a database that is newer than the code is refused', async () => {
  const url = await emptyDatabase()
  const folder = folderWith({ '0001_one': 'SELECT 1', '0002_two': 'SELECT 2' })
  await migrate(url, folder)
  rmSync(join(folder, '0002_two'), { recursive: true })
  await expect(migrate(url, folder)).rejects.toThrow('The database is newer than this version')
})

test('a migration that fails leaves nothing, and the next run goes on', async () => {
  const url = await emptyDatabase()
  const folder = folderWith({
    '0001_one': 'CREATE TABLE one (id int)',
    '0002_two': 'CREATE TABLE two (id int); SELECT 1/0',
  })
  await expect(migrate(url, folder)).rejects.toThrow('"0002_two" failed, and nothing of it was applied')
  expect(await ask(url, `SELECT to_regclass('one')::text AS one, to_regclass('two')::text AS two`)).toEqual([{ one: 'one', two: null }])
  writeMigration(folder, '0002_two', 'CREATE TABLE two (id int)')
  expect(await migrate(url, folder)).toEqual(['0002_two'])
})

function folderWith(migrations: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(root, 'folder-'))
  for (const [name, sql] of Object.entries(migrations)) writeMigration(folder, name, sql)
  return folder
}

function writeMigration(folder: string, name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
