import { sendIntake } from '@/lib/server/drafts'
import { seenRevision } from '@/lib/server/typed-step'
import { AWAY, answer, NOT_FOUND } from '../answer'

/**
 * Sends this browser's draft at an address that does not change with a deploy. However often it is asked, there is one intake
 * and one reference. Body: none, or `{ revision }` that was looked through. 200 sent, 422 with what is missing, 409 changed
 * since, 404 no such draft, 400 nothing of the kind, 503 try again.
 */
export async function POST(request: Request): Promise<Response> {
  const seen = await seenRevision(request)
  if (seen === 'unreadable') return answer(400, { error: 'The body must be empty or one JSON object with a revision.' })
  const sent = await sendIntake(seen)
  if (sent.kind === 'not-found') return NOT_FOUND()
  if (sent.kind === 'away') return AWAY()
  if (sent.kind === 'incomplete') return answer(422, { missing: sent.missing })
  if (sent.kind === 'changed') return answer(409, { revision: sent.revision })
  return answer(200, { reference: sent.reference })
}
