import 'server-only'
import { cookies } from 'next/headers'
import { isRecordId } from './access'
import { now } from './clock'
import { environment } from './environment'
import { DoesNotOpen, openWithRing, sealWithRing } from './sealing'

/** How long one paper is shown after the right date of birth. */
export const PASS_MINUTES = 30

/** What a browser may see: one paper, by one link, for a while. */
export type Pass = { readonly documentId: string; readonly linkHash: string; readonly until: Date }

const PLACE = { table: 'document_link', column: 'pass', row: 'cookie' } as const

/** A new pass, from now on. */
export const newPass = (documentId: string, linkHash: string): Pass => ({ documentId, linkHash, until: new Date(now().getTime() + PASS_MINUTES * 60_000) })

/** A pass as it leaves us: sealed, so that nobody makes or reads one. */
export const sealedPass = ({ documentId, linkHash, until }: Pass): string => sealWithRing(PLACE, JSON.stringify([documentId, linkHash, until.getTime()]))

/** Reads a pass; undefined when it is none of ours, was changed, or has run out. */
export function readPass(sealed: string): Pass | undefined {
  try {
    const [documentId, linkHash, until] = JSON.parse(openWithRing(PLACE, sealed)) as readonly unknown[]
    if (typeof documentId !== 'string' || !isRecordId(documentId) || typeof linkHash !== 'string' || typeof until !== 'number') return undefined
    return until > now().getTime() ? { documentId, linkHash, until: new Date(until) } : undefined
  } catch (error) {
    if (error instanceof DoesNotOpen || error instanceof SyntaxError) return undefined
    throw error
  }
}

function paperCookie() {
  const secure = environment().publicUrl.startsWith('https:')
  return { name: secure ? '__Host-paper' : 'paper', options: { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: PASS_MINUTES * 60 } as const }
}

/** Gives this browser a pass; an earlier one goes. */
export async function givePass(pass: Pass): Promise<void> {
  const { name, options } = paperCookie()
  ;(await cookies()).set(name, sealedPass(pass), options)
}

/** The pass of this browser, while it holds. */
export async function passOfBrowser(): Promise<Pass | undefined> {
  const sealed = (await cookies()).get(paperCookie().name)?.value
  return sealed === undefined ? undefined : readPass(sealed)
}

/** Takes the pass away: the paper is closed in this browser. */
export async function dropPass(): Promise<void> {
  const { name, options } = paperCookie()
  ;(await cookies()).set(name, '', { ...options, maxAge: 0 })
}
