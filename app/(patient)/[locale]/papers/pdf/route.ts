import { openedByCookie } from '@/lib/server/document-links'
import { log } from '@/lib/server/log'
import { paperPdf } from '@/lib/server/pdf/paper-pdf'
import { languageOf } from '../../../language'

const NOWHERE = 'There is no paper open in this browser. Open the link you were given once more.'
const AWAY = 'The paper cannot be reached right now. Please try again in a moment.'
const plain = (words: string, status: number, more: Readonly<Record<string, string>> = {}) =>
  new Response(words, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...more } })

/** The opened paper as a PDF, for whoever opened it in this browser. Its file name says nothing about anybody. */
export async function GET(_request: Request, { params }: { readonly params: Promise<{ readonly locale: string }> }): Promise<Response> {
  const { t } = await languageOf(params)
  try {
    const here = await openedByCookie('paper.pdf-taken')
    const paper = here && Object.values(here.papers)[0]
    if (!paper) return plain(t(NOWHERE), 404)
    return new Response(new Uint8Array(await paperPdf(paper)), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `attachment; filename="${here.kind === 'estimate' ? 'estimate' : 'notice'}.pdf"`,
        'Cache-Control': 'no-store',
      },
    })
  } catch (error) {
    log('error', 'paper.pdf-failed', { error })
    return plain(t(AWAY), 503, { 'Retry-After': '30' })
  }
}
