import { environment } from '../environment'
import { writeToFile } from './files'
import { sendBySmtp } from './smtp'

/** One letter, ready to go: to one mailbox, in plain text. */
export type Letter = {
  /** The id of its row in the outbox. The same letter sent twice carries it twice, so that a mail server can tell. */
  readonly id: string
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Hands a letter on; throws when nobody has taken it. */
export type Transport = (letter: Letter) => Promise<void>

/** How letters leave this installation: by SMTP_URL; in the demo and in development, as readable files below DATA_DIRECTORY. */
export function transport(): Transport {
  const { mail, dataDirectory } = environment()
  return mail ? (letter) => sendBySmtp(mail, letter) : async (letter) => writeToFile(dataDirectory, letter)
}

/**
 * Whether a letter reaches anybody: by SMTP, or in the demo and in development, where the files are what people look at.
 * A page offers to write only then.
 */
export function reachesPeople(): boolean {
  const { mail, demo, mode } = environment()
  return mail !== undefined || demo || mode !== 'production'
}
