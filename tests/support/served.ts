import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Server } from './server'

/** The one server that all browser tests share: started by the run, known to its workers. */
export type Served = Pick<Server, 'url' | 'dataDirectory'> & { readonly main: number }

const VARIABLE = 'INTAKE_SERVED'

/** Tells the workers of this run where the server is. They inherit the environment. */
export function announce({ url, dataDirectory, pids }: Server): void {
  const served: Served = { url, dataDirectory, main: pids().main }
  process.env[VARIABLE] = JSON.stringify(served)
}

/** The server of this run. */
export function served(): Served {
  const text = process.env[VARIABLE]
  if (!text) throw new Error('No server was started: run these tests with "npx playwright test".')
  return JSON.parse(text) as Served
}

/** The password of the demo's staff accounts. */
export const demoPassword = (): string => readFileSync(join(served().dataDirectory, 'demo-password.txt'), 'utf8').trim()
