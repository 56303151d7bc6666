import { addAlertStep } from './alert-steps'
import { WAITING } from './alerts'
import { recordAudit } from './audit'
import { database, type Transaction } from './database'

/** Whether nobody is on an alert yet, so that a letter about it is still of use. */
export const isStillWaiting = async (alertId: string): Promise<boolean> => (await database().safetyAlert.count({ where: { id: alertId, ...WAITING } })) > 0

/** Takes a letter back that has not left: somebody took its alert, or settled it, while it lay here. */
export async function takeBackLetter(id: string, alertId: string): Promise<void> {
  await database().$transaction(async (transaction) => {
    const { count } = await transaction.outboxMessage.deleteMany({ where: { id, sentAt: null } })
    if (count > 0)
      await recordAudit(transaction, { actor: { kind: 'system' }, action: 'mail.not-needed', object: { type: 'alert', id: alertId }, detail: { message: id } })
  })
}

/** Says on an alert that the fallback person has not been reached: its page and the queue then say whom to call. */
export const addUndelivered = (transaction: Transaction, alertId: string): Promise<string> => addAlertStep(transaction, { alertId, kind: 'undelivered' })
