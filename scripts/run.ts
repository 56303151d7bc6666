import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { programOf } from '@/lib/server/starting/command'

/** A program of an installed package. */
type Program = { readonly packageName: string; readonly path: string }

export const BIOME: Program = { packageName: '@biomejs/biome', path: 'bin/biome' }
export const NEXT: Program = { packageName: 'next', path: 'dist/bin/next' }
export const PLAYWRIGHT: Program = { packageName: '@playwright/test', path: 'cli.js' }
export const TYPESCRIPT: Program = { packageName: 'typescript', path: 'bin/tsc' }
export const VITEST: Program = { packageName: 'vitest', path: 'vitest.mjs' }

/** Runs a program to its end, in this terminal. Answers whether it was content. */
export async function run({ packageName, path }: Program, given: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<boolean> {
  const child = spawn(process.execPath, [programOf(packageName, path), ...given], { stdio: 'inherit', env: { ...process.env, ...env } })
  const [code] = await once(child, 'exit')
  return code === 0
}
