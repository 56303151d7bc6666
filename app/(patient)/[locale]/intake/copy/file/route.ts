import { fileOf } from '../copied'
import { type Asked, taken } from '../taken'

/** Everything that was sent, for other programs. */
export const GET = (_request: Request, asked: Asked): Promise<Response> =>
  taken(asked, 'copy.file-taken', { type: 'application/json; charset=utf-8', name: 'answers.json' }, async (copy) => fileOf(copy))
