import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Locked = { readonly version?: string; readonly link?: true; readonly resolved?: string; readonly integrity?: string; readonly optional?: true }
type Rules = {
  readonly minimum: Readonly<Record<string, { readonly version: string; readonly because: string }>>
  readonly absent: Readonly<Record<string, string>>
  readonly sameVersion: readonly (readonly string[])[]
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const { minimum, absent, sameVersion }: Rules = read('docs/minimum-versions.json')
const manifest = read('package.json')
const lock: Readonly<Record<string, Locked>> = read('package-lock.json').packages
const direct: Readonly<Record<string, string>> = { ...manifest.dependencies, ...manifest.devDependencies }

/** Every copy of a package in the tree, not only the one at the top. */
const copiesOf = (name: string) => Object.entries(lock).filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))

/** Negative when the first is older. What stands after a hyphen comes before the release itself. */
function compare(one: string, other: string): number {
  const parts = (version: string) => (version.split('-')[0] ?? '').split('.').map(Number)
  const [left, right] = [parts(one), parts(other)]
  const difference = left.map((part, index) => part - (right[index] ?? 0)).find((each) => each !== 0)
  return difference ?? Number(other.includes('-')) - Number(one.includes('-'))
}

describe('installed versions', () => {
  it.each(Object.entries(minimum))('%s is new enough', (name, { version, because }) => {
    const copies = copiesOf(name).map(([, locked]) => locked.version ?? '0')
    expect(copies.length, `${name} is not in package-lock.json`).toBeGreaterThan(0)
    expect(
      copies.filter((each) => compare(each, version) < 0),
      `${name} must be at least ${version}. ${because}`,
    ).toEqual([])
  })

  it.each(Object.entries(absent))('%s is absent', (name, because) => {
    expect(
      copiesOf(name)
        .filter(([, { link, resolved }]) => !(link && resolved === 'scripts/absent'))
        .map(([path]) => path),
      because,
    ).toEqual([])
  })

  it('bring no image decoder by another name', () => {
    expect(Object.keys(lock).filter((path) => path.includes('node_modules/@img/'))).toEqual([])
  })

  it.each(sameVersion)('of %s and its family are the same', (...family) => {
    const versions = family.flatMap((name) => copiesOf(name).map(([, { version }]) => version))
    expect(new Set(versions).size, `${family.join(', ')} are released together: pin one version of all.`).toBe(1)
  })

  it('are pinned exactly, and each package by its content', () => {
    expect(
      Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version)),
      'Write the exact version, without ^ or ~.',
    ).toEqual([])
    // The lock file knows no content of optional packages for platforms that it was never installed on.
    const unknown = Object.entries(lock).filter(([path, { link, integrity, optional }]) => path.startsWith('node_modules/') && !link && !optional && !integrity)
    expect(unknown.map(([path]) => path)).toEqual([])
  })

  it('are compared as versions, not as text', () => {
    expect(compare('16.4.6', '16.4.10')).toBeLessThan(0)
    expect(compare('16.4.6-canary.1', '16.4.6')).toBeLessThan(0)
    expect(compare('17.0.0', '16.4.6')).toBeGreaterThan(0)
    expect(compare('19.3.1', '19.3.1')).toBe(0)
  })
})
