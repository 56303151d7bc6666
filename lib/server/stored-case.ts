import type { Assessment } from '@/lib/assess/assessment'
import type { SignedMark } from '@/lib/documents/marked-answers'
import type { MarkKind } from '@/lib/intake/marked'
import type { Typed } from '@/lib/intake/typed'
import type { Day } from '@/lib/rules/day'
import { todayAtClinic } from './clock'
import type { Database, Transaction } from './database'
import type { AnswerMarkModel, AssessmentModel, IntakeModel } from './generated/models'
import type { JudgingKind } from './judging'
import { clinicProfile } from './profile'
import { open, type RecordKey } from './sealing'
import { dayIn } from './stored-day'

/** A mark as it is stored; `seq` orders marks, and tells which of them a judgement counts. */
export type StoredMark = SignedMark & { readonly seq: bigint }

/** A judgement as it is stored: what it says, and why there is one. */
export type StoredJudgement = {
  readonly id: string
  readonly at: Date
  readonly kind: JudgingKind
  readonly reason: string
  /** In the words of whoever asked for it. */
  readonly words: string | undefined
  readonly by: string | undefined
  readonly rules: string
  /** The newest mark that it counts; 0 while there was none. */
  readonly marksUpTo: bigint
  readonly assessment: Assessment
}

type From = Database | Transaction

/** The answers as they were sent. */
export const typedOf = (row: Pick<IntakeModel, 'id' | 'answers'>, key: RecordKey): Typed =>
  JSON.parse(open(key, { table: 'intake', column: 'answers', row: row.id }, row.answers)) as Typed

export type MarkRow = AnswerMarkModel & { readonly staff: { readonly name: string } }
/** What a mark's row is read with. */
export const withName = { staff: { select: { name: true } } } as const

/** Opens one mark. */
export function openedMark({ id, seq, question, kind, value, note, createdAt, staff }: MarkRow, key: RecordKey): StoredMark {
  return {
    id,
    seq,
    key: question,
    kind: kind as MarkKind,
    ...(value !== null && { value: JSON.parse(open(key, { table: 'answer_mark', column: 'value', row: id }, value)) as unknown }),
    note: open(key, { table: 'answer_mark', column: 'note', row: id }, note),
    by: staff.name,
    at: createdAt,
  }
}

/** The marks of an intake, oldest first. */
export async function marksOf(from: From, intakeId: string, key: RecordKey): Promise<readonly StoredMark[]> {
  const rows = await from.answerMark.findMany({ where: { intakeId }, orderBy: { seq: 'asc' }, include: withName })
  return rows.map((row) => openedMark(row, key))
}

/** More judgements of one intake than anybody reads; the first and the newest are always among them. */
const MOST = 50

export type JudgementRow = AssessmentModel & { readonly staff: { readonly name: string } | null; readonly mark: { readonly seq: bigint } | null }
/** What a judgement's row is read with. */
const withAuthor = { staff: { select: { name: true } }, mark: { select: { seq: true } } } as const

/** Opens one judgement. */
export function openedJudgement(row: JudgementRow, key: RecordKey): StoredJudgement {
  const text = (column: string, sealed: string) => open(key, { table: 'assessment', column, row: row.id }, sealed)
  return {
    id: row.id,
    at: row.createdAt,
    kind: row.kind as JudgingKind,
    reason: row.reason,
    words: row.words === null ? undefined : text('words', row.words),
    by: row.staff?.name,
    rules: row.rulesVersion,
    marksUpTo: row.mark?.seq ?? 0n,
    assessment: JSON.parse(text('sealed', row.sealed)) as Assessment,
  }
}

/** The judgements of an intake, newest first: the first one holds, the last one is of the day it was sent. */
export async function judgementsOf(from: From, intakeId: string, key: RecordKey): Promise<readonly StoredJudgement[]> {
  const newest = await from.assessment.findMany({ where: { intakeId }, orderBy: { seq: 'desc' }, take: MOST, include: withAuthor })
  const last = newest.length < MOST ? null : await from.assessment.findFirst({ where: { intakeId }, orderBy: { seq: 'asc' }, include: withAuthor })
  const rows = last && newest.at(-1)?.id !== last.id ? [...newest, last] : newest
  return rows.map((row) => openedJudgement(row, key))
}

/**
 * The day an intake is judged as of, always: the day it was sent. Ages, durations and "in the past month" are what they were
 * when the person answered; counted from a later day, the same words would say something nobody said.
 */
export async function dayOf(from: From, { id, receivedAt }: Pick<IntakeModel, 'id' | 'receivedAt'>): Promise<Day> {
  const first = await from.assessment.findFirst({ where: { intakeId: id }, orderBy: { seq: 'asc' }, select: { judgedOn: true } })
  if (first) return dayIn(first.judgedOn)
  const { timeZone } = await clinicProfile(from)
  return todayAtClinic(timeZone, receivedAt)
}
