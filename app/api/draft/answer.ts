/** A JSON answer. */
export const answer = (status: number, body: unknown, headers: Record<string, string> = {}): Response => Response.json(body, { status, headers })

/** The same bytes for a draft that does not exist, has expired, was sent, or belongs to somebody else. */
export const NOT_FOUND = (): Response => answer(404, { error: 'not found' })

/** Nothing was kept: staff type in this form, and are not signed in. */
export const SIGNED_OUT = (): Response => answer(401, { error: 'not saved, sign in again' })

/** Nothing was kept; the same request may be sent again. */
export const AWAY = (): Response => answer(503, { error: 'not saved, try again' }, { 'Retry-After': '5' })
