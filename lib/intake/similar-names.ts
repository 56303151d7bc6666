import { candidateWords, didYouMean } from '@/lib/facts/medicines/did-you-mean'
import { recognise } from '@/lib/facts/medicines/recognise'
import type { ListField } from '@/lib/forms/field'
import { filledRows, readRow, type TypedStep } from '@/lib/forms/form-data'
import { LIMITS } from '@/lib/forms/limits'
import type { StepData } from '@/lib/forms/step'

/** A known name: what is put in when it is chosen, and how it is offered. */
export type SimilarName = { readonly name: string; readonly label: string }

/** Known names that a typed one resembles, by what was typed. Names that are recognised, or resemble none, are not there. */
export type SimilarNames = Readonly<Record<string, readonly SimilarName[]>>

type OfStep = Pick<StepData, 'fields'>
type NamedList = { readonly key: string; readonly field: ListField }

/** The lists of a step whose rows are named by a medicine or a treatment. */
const namedLists = (step: OfStep): readonly NamedList[] =>
  Object.entries(step.fields).flatMap(([key, field]) => (field.kind === 'list' && 'nameAsWritten' in field.row ? [{ key, field }] : []))

const rowsOf = (typed: TypedStep, key: string) => (Array.isArray(typed[key]) ? (typed[key] as readonly TypedStep[]) : [])
const similarTo = (name: string): readonly SimilarName[] => didYouMean(name).map((candidate) => ({ name: candidate.name, label: candidateWords(candidate) }))

/** What to ask about the names of a step, as far as they were typed. */
export function similarNames(step: OfStep, typed: TypedStep): SimilarNames {
  // More rows, and longer names, are refused anyway: nobody shall make us compare a book with every medicine.
  const names = namedLists(step).flatMap(({ key, field }) =>
    rowsOf(typed, key)
      .slice(0, field.most)
      .map((row) => row[field.rowTitle]),
  )
  const texts = [...new Set(names.filter((name): name is string => typeof name === 'string' && name.length <= LIMITS.text))]
  return Object.fromEntries(texts.map((text) => [text, similarTo(text)] as const).filter(([, similar]) => similar.length > 0))
}

/** Whether a name of the posted form resembles known ones, was not confirmed as written, and has not been asked about on this page. */
export function hasNameToAsk(step: OfStep, form: FormData, similar: SimilarNames): boolean {
  return namedLists(step).some(({ key, field }) =>
    filledRows(field, key, form).some((number) => {
      const control = `${key}.${number}.${field.rowTitle}`
      const { [field.rowTitle]: name, nameAsWritten } = readRow(field, `${key}.${number}`, form)
      return typeof name === 'string' && Object.hasOwn(similar, name) && nameAsWritten !== name && form.get(`${control}.asked`) !== name
    }),
  )
}

/** The form with one row's name put in, as chosen from the names it resembles. A name that is no known one changes nothing. */
export function withName(step: OfStep, form: FormData, list: string, row: number, name: string): FormData {
  const field = namedLists(step).find(({ key }) => key === list)?.field
  return field && recognise(name) ? changed(form, { [`${list}.${row}.${field.rowTitle}`]: name }) : form
}

/** The form with one row's name confirmed as it is written. */
export function withNameKept(step: OfStep, form: FormData, list: string, row: number): FormData {
  const field = namedLists(step).find(({ key }) => key === list)?.field
  const name = field && form.get(`${list}.${row}.${field.rowTitle}`)
  return typeof name === 'string' ? changed(form, { [`${list}.${row}.nameAsWritten`]: name }) : form
}

/** Confirmations hold for just the name they were given for: those of a changed or cleared name are dropped. */
export function withoutStaleNames(step: OfStep, form: FormData): FormData {
  const stale = namedLists(step).flatMap(({ key, field }) =>
    [...new Set([...form.keys()].flatMap((name) => /^(.+)\.nameAsWritten$/.exec(name)?.[1] ?? []))]
      .filter((row) => row.startsWith(`${key}.`))
      .slice(0, LIMITS.entries)
      .filter((row) => form.get(`${row}.nameAsWritten`) !== form.get(`${row}.${field.rowTitle}`))
      .map((row) => `${row}.nameAsWritten`),
  )
  if (stale.length === 0) return form
  const rest = new FormData()
  for (const [name, value] of form) if (!stale.includes(name)) rest.append(name, value)
  return rest
}

function changed(form: FormData, values: Readonly<Record<string, string>>): FormData {
  const copy = new FormData()
  for (const [name, value] of form) copy.append(name, value)
  for (const [name, value] of Object.entries(values)) copy.set(name, value)
  return copy
}
