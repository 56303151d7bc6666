import { telltaleIn } from '../support/invented'
import { announce } from '../support/served'
import { startServer } from '../support/server'

/**
 * Starts the product once for all browser tests: built if needed, on data of its own.
 * @returns what ends it, and fails when it has printed a word that only invented people use
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const server = await startServer({ kind: 'demo' })
  announce(server)
  return async () => {
    await server.stop()
    const line = server.output().split('\n').find(telltaleIn)
    await server.remove()
    if (line !== undefined) throw new Error(`The server printed what somebody had typed:\n${line}`)
  }
}
