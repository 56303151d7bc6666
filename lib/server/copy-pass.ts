import 'server-only'
import { isRecordId } from './access'
import { type Held, passKind } from './sealed-pass'

/** How long somebody's own answers can be taken after the right date of birth. */
export const COPY_MINUTES = 30

/** Which intake this browser may take a copy of, until when. */
export type CopyPass = { readonly intakeId: string; readonly until: Date }

const kind = passKind({ cookie: 'copy', place: { table: 'intake', column: 'copy_pass', row: 'cookie' }, minutes: COPY_MINUTES })

function passIn(held: Held | undefined): CopyPass | undefined {
  const [intakeId] = held?.ids ?? []
  return held && intakeId !== undefined && isRecordId(intakeId) ? { intakeId, until: held.until } : undefined
}

/** A new pass as it leaves us. */
export const sealedCopyPass = (intakeId: string): string => kind.sealed({ ids: [intakeId], until: kind.until() })

/** Reads a pass; undefined when it is none of ours, was changed, or has run out. */
export const readCopyPass = (sealed: string): CopyPass | undefined => passIn(kind.read(sealed))

/** Gives this browser a pass. */
export const giveCopyPass = (intakeId: string): Promise<void> => kind.give(sealedCopyPass(intakeId))

/** The pass of this browser, while it holds. */
export const copyPassOfBrowser = async (): Promise<CopyPass | undefined> => passIn(await kind.held())

/** Takes the pass away: the answers are closed in this browser. */
export const dropCopyPass = kind.drop
