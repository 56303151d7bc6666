import { type Identity, identityIn } from './identity'
import { open, unwrapRecordKey } from './sealing'

/** A draft with its step "about you", as far as it was filled in. */
export type DraftWithContact = { readonly id: string; readonly wrappedKey: string; readonly steps: readonly { readonly step: string; readonly sealed: string }[] }

/** How to reach somebody whose form is not sent; undefined when they had not come to that step. */
export function contactInDraft(draft: DraftWithContact): Identity | undefined {
  const [step] = draft.steps
  if (!step) return undefined
  const key = unwrapRecordKey('draft', draft.id, draft.wrappedKey)
  return identityIn(JSON.parse(open(key, { table: 'draft_step', column: 'sealed', row: `${draft.id}.${step.step}` }, step.sealed)) as Record<string, unknown>)
}
