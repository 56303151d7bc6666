import { environment } from '@/lib/server/environment'
import { isAlive } from '@/lib/server/process-alive'
import { noteSourceAddresses } from '@/lib/server/source-address'

/**
 * What the web server does before its first request: it reads its settings, begins to note where requests come from, and
 * arranges to end with whoever started it, so that a start that was killed without warning leaves no server behind that holds
 * the port.
 * @throws Refusal for settings it cannot work with
 */
export function beginServing(): void {
  const { startedBy } = environment()
  noteSourceAddresses()
  if (startedBy === undefined) return
  const watch = setInterval(() => {
    if (isAlive(startedBy)) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  watch.unref()
}
