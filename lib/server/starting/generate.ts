import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { programOf, runToEnd } from './command'

const schema = join('prisma', 'schema.prisma')
const stamp = join('lib', 'server', 'generated', 'made-from.txt')

/**
 * Generates the database client from prisma/schema.prisma, unless the one that is there was made from the same schema by
 * the same Prisma. Nothing is downloaded: Prisma would fetch a migration engine that generating does not use, and is
 * content when the variable for it names any file.
 * @returns whether it had to
 */
export async function generateIfNeeded(): Promise<boolean> {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false
  await runToEnd('Generating the database client', programOf('prisma', 'build/index.js'), ['generate'], {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  })
  writeFileSync(stamp, wanted)
  return true
}

function fingerprint(): string {
  const { version } = JSON.parse(readFileSync(programOf('prisma', 'package.json'), 'utf8')) as { version: string }
  return createHash('sha256').update(version).update(readFileSync(schema)).digest('hex')
}
