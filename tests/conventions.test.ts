import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import nextConfig from '../next.config'
import { importTable } from '../scripts/import-table'

// What the linter cannot say. Each message names the remedy; an exception stands here with its reason.

type Source = { readonly path: string; readonly text: string; readonly code: string }

/** Line comments and block comments become blanks; line numbers stay. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).replace(/(^|[^:'"`])\/\/.*$/gm, '$1')

function filesBelow(path: string): string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inner = join(path, entry.name)
    if (inner === join('lib', 'server', 'generated')) return []
    return entry.isDirectory() ? filesBelow(inner) : [inner]
  })
}

const paths = [...['app', 'components', 'lib', 'prisma', 'scripts', 'tests'].flatMap(filesBelow), 'proxy.ts', 'instrumentation.ts', 'next.config.ts']
const sources: readonly Source[] = paths
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  .map((source) => ({ ...source, code: withoutComments(source.text) }))

/** What is shipped: everything but tests and scripts. */
const product = sources.filter(({ path }) => !/^(tests|scripts)\//.test(path))
const within = (...folders: readonly string[]) => product.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)))
const inBrowser = product.filter(({ text }) => /^\s*(?:\/\*[\s\S]*?\*\/\s*)?['"]use client['"]/.test(text))

/** Every place where a pattern occurs, as `path:line`. */
function places(among: readonly Source[], pattern: RegExp, unless: Readonly<Record<string, string>> = {}): string[] {
  return among.flatMap(({ path, code }) => {
    if (path in unless) return []
    return [...code.matchAll(pattern)].map(({ index }) => `${path}:${code.slice(0, index).split('\n').length}`)
  })
}

describe('actions and pages', () => {
  it('bind no action in a client component', () => {
    expect(places(inBrowser, /\.bind\(/g), 'Without JavaScript one post of such a form spins the server. Pass the action unbound, with hidden fields.').toEqual([])
  })

  it('cache nothing across requests', () => {
    expect(
      places(product, /['"]use cache|\bunstable_cache\b|\bcacheLife\b|\brevalidate\s*=/g),
      'No “use cache”: pages hold what patients say (docs/decisions/0008).',
    ).toEqual([])
  })

  it('declare server actions in files named actions.ts, in app', () => {
    const declared = places(product, /['"]use server['"]/g).map((place) => place.replace(/:\d+$/, ''))
    expect(
      declared.filter((path) => !/^app\/.*\bactions\.ts$/.test(path)),
      'Move the action to an actions.ts below app; what it does belongs in lib/server.',
    ).toEqual([])
  })

  it('carry no style attribute and no script or style of their own', () => {
    expect(places(product, /\sstyle=[{"]|<style\b|<script\b/g), 'The content security policy refuses it. Use a class or an SVG attribute.').toEqual([])
  })

  it('use neither the image optimiser nor anything fetched from elsewhere', () => {
    expect(places(product, /['"]next\/(?:image|legacy\/image|font\/google|script)['"]|\bsrc="https?:/g), 'Use <img> with a file of ours, next/font/local.').toEqual([])
    expect(nextConfig).toMatchObject({ images: { unoptimized: true }, poweredByHeader: false })
    expect(Object.keys(nextConfig.experimental ?? {}), 'Anything else that is experimental needs a decision record.').toEqual(['serverActions'])
  })

  it('keep nothing in the storage of the browser', () => {
    expect(
      places(product, /\b(?:localStorage|sessionStorage|indexedDB|caches)\b/g),
      'Answers stay on the server; the browser holds a cookie with a random secret.',
    ).toEqual([])
  })
})

describe('time and chance', () => {
  const browserClocks = {
    'components/clinic/idle-watch.tsx': 'measures how long nobody touched this screen; it decides nothing, the server does',
    'components/clinic/alert-due.tsx': 'counts on from the clock of the clinic that came with the page; it decides nothing, the server does',
  }

  it('stay in lib/server', () => {
    const outside = product.filter(({ path }) => !path.startsWith('lib/server/'))
    const found = places(
      outside,
      /\bnew Date\(\s*\)|\bDate\.now\b|\bDate\(\)|\bMath\.random\b|\bperformance\.now\b|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/g,
      browserClocks,
    )
    const known = ['proxy.ts', 'prisma/']
    expect(
      found.filter((place) => !known.some((start) => place.startsWith(start))),
      'Hand the moment in: now() of lib/server/clock.ts is read at the edge.',
    ).toEqual([])
  })

  it('are read in one place', () => {
    expect(places(product, /\bnew Date\(\s*\)/g, { 'lib/server/clock.ts': 'the place' }), 'Use now() of lib/server/clock.ts.').toEqual([])
    expect(places(product, /\bMath\.random\b/g), 'Use randomInt, randomBytes or randomUUID of node:crypto.').toEqual([])
  })
})

describe('data', () => {
  it('reaches the database as parameters, never inside the statement', () => {
    expect(places(product, /\$(?:query|execute)RawUnsafe|\bPrisma\.raw\(/g), 'Use the tagged template $queryRaw, which passes values as parameters.').toEqual([])
  })

  it('is never coerced', () => {
    expect(places(product, /\bz\.coerce\b/g), 'z.coerce.number() reads a blank as 0. Parse the text.').toEqual([])
  })

  it('is never run', () => {
    expect(places(product, /\beval\(|\bnew Function\(/g), 'Write it as code.').toEqual([])
  })
})

describe('imports', () => {
  /** `import type …` and nothing else. */
  const imports = ({ code }: Source) =>
    [...code.matchAll(/^\s*(import|export)\s+(type\s)?[^'"]*?from\s+['"]@\/([^'"]+)['"]/gm)].map(([, , type, from = '']) => ({ isType: type !== undefined, from }))

  it.each(importTable.filter(({ types }) => types))('of $at take types only where the table says so', ({ at, imports: values, types = [] }) => {
    const isBelow = (from: string) => (folder: string) => from === folder || from.startsWith(`${folder}/`)
    const wrong = within(at).flatMap((source) =>
      imports(source)
        .filter(({ isType, from }) => !isType && types.some(isBelow(from)) && !values.some(isBelow(from)))
        .map(({ from }) => `${source.path} imports values of ${from}`),
    )
    expect(wrong, 'Write "import type", or hand the value in as a prop from app.').toEqual([])
  })

  it('of one payer never name another', () => {
    const index = readFileSync('lib/knowledge/payers/index.ts', 'utf8')
    const payers = [...index.matchAll(/^import \{[^}]*\} from '\.\/([\w-]+)'/gm)].map(([, name]) => name)
    const wrong = within('lib/knowledge/payers').flatMap(({ path, code }) =>
      path.endsWith('/index.ts')
        ? []
        : [...code.matchAll(/from '(?:\.|@\/lib\/knowledge\/payers)\/([\w-]+)'/g)].flatMap(([, name]) => (payers.includes(name) ? [`${path} imports ${name}`] : [])),
    )
    expect(payers.length).toBeGreaterThan(5)
    expect(wrong, 'What two payers share stands in a file of its own, such as trial-requirement.ts.').toEqual([])
  })
})

describe('words', () => {
  it('on a page of the patient pass through the translation', () => {
    const pages = product.filter(({ path }) => /^(app\/\(patient\)|app\/not-found|components\/(form|intake|ui))/.test(path) && path.endsWith('.tsx'))
    const bare = [...places(pages, />[^<>{}=;()]*\p{L}{2,}[^<>{}=;()]*<\//gu), ...places(pages, /\b(?:aria-label|title|alt|placeholder)="[^"]*\p{L}{2,}[^"]*"/gu)]
    expect(bare, "Write {t('…')}: the English text is the key.").toEqual([])
  })

  it('name things for what they are', () => {
    const vague = paths.filter((path) => /^(utils?|misc|helpers?|common|managers?|stuff)(\.|$)/i.test(basename(path)) || /\/(utils?|misc|helpers?|common)\//i.test(path))
    expect(vague, 'Name the file after the one thing in it (docs/words.md).').toEqual([])
  })
})
