import type { TypedStep } from '@/lib/forms/form-data'
import type { FieldProblem } from '@/lib/intake/typed'

/** What came of saving at the stable address; `undefined` when nothing was kept. */
export type StableSave = { readonly savedAt: string; readonly problems: readonly FieldProblem[] } | undefined

/**
 * Saves a step at the address that does not change with a new version of the site: a page that was open before it was put in
 * place still saves. Never throws; offline it answers `undefined`.
 */
export async function saveAtStableAddress(step: string, typed: TypedStep): Promise<StableSave> {
  try {
    const answer = await fetch(`/api/draft/${step}`, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(typed) })
    return answer.status === 200 || answer.status === 422 ? ((await answer.json()) as StableSave) : undefined
  } catch {
    return undefined
  }
}
