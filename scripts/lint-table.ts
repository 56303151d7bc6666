import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { importTable, type Row } from './import-table'
import { BIOME, run } from './run'

// npm run lint-table: writes the import table into biome.json. `npm run lint` fails while the two differ.

const path = fileURLToPath(new URL('../biome.json', import.meta.url))

type Configuration = Record<string, unknown>

/** What is not the same tomorrow, elsewhere or twice. `Date` and `Math` have pure uses too: tests/conventions.test.ts looks at those. */
const IMPURE = [
  'process',
  'fetch',
  'crypto',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'Buffer',
  'globalThis',
]

const folders = importTable.map(({ at }) => at)
const isFile = (at: string) => at.endsWith('.ts')
/** A folder or one module, as it is written in an import. */
const written = (at: string) => [`@/${at}`, `@/${at}/**`]

/** Everything but what the row allows: nothing slips through because nobody thought of it. */
function allowed({ at, imports, types = [], packages }: Row): object {
  const own = [...(isFile(at) ? [] : [at]), ...imports, ...types]
  const open = [...own.flatMap(written), ...(packages ?? []).flatMap((name) => [name, `${name}/**`])].map((pattern) => `!${pattern}`)
  // The generated client is Prisma's: like every other part of it, it is for lib/server alone.
  const closed = at === 'lib/server' ? [] : ['@/lib/server/generated/**']
  const names = [...own, ...(packages ?? [])].join(', ') || 'nothing'
  return {
    group: [...(packages ? ['**', '!.', '!./**', '!../**'] : ['@/**']), ...open, ...closed],
    message: `${at} may import only ${names}. The table: scripts/import-table.ts`,
  }
}

/** By a relative path: what lies outside the row's own folder, unless it is a neighbour that the row allows. */
function roundabout({ at, imports, touches }: Row): object | undefined {
  const [top, own] = at.split('/')
  if (touches === 'world' && top !== 'lib') return undefined
  const message = `Write what lies outside ${at} as @/…, so that the table in scripts/import-table.ts sees it.`
  if (own === undefined) return { group: ['lib', 'components'].flatMap((one) => [`../**/${one}/**`, `./${one}/**`]), message }
  const neighbours = folders.filter((one) => one.startsWith(`${top}/`) && one !== at && !imports.includes(one)).map((one) => one.slice(`${top}/`.length))
  return { group: ['../../**', './../**', ...neighbours.flatMap((one) => [`../${one}`, `../${one}/**`])], message }
}

function overrideOf(row: Row): object {
  const patterns = [allowed(row), roundabout(row)].filter((each) => each !== undefined)
  const closed = row.touches !== 'world'
  return {
    includes: [isFile(row.at) ? row.at : `${row.at}/**`],
    linter: {
      rules: {
        style: {
          noRestrictedImports: { level: 'error', options: { patterns } },
          ...(closed && { noProcessEnv: 'error' }),
          ...(row.touches === 'pure' && { noRestrictedGlobals: { level: 'error', options: { deniedGlobals: denied(row.at) } } }),
        },
        ...(closed && { correctness: { noNodejsModules: 'error' } }),
      },
    },
  }
}

const denied = (at: string) => Object.fromEntries(IMPURE.map((name) => [name, `${at} is pure: what it needs to know of the world comes in as an argument.`]))

/** biome.json as it should be: what is written there by hand, and the overrides of the table. */
export function configuration(text: string = readFileSync(path, 'utf8')): string {
  const { overrides, ...byHand } = JSON.parse(text) as Configuration
  const kept = (overrides as Configuration[] | undefined)?.filter((each) => !('linter' in each) || !JSON.stringify(each).includes('noRestrictedImports'))
  return `${JSON.stringify({ ...byHand, overrides: [...(kept ?? []), ...importTable.map(overrideOf)] }, null, 2)}\n`
}

/** Why biome.json does not say what the table says; undefined when it does. */
export function staleness(): string | undefined {
  const text = readFileSync(path, 'utf8')
  const same = JSON.stringify(JSON.parse(text)) === JSON.stringify(JSON.parse(configuration(text)))
  return same ? undefined : 'biome.json does not say what scripts/import-table.ts says. Run: npm run lint-table'
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(path, configuration())
  await run(BIOME, ['format', '--write', 'biome.json'])
}
