import { createHash, randomBytes } from 'node:crypto'

/** Letters of a writer's name that say which form its page shows; the rest is chance. */
const MARK = 8

const markOf = (draftId: string) => createHash('sha256').update(draftId).digest('base64url').slice(0, MARK)

/** A name for one drawing of a step's page: 22 letters, 84 random bits. It carries which form it shows and tells nobody. */
export const newWriter = (draftId: string): string =>
  markOf(draftId) +
  randomBytes(11)
    .toString('base64url')
    .slice(0, 22 - MARK)

/** Whether a text is the name of a page. */
export const isWriter = (text: unknown): text is string => typeof text === 'string' && /^[\w-]{22}$/.test(text)

/**
 * Whether a page may save into this form: a tab that still shows an earlier form of the same browser may not, or one
 * person's words would come to stand in another's.
 */
export const isWriterOf = (writer: string, draftId: string): boolean => writer === '' || writer.startsWith(markOf(draftId))
