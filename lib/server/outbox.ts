import { randomUUID } from 'node:crypto'
import { now } from './clock'
import type { Transaction } from './database'
import { openWithRing, sealWithRing } from './sealing'

/** What we write to people. `resume-asked` is no letter: the worker looks the address up and writes to whoever has a form. */
export const MAIL_KINDS = ['resume-link', 'resume-code', 'resume-asked', 'intake-received', 'alert-escalated'] as const
export type MailKind = (typeof MAIL_KINDS)[number]

/** What stands in a letter besides its fixed words: a link, a code, `drill: 'yes'`. Never a name, an answer or a reference. */
export type MailValues = Readonly<Record<string, string>>

/** A letter to be written. */
export type Mail = {
  readonly kind: MailKind
  readonly to: string
  readonly language: string
  readonly values: MailValues
  readonly draftId?: string
  readonly intakeId?: string
  /** The alert it is about: without one that waits, it is not sent. */
  readonly alertId?: string
  /** After this moment it is of no use any more and is not sent. */
  readonly endsAt?: Date
}

/** What of a letter is sealed. */
export type MailContent = { readonly to: string; readonly language: string; readonly values: MailValues; readonly endsAt?: string }

const placeOf = (id: string) => ({ table: 'outbox_message', column: 'sealed', row: id })

/** A message with nothing in it: what is kept of one that has left, or was given up. */
export const emptied = (id: string): string => sealWithRing(placeOf(id), '{}')

/** Opens what `queueMail` sealed. */
export const contentOf = (id: string, sealed: string): MailContent => JSON.parse(openWithRing(placeOf(id), sealed)) as MailContent

/**
 * Writes a letter into the outbox, in the caller's transaction: it leaves only once that is committed, and then whatever
 * happens to this process. The worker sends it (outbox-delivery.ts).
 */
export async function queueMail(transaction: Transaction, { kind, to, language, values, draftId, intakeId, alertId, endsAt }: Mail): Promise<void> {
  const id = randomUUID()
  const createdAt = now()
  const content: MailContent = { to, language, values, ...(endsAt && { endsAt: endsAt.toISOString() }) }
  await transaction.outboxMessage.create({
    data: {
      id,
      kind,
      sealed: sealWithRing(placeOf(id), JSON.stringify(content)),
      createdAt,
      sendAfter: createdAt,
      draftId: draftId ?? null,
      intakeId: intakeId ?? null,
      alertId: alertId ?? null,
    },
    select: { id: true },
  })
}
