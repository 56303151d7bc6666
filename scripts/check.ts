import '@/lib/server/starting/node-version'
import { generateIfNeeded } from '@/lib/server/starting/generate'
import { areTypesRight, isLintContent } from './gate'
import { run, VITEST } from './run'

// npm run check: the whole gate but the tests that start the product or a browser. Everything runs, so that one look shows all that is to be done.
await generateIfNeeded()

const results = {
  lint: await isLintContent(),
  types: await areTypesRight(),
  tests: await run(VITEST, ['run', '--project', 'unit', '--project', 'integration']),
}
for (const [name, isContent] of Object.entries(results)) console.log(`${name}: ${isContent ? 'in order' : 'NOT in order, see above'}`)
process.exit(Object.values(results).every(Boolean) ? 0 : 1)
