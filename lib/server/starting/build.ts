import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { programOf, runToEnd } from './command'

/** Everything a build is made from. Tests and documents are not. */
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]
const stamp = join('.next', 'made-from.txt')

/** Whether the build in `.next` was made from the sources as they are now. */
export function isBuilt(): boolean {
  const complete = existsSync(stamp) && existsSync(join('.next', 'BUILD_ID'))
  return complete && readFileSync(stamp, 'utf8') === sourceHash()
}

/**
 * Builds the web server from the sources. Takes about half a minute.
 * @throws Refusal with what the compiler said
 */
export async function build(): Promise<void> {
  // Taken before, so that a source changed meanwhile makes the build stale rather than wrongly fresh.
  const wanted = sourceHash()
  await runToEnd('The build', programOf('next', 'dist/bin/next'), ['build'], {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  })
  writeFileSync(stamp, wanted)
}

function sourceHash(): string {
  const hash = createHash('sha256')
  for (const path of sources.filter(existsSync).flatMap(filesBelow)) hash.update(path).update('\0').update(readFileSync(path))
  return hash.digest('hex')
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  // The generated client follows from the schema, which is a source itself.
  if (path === join('lib', 'server', 'generated')) return []
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}
