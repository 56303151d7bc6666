import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { equivalents } from './mutate/equivalent'
import { filesIn } from './mutate/mutant'
import { printed, reportOf } from './mutate/report'
import { isContent, mutate } from './mutate/run'

// npm run mutate [-- --only PATH] [-- --shard 1/4] [-- --processes 2]: breaks the rules one by one and tells what no test notices.
const USAGE = 'npm run mutate -- [--only lib/knowledge/safety] [--shard 1/4] [--processes 2]'
const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

/** What is broken. */
const FOLDERS = ['lib/facts', 'lib/knowledge']
/** Who is asked: the tests of the rules themselves, and the invented people. Not those that draw their cases by chance: what they notice is luck. */
const JUDGING = ['tests/lib/rules', 'tests/lib/facts', 'tests/lib/knowledge']
const drawsByChance = (file: string) => readFileSync(`${root}/${file}`, 'utf8').includes("from 'fast-check'")
const tests = [...filesIn(root, JUDGING).filter((file) => file.endsWith('.test.ts') && !drawsByChance(file)), 'tests/people.test.ts', 'tests/registry.test.ts']
/** The manual is printed from the rules: that it changed tells nothing but that a rule did. */
const ignoring = ['The manual > is fresh']

function readOptions() {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, shard: { type: 'string' }, processes: { type: 'string', default: String(availableParallelism()) } },
  })
  const [part = 1, of = 1] = (values.shard ?? '1/1').split('/').map(Number)
  if (!(part >= 1 && part <= of) || !(Number(values.processes) >= 1)) throw new Error(USAGE)
  return { only: values.only, shard: { part, of }, processes: Number(values.processes) }
}

const outcome = await mutate({
  court: { root, tests, ignoring },
  folders: FOLDERS,
  equivalents,
  ...readOptions(),
  onVerdict: (done, all, { file, line, words }, { noticed }) => {
    if (!noticed && !equivalents.some((one) => one.file === file && one.words === words)) console.log(`  ${file}:${line} ${words.slice(0, 120)}`)
    if (done % 100 === 0) console.log(`${done} of ${all}`)
  },
})
mkdirSync(`${root}/reports`, { recursive: true })
writeFileSync(`${root}/reports/mutate.json`, `${JSON.stringify(reportOf(outcome), null, 2)}\n`)
console.log(printed(outcome))
process.exit(isContent(outcome) ? 0 : 1)
