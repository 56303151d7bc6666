import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createViteServer } from 'vitest/node'
import { type Collected, Collector } from './collector'

const JUDGED = '\0judged-tests'

/** What Vite's module runner keeps of a module that it evaluated. */
type Evaluated = { readonly file: string; readonly importers: ReadonlySet<string>; readonly imports: ReadonlySet<string>; readonly id: string }
type Runner = {
  import(path: string): Promise<unknown>
  readonly evaluatedModules: {
    readonly idToModuleMap: ReadonlyMap<string, Evaluated>
    getModuleById(id: string): Evaluated | undefined
    getModulesByFile(file: string): ReadonlySet<Evaluated> | undefined
    invalidateModule(module: Evaluated): void
  }
}

/**
 * Holds the whole tree of modules in one process, and lets one file have another text for a while. The file on the disk is
 * never written. Only what rests on the file is evaluated again.
 */
export class Workshop {
  #altered: { readonly path: string; readonly text: string } | undefined
  readonly #collector = new Collector()
  readonly #texts = new Map<string, string>()
  #server: Awaited<ReturnType<typeof createViteServer>> | undefined

  constructor(readonly root: string) {}

  /** Starts the loader. Once, before anything else. */
  async open(): Promise<void> {
    Object.assign(globalThis, { [JUDGED]: this.#collector.exports() })
    this.#server = await createViteServer({
      configFile: false,
      root: this.root,
      logLevel: 'error',
      server: { middlewareMode: true, watch: null, hmr: false, ws: false },
      optimizeDeps: { noDiscovery: true },
      // Whatever is external is not asked of the plugin below.
      resolve: { alias: { '@': this.root } },
      ssr: { noExternal: ['vitest'] },
      plugins: [
        {
          name: 'mutate',
          enforce: 'pre',
          resolveId: (id) => (id === 'vitest' ? JUDGED : undefined),
          load: (id) => {
            if (id === this.#altered?.path) return this.#altered.text
            if (id.startsWith(`${this.root}/`) && !id.includes('/node_modules/') && id.endsWith('.ts')) return this.#asFound(id)
            return id === JUDGED ? `export const { describe, it, test, beforeAll, expect, vi } = globalThis[${JSON.stringify(JUDGED)}]` : undefined
          },
        },
      ],
    })
  }

  /** The text of a file as it was when it was first read: a run sees one state of the checkout, whatever is edited meanwhile. */
  #asFound(path: string): string {
    const text = this.#texts.get(path) ?? readFileSync(path, 'utf8')
    this.#texts.set(path, text)
    return text
  }

  async close(): Promise<void> {
    await this.#server?.close()
  }

  get #runner(): Runner {
    const environment = this.#server?.environments.ssr as { readonly runner?: Runner } | undefined
    if (!environment?.runner) throw new Error('The workshop is not open.')
    return environment.runner
  }

  /** Gives a file another text, or its own again. */
  alter(file: string, text: string | undefined): void {
    const path = join(this.root, file)
    this.#altered = text === undefined ? undefined : { path, text }
    const graph = this.#server?.environments.ssr.moduleGraph
    for (const module of graph?.getModulesByFile(path) ?? []) graph?.invalidateModule(module)
    this.#forget(path)
  }

  /** Forgets a module and whatever rests on it. */
  #forget(path: string): void {
    const { evaluatedModules } = this.#runner
    const seen = new Set<Evaluated>()
    const visit = (module: Evaluated): void => {
      if (seen.has(module)) return
      seen.add(module)
      for (const id of module.importers) {
        const importer = evaluatedModules.getModuleById(id)
        if (importer) visit(importer)
      }
    }
    for (const module of evaluatedModules.getModulesByFile(path) ?? []) visit(module)
    for (const module of seen) evaluatedModules.invalidateModule(module)
  }

  /** The tests of a file, read anew. */
  async testsOf(file: string): Promise<readonly Collected[]> {
    const path = join(this.root, file)
    this.#collector.take()
    this.#forget(path)
    await this.#runner.import(path)
    return this.#collector.take()
  }

  /** The files of the checkout that a file rests on, as far as they were evaluated. */
  restsOn(file: string): ReadonlySet<string> {
    const { evaluatedModules } = this.#runner
    const seen = new Map<string, Evaluated>()
    const visit = (module: Evaluated): void => {
      if (seen.has(module.id)) return
      seen.set(module.id, module)
      for (const id of module.imports) {
        const imported = evaluatedModules.getModuleById(id)
        if (imported) visit(imported)
      }
    }
    for (const module of evaluatedModules.getModulesByFile(join(this.root, file)) ?? []) visit(module)
    return new Set([...seen.values()].map((module) => module.file.slice(this.root.length + 1)))
  }
}
