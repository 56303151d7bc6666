import { createInterface } from 'node:readline'
import { assess } from '@/lib/assess'
import { rulesVersion } from '@/lib/assess/version'
import { readDraft } from '@/lib/intake/draft'

// Judges cases from standard input, a line each, and answers a line each. `npm run replay` puts it into a work tree of an
// earlier commit: so it uses only what every commit has, reads leniently, and repeats nothing of what it was given.

process.stdout.write(`${JSON.stringify({ ready: rulesVersion() })}\n`)
for await (const line of createInterface({ input: process.stdin })) {
  let answer = '{}'
  try {
    const { typed, on, confirmed, clinic } = JSON.parse(line)
    const { case: read } = readDraft(typed, on)
    answer = JSON.stringify({ judged: assess(confirmed ? { ...read, confirmed } : read, clinic) })
  } catch {
    // What these rules cannot judge is answered as such.
  }
  process.stdout.write(`${answer}\n`)
}
