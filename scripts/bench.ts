import '@/lib/server/starting/node-version'
import { mkdirSync, writeFileSync } from 'node:fs'
import { evaluationRows } from './bench/evaluation'
import { pageRows } from './bench/pages'
import { commitMeasured, type Row, rowOf, tableOf } from './bench/row'
import { walkRows } from './bench/walk'

// npm run bench -- [evaluation|pages|walk …] [--strict] [--proof]
//   measures all of it or the named parts, prints one table and writes it to reports/bench.json
//   --strict   exit 1 when a budget does not hold
//   --proof    writes docs/proof/bench.json too: the newest whole run is committed

/** Of everything that is left to chance. */
const SEED = 20_261_122

const PARTS = { evaluation: () => evaluationRows(SEED), pages: pageRows, walk: walkRows } as const
type Part = keyof typeof PARTS
const isPart = (option: string): option is Part => Object.hasOwn(PARTS, option)

const options = process.argv.slice(2)
const unknown = options.filter((option) => option !== '--strict' && option !== '--proof' && !isPart(option))
if (unknown.length > 0) {
  console.error(`unknown option ${unknown.join(', ')}\nusage: npm run bench -- [${Object.keys(PARTS).join('|')} …] [--strict] [--proof]`)
  process.exit(2)
}

const commit = commitMeasured()
const asked = options.filter(isPart)
const rows: Row[] = []
for (const part of asked.length > 0 ? asked : (Object.keys(PARTS) as Part[])) rows.push(...(await PARTS[part]()).map((one) => rowOf(one, commit, SEED)))

mkdirSync('reports', { recursive: true })
const report = `${JSON.stringify(rows, null, 2)}\n`
writeFileSync('reports/bench.json', report)
if (options.includes('--proof')) {
  mkdirSync('docs/proof', { recursive: true })
  writeFileSync('docs/proof/bench.json', report)
}
console.log(tableOf(rows))
console.log(`\ncommit ${commit}, seed ${SEED}, Node ${process.version}; reports/bench.json`)
if (options.includes('--strict') && rows.some(({ holds }) => holds === false)) process.exit(1)
