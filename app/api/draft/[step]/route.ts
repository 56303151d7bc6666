import { saveStep } from '@/lib/server/drafts'
import { typedStep } from '@/lib/server/typed-step'
import { AWAY, answer, NOT_FOUND } from '../answer'

type Context = { readonly params: Promise<{ readonly step: string }> }

/**
 * Saves one step of this browser's draft at an address that does not change with a deploy. Body: the typed answers as JSON.
 * 200 saved, 422 saved with problems, 404 no such draft or step, 400 not JSON, 503 not saved, try again.
 */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const { step } = await params
  const typed = await typedStep(request)
  if (!typed) return answer(400, { error: 'The body must be one JSON object of answers.' })
  const saved = await saveStep(step, typed)
  if (saved.kind === 'not-found') return NOT_FOUND()
  if (saved.kind === 'away') return AWAY()
  return answer(saved.problems.length > 0 ? 422 : 200, { savedAt: saved.savedAt.toISOString(), problems: saved.problems })
}
