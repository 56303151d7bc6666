import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { DRAFT_DAYS } from './draft-store'
import { environment } from './environment'

/** The cookie that holds a draft's secret: bound to this host over https, never readable by a script. */
function draftCookie() {
  const secure = environment().publicUrl.startsWith('https:')
  return {
    name: secure ? '__Host-draft' : 'draft',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: DRAFT_DAYS * 86_400 } as const,
  }
}

/** What is stored of a secret: its SHA-256 (hex). */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** A new secret of 256 random bits. */
export const newDraftSecret = (): string => randomBytes(32).toString('base64url')

/** Gives this browser a secret; an earlier one goes. */
export async function keepDraftSecret(secret: string): Promise<void> {
  const { name, options } = draftCookie()
  ;(await cookies()).set(name, secret, options)
}

/** Takes the secret from this browser: what it opened is closed here. */
export async function forgetDraftSecret(): Promise<void> {
  const { name, options } = draftCookie()
  ;(await cookies()).set(name, '', { ...options, maxAge: 0 })
}

/** Lets this browser keep its secret for as long again: a form lives on from its last change, and so must what opens it. */
export async function renewDraftSecret(): Promise<void> {
  const secret = (await cookies()).get(draftCookie().name)?.value
  if (secret) await keepDraftSecret(secret)
}

/** Gives this browser a new secret and returns its hash. */
export async function giveDraftSecret(): Promise<string> {
  const secret = newDraftSecret()
  await keepDraftSecret(secret)
  return hashOfSecret(secret)
}

/** The hash of this browser's secret; undefined when it has none. */
export async function draftSecretHash(): Promise<string | undefined> {
  const secret = (await cookies()).get(draftCookie().name)?.value
  return secret ? hashOfSecret(secret) : undefined
}
