import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { Refusal } from '@/lib/server/refusal'
import { writeOnce } from '@/lib/server/secret-file'
import { type Account, canReach, chooseAccount } from './account'

/** Where data goes when we are root and the checkout lies where only root can enter. Kept across restarts of the host. */
const sharedDirectory = '/var/lib/tms-consultation-intake'

/** One embedded database: where it lies, who runs it, and the passwords of its two roles. */
export type Home = {
  readonly directory: string
  readonly data: string
  readonly log: string
  readonly account: Account
  readonly passwords: { readonly owner: string; readonly application: string }
}

const noteShape = z.strictObject({
  /** Relative to the note itself, or absolute. */
  directory: z.string(),
  ownerPassword: z.string(),
  applicationPassword: z.string(),
})

/**
 * Finds, or on the first call prepares, the directory of the embedded database.
 *
 * `<dataDirectory>/postgresql.json` (mode 0600) says where the database lies, so the place never changes between starts.
 * It is `<dataDirectory>/postgresql`, unless we are root and no unprivileged account can enter that: then it is a
 * directory of its own under /var/lib/tms-consultation-intake. Moving the checkout moves the note, so data is found again.
 * @throws Refusal when the note is damaged
 */
export function findHome(dataDirectory: string): Home {
  // Others may pass through but not list: the unprivileged account reaches its folder, the secrets beside it are 0600.
  mkdirSync(dataDirectory, { recursive: true, mode: 0o711 })
  const note = readNote(join(dataDirectory, 'postgresql.json'), dataDirectory)
  const directory = resolve(dataDirectory, note.directory)
  const data = join(directory, 'data')
  const account = chooseAccount(data)
  prepareDirectory(directory, account)
  return {
    directory,
    data,
    log: join(directory, 'server.log'),
    account,
    passwords: { owner: note.ownerPassword, application: note.applicationPassword },
  }
}

function readNote(path: string, dataDirectory: string): z.infer<typeof noteShape> {
  if (!existsSync(path)) writeOnce(path, JSON.stringify(newNote(resolve(dataDirectory)), null, 2))
  try {
    return noteShape.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    throw new Refusal(`${path} cannot be read. It says where the database lies: restore it from a backup.`)
  }
}

function newNote(dataDirectory: string): z.infer<typeof noteShape> {
  const reachable = canReach(chooseAccount(join(dataDirectory, 'postgresql', 'data')), dataDirectory)
  const password = () => randomBytes(24).toString('base64url')
  return {
    directory: reachable ? 'postgresql' : join(sharedDirectory, randomBytes(6).toString('hex')),
    ownerPassword: password(),
    applicationPassword: password(),
  }
}

function prepareDirectory(directory: string, account: Account): void {
  mkdirSync(dirname(directory), { recursive: true, mode: 0o755 })
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  if (process.getuid?.() === 0) chownSync(directory, account.uid, account.gid)
}
