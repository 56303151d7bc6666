import { sendIntake } from '@/lib/server/drafts'
import { AWAY, answer, NOT_FOUND } from '../answer'

/**
 * Sends this browser's draft at an address that does not change with a deploy. However often it is asked, there is one intake
 * and one reference. 200 sent, 422 with what is missing, 404 no such draft, 503 try again.
 */
export async function POST(): Promise<Response> {
  const sent = await sendIntake()
  if (sent.kind === 'not-found') return NOT_FOUND()
  if (sent.kind === 'away') return AWAY()
  if (sent.kind === 'incomplete') return answer(422, { missing: sent.missing })
  return answer(200, { reference: sent.reference })
}
