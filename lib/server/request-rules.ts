/** The most bytes that one request may carry. */
export const MOST_BYTES = 256 * 1024

/** Why a request is refused before it is parsed. */
export type RequestRefusal = { readonly status: 403 | 405 | 411 | 413; readonly words: string }

const READING = ['GET', 'HEAD', 'OPTIONS']
const WRITING = ['POST', 'PUT', 'PATCH', 'DELETE']

/**
 * A changing request comes from a page of ours: its Origin is the site's host or the one that was asked, or it has none and
 * the browser says "same-origin". What else a header says about hosts is anybody's word.
 */
function isFromHere(headers: Headers, host: string): boolean {
  const origin = headers.get('origin')
  if (origin === null) return headers.get('sec-fetch-site') === 'same-origin'
  try {
    return [host, headers.get('host')].includes(new URL(origin).host)
  } catch {
    return false // "null" and other text that is no origin
  }
}

/**
 * What is refused by its headers alone: an unknown method 405, a foreign or `null` origin 403, a body without a length 411,
 * one over 256 kB 413. Undefined when it may go on.
 * @param host under which people reach the site
 */
export function refusalOf(method: string, headers: Headers, host: string): RequestRefusal | undefined {
  if (READING.includes(method)) return undefined
  if (!WRITING.includes(method)) return { status: 405, words: 'This method is not used here.' }
  if (!isFromHere(headers, host)) return { status: 403, words: 'This request did not come from a page of this site, so it was refused.' }
  const length = headers.get('content-length')
  if (length === null || !/^\d{1,12}$/.test(length)) return { status: 411, words: 'This request does not say how long it is, so it was refused.' }
  if (Number(length) > MOST_BYTES) return { status: 413, words: 'This is more than can be sent at once. Please shorten it and try again.' }
  return undefined
}
