import { startEmbeddedDatabase } from '@/lib/server/embedded-database'
import { Refusal } from '@/lib/server/refusal'

// A process that owns an embedded PostgreSQL, for tests that kill it: prints one line of JSON when ready.
try {
  const report = (sentence: string) => console.log(JSON.stringify({ report: sentence }))
  const server = await startEmbeddedDatabase({ dataDirectory: process.argv[2] ?? '', report })
  const stop = () => void server.stop().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const { ownerUrl, url, directory } = server
  console.log(JSON.stringify({ ownerUrl, url, directory, pid: server.pid() }))
  setInterval(() => undefined, 60_000)
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error)
  process.exit(1)
}
