import { now } from './clock'
import type { Database, Transaction } from './database'
import { hashOfSecret, newSecret } from './secret'

const minutes = 15

/** Whether somebody can administer this installation. Until then, each start prints a link. */
export async function hasAdministrator(database: Database | Transaction): Promise<boolean> {
  const found = await database.staff.findFirst({
    where: { role: 'administrator', disabledAt: null },
    select: { id: true },
  })
  return found !== null
}

/**
 * Makes the one-time link that creates the first administrator, valid for 15 minutes; earlier unused ones end.
 * The secret stands in the fragment, which browsers do not send: it reaches no log of ours or of a proxy.
 * @param publicUrl origin of the site
 */
export async function makeSetupLink(database: Database, publicUrl: string): Promise<string> {
  const secret = newSecret()
  const expiresAt = new Date(now().getTime() + minutes * 60_000)
  await database.$transaction([
    database.setupToken.deleteMany({ where: { usedAt: null } }),
    database.setupToken.create({ data: { hash: hashOfSecret(secret), expiresAt } }),
  ])
  return `${publicUrl}/clinic/set-up#${secret}`
}

/**
 * Spends the secret of a link. Call in the transaction that creates the administrator.
 * @returns false when it is unknown, used or too old
 */
export async function spendSetupToken(transaction: Transaction, secret: string): Promise<boolean> {
  const at = now()
  const { count } = await transaction.setupToken.updateMany({
    where: { hash: hashOfSecret(secret), usedAt: null, expiresAt: { gt: at } },
    data: { usedAt: at },
  })
  return count === 1
}
