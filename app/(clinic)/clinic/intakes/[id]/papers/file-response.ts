import { unstable_rethrow } from 'next/navigation'
import { isDatabaseAway } from '@/lib/server/database-away'
import type { DocumentHead } from '@/lib/server/document-head'
import { type OpenedDocument, openDocument, type PaperPurpose } from '@/lib/server/kept-documents'
import { log } from '@/lib/server/log'
import { refuse, requireStaff } from '@/lib/server/require-staff'

type Asked = { readonly id: string; readonly paper: string; readonly purpose: PaperPurpose }

const AWAY = 'The records cannot be reached right now. Wait a moment, then try again.\n'

/** Answers with a file drawn from a kept paper, for whoever may read it; taking it is written down. */
export async function paperFile({ id, paper, purpose }: Asked, draw: (opened: OpenedDocument) => Promise<Response | undefined>): Promise<Response> {
  try {
    const about = { type: 'paper', id: paper }
    const staff = await requireStaff('paper.read', `/clinic/intakes/${id}/papers/${paper}`, about)
    const opened = await openDocument(staff, paper, id, purpose)
    return (opened && (await draw(opened))) ?? (await refuse(staff, 'paper.read', about))
  } catch (error) {
    unstable_rethrow(error)
    if (!isDatabaseAway(error)) throw error
    log('error', 'clinic.database-away', { error })
    return new Response(AWAY, { status: 503, headers: { 'cache-control': 'private, no-store', 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' } })
  }
}

/** A file to keep. Its name says what it is, and nothing of whom. */
export const download = (body: BodyInit, type: string, name: string): Response =>
  new Response(body, { headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'private, no-store' } })

/** What a file is called: the kind of paper, its part and its version. */
export const fileName = ({ kind, version }: DocumentHead, part: string, ending: string): string =>
  `${[kind, part === kind ? '' : part.replace(/[^a-z]/gi, ''), `version-${version}`].filter(Boolean).join('-')}.${ending}`
