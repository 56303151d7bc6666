import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { manualAsMarkdown } from '@/lib/documents/manual/markdown'
import { changedSilently, type JudgedPeople, judgedPeople } from './judged-people'

// npm run manual: writes docs/manual.md from the rules, and beside it what they say of the invented people.

const record = new URL('../docs/judged-people.json', import.meta.url)
const now = judgedPeople()
const before = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as JudgedPeople) : now
const silent = changedSilently(before, now)
if (silent.length > 0) {
  console.error(`The rules say something else of ${silent.join(', ')} under the same version: raise COMPUTATION_EDITION in lib/assess/version.ts.`)
  process.exit(1)
}
writeFileSync(record, `${JSON.stringify(now, null, 2)}\n`)
writeFileSync(new URL('../docs/manual.md', import.meta.url), manualAsMarkdown())
