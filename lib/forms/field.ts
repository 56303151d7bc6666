import type { Plain } from '@/lib/rules/condition'
import type { BodyDrawing } from './body-drawing'

/** One answer that may be chosen. `also`: words that lead to it when it is looked for, and are not shown. */
export type Option = { readonly value: string; readonly label: string; readonly hint?: string; readonly also?: readonly string[] }

/** The lists that stand above the steps; `lib/intake` supplies what is in them. */
export type ListName = 'conditions' | 'payers' | 'medicines' | 'treatments' | 'body-regions'

type Common = {
  readonly label: string
  readonly hint?: string
  /** The hint in a form that staff began, in the place of `hint`. */
  readonly hintForStaff?: string
  /** Not on the core path: asked by "still to ask", by staff, or when the patient chooses to add it. */
  readonly later?: true
  /** No question: the page itself keeps it beside the answers, and draws it nowhere. */
  readonly unasked?: true
  /** Without it the step stays "Not yet". The text is the error: what to do. */
  readonly needed?: string
  /** "I am not sure" is not offered: the person knows. (Data that says `unsure` is still accepted.) */
  readonly certain?: true
  /** "I would rather not say" is offered. */
  readonly declinable?: true
  /** Substance-use answers are kept in a protection class of their own. */
  readonly protection?: 'substance-use'
  readonly autocomplete?: string
}

export type TextField = Common & { readonly kind: 'text'; readonly format?: 'email' | 'phone' }
export type LongField = Common & { readonly kind: 'long' }
export type DateField = Common & { readonly kind: 'date'; readonly earliest: string; readonly future?: true }
export type MonthField = Common & { readonly kind: 'month'; readonly earliest: string; readonly future?: true }
/** `likelyUpTo`: above it the person is asked to confirm, never refused. `whole`: no decimals. */
export type NumberField = Common & {
  readonly kind: 'number'
  readonly least: number
  readonly most: number
  readonly likelyUpTo?: number
  readonly unit?: string
  readonly whole?: true
}
export type ScaleField = Common & { readonly kind: 'scale'; readonly lowest: string; readonly highest: string }
export type ItemField = Common & { readonly kind: 'item'; readonly options: readonly [string, string, string, string] }
/** `from`: the list its options came from, when they were filled in by `lib/intake`. */
export type OneField = Common & { readonly kind: 'one'; readonly options: readonly Option[]; readonly from?: ListName; readonly among?: string }
/** `saysNoneOf`: the list of the same step that it says is empty. Whoever fills that in is not asked this. */
export type YesNoField = Common & { readonly kind: 'yesno'; readonly saysNoneOf?: string }
/** `drawing`: its options can be chosen in a picture as well. */
export type ManyField = Common & { readonly kind: 'many'; readonly options: readonly Option[]; readonly from?: ListName; readonly drawing?: BodyDrawing }
/**
 * One or several ids out of a list that `lib/intake` supplies; `text`: any other words are kept and flagged; `among`: only
 * what was chosen in that field of the same step.
 */
export type ListedField = Common & { readonly kind: 'listed'; readonly from: ListName; readonly several?: true; readonly text?: true; readonly among?: string }
/** A field of a list's row. `showIf` reads its siblings by their name in the row. */
export type RowField = Exclude<Field, ListField> & { readonly showIf?: Plain }
export type ListField = Common & {
  readonly kind: 'list'
  readonly row: Readonly<Record<string, RowField>>
  /** What one row is called: "medicine". */
  readonly rowName: string
  /** The row field that names the row; a row without it is blank. */
  readonly rowTitle: string
  readonly most: number
}

/** A question as plain data: the browser gets it as JSON. */
export type Field = TextField | LongField | DateField | MonthField | NumberField | ScaleField | ItemField | OneField | YesNoField | ManyField | ListedField | ListField

/** A field that remembers, for the compiler only, what its answer is. */
export type Asks<F extends Field, T> = F & { readonly answers?: T }

/** The answer's type of a field made by one of the builders below. */
export type AnswerOf<F> = F extends { readonly answers?: infer T } ? Exclude<T, undefined> : unknown

type Choices = Readonly<Record<string, string | { readonly label: string; readonly hint: string }>>
const optionsOf = (choices: Choices): readonly Option[] =>
  Object.entries(choices).map(([value, text]) => (typeof text === 'string' ? { value, label: text } : { value, ...text }))

type Rest<F extends Field> = Omit<F, 'kind' | 'options'>

/** A line of words, at most 120 characters. */
export const text = (of: Rest<TextField>): Asks<TextField, string> => ({ kind: 'text', ...of })
/** Free words, at most 2,000 characters. */
export const long = (of: Rest<LongField>): Asks<LongField, string> => ({ kind: 'long', ...of })
/** A day, `YYYY-MM-DD`. */
export const date = (of: Rest<DateField>): Asks<DateField, string> => ({ kind: 'date', ...of })
/** A month, `YYYY-MM`. */
export const month = (of: Rest<MonthField>): Asks<MonthField, string> => ({ kind: 'month', ...of })
/** A number within limits; a blank is unanswered, never 0. */
export const number = (of: Rest<NumberField>): Asks<NumberField, number> => ({ kind: 'number', ...of })
/** A whole number from 0 to 10. */
export const scale = (of: Rest<ScaleField>): Asks<ScaleField, number> => ({ kind: 'scale', ...of })
/** An instrument's item, 0 to 3. */
export const item = (of: Rest<ItemField> & { readonly options: ItemField['options'] }): Asks<ItemField, number> => ({ kind: 'item', ...of })
/** One of the choices. */
export const one = <const C extends Choices>(of: Rest<OneField> & { readonly options: C }): Asks<OneField, keyof C & string> => ({
  kind: 'one',
  ...of,
  options: optionsOf(of.options),
})
type YesNo = 'yes' | 'no'
export const yesno = (of: Rest<YesNoField>): Asks<YesNoField, YesNo> => ({ kind: 'yesno', ...of })
/** Any of the choices; `none` stands alone. */
export const many = <const C extends Choices>(of: Rest<ManyField> & { readonly options: C }): Asks<ManyField, readonly (keyof C & string)[]> => ({
  kind: 'many',
  ...of,
  options: optionsOf(of.options),
})
/** How many may be chosen decides what the answer is: the builder says it, not the field that is declared. */
type RestOfListed = Omit<Rest<ListedField>, 'several'>
/** One id (or words) of a list that stands elsewhere. */
export const listed = (of: RestOfListed): Asks<ListedField, string> => ({ kind: 'listed', ...of })
/** Several ids of a list that stands elsewhere. */
export const listedMany = (of: RestOfListed): Asks<ListedField, readonly string[]> => ({ kind: 'listed', ...of, several: true })

type RowOf<R> = { readonly [K in keyof R]?: AnswerOf<R[K]> }
/** Rows of the same questions, 0 to `most`. Unsure and declined cells are unknown in the row's facts. */
export const list = <const R extends Readonly<Record<string, RowField>>>(of: Rest<ListField> & { readonly row: R }): Asks<ListField, readonly RowOf<R>[]> => ({
  kind: 'list',
  ...of,
})

/** The same question, shown in its row only when a sibling is answered so. */
export const onlyIf = <F extends RowField>(showIf: Plain, field: F): F & { readonly showIf: Plain } => ({ ...field, showIf })
/** A row's sibling has this value. */
export const sibling = (name: string, value: string): Plain => ({ op: 'is', fact: name, value })
/** A row's sibling has one of these values. */
export const siblingIn = (name: string, values: readonly string[]): Plain => ({ op: 'oneOf', fact: name, value: values })
