import { addUndelivered, isStillWaiting, takeBackLetter } from './alert-letters'
import { type AuditedEvent, recordAudit } from './audit'
import { now } from './clock'
import { database, type Transaction } from './database'
import { environment } from './environment'
import { log } from './log'
import { isMailAddress } from './mail/address'
import { isRefusedForGood } from './mail/smtp'
import { letterOf } from './mail/texts'
import { type Transport, transport } from './mail/transport'
import { contentOf, emptied, type MailContent, type MailKind } from './outbox'
import { clinicProfile } from './profile'
import { answerAsked } from './resume-links'
import { addStaffNotice } from './staff-notices'

/** Minutes before the next try, after the first, the second … Together with a little chance they make about a day. */
const WAITS = [1, 2, 5, 10, 20, 40, 80, 160, 240, 360, 480] as const
/** How often a letter is tried before staff are told that it did not arrive. */
export const TRIES = WAITS.length + 1
/** So many letters leave at once; a slow mail server holds up no more than that many. */
const LANES = 4

type Claimed = {
  readonly id: string
  readonly kind: MailKind
  readonly sealed: string
  readonly attempts: number
  readonly draft_id: string | null
  readonly intake_id: string | null
  readonly alert_id: string | null
}

/**
 * Sends every letter that is due, and answers how many have left. Any number of nodes may do it at once: each letter is
 * claimed by one, for longer than a try can take. The try is counted before it is made: a crash between sending and marking
 * makes the letter leave a second time after the wait, and no more often than that.
 */
export async function deliverDue(send: Transport = transport()): Promise<number> {
  const lanes = Array.from({ length: LANES }, () => deliverInTurn(send))
  // Every lane to its end, also when one fails: the round that follows would add its own to those that still send.
  await Promise.allSettled(lanes)
  const left = await Promise.all(lanes)
  return left.reduce((sum, count) => sum + count, 0)
}

async function deliverInTurn(send: Transport): Promise<number> {
  let left = 0
  for (let claimed = await claim(); claimed; claimed = await claim()) if (await deliver(claimed, send)) left++
  return left
}

/** Takes one due letter, counts the try, and puts its next one off. An alert goes before whatever else waits. */
async function claim(): Promise<Claimed | undefined> {
  const at = now()
  const [claimed] = await database().$queryRaw<Claimed[]>`
    UPDATE outbox_message
    SET attempts = attempts + 1,
        send_after = ${at}::timestamptz + make_interval(secs => 60 * (0.9 + 0.2 * random()) * (${[...WAITS]}::float8[])[least(attempts + 1, ${WAITS.length}::int)])
    WHERE id = (
      SELECT id FROM outbox_message WHERE sent_at IS NULL AND failed_at IS NULL AND send_after <= ${at}
      ORDER BY kind <> 'alert-escalated', send_after LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, kind, sealed, attempts, draft_id, intake_id, alert_id`
  return claimed
}

/** True once it has left. */
async function deliver(claimed: Claimed, send: Transport): Promise<boolean> {
  try {
    const content = contentOf(claimed.id, claimed.sealed)
    const isOver = content.endsAt !== undefined && new Date(content.endsAt) <= now()
    // A node may have died in the last try: it is over all the same.
    if (isOver || claimed.attempts > TRIES) return await giveUp(claimed)
    if (claimed.alert_id && !(await isStillWaiting(claimed.alert_id))) {
      await takeBackLetter(claimed.id, claimed.alert_id)
      return false
    }
    if (claimed.kind === 'resume-asked') await settle(claimed, (transaction) => answerAsked(transaction, content))
    else {
      if (!isMailAddress(content.to)) return await giveUp(claimed)
      await send(await letter(claimed, content))
      await settle(claimed, (transaction) => recordAudit(transaction, mailed(claimed, environment().mail ? 'mail.sent' : 'mail.filed')))
    }
    return true
  } catch (error) {
    log('warning', 'mail.not-sent', { action: claimed.kind, count: claimed.attempts, error })
    if (isRefusedForGood(error) || claimed.attempts >= TRIES) await giveUp(claimed)
    return false
  }
}

async function letter({ id, kind }: Claimed, { to, language, values }: MailContent) {
  const { name, phone } = await clinicProfile()
  const words = letterOf(kind as Exclude<MailKind, 'resume-asked'>, language, values, { name, phone, publicUrl: environment().publicUrl })
  // A header is one line, whatever an administrator typed as the clinic's name.
  return { id, from: name.replaceAll(/\p{C}+/gu, ' ').trim(), to, ...words }
}

/** Marks a letter as sent, empties it – it may hold a link –, and does what belongs to that in the same transaction. */
async function settle({ id }: Claimed, more: (transaction: Transaction) => Promise<unknown>): Promise<void> {
  await database().$transaction(async (transaction) => {
    const { count } = await transaction.outboxMessage.updateMany({ where: { id, sentAt: null }, data: { sentAt: now(), sealed: emptied(id) } })
    // Another node took it over and was quicker.
    if (count > 0) await more(transaction)
  })
}

async function giveUp(claimed: Claimed): Promise<false> {
  const isGivenUp = await database().$transaction(async (transaction) => {
    const { count } = await transaction.outboxMessage.updateMany({
      where: { id: claimed.id, sentAt: null, failedAt: null },
      data: { failedAt: now(), sealed: emptied(claimed.id) },
    })
    if (count === 0) return false
    if (claimed.alert_id) await addUndelivered(transaction, claimed.alert_id)
    else if (claimed.kind !== 'resume-asked') await addStaffNotice(transaction, 'mail-not-delivered', { draftId: claimed.draft_id, intakeId: claimed.intake_id })
    await recordAudit(transaction, mailed(claimed, 'mail.given-up'))
    return true
  })
  if (isGivenUp) log('error', 'mail.given-up', { action: claimed.kind, count: claimed.attempts })
  return false
}

function mailed({ id, kind, attempts, draft_id, intake_id, alert_id }: Claimed, action: string): AuditedEvent {
  const object = alert_id
    ? { type: 'alert', id: alert_id }
    : intake_id
      ? { type: 'intake', id: intake_id }
      : draft_id
        ? { type: 'draft', id: draft_id }
        : { type: 'clinic', id: '1' }
  return { actor: { kind: 'system' }, action, object, outcome: action === 'mail.given-up' ? 'failed' : 'done', detail: { mail: kind, message: id, tries: attempts } }
}
