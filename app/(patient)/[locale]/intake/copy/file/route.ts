import { fileOf } from '../copied'
import { taken } from '../taken'

/** Everything that was sent, for other programs. */
export const GET = (): Promise<Response> => taken('copy.file-taken', 'application/json; charset=utf-8', 'answers.json', async (copy) => fileOf(copy))
