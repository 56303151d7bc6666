import '@/lib/server/starting/node-version'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { generateIfNeeded } from '@/lib/server/starting/generate'
import { PLAYWRIGHT, run } from './run'

// npm run prove [-- <seeds> [<first seed> [<minutes>]]]: every scenario of tests/prove with many seeds, in a browser. Ends with
// what was counted, in reports/prove.json. No scenario is begun any more once its time is over.
const given = process.argv.slice(2).map(Number)
if (given.some((number) => !Number.isSafeInteger(number) || number < 1)) throw new Error('Give whole numbers: seeds, first seed, minutes.')
const [seeds = 20, first = Date.now() % 1_000_000, minutes = 120] = given

/** What one run left behind. A run that broke down promised nothing and proved nothing. */
type Line = {
  readonly scenario: string
  readonly seed: number
  readonly lost?: number
  readonly overwritten?: number
  readonly doubled?: number
  readonly typed?: number
  readonly shown?: number
  readonly error?: string
}

const lines = 'reports/prove.jsonl'
mkdirSync('reports', { recursive: true })
rmSync(lines, { force: true })
await generateIfNeeded()
console.log(`never lost: ${seeds} seeds from ${first} on, at most ${minutes} minutes`)
const until = String(Date.now() + minutes * 60_000)
const isContent = await run(PLAYWRIGHT, ['test', 'tests/e2e/never-lost.spec.ts'], {
  PROVE_SEEDS: String(seeds),
  PROVE_SEED: String(first),
  PROVE_UNTIL: until,
  PROVE_REPORT: lines,
})

const results = readFileSync(lines, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line)
const sum = (count: 'lost' | 'overwritten' | 'doubled' | 'typed' | 'shown') => results.reduce((total, line) => total + (line[count] ?? 0), 0)
const report = {
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
  seeds: { first, count: seeds },
  scenarios: new Set(results.map(({ scenario }) => scenario)).size,
  runs: results.length,
  broken: results.filter(({ error }) => error !== undefined),
  changes: sum('typed'),
  'times "Saved" was shown': sum('shown'),
  'answers lost after "Saved"': sum('lost'),
  'silent overwrites': sum('overwritten'),
  'doubled sends': sum('doubled'),
  // Nothing in n runs means: at most 3 in n, with 95 % certainty.
  'at most, with 95 % certainty': results.length > 0 ? 3 / results.length : null,
}
writeFileSync('reports/prove.json', `${JSON.stringify(report, null, 2)}\n`)
for (const [name, value] of Object.entries(report)) console.log(`${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`)
process.exit(isContent && report.broken.length === 0 ? 0 : 1)
