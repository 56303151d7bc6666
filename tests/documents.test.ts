import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

// What is written for people is held against what is there.

const read = (path: string) => readFileSync(path, 'utf8')

function filesBelow(path: string): string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inner = join(path, entry.name)
    return entry.isDirectory() ? filesBelow(inner) : /\.(tsx?|md|json|sql|prisma)$/.test(inner) ? [inner] : []
  })
}

/** Written by hand; docs/manual.md is generated and has a test of its own. */
const documents = ['README.md', 'SECURITY.md', ...filesBelow('docs').filter((path) => path.endsWith('.md') && path !== 'docs/manual.md')]

describe('documents', () => {
  const variables = [...read('lib/server/environment.ts').matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(([, name = '']) => name)
  /** Set by the start itself, never by a person. */
  const internal = ['NODE_ENV', 'DEMO', 'STARTED_BY']
  const given = [...variables.filter((name) => !internal.includes(name)), 'APP_KEYS', 'AUTH_SECRET']

  it.each(['README.md', '.env.example'])('%s names every variable that may be set', (path) => {
    expect(given.length).toBeGreaterThan(5)
    expect(
      given.filter((name) => !read(path).includes(name)),
      `Describe them in ${path}, or list them as internal here.`,
    ).toEqual([])
  })

  it('name only commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json'))
    const named = ['README.md', 'SECURITY.md', '.env.example', '.ci/run'].flatMap((path) =>
      [...read(path).matchAll(/npm (?:run (?:--silent )?([\w-]+)|(start|test)\b)/g)].map(([, run, plain]) => run ?? plain ?? ''),
    )
    expect(
      named.filter((name) => !(name in scripts)),
      'package.json has no such script.',
    ).toEqual([])
  })

  it('decision records are numbered without a gap, whole and listed', () => {
    const records = readdirSync('docs/decisions')
      .filter((name) => name !== 'README.md')
      .sort()
    expect(records.map((name) => Number(name.slice(0, 4)))).toEqual(records.map((_, index) => index + 1))
    const index = read('docs/decisions/README.md')
    expect(
      records.filter((name) => !index.includes(`(${name})`)),
      'Add a line to docs/decisions/README.md.',
    ).toEqual([])
    const partial = records.filter(
      (name) => !['## Context', '## Decision', '## Consequence', '## What would reverse it'].every((part) => read(join('docs/decisions', name)).includes(part)),
    )
    expect(partial, 'A record has four parts: Context, Decision, Consequence, What would reverse it.').toEqual([])
  })

  it('point at files that exist', () => {
    const dead = documents.flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)[^)]*\)/g)]
        .map(([, to = '']) => join(path, '..', to))
        .filter((to) => !existsSync(to))
        .map((to) => `${path} → ${to}`),
    )
    expect(dead).toEqual([])
  })

  it('are where the code says they are', () => {
    const citing = ['app', 'components', 'lib', 'prisma', 'scripts', 'tests', 'docs'].flatMap(filesBelow)
    const cited = citing.flatMap((path) => [...read(path).matchAll(/decisions\/(\d{4})/g)].map(([, number]) => ({ path, number })))
    const records = readdirSync('docs/decisions').map((name) => name.slice(0, 4))
    expect(cited.filter(({ number }) => !records.includes(number ?? ''))).toEqual([])
  })
})
