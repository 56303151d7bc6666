import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { programOf } from '@/lib/server/starting/command'
import { staleness } from './lint-table'

/** A program of an installed package. */
type Program = { readonly packageName: string; readonly path: string }

const BIOME: Program = { packageName: '@biomejs/biome', path: 'bin/biome' }
const NEXT: Program = { packageName: 'next', path: 'dist/bin/next' }
export const PLAYWRIGHT: Program = { packageName: '@playwright/test', path: 'cli.js' }
const TYPESCRIPT: Program = { packageName: 'typescript', path: 'bin/tsc' }
export const VITEST: Program = { packageName: 'vitest', path: 'vitest.mjs' }

/** Runs a program to its end, in this terminal. Answers whether it was content. */
export async function run({ packageName, path }: Program, given: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<boolean> {
  const child = spawn(process.execPath, [programOf(packageName, path), ...given], { stdio: 'inherit', env: { ...process.env, ...env } })
  const [code] = await once(child, 'exit')
  return code === 0
}

/** Checks rules, imports and format. Warnings count, and so does an import table that biome.json does not say. */
export async function isLintContent(given: readonly string[] = []): Promise<boolean> {
  const stale = staleness()
  if (stale) console.error(stale)
  return (await run(BIOME, ['check', '--error-on-warnings', ...given])) && !stale
}

/** Checks every type, those of routes and style sheets included, which a fresh checkout has yet to write down. */
export async function areTypesRight(): Promise<boolean> {
  const areWritten = await run(NEXT, ['typegen'], { NEXT_TELEMETRY_DISABLED: '1' })
  return areWritten && (await run(TYPESCRIPT, ['--noEmit']))
}
