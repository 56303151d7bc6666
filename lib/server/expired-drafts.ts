import { recordAudit } from './audit'
import { now } from './clock'
import { database } from './database'
import { log } from './log'

/** So many go in one transaction: saving and sending wait for the audit trail no longer than that. */
const BATCH = 20

/**
 * Removes drafts whose time is over, with their answers, links and browsers; the audit trail keeps that they were there.
 * One with an alert that is not settled stays: whoever answers it needs the number to call. Nodes that do it at once share
 * the work.
 * @returns how many went
 */
export async function purgeExpired(): Promise<number> {
  let gone = 0
  for (let count = BATCH; count === BATCH; gone += count) count = await purgeSome()
  if (gone > 0) log('info', 'draft.expired-removed', { count: gone })
  return gone
}

async function purgeSome(): Promise<number> {
  return database().$transaction(async (transaction) => {
    const over = await transaction.$queryRaw<{ id: string }[]>`
      SELECT id FROM draft WHERE expires_at <= ${now()}
        AND NOT EXISTS (SELECT FROM safety_alert WHERE safety_alert.draft_id = draft.id AND safety_alert.settled_at IS NULL)
      ORDER BY expires_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`
    await transaction.draft.deleteMany({ where: { id: { in: over.map(({ id }) => id) } } })
    // Last: from here on nothing waits for a row, so that nobody who holds one and waits for the trail waits for us.
    for (const { id } of over) await recordAudit(transaction, { actor: { kind: 'system' }, action: 'draft.expired', object: { type: 'draft', id } })
    return over.length
  })
}
