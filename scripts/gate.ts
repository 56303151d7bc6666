import { staleness } from './lint-table'
import { BIOME, NEXT, run, TYPESCRIPT } from './run'

/** Checks rules, imports and format. Warnings count, and so does an import table that biome.json does not say. */
export async function isLintContent(given: readonly string[] = []): Promise<boolean> {
  const stale = staleness()
  if (stale) console.error(stale)
  return (await run(BIOME, ['check', '--error-on-warnings', ...given])) && !stale
}

/** Checks every type, those of routes and style sheets included, which a fresh checkout has yet to write down. */
export async function areTypesRight(): Promise<boolean> {
  const areWritten = await run(NEXT, ['typegen'], { NEXT_TELEMETRY_DISABLED: '1' })
  return areWritten && (await run(TYPESCRIPT, ['--noEmit']))
}
