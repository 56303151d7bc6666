import '@/lib/server/starting/node-version'
import { parseArgs } from 'node:util'

// npm run replay -- --since YYYY-MM-DD [--against GIT-REF|VERSION]
// Judges the stored intakes again under today's rules and prints which would move, and why. Changes nothing.
// Exit 2: it was asked for what it cannot do; one line says what.

const USAGE = 'usage: npm run replay -- --since YYYY-MM-DD [--against GIT-REF|rules-VERSION]'

function refuse(line: string): never {
  console.error(line)
  process.exit(2)
}

function asked(): { readonly since: string; readonly against: string | undefined } {
  try {
    const { values } = parseArgs({ options: { since: { type: 'string' }, against: { type: 'string' } }, allowPositionals: false })
    if (values.since !== undefined) return { since: values.since, against: values.against }
  } catch {
    // The usage says what can be asked.
  }
  return refuse(USAGE)
}

// A reader that has seen enough (`| head`) closes the pipe: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130))

const { since, against } = asked()
const { runScript } = await import('@/lib/server/starting/script')
await runScript('file', async () => {
  const { isDay } = await import('@/lib/rules/day')
  if (!isDay(since)) refuse(`--since must be a day, YYYY-MM-DD; "${since}" is none.`)
  const { NothingStored, onStoredData } = await import('./stored-data')
  const { againstWhat, CannotReplay } = await import('@/lib/server/replay-against')
  const { replay } = await import('@/lib/server/replay')
  const { linesOn, ReplayTotals } = await import('@/lib/documents/replay-report')
  try {
    await onStoredData(async (database) => {
      let end: (() => void) | undefined
      try {
        const comparison = await againstWhat(against, database)
        end = comparison.end
        console.log(`Intakes received since ${since}, judged by ${comparison.today} (today’s rules), compared with ${comparison.words}.`)
        const totals = new ReplayTotals()
        for await (const one of replay(database, since, comparison.against)) {
          totals.add(one)
          for (const line of linesOn(one)) console.log(line)
        }
        for (const line of totals.lines()) console.log(line)
      } finally {
        end?.()
      }
    })
  } catch (error) {
    if (error instanceof CannotReplay || error instanceof NothingStored) refuse(error.message)
    if (error instanceof Error && 'code' in error && (error.code === 'P2021' || error.code === 'P2022'))
      refuse('The database is older than this version of the product: run "npm run migrate" first.')
    throw error
  }
})
