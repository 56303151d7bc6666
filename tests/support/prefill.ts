import { expect, type Page } from '@playwright/test'
import type { Typed } from '@/lib/intake/typed'
import { fillDraft, send } from './applicant'
import { served } from './served'

/** Saves answers into the form that this browser has begun, without walking through its pages. */
export async function prefill(page: Page, answers: Typed, url = served().url): Promise<void> {
  for (const [step, typed] of Object.entries(answers)) {
    const put = (base: number) => page.request.put(`${url}/api/draft/${step}`, { data: { typed, base, left: true }, headers: { origin: url } })
    const answer = await put(0)
    const last = answer.status() === 409 ? await put(((await answer.json()) as { revision: number }).revision) : answer
    expect(last.status(), `saving "${step}"`).toBe(200)
  }
}

/** Somebody else's form, begun, filled in and sent. Returns its reference. */
export async function sendForm(answers: Typed, url = served().url): Promise<string> {
  const sent = await send(url, await fillDraft(url, answers))
  expect(sent.status, sent.text).toBe(200)
  return (JSON.parse(sent.text) as { reference: string }).reference
}

/** The answers without some of their steps. */
export const without = (answers: Typed, ...steps: readonly string[]): Typed => Object.fromEntries(Object.entries(answers).filter(([step]) => !steps.includes(step)))
