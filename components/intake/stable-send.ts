import type { Missing, SendState } from './send-state'

/** Longer than any answer takes that still comes. */
const PATIENCE_MS = 20_000

/**
 * Sends the form at the address that does not change with a new version of the site: a page that was open before it was put
 * in place still sends. Never throws; sent twice, there is one intake.
 * @param revision of the answers that the page shows
 */
export async function sendAtStableAddress(home: string, attempt: number, revision: number | undefined): Promise<SendState> {
  const headers = { 'Content-Type': 'application/json' }
  const asked = fetch('/api/draft/send', { method: 'POST', headers, body: JSON.stringify({ revision }), signal: AbortSignal.timeout(PATIENCE_MS) })
  const answer = await asked.catch(() => undefined)
  if (answer?.status === 200) return { outcome: 'left', attempt, missing: [], to: `${home}/sent` }
  if (answer?.status === 404) return { outcome: 'left', attempt, missing: [], to: home }
  if (answer?.status === 409) return { outcome: 'changed', attempt, missing: [] }
  const said = answer?.status === 422 && ((await answer.json().catch(() => undefined)) as { readonly missing: readonly Missing[] } | undefined)
  return said ? { outcome: 'incomplete', attempt, missing: said.missing } : { outcome: 'away', attempt, missing: [] }
}
