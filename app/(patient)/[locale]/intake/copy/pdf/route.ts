import { paperPdf } from '@/lib/server/pdf/paper-pdf'
import { paperOf } from '../copied'
import { type Asked, taken } from '../taken'

/** Everything that was sent, as a tagged PDF. */
export const GET = (_request: Request, asked: Asked): Promise<Response> =>
  taken(asked, 'copy.pdf-taken', { type: 'application/pdf', name: 'answers.pdf' }, async (copy) => paperPdf(await paperOf(copy)))
