import type { Language } from '@/lib/i18n/translate'
import { canonicalJson, type Json } from './canonical-json'
import type { DraftModel as DraftRow, IntakeModel, DraftStepModel as StepRow } from './generated/models'
import type { Sealed } from './judging'
import { open, type RecordKey, seal } from './sealing'

// In which language a step was asked. It goes by the page that its answers were given on, never by the page read last.

type Answers = Readonly<Record<string, unknown>>

const isSame = (one: unknown, other: unknown) => canonicalJson(one as Json) === canonicalJson(other as Json)

/**
 * The language of a step after a save: that of the page it came from. Another language than English stays while an answer
 * given in it stands: whoever corrects one answer in English has not asked the others anew.
 * @param otherwise where the page does not say, and nothing was stored before: the language of the draft
 */
export function languageOfSave(
  before: { readonly answers: Answers; readonly language: string | null } | undefined,
  save: { readonly answers: Answers; readonly language: Language | undefined },
  otherwise: string,
): string {
  const earlier = before && (before.language ?? otherwise)
  const page = save.language ?? earlier ?? otherwise
  if (!before || !earlier || earlier === 'en') return page
  const stands = Object.entries(before.answers).some(([name, answer]) => Object.hasOwn(save.answers, name) && isSame(answer, save.answers[name]))
  return stands ? earlier : page
}

const placeOf = (row: string) => ({ table: 'intake', column: 'step_languages', row })

/** The languages of a draft's steps, sealed into the intake that it becomes. Which steps there were says something of the answers. */
export function sealedLanguages({ id, key }: Sealed, draft: Pick<DraftRow, 'language'> & { readonly steps: readonly Pick<StepRow, 'step' | 'language'>[] }): string {
  const languages = Object.fromEntries(draft.steps.map(({ step, language }) => [step, language ?? draft.language]))
  return seal(key, placeOf(id), JSON.stringify(languages))
}

/** In which language each step of an intake was asked; undefined of one from before that was written down. */
export const languagesOf = ({ id, stepLanguages }: Pick<IntakeModel, 'id' | 'stepLanguages'>, key: RecordKey): Readonly<Record<string, string>> | undefined =>
  stepLanguages === null ? undefined : (JSON.parse(open(key, placeOf(id), stepLanguages)) as Record<string, string>)
