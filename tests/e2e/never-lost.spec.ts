import { appendFileSync, mkdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { runOnce } from '../prove/scenario'
import { scenarios } from '../prove/scenarios'

/** `npm run prove` tries every scenario with many seeds; the short form leaves out those that take long, and tries five. */
const isWhole = process.env.PROVE_SEEDS !== undefined
const SEEDS = Number(process.env.PROVE_SEEDS ?? 5)
const FIRST = Number(process.env.PROVE_SEED ?? 1)
/** Where `npm run prove` collects what came of it. */
const REPORT = process.env.PROVE_REPORT
/** No scenario is begun once more after this moment. */
const UNTIL = Number(process.env.PROVE_UNTIL ?? Number.POSITIVE_INFINITY)

for (const scenario of scenarios.filter(({ isLong }) => isWhole || !isLong)) {
  test(`never lost: ${scenario.name}`, async ({ browser }) => {
    test.setTimeout(SEEDS * 120_000)
    for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
      if (Date.now() > UNTIL) break
      const result = await runOnce(browser, scenario, seed).catch((error: Error) => ({ error: error.message }))
      if (REPORT) {
        mkdirSync('reports', { recursive: true })
        appendFileSync(REPORT, `${JSON.stringify({ scenario: scenario.name, seed, ...result })}\n`)
      }
      expect.soft(result, `seed ${seed}`).toMatchObject({ lost: 0, overwritten: 0, doubled: 0 })
    }
  })
}
