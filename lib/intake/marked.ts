import type { Field } from '@/lib/forms/field'
import type { Day } from '@/lib/rules/day'
import type { Case } from '@/lib/rules/fact'
import { stepById } from '@/lib/steps'
import { agreements } from '@/lib/steps/agreements'
import { beforeYouStart } from '@/lib/steps/before-you-start'
import { readDraft } from './draft'
import { offered } from './offer'
import type { Draft, Typed } from './typed'

const MARK_KINDS = ['confirmed', 'corrected', 'withdrawn'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** What a psychiatrist says of the answer at `step.field`. `value`: the right answer as it was typed, when corrected. */
export type Mark = { readonly key: string; readonly kind: MarkKind; readonly value?: unknown }

export const isMarkKind = (text: unknown): text is MarkKind => (MARK_KINDS as readonly unknown[]).includes(text)

/** The step and the field that a question's key names. */
export function placeOf(key: string): { readonly step: string; readonly name: string } {
  const dot = key.indexOf('.')
  return { step: key.slice(0, dot), name: key.slice(dot + 1) }
}

/** What somebody acknowledged and signed is theirs: nobody else puts it right. */
const OWN_WORD: readonly string[] = [beforeYouStart.id, agreements.id]

/** The question that may be marked under this key, with its lists filled in; undefined when there is none. */
export function markable(key: string): Field | undefined {
  const { step, name } = placeOf(key)
  const declared = stepById(step)
  if (!declared || OWN_WORD.includes(step) || !Object.hasOwn(declared.fields, name)) return undefined
  return offered(declared).fields[name]
}

/** Whether a question may be marked on this form: it is asked there, or holds a mark. */
export function mayBeMarked(key: string, { shown }: Draft, marks: readonly Mark[]): boolean {
  const { step, name } = placeOf(key)
  return shown[step]?.includes(name) === true || marks.some((mark) => mark.key === key)
}

/** The mark that holds at each question: the newest one, unless it withdraws. Oldest first in. */
export function holding<M extends Mark>(marks: readonly M[]): ReadonlyMap<string, M> {
  const newest = new Map(marks.map((mark) => [mark.key, mark]))
  for (const [key, { kind }] of newest) if (kind === 'withdrawn') newest.delete(key)
  return newest
}

function inPlace(typed: Typed, { key, value }: Mark): Typed {
  const { step, name } = placeOf(key)
  return { ...typed, [step]: { ...typed[step], [name]: value } }
}

/** Whether an answer says something; one that is not known settles nothing. */
function isGiven({ answers, setAside }: Case, key: string): boolean {
  const { step, name } = placeOf(key)
  const value = answers[step]?.[name] ?? setAside?.[step]?.[name]
  const alone = Array.isArray(value) && value.length === 1 ? value[0] : value
  return alone !== undefined && alone !== 'unsure' && alone !== 'declined'
}

/**
 * Reads answers with their marks: corrections stand in the place of what was typed, and what a psychiatrist confirmed or
 * corrected is named in the case, so that what contradicts it is settled. Without marks it is the draft as it was sent.
 */
export function readMarked(typed: Typed, on: Day, marks: readonly Mark[]): Draft {
  const held = [...holding(marks).values()]
  const wrong = held.filter(({ kind }) => kind === 'corrected')
  const draft = readDraft(wrong.reduce(inPlace, typed), on)
  const confirmed = held.map(({ key }) => key).filter((key) => isGiven(draft.case, key))
  return {
    ...draft,
    ...(wrong.length > 0 && { corrected: wrong.map(({ key }) => key) }),
    ...(confirmed.length > 0 && { case: { ...draft.case, confirmed } }),
  }
}
