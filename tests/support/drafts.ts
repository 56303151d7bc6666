import { randomBytes } from 'node:crypto'
import type { Typed } from '@/lib/intake/typed'
import { emailIndexOf } from '@/lib/server/blind-index'
import type { Database } from '@/lib/server/database'
import { createDraft } from '@/lib/server/draft-store'
import { seal, unwrapRecordKey } from '@/lib/server/sealing'
import { hashOfSecret } from '@/lib/server/secret'

/** What an invented unsent form may differ in. */
export type InventedDraft = { readonly language?: string; readonly answers?: Typed; readonly secret?: string; readonly staffId?: string }

/** Adds an unsent form as saving writes it: its steps sealed, its address findable. Answers its id. */
export async function newDraft(
  database: Database,
  { language = 'en', answers = {}, secret = randomBytes(32).toString('base64url'), staffId }: InventedDraft = {},
): Promise<string> {
  const id = await createDraft(hashOfSecret(secret), language, staffId)
  const { wrappedKey } = await database.draft.findUniqueOrThrow({ where: { id }, select: { wrappedKey: true } })
  const key = unwrapRecordKey('draft', id, wrappedKey)
  for (const [step, typed] of Object.entries(answers)) {
    const sealed = seal(key, { table: 'draft_step', column: 'sealed', row: `${id}.${step}` }, JSON.stringify(typed))
    await database.draftStep.create({ data: { draftId: id, step, sealed } })
  }
  const email = answers['about-you']?.email
  await database.draft.update({ where: { id }, data: { emailIndex: emailIndexOf(typeof email === 'string' ? email : null) } })
  return id
}
