import { randomUUID, timingSafeEqual } from 'node:crypto'
import { isRecordId, ROLES, type Role } from './access'
import { recordAudit } from './audit'
import { now } from './clock'
import { database, type Transaction } from './database'
import { passwordProblem } from './password-rules'
import { hashPassword } from './passwords'
import { hashOfSecret, newSecret } from './secret'
import { asKept } from './sign-in'
import { endSessionsOf, type StaffMember } from './staff-sessions'

/** An account as the settings show it. */
export type Account = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly state: 'active' | 'invited' | 'invitation-expired' | 'disabled'
}

/** How long a one-time link for a colleague holds. */
export const INVITATION_DAYS = 7

/**
 * An account has one thing that proves its person: the hash of a password, or, until they chose one, of an invitation
 * (`invitation$<SHA-256>$<end>`). So a new invitation ends the old one, and choosing a password ends both.
 */
const invitationOf = (secret: string, ends: Date) => `invitation$${hashOfSecret(secret)}$${ends.getTime()}`
const invitationEnd = (stored: string) => Number(/^invitation\$[0-9a-f]{64}\$(\d+)$/.exec(stored)?.[1] ?? 0)

function stateOf({ disabledAt, passwordHash }: { disabledAt: Date | null; passwordHash: string }): Account['state'] {
  if (disabledAt) return 'disabled'
  if (!passwordHash.startsWith('invitation$')) return 'active'
  return invitationEnd(passwordHash) > now().getTime() ? 'invited' : 'invitation-expired'
}

/** Everybody with an account, by name. A clinic has tens of them. */
export async function accounts(): Promise<readonly Account[]> {
  const rows = await database().staff.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }], take: 500 })
  return rows.map((row) => ({ id: row.id, name: row.name, email: row.email, role: row.role as Role, state: stateOf(row) }))
}

/** What went wrong with one field. */
export type Problems = Readonly<Record<string, string>>

/** Problems with the name, e-mail address and role of a new account. */
export function accountProblems(given: { readonly name: string; readonly email: string; readonly role?: string }): Problems {
  const problems: Record<string, string> = {}
  if (given.name.trim() === '' || given.name.length > 120) problems.name = 'Enter a name of at most 120 characters.'
  if (!/^[!-?A-~]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(asKept(given.email)) || given.email.length > 254) problems.email = 'Enter an e-mail address such as ana@example.org.'
  if (given.role !== undefined && !(ROLES as readonly string[]).includes(given.role)) problems.role = 'Choose a role.'
  return problems
}

/** Makes an account without a password and returns its one-time secret, which is shown once and never stored. */
export async function invite(
  by: StaffMember,
  given: { readonly name: string; readonly email: string; readonly role: string },
): Promise<{ readonly link: string } | { readonly problems: Problems }> {
  const problems = accountProblems(given)
  const email = asKept(given.email)
  if (Object.keys(problems).length > 0) return { problems }
  const secret = newSecret()
  const id = randomUUID()
  const row = { id, email, name: given.name.trim(), role: given.role, passwordHash: invitationOf(secret, invitationEnds()) }
  const isNew = await database().$transaction(async (transaction) => {
    const { count } = await transaction.staff.createMany({ data: [row], skipDuplicates: true })
    if (count === 1) await recordStaffChange(transaction, by, 'staff.invited', id)
    return count === 1
  })
  return isNew ? { link: joinPath(id, secret) } : { problems: { email: 'Somebody already has an account with this e-mail address.' } }
}

const invitationEnds = () => new Date(now().getTime() + INVITATION_DAYS * 86_400_000)

/** The secret stands after the #, which no server, log or proxy ever sees. */
const joinPath = (id: string, secret: string) => `/clinic/join#${id}.${secret}`

/**
 * A new one-time link for somebody who lost theirs, or their password: the old one and every session end at once.
 * Nobody makes one for themselves, since losing it would close the clinic's last way in.
 */
export async function inviteAgain(by: StaffMember, id: string): Promise<{ readonly link: string } | undefined> {
  if (!isRecordId(id) || id === by.id) return undefined
  const secret = newSecret()
  return database().$transaction(async (transaction) => {
    const { count } = await transaction.staff.updateMany({ where: { id, disabledAt: null }, data: { passwordHash: invitationOf(secret, invitationEnds()) } })
    if (count === 0) return undefined
    await endSessionsOf(transaction, id)
    await recordStaffChange(transaction, by, 'staff.invited-again', id)
    return { link: joinPath(id, secret) }
  })
}

/** Closes an account: every session ends with it. Nobody can close their own, so a clinic never locks itself out. */
export async function disable(by: StaffMember, id: string): Promise<boolean> {
  if (!isRecordId(id) || id === by.id) return false
  return database().$transaction(async (transaction) => {
    const { count } = await transaction.staff.updateMany({ where: { id, disabledAt: null }, data: { disabledAt: now() } })
    if (count === 0) return false
    await endSessionsOf(transaction, id)
    await recordStaffChange(transaction, by, 'staff.disabled', id)
    return true
  })
}

/** Opens a closed account again; its person signs in with the password they had. */
export async function enable(by: StaffMember, id: string): Promise<boolean> {
  if (!isRecordId(id)) return false
  return database().$transaction(async (transaction) => {
    const { count } = await transaction.staff.updateMany({ where: { id, disabledAt: { not: null } }, data: { disabledAt: null } })
    if (count > 0) await recordStaffChange(transaction, by, 'staff.enabled', id)
    return count > 0
  })
}

/** Uses a one-time link: the person chooses their password. `undefined` for a link that is wrong, used or too old. */
export async function join(code: string, password: string): Promise<{ readonly email: string } | { readonly problems: Problems } | undefined> {
  const [id = '', secret = ''] = code.trim().replace(/^.*#/, '').split('.')
  const row = isRecordId(id) ? await database().staff.findFirst({ where: { id, disabledAt: null } }) : null
  if (!row || !isInvitation(row.passwordHash, secret)) return undefined
  const problem = passwordProblem(password, [row.name, row.email])
  if (problem) return { problems: { password: problem } }
  const passwordHash = await hashPassword(password)
  return database().$transaction(async (transaction) => {
    // Only while the invitation is the one that was read: two people with one link make one password.
    const { count } = await transaction.staff.updateMany({ where: { id, disabledAt: null, passwordHash: row.passwordHash }, data: { passwordHash } })
    if (count === 0) return undefined
    await recordAudit(transaction, { actor: { kind: 'staff', id }, action: 'staff.joined', object: { type: 'staff', id } })
    return { email: row.email }
  })
}

function isInvitation(stored: string, secret: string): boolean {
  if (invitationEnd(stored) <= now().getTime()) return false
  const expected = Buffer.from(invitationOf(secret, new Date(invitationEnd(stored))))
  const found = Buffer.from(stored)
  return expected.length === found.length && timingSafeEqual(expected, found)
}

function recordStaffChange(transaction: Transaction, by: StaffMember, action: string, id: string): Promise<void> {
  return recordAudit(transaction, { actor: { kind: 'staff', id: by.id }, action, object: { type: 'staff', id } })
}
