import { asWritten } from '@/lib/intake/as-written'
import { notices } from '@/lib/intake/notices'
import { nextStep } from '@/lib/intake/path'
import { GIVE_BACK, PRIVATE_STEPS, privatePart } from '@/lib/intake/private-part'
import { inPrivate } from '@/lib/steps/in-private'
import { currentDraft, type OpenDraft } from './drafts'

/** A page of the private part was saved and is closed now: that save closed it, whichever page was the last. */
const isPutAway = ({ draft }: OpenDraft, saved: string): boolean => PRIVATE_STEPS.includes(saved) && privatePart(draft.case) === 'put-away'

/** The check page begins with help that the answers call for. */
function beginsWithHelp({ draft }: OpenDraft): boolean {
  const { crisis, urgentCare } = notices(asWritten(draft))
  return crisis || urgentCare
}

/** Where somebody goes who leaves a page by its button. `shownBefore`: the steps that were on the list when the page was drawn, for someone who came to change an answer. */
export type Way = { readonly toList: boolean; readonly shownBefore: readonly string[] | undefined }

/**
 * Where to go after a step was saved, below `/intake`; '' is the list of questions itself. From a page that closed the private part the
 * way leads to giving the device back. Someone who came to change an answer goes back to its place on the check page, by way of the
 * steps that the change has opened; to the top of that page where help stands there.
 */
export async function stepAfter(saved: string, { toList, shownBefore }: Way): Promise<string> {
  // Nothing else needs the form to be read once more.
  if (toList && !PRIVATE_STEPS.includes(saved)) return ''
  const after = await currentDraft()
  if (!after) return ''
  if (isPutAway(after, saved)) return `/${GIVE_BACK}`
  if (toList) return ''
  // What is chosen there opens or closes whole pages: the way goes on from it, wherever it came from.
  if (!shownBefore || saved === inPrivate.id) return `/${nextStep(after.draft, saved)}`
  const opened = Object.keys(after.draft.shown).find((id) => !shownBefore.includes(id) && !after.draft.left.includes(id))
  if (opened) return `/${opened}?back=check`
  // Always a place: without scripts, the browser would keep the one that the page before was opened at.
  return `/check#${beginsWithHelp(after) ? 'main' : saved}`
}
