import { nextStep } from '@/lib/intake/path'
import { currentDraft } from '@/lib/server/drafts'
import { inPrivate } from '@/lib/steps/in-private'

/**
 * Where to go after a step was saved, below `/intake/`. Someone who came to change an answer goes back to the check page,
 * by way of the steps that the change has opened.
 * @param shownBefore the steps that were on the list when the page was drawn, for someone who came to change an answer
 */
export async function stepAfter(saved: string, shownBefore: readonly string[] | undefined): Promise<string> {
  const after = await currentDraft()
  if (!after) return ''
  // What is chosen there opens or closes whole pages: the way goes on from it, wherever it came from.
  if (!shownBefore || saved === inPrivate.id) return nextStep(after.draft, saved)
  const opened = Object.keys(after.draft.shown).find((id) => !shownBefore.includes(id) && !after.draft.left.includes(id))
  return opened ? `${opened}?back=check` : 'check'
}
