import { recordAudit } from './audit'
import { database } from './database'
import { log } from './log'
import { verifyPassword } from './passwords'
import { startSession } from './staff-sessions'
import { forgiveTry, type Reservation, reserveTry } from './throttle'

/** As typed by whoever knocks: nothing of it is believed, and the password goes nowhere but into the hash. */
export type Knock = { readonly email: unknown; readonly password: unknown; readonly source: string }

const LONGEST = { email: 254, password: 256 } as const

// The hash of a random text: whoever is not on our books takes as long to refuse as somebody who is.
const NOBODY = 'scrypt$131072$8$1$Zr1rNfO5yQ2v0mYwq6Yk4A$pS8dqk0mT3yUe1c5w7x9zA2bC4dE6fG8hI0jK2lM4nO'

/** An e-mail address as it is kept: lower case, without spaces around it. Nothing is rewritten beyond that. */
export const asKept = (email: string): string => email.trim().normalize('NFC').toLowerCase()

/**
 * Checks an e-mail address and a password, and starts a session. A wrong pair and an unknown or disabled account give the
 * same answer after the same time; `wait` comes after too many tries, also for an account that does not exist.
 */
export async function checkPassword({ email, password, source }: Knock): Promise<{ readonly secret: string } | 'wrong' | 'wait'> {
  if (typeof email !== 'string' || typeof password !== 'string') return 'wrong'
  if (email.length > LONGEST.email || password.length > LONGEST.password) return 'wrong'
  const account = asKept(email)
  const reservation = await reserveTry(account, source)
  // Only the log hears of it: whoever floods the door must not fill the audit trail, where each try let through stands.
  if (reservation === 'wait') {
    log('warning', 'sign-in.throttled')
    return 'wait'
  }
  const known = await database().staff.findUnique({ where: { email: account }, select: { id: true, passwordHash: true, disabledAt: true } })
  const usable = known?.disabledAt === null && known.passwordHash.startsWith('scrypt$')
  const right = await verifyPassword(password, usable ? known.passwordHash : NOBODY)
  if (!known || !usable || !right) return refused(known?.id)
  return admitted(known.id, reservation)
}

async function admitted(staffId: string, reservation: Reservation): Promise<{ readonly secret: string }> {
  await forgiveTry(reservation)
  return database().$transaction(async (transaction) => {
    const secret = await startSession(transaction, staffId)
    await recordAudit(transaction, { actor: { kind: 'staff', id: staffId }, action: 'staff.signed-in', object: { type: 'staff', id: staffId } })
    return { secret }
  })
}

async function refused(staffId: string | undefined): Promise<'wrong'> {
  log('warning', 'sign-in.refused', staffId ? { staffId } : {})
  await database().$transaction((transaction) =>
    recordAudit(transaction, {
      actor: { kind: 'staff', ...(staffId && { id: staffId }) },
      action: 'staff.sign-in',
      object: { type: 'staff', id: staffId ?? 'unknown' },
      outcome: 'refused',
    }),
  )
  return 'wrong'
}
