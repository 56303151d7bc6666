import { contradictionsSameDay } from '@/lib/facts/contradictions'
import type { Field } from '@/lib/forms/field'
import type { Answers, Case } from '@/lib/rules/fact'
import { fieldAt } from '@/lib/steps'
import { healthNow } from '@/lib/steps/health-now'

/** What a coordinator reads in the place of an answer. */
export const KEPT = 'kept for the psychiatrist'

/** A text speaks of something whatever else was answered: it is read as all that a person wrote. */
const alone = (history: string): Case => ({ on: '2000-01-01', answers: { [healthNow.id]: { history } } })

/** Whether free words speak of death, as the contradiction about death reads them. */
export const speaksOfDeath = (text: string): boolean => (contradictionsSameDay.read(alone(text)) ?? []).length > 0

const isWritten = (field: Field | undefined) => field?.kind === 'text' || field?.kind === 'listed'

/** The words that a person wrote at a question, or in the rows of its list. */
function wordsAt(field: Field | undefined, value: unknown): readonly string[] {
  if (field?.kind === 'list' && Array.isArray(value)) {
    return value.flatMap((row: Readonly<Record<string, unknown>>) => Object.entries(row).flatMap(([name, cell]) => wordsAt(field.row[name], cell)))
  }
  return isWritten(field) && typeof value === 'string' ? [value] : []
}

/** Short words that are the psychiatrist's to read, and the questions at which they were written. */
export type PrivateWords = { readonly keys: readonly string[]; readonly texts: readonly string[] }

/**
 * Short words, such as the name of an implant or of a medicine, are for everybody at the clinic, unless they speak of death:
 * then all that was written there is kept, as longer words always are. Answers that were set aside count as well.
 */
export function privateWords({ answers, setAside = {} }: Case): PrivateWords {
  const within = (some: Answers) => Object.entries(some).flatMap(([step, fields]) => Object.entries(fields).map(([name, value]) => [`${step}.${name}`, value] as const))
  const found = [...within(answers), ...within(setAside)]
    .map(([key, value]) => ({ key, texts: wordsAt(fieldAt(key), value).filter(speaksOfDeath) }))
    .filter(({ texts }) => texts.length > 0)
  // The longest first: one text may stand inside another.
  const texts = found.flatMap((one) => one.texts).sort((one, other) => other.length - one.length)
  return { keys: [...new Set(found.map(({ key }) => key))], texts }
}

/** The same, with these words kept wherever they are quoted. */
export function withoutWords<T>(told: T, texts: readonly string[]): T {
  if (texts.length === 0) return told
  const cut = (one: unknown): unknown => {
    if (typeof one === 'string') return texts.reduce((so, text) => so.replaceAll(text, KEPT), one)
    if (Array.isArray(one)) return one.map(cut)
    return typeof one === 'object' && one !== null ? Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, cut(inner)])) : one
  }
  return cut(told) as T
}
