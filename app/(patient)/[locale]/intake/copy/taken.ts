import { log } from '@/lib/server/log'
import { type CopyPurpose, copyHere, type OpenedCopy } from '@/lib/server/patient-copy'
import { languageOf } from '../../../language'

const NOWHERE = 'No answers are open in this browser. Open them once more with your date of birth.'
const AWAY = 'Your answers cannot be reached right now. Please try again in a moment.'
const plain = (words: string, status: number, more: Readonly<Record<string, string>> = {}) =>
  new Response(words, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...more } })

/** What a route is asked with: the language of the address. */
export type Asked = { readonly params: Promise<{ readonly locale: string }> }
type File = { readonly type: string; readonly name: string }

/** Answers with a file made of the opened answers. Its name says nothing about anybody. */
export async function taken({ params }: Asked, purpose: CopyPurpose, { type, name }: File, made: (copy: OpenedCopy) => Promise<Uint8Array | string>): Promise<Response> {
  const { t } = await languageOf(params)
  try {
    const copy = await copyHere(purpose)
    if (!copy) return plain(t(NOWHERE), 404)
    const body = await made(copy)
    return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
      headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'no-store' },
    })
  } catch (error) {
    log('error', 'copy.not-made', { error })
    return plain(t(AWAY), 503, { 'Retry-After': '30' })
  }
}
