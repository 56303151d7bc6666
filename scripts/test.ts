import '@/lib/server/starting/node-version'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { generateIfNeeded } from '@/lib/server/starting/generate'
import { playwrightCounts, playwrightFailures, total, vitestCounts, vitestFailures } from './counts'
import { PLAYWRIGHT, run, VITEST } from './run'

// npm test: every test, those in a browser included. Ends with what failed, by name and with why, and the counts of all of them.
await generateIfNeeded()

const reports = { vitest: 'reports/vitest.json', playwright: 'reports/playwright.json' }
mkdirSync('reports', { recursive: true })
for (const path of Object.values(reports)) rmSync(path, { force: true })

/** What a run left behind; undefined when it broke down before it could. */
function reportAt(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

const isVitestContent = await run(VITEST, ['run', '--allowOnly=false', '--reporter=default', '--reporter=json', `--outputFile.json=${reports.vitest}`])
const inNode = vitestCounts(reportAt(reports.vitest), isVitestContent)
const isPlaywrightContent = await run(PLAYWRIGHT, ['test', '--forbid-only', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: reports.playwright })
const inBrowser = playwrightCounts(reportAt(reports.playwright), isPlaywrightContent)

for (const failure of [...vitestFailures(reportAt(reports.vitest)), ...playwrightFailures(reportAt(reports.playwright))]) console.log(`failed: ${failure}`)
for (const [name, { passed, failed, skipped }] of Object.entries({ 'without a browser': inNode, 'in a browser': inBrowser })) {
  console.log(`${name}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
}
const { passed, failed } = total([inNode, inBrowser])
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
