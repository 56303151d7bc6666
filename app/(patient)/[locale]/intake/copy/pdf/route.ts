import { paperPdf } from '@/lib/server/pdf/paper-pdf'
import { paperOf } from '../copied'
import { taken } from '../taken'

/** Everything that was sent, as a tagged PDF. */
export const GET = (): Promise<Response> => taken('copy.pdf-taken', 'application/pdf', 'answers.pdf', async (copy) => paperPdf(await paperOf(copy)))
