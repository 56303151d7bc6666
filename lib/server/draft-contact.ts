import type { Identity } from '@/lib/documents/identity'
import { aboutYou } from '@/lib/steps/about-you'
import { identityIn } from './identity'
import { typedIn } from './step-store'

/** A draft with its step "about you", as far as it was filled in. */
export type DraftWithContact = { readonly id: string; readonly wrappedKey: string; readonly steps: readonly { readonly step: string; readonly sealed: string }[] }

/** How to reach somebody whose form is not sent; undefined when they had not come to that step. */
export function contactInDraft(draft: DraftWithContact): Identity | undefined {
  const typed = typedIn(draft, draft.steps)[aboutYou.id]
  return typed && identityIn(typed)
}
