/** A JSON answer. */
export const answer = (status: number, body: unknown, headers: Record<string, string> = {}): Response => Response.json(body, { status, headers })

/** The same bytes for a draft that does not exist, has expired, was sent, or belongs to somebody else. */
export const NOT_FOUND = (): Response => answer(404, { error: 'not found' })

/** Nothing was kept; the same request may be sent again. */
export const AWAY = (): Response => answer(503, { error: 'not saved, try again' }, { 'Retry-After': '5' })
