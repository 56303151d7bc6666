import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from '@/lib/server/refusal'

/**
 * Makes sure that a port can be listened on. Waits a moment for one that is being given up: the web server of a start
 * that was killed finishes what it was answering.
 * @param patience milliseconds
 * @throws Refusal
 */
export async function requireFreePort(port: number, patience = 3_000): Promise<void> {
  const deadline = Date.now() + patience
  for (;;) {
    const code = await tryToListen(port)
    if (!code) return
    if (code === 'EACCES') throw new Refusal(`Port ${port} needs more rights than this account has. Choose another, such as PORT=3000.`)
    if (Date.now() > deadline) {
      throw new Refusal(`Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} and the same command.`)
    }
    await wait(100)
  }
}

function tryToListen(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve((error as NodeJS.ErrnoException).code ?? 'unknown'))
    probe.listen(port, () => probe.close(() => resolve(undefined)))
  })
}
