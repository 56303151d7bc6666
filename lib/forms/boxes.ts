import type { Field } from './field'
import { type Group, optionsOf } from './step'

/** One check box of a group: the question it answers, the answer, what it posts, and its words. */
type Box = { readonly field: string; readonly answer: string; readonly posts: string; readonly label: string; readonly hint?: string }

/** How far a question of a group is answered. `other`: by an answer that has no check box. */
export type Said = 'ticked' | 'none' | 'unsure' | 'other' | undefined

const ALONE = 'none'
type FieldsOf = Readonly<Record<string, Field>>

/** Answers of a choice that have a check box: all but the first one, which "nothing else" gives. */
const boxed = (field: Field) => optionsOf(field).filter(({ value }, index) => (field.kind === 'many' ? value !== ALONE : index > 0))

/** The check boxes for one question of a group. */
export function boxesFor(field: Field | undefined, key: string, without: readonly string[] = []): readonly Box[] {
  if (!field) return []
  if (field.kind === 'yesno') return [{ field: key, answer: 'yes', posts: key, label: field.label, ...(field.hint && { hint: field.hint }) }]
  return boxed(field)
    .filter(({ value }) => !without.includes(value))
    .map(({ value, label, hint }) => ({ field: key, answer: value, posts: `${key}:${value}`, label, ...(hint && { hint }) }))
}

/** All check boxes of a group, in their order. */
export const boxesOf = (group: Group, fields: FieldsOf): readonly Box[] => group.fields.flatMap((key) => boxesFor(fields[key], key, group.without))

/** What "nothing else" says of a question: no, its first choice, or none of its choices. */
export function closingOf(field: Field): unknown {
  if (field.kind === 'many') return [ALONE]
  return field.kind === 'yesno' ? 'no' : optionsOf(field)[0]?.value
}

/** What "I am not sure" says of a question. */
export const unsureOf = (field: Field): unknown => (field.kind === 'many' ? ['unsure'] : 'unsure')

/** What ticked boxes say of their question. Where they exclude each other, the last one counts: the most serious stands last. */
export function tickedAnswer(field: Field, answers: readonly string[]): unknown {
  return field.kind === 'many' ? answers : answers.at(-1)
}

/** Whether a box stands for the answer that was given. */
export const isTicked = ({ answer }: Box, value: unknown): boolean => (Array.isArray(value) ? value.includes(answer) : value === answer)

const isSame = (value: unknown, other: unknown) => [value].flat().join() === [other].flat().join()

/** How far one question of a group is answered. */
export function saidOf(group: Group, fields: FieldsOf, key: string, value: unknown): Said {
  const field = fields[key]
  if (value === undefined || !field) return undefined
  if (boxesFor(field, key, group.without).some((box) => isTicked(box, value))) return 'ticked'
  if (isSame(value, closingOf(field))) return 'none'
  return isSame(value, 'unsure') ? 'unsure' : 'other'
}

/** A group in which every question has an answer that the person knows: not sure is not offered. */
export const isCertain = (group: Group, fields: FieldsOf): boolean => group.fields.every((key) => fields[key]?.certain)
