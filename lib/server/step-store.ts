import type { Language } from '@/lib/i18n/translate'
import type { Typed } from '@/lib/intake/typed'
import { canonicalJson, type Json } from './canonical-json'
import type { Transaction } from './database'
import type { DraftModel as DraftRow, DraftStepModel as StepRow } from './generated/models'
import { decideSave, type SaveOrder } from './save-order'
import { open, type RecordKey, seal, unwrapRecordKey } from './sealing'
import { languageOfSave } from './step-languages'

const placeOf = (draftId: string, step: string) => ({ table: 'draft_step', column: 'sealed', row: `${draftId}.${step}` })

/** What was typed into a draft's steps. */
export function typedIn(draft: Pick<DraftRow, 'id' | 'wrappedKey'>, steps: readonly Pick<StepRow, 'step' | 'sealed'>[]): Typed {
  const key = unwrapRecordKey('draft', draft.id, draft.wrappedKey)
  return Object.fromEntries(steps.map(({ step, sealed }) => [step, JSON.parse(open(key, placeOf(draft.id, step), sealed)) as Record<string, unknown>]))
}

/** How a save stands among others. Without it, it is of people who write anew what was there: staff, seeds. */
export type Saving = SaveOrder & {
  /** The page was left by its button. */
  readonly left?: boolean
  /** In which the page was drawn. */
  readonly language?: Language | undefined
}

/** Whether a save leaves its page: by the button, or because there is no page. */
export const isLeaving = (saving: Saving | undefined): boolean => saving?.left ?? !saving

/** How one step stands after a save was asked for: as it was asked, or with what somebody else had saved. */
export type StepOutcome = {
  readonly kind: 'saved' | 'conflict'
  readonly revision: number
  readonly savedAt: Date
  /** What is stored now. */
  readonly typed: Readonly<Record<string, unknown>>
}

/** A draft that is locked for saving, and the moment of the save. */
export type Place = { readonly transaction: Transaction; readonly row: DraftRow; readonly key: RecordKey; readonly at: Date }
type Answers = Readonly<Record<string, unknown>>

/** Saves one step of a locked draft as its place in the order allows. */
export async function saveOne(
  { transaction, row, key, at }: Place,
  step: string,
  answers: Answers,
  before: StepRow | undefined,
  saving: Saving | undefined,
): Promise<StepOutcome & { readonly isStored: boolean }> {
  const earlier = before && (typedIn(row, [before])[step] as Answers)
  const isSame = earlier !== undefined && canonicalJson(earlier as Json) === canonicalJson(answers as Json)
  const decision = saving ? decideSave(before, saving, isSame) : 'store'
  const where = { draftId_step: { draftId: row.id, step } }
  const isLeft = isLeaving(saving) || before?.isLeft === true
  const sequence = saving?.sequence ?? (before && before.writer === saving?.writer ? before.sequence : 0)
  const order = { writer: saving?.writer ?? '', sequence, isLeft }
  if (decision === 'store') {
    const sealed = seal(key, placeOf(row.id, step), JSON.stringify(answers))
    const revision = (before?.revision ?? 0) + 1
    const language = languageOfSave(before && { answers: earlier ?? {}, language: before.language }, { answers, language: saving?.language }, row.language)
    const data = { ...order, sealed, revision, language, savedAt: at }
    await transaction.draftStep.upsert({ where, create: { draftId: row.id, step, ...data }, update: data })
    return { kind: 'saved', revision, savedAt: at, typed: answers, isStored: true }
  }
  if (decision === 'note') await transaction.draftStep.update({ where, data: order })
  else if (decision === 'same' && isLeft && !before?.isLeft) await transaction.draftStep.update({ where, data: { isLeft } })
  const kind = decision === 'conflict' ? 'conflict' : 'saved'
  return { kind, revision: before?.revision ?? 0, savedAt: before?.savedAt ?? at, typed: earlier ?? {}, isStored: false }
}
