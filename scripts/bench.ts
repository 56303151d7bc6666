import '@/lib/server/starting/node-version'
import { mkdirSync, writeFileSync } from 'node:fs'
import { evaluationRows } from './bench/evaluation'
import { commitMeasured, rowOf, tableOf } from './bench/row'

// npm run bench -- [--strict] [--proof]
//   measures, prints one table and writes it to reports/bench.json
//   --strict   exit 1 when a budget does not hold
//   --proof    writes docs/proof/bench.json too: the newest whole run is committed

/** Of everything that is left to chance. */
const SEED = 20_261_122

const options = process.argv.slice(2)
const unknown = options.filter((option) => option !== '--strict' && option !== '--proof')
if (unknown.length > 0) {
  console.error(`unknown option ${unknown.join(', ')}\nusage: npm run bench -- [--strict] [--proof]`)
  process.exit(2)
}

const commit = commitMeasured()
const measured = [...(await evaluationRows(SEED))]
const rows = measured.map((one) => rowOf(one, commit, SEED))

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
