import { nextStep } from '@/lib/intake/path'
import { currentDraft, type OpenDraft } from '@/lib/server/drafts'

/**
 * Where to go after a step was saved, below `/intake/`. Someone who came to change an answer goes back to the check page,
 * by way of the steps that the change has opened.
 */
export async function stepAfter(saved: string, before: OpenDraft | undefined, cameToChange: boolean): Promise<string> {
  const after = await currentDraft()
  if (!after) return ''
  if (!cameToChange) return nextStep(after.draft, saved)
  const opened = Object.keys(after.draft.shown).find((id) => !before?.draft.shown[id] && !after.draft.typed[id])
  return opened ? `${opened}?back=check` : 'check'
}
