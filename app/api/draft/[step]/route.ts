import { renewDraftSecret } from '@/lib/server/draft-cookie'
import { revisionOf, saveStep } from '@/lib/server/drafts'
import { stepAfter } from '@/lib/server/step-after'
import { typedStep } from '@/lib/server/typed-step'
import { orElse } from '../../../(patient)/or-else'
import { AWAY, answer, NOT_FOUND, SIGNED_OUT } from '../answer'

type Context = { readonly params: Promise<{ readonly step: string }> }

/**
 * Saves one step of this browser's draft at an address that does not change with a deploy. Body: the typed answers with the
 * save's place in the order, as `typedStep` reads them. 200 saved, with what is wrong or wanting in it and, where the page was
 * left by its button, the way `after` it, below `/intake`; 409 with what others have saved since; 401 staff type in this form, and must sign in; 404 no such draft or step; 400 nothing of the kind; 503 not
 * saved, try again.
 */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const { step } = await params
  const asked = await typedStep(request)
  if (!asked) return answer(400, { error: 'The body must be one JSON object: typed answers and the revision they rest on.' })
  const saved = await saveStep(step, asked.typed, asked.saving)
  if (saved.kind === 'not-found') return NOT_FOUND()
  if (saved.kind === 'signed-out') return SIGNED_OUT()
  if (saved.kind === 'away') return AWAY()
  const { kind, ...told } = saved
  const savedAt = told.savedAt.toISOString()
  if (kind === 'conflict') return answer(409, { ...told, savedAt })
  await renewDraftSecret()
  const after = asked.saving.left ? await orElse('draft.not-read', () => stepAfter(step, asked.way), '') : undefined
  return answer(200, { ...told, savedAt, after })
}

/** The revision of one step of this browser's draft, for a page that comes back from the browser's memory. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { step } = await params
  const read = await revisionOf(step)
  if (read.kind === 'not-found') return NOT_FOUND()
  if (read.kind === 'away') return AWAY()
  return answer(200, { revision: read.revision })
}
