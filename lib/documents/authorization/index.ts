import type { Paper } from '@/lib/documents/papers/paper'
import { privateWords, withoutWords } from '@/lib/documents/private-words'
import type { AuthorizationContent, NoAuthorization } from './content'
import type { AuthorizationInputs } from './inputs'
import { letterPaper } from './letter-paper'
import { packetPaper, payerPaper } from './packet-paper'
import { refusalOf } from './refusal'
import { readingOf, requestContent } from './request-content'

/** What a prior-authorization request for depression would say; or why there is none, and the right paper instead. */
export function authorizationContent(inputs: AuthorizationInputs): AuthorizationContent | NoAuthorization {
  const reading = readingOf(inputs)
  const words = privateWords(inputs.case).texts
  return withoutWords(refusalOf(inputs, reading.lines) ?? requestContent(inputs, reading), words)
}

/** The papers of a request: the clinic’s own copy with the gaps first, the copy for the payer, and the letter. */
export type AuthorizationPapers = { readonly packet: Paper; readonly payer: Paper; readonly letter: Paper }

/** Draws the papers. English: payers read it. */
export const authorizationPapers = (content: AuthorizationContent): AuthorizationPapers => ({
  packet: packetPaper(content),
  payer: payerPaper(content),
  letter: letterPaper(content),
})
