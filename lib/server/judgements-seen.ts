import { forCoordinators } from '@/lib/documents/for-coordinators'
import { type Move, type Moves, movesBetween } from '@/lib/documents/moves'
import { isPrivate } from '@/lib/documents/private-answers'
import { readMarked } from '@/lib/intake/marked'
import type { Draft } from '@/lib/intake/typed'
import { fieldAt } from '@/lib/steps'
import type { IntakeModel } from './generated/models'
import type { RecordKey } from './sealing'
import { type StoredJudgement, type StoredMark, typedOf } from './stored-case'

// Judgements and marks as a role may see them. `everything`: for whoever sees every answer.

/** A judgement as one role may see it, and what moved since the one before it. */
export type Judged = Omit<StoredJudgement, 'marksUpTo'> & {
  /** The question whose mark brought it about, in its words; undefined when it is not for this role. */
  readonly about: string | undefined
  readonly moved: Moves | undefined
}

/** A mark as one role may see it. */
export type SeenMark = Omit<StoredMark, 'seq'> & { readonly question: string }

/** The answers as they stood for a judgement: as they were sent, and with the marks made until then. Without one, with every mark. */
export type Readings = (at?: { readonly upTo: bigint }) => { readonly sent: Draft; readonly judged: Draft; readonly marks: readonly StoredMark[] }

/** Reads the answers as they stood for a judgement: with the marks made until then. */
export function readingsOf(row: IntakeModel, key: RecordKey, on: string, all: readonly StoredMark[]): Readings {
  const typed = typedOf(row, key)
  const sent = readMarked(typed, on, [])
  return (at) => {
    const marks = all.filter(({ seq }) => at === undefined || seq <= at.upTo)
    return { sent, judged: marks.length > 0 ? readMarked(typed, on, marks) : sent, marks }
  }
}

/** One judgement, cut to what the role may see, with what moved since the one before it. */
export function judgedFor(everything: boolean, readAt: Readings, marks: readonly StoredMark[], one: StoredJudgement, before: StoredJudgement | undefined): Judged {
  const { marksUpTo, ...rest } = one
  const cut = (of: StoredJudgement) => (everything ? of.assessment : forCoordinators(of.assessment, readAt({ upTo: of.marksUpTo }).judged.case))
  const mark = one.kind === 'marks' ? marks.find(({ seq }) => seq === marksUpTo) : undefined
  const isSeen = mark !== undefined && (everything || !isPrivate(mark.key))
  const assessment = cut(one)
  return { ...rest, assessment, about: isSeen ? questionOf(mark.key) : undefined, moved: before && movesBetween(cut(before), assessment) }
}

/** What the newest judgement says otherwise than the first. The axes are for everybody who may open an intake. */
export const movedBetween = (first: StoredJudgement | undefined, newest: StoredJudgement | undefined): readonly Move[] =>
  first && newest ? movesBetween(first.assessment, newest.assessment).axes : []

const questionOf = (key: string): string => fieldAt(key)?.label ?? key

/** The marks on answers that the role may see, newest first. `kept`: questions whose words are for the psychiatrist. */
export const seenMarks = (everything: boolean, marks: readonly StoredMark[], kept: readonly string[]): readonly SeenMark[] =>
  [...marks]
    .reverse()
    .filter(({ key }) => everything || !(isPrivate(key) || kept.includes(key)))
    .map(({ seq: _seq, ...mark }) => ({ ...mark, question: questionOf(mark.key) }))
