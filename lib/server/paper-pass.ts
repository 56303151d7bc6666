import 'server-only'
import { isRecordId } from './access'
import { type Held, passKind } from './sealed-pass'

/** How long one paper is shown after the right date of birth. */
export const PASS_MINUTES = 30

/** What a browser may see: one paper, by one link, for a while. */
export type Pass = { readonly documentId: string; readonly linkHash: string; readonly until: Date }

const kind = passKind({ cookie: 'paper', place: { table: 'document_link', column: 'pass', row: 'cookie' }, minutes: PASS_MINUTES })

function passIn(held: Held | undefined): Pass | undefined {
  const [documentId, linkHash] = held?.ids ?? []
  return held && documentId !== undefined && isRecordId(documentId) && linkHash !== undefined ? { documentId, linkHash, until: held.until } : undefined
}

/** A new pass, from now on. */
export const newPass = (documentId: string, linkHash: string): Pass => ({ documentId, linkHash, until: kind.until() })

/** A pass as it leaves us. */
export const sealedPass = ({ documentId, linkHash, until }: Pass): string => kind.sealed({ ids: [documentId, linkHash], until })

/** Reads a pass; undefined when it is none of ours, was changed, or has run out. */
export const readPass = (sealed: string): Pass | undefined => passIn(kind.read(sealed))

/** Gives this browser a pass; an earlier one goes. */
export const givePass = (pass: Pass): Promise<void> => kind.give(sealedPass(pass))

/** The pass of this browser, while it holds. */
export const passOfBrowser = async (): Promise<Pass | undefined> => passIn(await kind.held())

/** Takes the pass away: the paper is closed in this browser. */
export const dropPass = kind.drop
