import { boxesFor, closingOf, tickedAnswer, unsureOf } from './boxes'
import type { DateField, Field, ListField, MonthField, RowField } from './field'
import { LIMITS } from './limits'
import type { Group, StepData } from './step'

/** Names of a form's own controls. No field's name begins with `@`, so none can be taken for one. */
export const CONTROLS = {
  step: '@step',
  locale: '@locale',
  back: '@back',
  press: '@do',
  /** Which save this is: the revision it rests on, the open page, and its place among that page's saves. */
  base: '@base',
  writer: '@writer',
  sequence: '@sequence',
  /** The steps that were on the list when the page was drawn. */
  shown: '@shown',
  /** The revision of the whole form that a page shows. */
  revision: '@revision',
} as const

/** The steps that were on the list when a page was drawn that somebody came to in order to change an answer; undefined for anybody else. */
export const shownBefore = (form: FormData): readonly string[] | undefined =>
  form.get(CONTROLS.back) === 'check' ? String(form.get(CONTROLS.shown) ?? '').split(',') : undefined

/** What was typed in one step: strings, lists of strings, and for a list its rows. What is blank is not there. */
export type TypedStep = Readonly<Record<string, unknown>>

/** What is read of a posted form. */
type Posted = Pick<FormData, 'get' | 'getAll' | 'keys'>

/** The same form by name. A form looks through all of its entries for each name, and anybody may post thousands of rows. */
function byName(form: FormData): Posted {
  const entries = new Map<string, FormDataEntryValue[]>()
  form.forEach((value, name) => {
    const others = entries.get(name)
    if (others) others.push(value)
    else entries.set(name, [value])
  })
  const getAll = (name: string) => entries.get(name) ?? []
  return { getAll, get: (name) => getAll(name)[0] ?? null, keys: () => entries.keys() as ReturnType<FormData['keys']> }
}

/** A browser posts line breaks as CRLF and shows them as LF: one spelling, so that what is saved is what was typed. */
function said(form: Posted, name: string): string | undefined {
  const value = form.get(name)
  if (typeof value !== 'string' || value.trim() === '') return undefined
  return value.replace(/\r\n?/g, '\n')
}

const chosen = (form: Posted, name: string) => form.getAll(name).filter((value) => typeof value === 'string' && value !== '')

/** The parts of a date as they are asked for, and their order in what is kept: `1980-5-17`. */
const DATE_PARTS = { date: ['year', 'month', 'day'], month: ['year', 'month'] } as const

function joinedParts(form: Posted, name: string, kind: 'date' | 'month'): string | undefined {
  // A hyphen typed inside a part would be read as a border between parts.
  const parts = DATE_PARTS[kind].map((part) => said(form, `${name}.${part}`)?.trim().replaceAll('-', '/') ?? '')
  return parts.some((part) => part !== '') ? parts.join('-') : undefined
}

/** The parts of a date as they were typed, complete or not. */
export function partsOf(field: DateField | MonthField, value: unknown): Readonly<Record<string, string>> {
  const typed = typeof value === 'string' && value !== 'unsure' && value !== 'declined' ? value.split('-') : []
  return Object.fromEntries(DATE_PARTS[field.kind].map((part, index) => [part, typed[index] ?? '']))
}

function several(form: Posted, name: string, field: Field): unknown {
  const values = chosen(form, name)
  if (values.length === 0) return undefined
  return field.declinable && values.length === 1 && values[0] === 'declined' ? 'declined' : values
}

/** Reads one field under its name. What was typed wins over "I am not sure": a number is more than a tick left standing. */
function readField(field: Field | RowField, name: string, form: Posted): unknown {
  switch (field.kind) {
    case 'date':
    case 'month':
      return joinedParts(form, name, field.kind) ?? said(form, `${name}.unsure`)
    case 'number':
      return said(form, name) ?? said(form, `${name}.unsure`)
    case 'many':
      return several(form, name, field)
    case 'listed':
      return field.several ? several(form, name, field) : said(form, name)
    case 'list':
      return readRows(field, name, form)
    default:
      return said(form, name)
  }
}

/** Reads one row of a list: `list.3`. */
export function readRow(field: ListField, row: string, form: Posted): TypedStep {
  const cells = Object.entries(field.row).map(([key, cell]) => [key, readField(cell, `${row}.${key}`, form)] as const)
  return Object.fromEntries(cells.filter(([, value]) => value !== undefined))
}

type Row = { readonly number: number; readonly typed: TypedStep }

/** A list's rows that say something, in their order, as far as anybody looks at them. */
function rowsOf(field: ListField, name: string, form: Posted): readonly Row[] {
  const numbers = new Set<number>()
  for (const key of form.keys()) {
    const number = key.startsWith(`${name}.`) ? /^\d{1,6}(?=\.)/.exec(key.slice(name.length + 1)) : null
    if (number) numbers.add(Number(number[0]))
  }
  const inOrder = [...numbers].sort((a, b) => a - b).map((number) => ({ number, typed: readRow(field, `${name}.${number}`, form) }))
  return inOrder.filter(({ typed }) => Object.keys(typed).length > 0).slice(0, LIMITS.entries + 1)
}

/** The numbers of a list's rows that say something, in their order. They may have gaps: a row keeps its number while others go. */
export const filledRows = (field: ListField, name: string, form: FormData): readonly number[] => rowsOf(field, name, byName(form)).map(({ number }) => number)

function readRows(field: ListField, name: string, form: Posted): readonly TypedStep[] | undefined {
  const rows = rowsOf(field, name, form)
  return rows.length > 0 ? rows.map(({ typed }) => typed) : undefined
}

/** The check boxes of a group, the radio pair that closes it, and what says that its questions were opened one by one. */
export const groupNames = (id: string) => ({ boxes: `group.${id}`, close: `group.${id}.close`, open: `group.${id}.open` })

/**
 * One question of a group. A tick is an answer; without one it is "no" only after "nothing else on this list",
 * and unsure only after "I am not sure about the rest". Otherwise it is unanswered.
 */
function readGrouped(group: Group, key: string, field: Field, form: Posted): unknown {
  const names = groupNames(group.id)
  const ticks = chosen(form, names.boxes)
  const ticked = boxesFor(field, key, group.without).flatMap(({ posts, answer }) => (ticks.includes(posts) ? [answer] : []))
  if (ticked.length > 0) return tickedAnswer(field, ticked)
  const own = readField(field, key, form)
  const isOpen = own === undefined || [closingOf(field), unsureOf(field)].some((open) => String(open) === String(own))
  if (!isOpen) return own
  const close = said(form, names.close)
  return close === 'none' ? closingOf(field) : (own ?? (close === 'unsure' ? unsureOf(field) : undefined))
}

/** Reads a posted form into what was typed: the same function where a browser validates and where the server saves. */
export function readForm(step: Pick<StepData, 'fields' | 'groups'>, form: FormData): TypedStep {
  const typed: Record<string, unknown> = {}
  const posted = byName(form)
  for (const [key, field] of Object.entries(step.fields)) {
    const group = step.groups.find((one) => one.fields.includes(key))
    const value = group ? readGrouped(group, key, field, posted) : readField(field, key, posted)
    if (value !== undefined) typed[key] = value
  }
  return typed
}

/** Groups closed with "not sure" whose questions the person has not been shown one by one yet. */
export const groupsToOpen = (step: Pick<StepData, 'groups'>, form: FormData): readonly string[] =>
  step.groups.filter(({ id }) => said(form, groupNames(id).close) === 'unsure' && !form.has(groupNames(id).open)).map(({ id }) => id)
