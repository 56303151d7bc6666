import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { staleness } from '../scripts/lint-table'

const BIOME = join(dirname(createRequire(import.meta.url).resolve('@biomejs/biome/package.json')), 'bin/biome')
const IMPORTS = 'lint/style/noRestrictedImports'

/** File by file, what is planted there and the rule that refuses it. Written by hand: the table is not its own judge. */
const REFUSED: readonly (readonly [at: string, text: string, rule: string])[] = [
  ['lib/rules/a.ts', `import '@/lib/forms/field'`, IMPORTS],
  ['lib/rules/b.ts', `import 'zod'`, IMPORTS],
  ['lib/rules/c.ts', `import '../server/database'`, IMPORTS],
  ['lib/rules/d.ts', `import './../server/database'`, IMPORTS],
  ['lib/rules/e.ts', `export const f = () => process.cwd()`, 'lint/style/noRestrictedGlobals'],
  ['lib/rules/f.ts', `export const f = () => fetch('/')`, 'lint/style/noRestrictedGlobals'],
  ['lib/i18n/a.ts', `import '@/lib/steps'`, IMPORTS],
  ['lib/forms/a.ts', `import '@/lib/steps'`, IMPORTS],
  ['lib/steps/a.ts', `import '@/lib/facts/pain'`, IMPORTS],
  ['lib/steps/b.ts', `import '@/lib/knowledge/payers'`, IMPORTS],
  ['lib/facts/a.ts', `import '@/lib/knowledge/criteria'`, IMPORTS],
  ['lib/facts/deep/b.ts', `import '../../knowledge/criteria'`, IMPORTS],
  ['lib/knowledge/criteria/a.ts', `import '@/lib/assess'`, IMPORTS],
  ['lib/intake/a.ts', `import '@/lib/assess'`, IMPORTS],
  ['lib/assess/a.ts', `import '@/lib/documents/manual'`, IMPORTS],
  ['lib/assess/b.ts', `import '@/lib/intake/path'`, IMPORTS],
  ['lib/assess/c.ts', `export { database } from '@/lib/server/database'`, IMPORTS],
  ['lib/assess/d.ts', `export const f = () => import('@/lib/server/database')`, IMPORTS],
  ['lib/assess/e.ts', `import 'next/headers'`, IMPORTS],
  ['lib/documents/a.ts', `import '@/lib/server/database'`, IMPORTS],
  ['lib/documents/b.ts', `import '@prisma/client'`, IMPORTS],
  ['lib/documents/c.ts', `import 'node:fs'`, 'lint/correctness/noNodejsModules'],
  ['lib/documents/d.ts', `export const day = process.env.DAY`, 'lint/style/noProcessEnv'],
  ['lib/server/a.ts', `import '@/app/page'`, IMPORTS],
  ['lib/server/b.ts', `import '@/components/ui/button'`, IMPORTS],
  ['lib/server/deep/c.ts', `import '../../../components/ui/button'`, IMPORTS],
  ['components/ui/a.tsx', `import '@/components/form/one'`, IMPORTS],
  ['components/ui/b.tsx', `import '../form/one'`, IMPORTS],
  ['components/ui/c.tsx', `import '@/lib/forms/field'`, IMPORTS],
  ['components/form/a.tsx', `import '@/lib/server/database'`, IMPORTS],
  ['components/form/b.tsx', `import '@/lib/steps'`, IMPORTS],
  ['components/intake/a.tsx', `import '../clinic/words'`, IMPORTS],
  ['components/findings/a.tsx', `import '@/lib/knowledge/criteria'`, IMPORTS],
  ['components/clinic/a.tsx', `import '@/lib/server/access'`, IMPORTS],
  ['components/clinic/b.tsx', `export const mode = process.env.NODE_ENV`, 'lint/style/noProcessEnv'],
  ['app/a.tsx', `import '@/lib/server/generated/client'`, IMPORTS],
  ['app/g.tsx', `import 'pg'`, IMPORTS],
  ['app/b.tsx', `import 'node:fs'`, 'lint/correctness/noNodejsModules'],
  ['app/deep/c.tsx', `import '../../lib/server/database'`, IMPORTS],
  ['app/d.tsx', `export const secret = process.env.AUTH_SECRET`, 'lint/style/noProcessEnv'],
  ['app/e.tsx', `export const E = () => <p dangerouslySetInnerHTML={{ __html: '' }} />`, 'lint/security/noDangerouslySetInnerHtml'],
  ['app/f.tsx', `console.log('x')`, 'lint/suspicious/noConsole'],
  ['proxy.ts', `import '@/lib/assess'`, IMPORTS],
  ['prisma/a.ts', `import '@/components/ui/button'`, IMPORTS],
  ['scripts/a.ts', `import '@/app/page'`, IMPORTS],
  ['lib/facts/circle-one.ts', `import { two } from '@/lib/facts/circle-two'\nexport const one = two`, 'lint/suspicious/noImportCycles'],
  ['lib/facts/circle-two.ts', `import { one } from './circle-one'\nexport const two = one`, 'lint/suspicious/noImportCycles'],
]

const ALLOWED: readonly (readonly [at: string, text: string])[] = [
  ['lib/rules/ok.ts', `import './fact'`],
  ['lib/forms/ok.ts', `import 'zod/mini'\nimport '@/lib/rules/fact'`],
  ['lib/facts/deep/ok.ts', `import '../pain'\nimport '@/lib/steps/pain-history'`],
  ['lib/knowledge/criteria/ok.ts', `import '@/lib/knowledge/sources/delray'\nimport '@/lib/facts/pain'`],
  ['lib/documents/ok.ts', `import '@/lib/assess'\nimport '@/lib/intake/path'\nimport '@/lib/i18n/dates'`],
  ['lib/server/ok.ts', `import 'node:fs'\nimport 'pg'\nimport '@/lib/documents/status'\nexport const mode = process.env.NODE_ENV`],
  ['components/form/ok.tsx', `import '../ui/button'\nimport '@/lib/forms/field'\nimport 'react-hook-form'`],
  ['app/deep/ok.tsx', `import '../part'\nimport '@/lib/server/access'\nimport '@/components/ui/button'\nimport 'next/headers'`],
  ['scripts/ok.ts', `import 'node:fs'\nimport '@/lib/server/migrations'\nconsole.log('x')`],
]

describe('the import table', () => {
  let directory = ''
  let found: Record<string, string[]> = {}

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'import-table-'))
    for (const file of ['biome.json', 'package.json', 'tsconfig.json', '.gitignore']) cpSync(file, join(directory, file))
    for (const [at, text] of [...REFUSED, ...ALLOWED]) {
      mkdirSync(dirname(join(directory, at)), { recursive: true })
      writeFileSync(join(directory, at), `${text}\n`)
    }
    found = rulesByFile(await lint(directory))
  })
  afterAll(() => rmSync(directory, { recursive: true, force: true }))

  it('is what biome.json says', () => expect(staleness()).toBeUndefined())

  it.each(REFUSED)('refuses in %s: %s', (at, _text, rule) => expect(found[at]).toContain(rule))

  it.each(ALLOWED)('lets pass in %s: %s', (at) => expect(found[at] ?? []).toEqual([]))
})

/** The linter's report as JSON. It ends with an error, since there is something to find. */
function lint(directory: string): Promise<string> {
  return new Promise((resolve) => {
    const given = ['lint', '--reporter=json', '--max-diagnostics=none', '.']
    execFile(process.execPath, [BIOME, ...given], { cwd: directory, maxBuffer: 64 * 1024 * 1024 }, (_error, output) => resolve(output))
  })
}

type Report = { readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: string } }[] }

function rulesByFile(report: string): Record<string, string[]> {
  const byFile: Record<string, string[]> = {}
  for (const { category, location } of (JSON.parse(report) as Report).diagnostics) {
    byFile[location.path] ??= []
    byFile[location.path]?.push(category)
  }
  return byFile
}
