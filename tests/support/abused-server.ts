import type { TestProject } from 'vitest/node'
import { type Server, startServer } from './server'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that the tests of abuse share. */
    readonly abused: Pick<Server, 'url' | 'dataDirectory'> & { readonly main: number }
  }
}

/** One server for all tests of abuse: the demo, with its accounts and people, on data of its own. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer({ kind: 'demo' })
  project.provide('abused', { url: server.url, dataDirectory: server.dataDirectory, main: server.pids().main })
  return server.remove
}
