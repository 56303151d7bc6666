import { appendFileSync, mkdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { runOnce } from '../prove/scenario'
import { scenarios } from '../prove/scenarios'

/** How many seeds each scenario is tried with. The short form tries five in all, a different one for each next scenario. */
const SEEDS = Number(process.env.PROVE_SEEDS ?? 0)
const FIRST = Number(process.env.PROVE_SEED ?? 1)
/** Where `npm run prove` collects what came of it. */
const REPORT = process.env.PROVE_REPORT
/** No scenario is begun once more after this moment. */
const UNTIL = Number(process.env.PROVE_UNTIL ?? Number.POSITIVE_INFINITY)

const seedsOf = (index: number): readonly number[] => (SEEDS > 0 ? Array.from({ length: SEEDS }, (_, number) => FIRST + number) : [FIRST + (index % 5)])

for (const [index, scenario] of scenarios.filter(({ isLong }) => SEEDS > 0 || !isLong).entries()) {
  test(`never lost: ${scenario.name}`, async ({ browser }) => {
    const seeds = seedsOf(index)
    test.setTimeout(seeds.length * 120_000)
    for (const seed of seeds) {
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
