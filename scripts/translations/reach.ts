import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { type Parsed, parsed } from './parsed'

/** Every source file below a folder. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

/** The file that an import names; undefined for a package. */
function fileOf(from: string, written: string): string | undefined {
  const path = written.startsWith('@/') ? written.slice(2) : written.startsWith('.') ? normalize(join(dirname(from), written)) : undefined
  if (path === undefined) return undefined
  return [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`, path].find((one) => /\.tsx?$/.test(one) && existsSync(one))
}

/** The files that are given, and whatever of ours they import, however deep. `within`: where the search goes. */
export function reached(from: readonly string[], within: (path: string) => boolean): ReadonlyMap<string, Parsed> {
  const found = new Map<string, Parsed>()
  const open = [...from]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue
    const file = parsed(path)
    found.set(path, file)
    open.push(...file.imports.flatMap((written) => fileOf(file.path, written) ?? []).filter(within))
  }
  return found
}
