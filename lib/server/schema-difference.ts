import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

/**
 * The SQL that would bring a database to what prisma/schema.prisma says; empty when it is there already.
 * The engine is Prisma's own, as WebAssembly: nothing is downloaded. It compares tables, columns, keys and indexes;
 * checks, triggers and generated expressions are not in a Prisma schema: tests prove them by what they do.
 * @param url a database to compare with, as the owner of its tables
 */
export async function schemaDifference(url: string): Promise<string> {
  const schema = { path: 'schema.prisma', content: readFileSync(join('prisma', 'schema.prisma'), 'utf8') }
  const pool = new CataloguePool({ connectionString: url })
  const engine = await startEngine(schema, bindMigrationAwareSqlAdapterFactory(new CatalogueAdapter(pool)))
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files: [schema], configDir: process.cwd() },
      to: { tag: 'schemaDatamodel', files: [schema] },
      script: true,
      exitCode: false,
      shadowDatabaseUrl: null,
      filters: { externalTables: [], externalEnums: [] },
    } as bindings.DiffParams)
    const script = stdout ?? ''
    return script.includes('This is an empty migration') ? '' : script
  } finally {
    engine.free()
    await pool.end()
  }
}

async function startEngine(schema: { path: string; content: string }, adapter: object): Promise<bindings.SchemaEngine> {
  loadEngine()
  return bindings.SchemaEngine.new({ datamodels: [[schema.path, schema.content]] }, () => undefined, adapter)
}

let loaded = false

/** Once a process: the bindings remember the memory of the one instance they were given. */
function loadEngine(): void {
  if (loaded) return
  const folder = join(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'), '..')
  const module = new WebAssembly.Module(readFileSync(join(folder, 'schema_engine_bg.wasm')))
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': bindings })
  const exported = instance.exports as { __wbindgen_start(): void }
  bindings.__wbg_set_wasm(exported)
  exported.__wbindgen_start()
  // Where the engine leaves its last words before it dies.
  // biome-ignore lint/suspicious/noConsole: a developer's tool, and the only place these words are seen
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (words: string) => console.error(words) } })
  loaded = true
}

// The adapter does not know the catalogue's one-letter type "char" and the engine insists on it. So the pool passes it
// off as the ordinary char and remembers where it stood, and the adapter then tells the engine what it was.
const oneLetterType = 18
const ordinaryCharType = 1042
const oneLetterColumns = new WeakMap<object, readonly number[]>()

class CataloguePool extends pg.Pool {
  // biome-ignore lint/suspicious/noExplicitAny: the overloads of query cannot be repeated here
  override query(...given: any[]): any {
    // biome-ignore lint/suspicious/noExplicitAny: as above
    return (super.query as any)(...given).then((result: pg.QueryArrayResult) => {
      const found = result.fields.flatMap((field, index) => (field.dataTypeID === oneLetterType ? [index] : []))
      for (const index of found) Object.assign(result.fields[index] ?? {}, { dataTypeID: ordinaryCharType })
      oneLetterColumns.set(result.rows, found)
      return result
    })
  }
}

class CatalogueAdapter extends PrismaPg {
  override async connect() {
    const adapter = await super.connect()
    const plain = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (query) => {
      const answer = await plain(query)
      for (const index of oneLetterColumns.get(answer.rows) ?? []) answer.columnTypes[index] = ColumnTypeEnum.Character
      return answer
    }
    return adapter
  }
}
