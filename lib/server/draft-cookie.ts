import 'server-only'
import { cookies } from 'next/headers'
import { DRAFT_DAYS } from './draft-store'
import { hostCookie } from './host-cookie'
import { hashOfSecret, newSecret } from './secret'

/** The cookie that holds a draft's secret. */
const draftCookie = () => hostCookie('draft', { sameSite: 'lax', maxAge: DRAFT_DAYS * 86_400 })

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
  const secret = newSecret()
  await keepDraftSecret(secret)
  return hashOfSecret(secret)
}

/** The hash of this browser's secret; undefined when it has none. */
export async function draftSecretHash(): Promise<string | undefined> {
  const secret = (await cookies()).get(draftCookie().name)?.value
  return secret ? hashOfSecret(secret) : undefined
}
