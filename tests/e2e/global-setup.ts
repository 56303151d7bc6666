import { join } from 'node:path'
import { telltales } from '../support/invented'
import { announce } from '../support/served'
import { root, startServer } from '../support/server'
import { tracesOf } from '../support/traces'

/**
 * Starts the product once for all browser tests: built if needed, on data of its own.
 * @returns what ends it, and fails when a word that only invented people use lies anywhere that it left: in what it printed, in a letter
 * (but for whom it goes to), in the build, or in a file of the database, where everything that people told is sealed
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const server = await startServer({ kind: 'demo' })
  announce(server)
  return async () => {
    await server.stop()
    const found = tracesOf({ words: telltales, directories: [server.dataDirectory, join(root, '.next')], read: withoutAddressee })
    await server.remove()
    if (found.length > 0) throw new Error(`What somebody typed lies in the open:\n${found.join('\n')}`)
  }
}

/** A letter names whom it goes to, and nothing else of them. */
const withoutAddressee = (path: string, text: string) => (path.includes('/mail/') ? text.replace(/^To: .*$/im, '') : text)
