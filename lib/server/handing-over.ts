import { dayAt } from '@/lib/clocks/day-at'
import type { CourseRoute } from '@/lib/cost/course'
import type { Day } from '@/lib/rules/day'
import { now } from './clock'
import type { Database, Transaction } from './database'
import type { DocumentKind } from './document-order'
import { moneyFacts } from './money-facts'
import { leadingRoute } from './own-pay'

/** A paper as far as it may answer what treatment costs. */
export type Answering = {
  readonly id: string
  readonly intakeId: string
  readonly kind: DocumentKind
  readonly route: CourseRoute
  readonly version: number
  readonly createdAt: Date
  /** Whether it says what its course costs. */
  readonly hasTotal: boolean
}

type Waiting = { readonly cause: string; readonly route: string | null; readonly startedAt: Date }
type Knowing = { readonly leading: CourseRoute | undefined; readonly timeZone: string }

/**
 * Whether a paper answers a clock. An estimate does, and Medicare's notice where it says a sum; for the clock's own route. Who
 * asked what treatment costs, with no route named, asked about the one that leads (see `leadingRoute`). A change of the plan
 * is answered only by a paper of that day or later.
 */
export function answers({ kind, route, hasTotal, createdAt }: Answering, clock: Waiting, { leading, timeZone }: Knowing): boolean {
  const saysCost = hasTotal && (kind === 'estimate' || kind === 'abn')
  const on = (moment: Date): Day => dayAt(moment, timeZone)
  return saysCost && route === (clock.route ?? leading) && (clock.cause !== 'scope-changed' || on(createdAt) >= on(clock.startedAt))
}

/** Whether no later paper of its kind was made for its intake and its route. */
export async function isLastVersion(
  from: Database | Transaction,
  { intakeId, kind, route, version }: { readonly intakeId: string; readonly kind: string; readonly route: string; readonly version: number },
): Promise<boolean> {
  return (await from.clinicDocument.count({ where: { intakeId, kind, route, version: { gt: version } } })) === 0
}

/** The clocks that run: neither met nor ended. */
export const RUNNING = { metAt: null, endedAt: null } as const

/** A paper that was replaced meets none. Answers how many clocks it met. */
async function meetClocks(transaction: Transaction, paper: Answering): Promise<number> {
  const waiting = await transaction.estimateClock.findMany({ where: { intakeId: paper.intakeId, ...RUNNING } })
  if (waiting.length === 0 || !(await isLastVersion(transaction, paper))) return 0
  const facts = await moneyFacts(transaction, paper.intakeId)
  if (!facts) return 0
  const knowing = { leading: leadingRoute(facts.assessment, facts.case), timeZone: facts.profile.timeZone }
  const met = waiting.filter((clock) => answers(paper, clock, knowing)).map(({ id }) => id)
  const { count } = await transaction.estimateClock.updateMany({ where: { id: { in: met } }, data: { metAt: now(), documentId: paper.id } })
  return count
}

/** Links to earlier versions show what holds no more. */
async function endOlderLinks(transaction: Transaction, { intakeId, kind, route, version }: Answering): Promise<number> {
  const older = { document: { intakeId, kind, route, version: { lt: version } } }
  const { count } = await transaction.documentLink.updateMany({ where: { ...older, endedAt: null }, data: { endedAt: now() } })
  return count
}

/**
 * What follows when a paper is handed to the patient, by hand or by a link: it meets the clocks that it answers – making it
 * met none – and links to the versions it replaces end. Call with the intake held. Answers the counts, for the audit row.
 */
export async function handedOver(transaction: Transaction, paper: Answering): Promise<{ readonly clocks: number; readonly linksEnded: number }> {
  const clocks = await meetClocks(transaction, paper)
  return { clocks, linksEnded: await endOlderLinks(transaction, paper) }
}
