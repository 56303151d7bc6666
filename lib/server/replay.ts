import { assess } from '@/lib/assess'
import type { Assessment, Clinic } from '@/lib/assess/assessment'
import { movesBetween } from '@/lib/documents/moves'
import type { Replayed } from '@/lib/documents/replay-report'
import { readMarked } from '@/lib/intake/marked'
import type { Draft } from '@/lib/intake/typed'
import { addDays, type Day } from '@/lib/rules/day'
import { clinicOn } from './clinic-for-assessment'
import { todayAtClinic } from './clock'
import type { Database, Transaction } from './database'
import type { IntakeModel } from './generated/models'
import { clinicProfile } from './profile'
import { DoesNotOpen, unwrapRecordKey } from './sealing'
import { dayOf, type JudgementRow, type MarkRow, openedJudgement, openedMark, typedOf, withName } from './stored-case'

/** A stored intake as it is judged: its answers with the marks that hold, as of its day, at the clinic of today. */
export type StoredCase = { readonly draft: Draft; readonly clinic: Clinic }

/** Judges a case by other rules than today's; undefined when they cannot. */
export type OtherRules = (stored: StoredCase) => Promise<Assessment | undefined>

/** What the rules of today are compared with: the newest stored judgement, or what other rules say. */
export type Against =
  | { readonly kind: 'stored' }
  | {
      readonly kind: 'rules'
      /** Stored judgements by these rules are taken where there are some. */
      readonly version?: string
      readonly judge: OtherRules
    }

const PAGE = 50

type Read = { readonly row: IntakeModel; readonly judgements: readonly JudgementRow[]; readonly marks: readonly MarkRow[]; readonly on: Day; readonly clinic: Clinic }

/**
 * Judges every intake received since a day again and says what would move, in the order of arrival, a page at a time. Each
 * page is read in a transaction that the database itself keeps from writing.
 */
export async function* replay(database: Database, since: Day, against: Against): AsyncGenerator<Replayed> {
  let last = 0n
  for (;;) {
    const page = await database.$transaction((transaction) => pageAfter(transaction, last, since))
    for (const read of page.reads) yield await replayed(read, against)
    if (page.last === undefined) return
    last = page.last
  }
}

async function pageAfter(transaction: Transaction, after: bigint, since: Day): Promise<{ readonly reads: readonly Read[]; readonly last: bigint | undefined }> {
  await transaction.$executeRaw`SET TRANSACTION READ ONLY`
  const { timeZone } = await clinicProfile(transaction)
  const rows = await transaction.intake.findMany({
    // The clinic's day may have begun up to a day before or after that of the database: the exact day is looked at below.
    where: { seq: { gt: after }, receivedAt: { gte: new Date(`${addDays(since, -1)}T00:00:00Z`) } },
    orderBy: { seq: 'asc' },
    take: PAGE,
  })
  const kept = rows.filter(({ receivedAt }) => todayAtClinic(timeZone, receivedAt) >= since)
  const ofThese = { intakeId: { in: kept.map(({ id }) => id) } }
  // One after the other: a transaction has one connection.
  const marks = await transaction.answerMark.findMany({ where: ofThese, orderBy: { seq: 'asc' }, include: withName })
  const judgements = await transaction.assessment.findMany({ where: ofThese, orderBy: { seq: 'desc' } })
  const clinics = new Map<Day, Clinic>()
  const reads: Read[] = []
  for (const row of kept) {
    const on = await dayOf(transaction, row)
    const clinic = clinics.get(on) ?? (await clinicOn(on, transaction))
    clinics.set(on, clinic)
    const own = marks.filter(({ intakeId }) => intakeId === row.id)
    const judged = judgements.filter(({ intakeId }) => intakeId === row.id)
    // Who had it judged is of no interest here.
    reads.push({ row, on, clinic, marks: own, judgements: judged.map((one) => ({ ...one, staff: null, mark: own.find(({ id }) => id === one.markId) ?? null })) })
  }
  return { reads, last: rows.length < PAGE ? undefined : rows.at(-1)?.seq }
}

async function replayed(read: Read, against: Against): Promise<Replayed> {
  const { row, on, clinic } = read
  try {
    const key = unwrapRecordKey('intake', row.id, row.wrappedKey)
    const marks = read.marks.map((mark) => openedMark(mark, key))
    const draft = readMarked(typedOf(row, key), on, marks)
    const found = storedBy(read, against)
    const before = found ? openedJudgement(found, key).assessment : against.kind === 'rules' ? await against.judge({ draft, clinic }) : undefined
    return { reference: row.reference, moves: before && movesBetween(before, assess(draft.case, clinic)) }
  } catch (error) {
    if (!(error instanceof DoesNotOpen)) throw error
    return { reference: row.reference, moves: undefined }
  }
}

/** The stored judgement to compare with: the newest; or by the wanted rules, if it counts the same marks. */
function storedBy({ judgements, marks }: Read, against: Against): JudgementRow | undefined {
  if (against.kind === 'stored') return judgements[0]
  const newest = marks.at(-1)?.seq ?? 0n
  return judgements.find(({ rulesVersion, mark }) => rulesVersion === against.version && (mark?.seq ?? 0n) === newest)
}
