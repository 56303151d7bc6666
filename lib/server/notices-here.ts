import 'server-only'
import { now } from './clock'
import { database } from './database'
import { draftSecretHash } from './draft-cookie'
import { openAt } from './draft-store'
import { noticesChangedSince } from './notices-shown'

/** The notices that changed since the open form of this browser was begun; none where it has no such form. */
export async function noticesChangedHere(language: string): Promise<readonly string[]> {
  const tokenHash = await draftSecretHash()
  if (!tokenHash) return []
  const draft = await database().draft.findFirst({ where: openAt(tokenHash, now()), select: { id: true } })
  return draft ? noticesChangedSince(draft.id, language) : []
}
