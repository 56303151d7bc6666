import type { Transaction } from './database'

/**
 * Holds a form against everything else that changes its links and browsers, so that these follow one another.
 * What else a transaction does with links comes after it.
 */
export const holdForm = (transaction: Transaction, draftId: string) =>
  transaction.$queryRaw<{ id: string }[]>`SELECT id FROM draft WHERE id = ${draftId}::uuid FOR NO KEY UPDATE`

/**
 * Closes a held form in every browser but the one whose secret hashes to `tokenHash`, and ends the links that any of them
 * has shown. What is saved stays.
 */
export async function closeElsewhere(transaction: Transaction, draftId: string, tokenHash: string, at: Date): Promise<void> {
  await transaction.resumeLink.updateMany({ where: { draftId, channel: 'screen', endedAt: null }, data: { endedAt: at } })
  await transaction.draftBrowser.deleteMany({ where: { draftId, NOT: { tokenHash } } })
}
