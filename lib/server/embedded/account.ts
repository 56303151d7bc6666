import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Refusal } from '@/lib/server/refusal'

/** A user of this host, by number. */
export type Account = { readonly uid: number; readonly gid: number }

/** PostgreSQL refuses to run as root. Only accounts that exist are used: none is ever added to the host. */
const unprivileged = ['postgres', 'nobody']

/**
 * The account that PostgreSQL runs as: our own, or an unprivileged one when we are root.
 * The owner of existing data goes first, so that an account added later does not lock the data away.
 * @param data directory that may already hold a database
 * @throws Refusal when we are root and the host has no suitable account
 */
export function chooseAccount(data: string): Account {
  const own = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
  if (own.uid !== 0) return own
  const owner = statSync(data, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  for (const name of unprivileged) {
    const account = accountNamed(name)
    if (account) return account
  }
  throw new Refusal(
    'PostgreSQL does not run as root, and this host has neither an account "postgres" nor "nobody". ' +
      'Start as an ordinary user, or set DATABASE_URL to a PostgreSQL that runs elsewhere.',
  )
}

function accountNamed(name: string): Account | undefined {
  const ask = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    return { uid: ask('-u'), gid: ask('-g') }
  } catch {
    return undefined
  }
}

/**
 * Whether an account may reach a path: the path and every directory above it let it through.
 * Reads plain modes only; where access lists grant more, the answer is a cautious "no".
 */
export function canReach(account: Account, path: string): boolean {
  const absolute = resolve(path)
  const found = statSync(absolute, { throwIfNoEntry: false })
  const above = dirname(absolute)
  if (found && !lets(account, found)) return false
  return above === absolute || canReach(account, above)
}

function lets(account: Account, found: { mode: number; uid: number; gid: number }): boolean {
  if (found.uid === account.uid) return (found.mode & 0o100) !== 0
  if (found.gid === account.gid) return (found.mode & 0o010) !== 0
  return (found.mode & 0o001) !== 0
}
