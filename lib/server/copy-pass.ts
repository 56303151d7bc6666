import 'server-only'
import { cookies } from 'next/headers'
import { isRecordId } from './access'
import { now } from './clock'
import { environment } from './environment'
import { DoesNotOpen, openWithRing, sealWithRing } from './sealing'

/** How long somebody's own answers can be taken after the right date of birth. */
export const COPY_MINUTES = 30

const PLACE = { table: 'intake', column: 'copy_pass', row: 'cookie' } as const

/** Which intake this browser may take a copy of, until when. */
export type CopyPass = { readonly intakeId: string; readonly until: Date }

/** A pass as it leaves us: sealed, so that nobody makes or reads one. */
export const sealedCopyPass = (intakeId: string): string => sealWithRing(PLACE, JSON.stringify([intakeId, now().getTime() + COPY_MINUTES * 60_000]))

/** Reads a pass; undefined when it is none of ours, was changed, or has run out. */
export function readCopyPass(sealed: string): CopyPass | undefined {
  try {
    const [intakeId, until] = JSON.parse(openWithRing(PLACE, sealed)) as readonly unknown[]
    if (typeof intakeId !== 'string' || !isRecordId(intakeId) || typeof until !== 'number') return undefined
    return until > now().getTime() ? { intakeId, until: new Date(until) } : undefined
  } catch (error) {
    if (error instanceof DoesNotOpen || error instanceof SyntaxError) return undefined
    throw error
  }
}

function copyCookie() {
  const secure = environment().publicUrl.startsWith('https:')
  return { name: secure ? '__Host-copy' : 'copy', options: { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: COPY_MINUTES * 60 } as const }
}

/** Gives this browser a pass. */
export async function giveCopyPass(intakeId: string): Promise<void> {
  const { name, options } = copyCookie()
  ;(await cookies()).set(name, sealedCopyPass(intakeId), options)
}

/** The pass of this browser, while it holds. */
export async function copyPassOfBrowser(): Promise<CopyPass | undefined> {
  const sealed = (await cookies()).get(copyCookie().name)?.value
  return sealed === undefined ? undefined : readCopyPass(sealed)
}

/** Takes the pass away: the answers are closed in this browser. */
export async function dropCopyPass(): Promise<void> {
  const { name, options } = copyCookie()
  ;(await cookies()).set(name, '', { ...options, maxAge: 0 })
}
