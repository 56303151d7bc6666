import type { Typed } from '@/lib/intake/typed'
import { type Answer, ask, cookieNamed, fromOurPage } from './http'

/** The hidden controls of the first form of a page that posts to a server action, as a browser without scripts sends them. */
function hiddenControls(html: string): readonly (readonly [string, string])[] {
  const form = /<form\b[^>]*method="POST"[^>]*>(.*?)<\/form>/is.exec(html)?.[1] ?? ''
  return [...form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/gi)].flatMap(([tag]) => {
    const name = /\bname="([^"]*)"/.exec(tag)?.[1]
    return name === undefined ? [] : [[unescaped(name), unescaped(/\bvalue="([^"]*)"/.exec(tag)?.[1] ?? '')] as const]
  })
}

const unescaped = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

const BORDER = '----intake-test-border'

/** A form as a browser posts it. */
export function multipart(parts: readonly (readonly [string, string])[]): { readonly body: string; readonly type: string } {
  const body = parts.map(([name, value]) => `--${BORDER}\r\nContent-Disposition: form-data; name="${name.replaceAll('"', '%22')}"\r\n\r\n${value}\r\n`).join('')
  return { body: `${body}--${BORDER}--\r\n`, type: `multipart/form-data; boundary=${BORDER}` }
}

/** Posts the form of a page without scripts: its hidden controls, and what was typed. */
export async function postForm(url: string, path: string, typed: readonly (readonly [string, string])[], cookie?: string): Promise<Answer> {
  const page = await ask(`${url}${path}`, { headers: cookie ? { cookie } : {} })
  const { body, type } = multipart([...hiddenControls(page.text), ...typed])
  return ask(`${url}${path}`, { method: 'POST', headers: { ...fromOurPage(url, cookie), 'content-type': type }, body })
}

/**
 * Begins a form as the start page does.
 * @returns the draft's cookie
 */
export async function beginDraft(url: string): Promise<string> {
  const answer = await postForm(url, '/en', [])
  const cookie = cookieNamed('draft', answer)
  if (answer.status !== 303 || !cookie) throw new Error(`The start page did not begin a form: ${answer.status}, ${String(answer.headers.location)}`)
  return cookie
}

/**
 * Saves one step at the stable address, as left by its button. It comes from no page: where something is stored already, it
 * takes its place.
 */
export async function putStep(url: string, cookie: string, step: string, typed: unknown): Promise<Answer> {
  const headers = { ...fromOurPage(url, cookie), 'content-type': 'application/json' }
  const put = (base: number) => ask(`${url}/api/draft/${step}`, { method: 'PUT', headers, body: JSON.stringify({ typed, base, left: true }) })
  const answer = await put(0)
  return answer.status === 409 ? put((JSON.parse(answer.text) as { revision: number }).revision) : answer
}

/** Sends the form at the stable address. */
export function send(url: string, cookie: string): Promise<Answer> {
  return ask(`${url}/api/draft/send`, { method: 'POST', headers: { ...fromOurPage(url, cookie), 'content-type': 'application/json' }, body: '' })
}

/**
 * Begins a form and saves everything in it.
 * @returns the draft's cookie
 */
export async function fillDraft(url: string, answers: Typed): Promise<string> {
  const cookie = await beginDraft(url)
  for (const [step, typed] of Object.entries(answers)) {
    const saved = await putStep(url, cookie, step, typed)
    if (saved.status !== 200) throw new Error(`"${step}" was not saved: ${saved.status} ${saved.text}`)
  }
  return cookie
}
