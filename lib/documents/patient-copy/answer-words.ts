import { boxesFor, boxesOf, isTicked, type Said, saidOf } from '@/lib/forms/boxes'
import type { Field, RowField } from '@/lib/forms/field'
import type { TypedStep } from '@/lib/forms/form-data'
import { type Group, optionsOf } from '@/lib/forms/step'
import { withUnit } from '@/lib/forms/typed-number'
import type { Language, Translate } from '@/lib/i18n/translate'
import { regionOf } from '@/lib/i18n/translator'

const UNSURE = { value: 'unsure', label: 'I am not sure' }
const DECLINED = { value: 'declined', label: 'I would rather not say' }

const isWholeDate = (text: string) => /^\d{4}-\d{1,2}(-\d{1,2})?$/.test(text)

/** `1980-05-17` as people say it; what is no date stays as it was typed. */
function dateWords(value: string, language: Language): string {
  if (!isWholeDate(value)) return value
  const [year = 0, month = 1, day] = value.split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day ?? 1))
  return new Intl.DateTimeFormat(regionOf(language), { timeZone: 'UTC', year: 'numeric', month: 'long', ...(day && { day: 'numeric' }) }).format(date)
}

/** One answer in words, as the person gave it. Nothing where nothing was said. */
export function answerWords(field: Field | RowField, value: unknown, t: Translate, language: Language): string | undefined {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return undefined
  if (field.kind === 'list') return (value as readonly TypedStep[]).map((row) => rowWords(field.row, row, t, language)).join('\n\n')
  const label = (one: unknown) => {
    const option = [...optionsOf(field), UNSURE, DECLINED].find((each) => each.value === String(one))
    return option ? t(option.label) : String(one)
  }
  if (Array.isArray(value)) return value.map(label).join('\n')
  if (value === UNSURE.value || value === DECLINED.value) return label(value)
  if (field.kind === 'date' || field.kind === 'month') return dateWords(String(value), language)
  if (field.kind === 'number') return withUnit(String(value), field.unit && t(field.unit))
  if (field.kind === 'scale') return t('{number} of 10', { number: String(value) })
  return label(value)
}

/** What was said in a row of a list, question by question; the first names the row. */
export type RowAnswer = { readonly key: string; readonly question: string; readonly answer: string; readonly isName: boolean }

export function rowAnswers(fields: Readonly<Record<string, RowField>>, row: TypedStep, t: Translate, language: Language): readonly RowAnswer[] {
  return Object.entries(fields).flatMap(([key, field], index) => {
    const answer = field.unasked ? undefined : answerWords(field, row[key], t, language)
    return answer ? [{ key, question: t(field.label), answer, isName: index === 0 }] : []
  })
}

/** A row of a list: its name, then what was said of it, line by line. */
const rowWords = (...of: Parameters<typeof rowAnswers>): string =>
  rowAnswers(...of)
    .map(({ question, answer, isName }) => (isName ? answer : `${question} ${answer}`))
    .join('\n')

/** A group of questions in a few lines: what is there, what is not known, and that the rest is not there. */
export function groupWords(group: Group, fields: Readonly<Record<string, Field>>, typed: TypedStep, t: Translate): string | undefined {
  const saying = (said: Said) => group.fields.filter((key) => saidOf(group, fields, key, typed[key]) === said)
  const labels = (keys: readonly string[]) => keys.map((key) => t(fields[key]?.label ?? key))
  const [unsure, missing] = [labels(saying('unsure')), labels(saying(undefined))]
  if (missing.length === group.fields.length) return undefined
  const ticked = boxesOf(group, fields).flatMap((box) => (isTicked(box, typed[box.field]) ? [t(box.label)] : []))
  const others = saying('other').map((key) =>
    `${t(fields[key]?.label ?? key)} ${t(optionsOf(fields[key] as Field).find(({ value }) => value === typed[key])?.label ?? '')}`.trim(),
  )
  const named = [
    ...ticked,
    ...others,
    ...unsure.map((label) => t('Not sure: {what}', { what: label })),
    ...missing.map((label) => t('Not answered: {what}', { what: label })),
  ]
  return [...named, ...closingWords(group, fields, saying('none'), named.length > 0, t)].join('\n')
}

/** That the rest is not there: in a word, or each by itself where what was left open is something not agreed to. */
function closingWords(group: Group, fields: Readonly<Record<string, Field>>, none: readonly string[], isRest: boolean, t: Translate): readonly string[] {
  if (group.closedBy) return none.flatMap((key) => boxesFor(fields[key], key).map(({ label }) => t('Not true for me: {what}', { what: t(label) })))
  return none.length > 0 ? [t(isRest ? 'None of the others' : 'None of these')] : []
}
