import type { NextRequest } from 'next/server'
import { paperPdf } from '@/lib/server/pdf/paper-pdf'
import { download, fileName, paperFile } from '../../file-response'

type Asked = { readonly params: Promise<{ readonly id: string; readonly paper: string }> }

/** A paper as a tagged PDF, drawn from what was kept. */
export async function GET(request: NextRequest, { params }: Asked): Promise<Response> {
  const asked = request.nextUrl.searchParams.get('part')
  return paperFile({ ...(await params), purpose: 'paper.pdf-taken' }, async ({ head, papers }) => {
    const part = asked ?? Object.keys(papers)[0] ?? ''
    const drawn = Object.hasOwn(papers, part) ? papers[part] : undefined
    return drawn && download(new Uint8Array(await paperPdf(drawn)), 'application/pdf', fileName(head, part, 'pdf'))
  })
}
