import 'server-only'
import { asWritten } from '@/lib/intake/as-written'
import { type Notices, notices } from '@/lib/intake/notices'
import { problemsOf } from '@/lib/intake/path'
import type { Draft, FieldProblem } from '@/lib/intake/typed'
import { stepById } from '@/lib/steps'
import { now } from './clock'
import { database } from './database'
import { isDatabaseAway } from './database-away'
import { giveDraftSecret } from './draft-cookie'
import { storeStep } from './draft-saving'
import { createDraft, draftAsOfToday, inBrowser, openAt, removeDraft } from './draft-store'
import { log } from './log'
import { type Limit, reserveWithin } from './rate-limit'
import { type SendResult, send } from './sending'
import { mustSignInHere, openingSecretHash } from './staff-form'
import type { Saving } from './step-store'

/** The draft of the browser that asks. */
export type OpenDraft = {
  /** Never told to a browser. */
  readonly id: string
  readonly draft: Draft
  /** The language its pages were drawn in last. */
  readonly language: string
  readonly revision: number
  /** How often each step was changed; one that was never stored is not here. */
  readonly revisions: Readonly<Record<string, number>>
  readonly savedAt: Date
  /** Who types it in for the patient, by name. */
  readonly startedByStaff?: string
  /** Set once it was sent: there is nothing left to fill in. */
  readonly sentReference?: string
}

type Answers = Readonly<Record<string, unknown>>

const NOT_FOUND = { kind: 'not-found' } as const
const AWAY = { kind: 'away' } as const
/** Staff type in the form that is here, and whoever asks is not signed in as the one who does: nothing was done. */
const SIGNED_OUT = { kind: 'signed-out' } as const

/** Words were kept; `problems` says what is wrong or wanting in that step, `notices` what the answers call for. */
type Kept = { readonly problems: readonly FieldProblem[]; readonly notices: Notices; readonly savedAt: Date; readonly revision: number }
/** Nothing was kept: others have saved this step since the page was drawn. What they saved, and when. */
type Contested = { readonly typed: Answers; readonly notices: Notices; readonly savedAt: Date; readonly revision: number }
export type Saved = ({ readonly kind: 'saved' } & Kept) | ({ readonly kind: 'conflict' } & Contested) | typeof NOT_FOUND | typeof AWAY | typeof SIGNED_OUT

/** Says that the database is out of reach instead of failing; anything else is a mistake of ours and is thrown. */
async function unlessAway<T>(event: string, work: () => Promise<T>): Promise<T | typeof AWAY> {
  try {
    return await work()
  } catch (error) {
    if (!isDatabaseAway(error)) throw error
    log('warning', event, { error })
    return AWAY
  }
}

/** Forms that one source begins in an hour: a clinic's waiting room, a library or a mobile network is one source. */
export const BEGINNINGS: Limit = { kind: 'draft-begun', most: 1000, minutes: 60 }

/** Whether a form with saved words, not sent yet, is open in this browser. */
async function hasWordsHere(): Promise<boolean> {
  const tokenHash = await openingSecretHash()
  return tokenHash !== undefined && (await database().draft.count({ where: { ...openAt(tokenHash, now()), steps: { some: {} } } })) > 0
}

/**
 * Begins a draft in this browser. A patient who has filled in one here goes on with it (`here`), since without an address in
 * it nobody could open it again; unless they chose a new one: then the earlier one is left alone and expires by itself. Where
 * too many were begun lately, nothing changes.
 * @param by the network address it is begun from, or the staff member who types it in: theirs stays in their list
 */
export async function beginDraft(
  language: string,
  by: { readonly source: string } | { readonly staffId: string },
  { isChosen = false } = {},
): Promise<'begun' | 'here' | 'wait'> {
  if ('source' in by && !isChosen && (await hasWordsHere())) return 'here'
  if ('source' in by && !(await reserveWithin(BEGINNINGS, by.source))) return 'wait'
  await createDraft(await giveDraftSecret(), language, 'staffId' in by ? by.staffId : undefined)
  return 'begun'
}

/** The draft behind this browser's secret, sent or not; undefined when there is none, it has expired, or staff must sign in for it. */
export async function currentDraft(): Promise<OpenDraft | undefined> {
  const tokenHash = await openingSecretHash()
  if (!tokenHash) return undefined
  return database().$transaction(async (transaction) => {
    const row = await transaction.draft.findFirst({
      where: { ...inBrowser(tokenHash), expiresAt: { gt: now() } },
      include: { steps: true, startedByStaff: { select: { name: true } } },
    })
    if (!row) return undefined
    const sent = row.sentAt && (await transaction.intake.findUnique({ where: { submissionId: row.submissionId }, select: { reference: true } }))
    return {
      id: row.id,
      draft: await draftAsOfToday(transaction, row, row.steps),
      language: row.language,
      revision: row.revision,
      revisions: Object.fromEntries(row.steps.map(({ step, revision }) => [step, revision])),
      savedAt: row.savedAt,
      ...(row.startedByStaff && { startedByStaff: row.startedByStaff.name }),
      ...(sent && { sentReference: sent.reference }),
    }
  })
}

/** Saves what was typed into a step of this browser's draft. The step's id comes from the browser and is not trusted. */
export async function saveStep(step: string, typed: Answers, saving: Saving): Promise<Saved> {
  const declared = stepById(step)
  if (!declared) return NOT_FOUND
  // Whatever a question asked for is kept, however odd; what no question asks for is none of ours.
  const asked = Object.fromEntries(Object.entries(typed).filter(([key]) => Object.hasOwn(declared.fields, key)))
  return unlessAway('draft.not-saved', async () => {
    const tokenHash = await openingSecretHash()
    if (!tokenHash) return (await mustSignInHere()) ? SIGNED_OUT : NOT_FOUND
    const saved = await storeStep(tokenHash, step, asked, saving)
    const outcome = saved?.steps[step]
    if (!saved || !outcome) return NOT_FOUND
    const told = { revision: outcome.revision, savedAt: outcome.savedAt, notices: notices(asWritten(saved.draft)) }
    return outcome.kind === 'saved'
      ? { kind: 'saved' as const, ...told, problems: problemsOf(saved.draft, step) }
      : { kind: 'conflict' as const, ...told, typed: outcome.typed }
  })
}

/** How often a step of this browser's open draft was changed, for a page that lay still; undefined when there is no such draft. */
export async function revisionOf(step: string): Promise<{ readonly kind: 'read'; readonly revision: number } | typeof NOT_FOUND | typeof AWAY> {
  if (!stepById(step)) return NOT_FOUND
  return unlessAway('draft.not-read', async () => {
    const tokenHash = await openingSecretHash()
    if (!tokenHash) return NOT_FOUND
    const row = await database().draft.findFirst({ where: openAt(tokenHash, now()), select: { steps: { where: { step }, select: { revision: true } } } })
    return row ? { kind: 'read' as const, revision: row.steps[0]?.revision ?? 0 } : NOT_FOUND
  })
}

/**
 * Sends this browser's draft. Pressed twice, replayed or retried, it makes one intake and gives the same reference.
 * @param seen the draft's revision that the person looked through, where that is known
 */
export async function sendIntake(seen?: number): Promise<SendResult | typeof AWAY> {
  return unlessAway('draft.not-sent', async () => {
    const tokenHash = await openingSecretHash()
    return tokenHash ? send(tokenHash, seen) : NOT_FOUND
  })
}

/**
 * Removes this browser's draft with its answers. The cookie stays and opens nothing any more: taking it away would have the
 * page that asked drawn once more, without a form.
 * @returns `not-here`: it was sent, is open elsewhere now, or was removed before. `signed-out`: it stays, and staff must sign in.
 */
export async function withdrawDraft(): Promise<'deleted' | 'not-here' | 'signed-out'> {
  const tokenHash = await openingSecretHash()
  if (!tokenHash) return (await mustSignInHere()) ? 'signed-out' : 'not-here'
  return (await removeDraft(tokenHash)) ? 'deleted' : 'not-here'
}
