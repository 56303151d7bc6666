import { nextStep } from '@/lib/intake/path'
import { GIVE_BACK, PRIVATE_STEPS, privatePart } from '@/lib/intake/private-part'
import { currentDraft, type OpenDraft } from '@/lib/server/drafts'
import { inPrivate } from '@/lib/steps/in-private'

/** A page of the private part was saved and is closed now: that save closed it, whichever page was the last. */
const isPutAway = ({ draft }: OpenDraft, saved: string): boolean => PRIVATE_STEPS.includes(saved) && privatePart(draft.case) === 'put-away'

/** Where the list of questions is reached from a page that was saved: by way of giving the device back where that closed it. */
export async function listAfter(saved: string): Promise<string> {
  const after = PRIVATE_STEPS.includes(saved) ? await currentDraft() : undefined
  return after && isPutAway(after, saved) ? GIVE_BACK : ''
}

/**
 * Where to go after a step was saved, below `/intake/`. Someone who came to change an answer goes back to the check page,
 * by way of the steps that the change has opened.
 * @param shownBefore the steps that were on the list when the page was drawn, for someone who came to change an answer
 */
export async function stepAfter(saved: string, shownBefore: readonly string[] | undefined): Promise<string> {
  const after = await currentDraft()
  if (!after) return ''
  if (isPutAway(after, saved)) return GIVE_BACK
  // What is chosen there opens or closes whole pages: the way goes on from it, wherever it came from.
  if (!shownBefore || saved === inPrivate.id) return nextStep(after.draft, saved)
  const opened = Object.keys(after.draft.shown).find((id) => !shownBefore.includes(id) && !after.draft.left.includes(id))
  return opened ? `${opened}?back=check` : 'check'
}
