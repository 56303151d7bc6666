import type { AlertPerson } from '@/lib/documents/alert'
import type { Identity } from '@/lib/documents/identity'
import { read } from '@/lib/forms/schema'
import { legible } from '@/lib/intake/as-written'
import { aboutYou } from '@/lib/steps/about-you'
import { contactInDraft, type DraftWithContact } from './draft-contact'
import { readIdentity } from './identity'
import { log } from './log'
import { unwrapRecordKey } from './sealing'

/** What an alert stands at: the intake, or the form that is not sent. */
export type AlertSource = {
  readonly id: string
  readonly intake: { readonly id: string; readonly reference: string; readonly wrappedKey: string; readonly identity: string } | null
  readonly draft: DraftWithContact | null
}

/** More of one answer helps nobody on the way to the phone. A form that is not sent holds whatever was typed. */
const AT_MOST = 240

/** `1980-5-7` is a day as well; what is none is quoted as it was typed. */
function bornOn(typed: string): string {
  const said = read(aboutYou.fields.dateOfBirth, typed)
  if ('problems' in said) return `“${typed}”`
  return typeof said.value === 'string' ? said.value : ''
}

/** What whoever answers an alert is told of a person. */
export function alertPersonIn({ state: _, ...told }: Identity): AlertPerson {
  const shown = { ...told, dateOfBirth: bornOn(told.dateOfBirth) }
  return Object.fromEntries(Object.entries(shown).map(([key, text]) => [key, legible(text, AT_MOST)])) as AlertPerson
}

/** Who it is about. An alert whose person does not open is still an alert. */
export function personOf({ id, intake, draft }: AlertSource): AlertPerson | undefined {
  try {
    const identity = intake ? readIdentity(intake.id, unwrapRecordKey('intake', intake.id, intake.wrappedKey), intake.identity) : draft && contactInDraft(draft)
    return identity ? alertPersonIn(identity) : undefined
  } catch (error) {
    log('error', 'alert.person-does-not-open', { draftId: draft?.id ?? 'none', action: id, error })
    return undefined
  }
}
