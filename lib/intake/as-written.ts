import type { Field, ListField, RowField } from '@/lib/forms/field'
import { ALONE, HIDDEN } from '@/lib/forms/kinds'
import { LIMITS } from '@/lib/forms/limits'
import { read } from '@/lib/forms/schema'
import type { Case } from '@/lib/rules/fact'
import { readDraft, readField } from './draft'
import type { Draft } from './typed'

/** How many times what a question takes is still read: somebody may put a whole letter there. */
const TIMES = 10
/** Free words are looked through piece by piece: one endless sentence would take the longer the longer it is. */
const PIECE = LIMITS.long
/** Longer than any phrase that is looked for, so that one at a border stands whole in one of two pieces. */
const OVERLAP = 200

const EACH_HIDDEN = new RegExp(HIDDEN.source, 'g')

/** Words without the characters that hide or reorder text, cut to `most` characters. Some programs break lines by a hidden one. */
export const legible = (text: string, most: number): string =>
  text
    .slice(0, most)
    .replace(EACH_HIDDEN, (hidden) => (/\s/.test(hidden) ? ' ' : ''))
    .normalize('NFC')
    .trim()

function freeWords(value: unknown, most: number): string | undefined {
  if (typeof value !== 'string') return undefined
  return acrossLines(legible(value, TIMES * most)) || undefined
}

function inPieces(text: string): readonly string[] {
  if (text.length <= PIECE) return [text]
  const count = Math.ceil((text.length - OVERLAP) / (PIECE - OVERLAP))
  return Array.from({ length: count }, (_, number) => text.slice(number * (PIECE - OVERLAP)).slice(0, PIECE))
}

/** A line may end within a thought: pasted letters break theirs anywhere. Words are read as they stand, and once more without the breaks. */
const acrossLines = (text: string): string => [text, ...(text.includes('\n') ? [text.replace(/\s*\n\s*/g, ' ')] : [])].flatMap(inPieces).join('\n')

function chosenAmong(options: readonly { readonly value: string }[], value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined
  const chosen = new Set<unknown>(value)
  const telling = options.flatMap((option) => (chosen.has(option.value) && !ALONE.includes(option.value) ? [option.value] : []))
  return telling.length > 0 ? telling : undefined
}

/** Its rows, each with the cells that can be read. */
function rowsIn({ row, most }: ListField, value: unknown): readonly unknown[] | undefined {
  if (!Array.isArray(value)) return undefined
  const rows = value.slice(0, LIMITS.entries).flatMap((typed: unknown) => {
    if (typeof typed !== 'object' || typed === null) return []
    const cells = Object.entries(row).flatMap(([key, cell]) => {
      const said = Object.hasOwn(typed, key) ? cellIn(cell, (typed as Readonly<Record<string, unknown>>)[key]) : undefined
      return said === undefined ? [] : [[key, said] as const]
    })
    return cells.length > 0 ? [Object.fromEntries(cells)] : []
  })
  return rows.length > 0 ? rows.slice(0, most) : undefined
}

function cellIn(cell: RowField, value: unknown): unknown {
  const said = read(cell, value)
  return 'value' in said ? said.value : readable(cell, value)
}

/** What can be read of an answer that does not fit: words as they stand, of several choices those that say something. */
function readable(field: Field, value: unknown): unknown {
  if (field.kind === 'long') return freeWords(value, LIMITS.long)
  if (field.kind === 'text' || (field.kind === 'listed' && field.text)) return freeWords(value, LIMITS.text)
  if (field.kind === 'many') return chosenAmong(field.options, value)
  return field.kind === 'list' ? rowsIn(field, value) : undefined
}

// A save reads it for the alerts and for the page that follows.
const heardIn = new WeakMap<Draft, Case>()

/**
 * The case as alerts and the panels for danger read it: an answer that does not fit is no fact for anything else, but what it
 * says of danger is heard all the same. The very case of the draft where every answer fits and no line is broken.
 */
export function asWritten(draft: Draft): Case {
  const heard = heardIn.get(draft) ?? heardAnew(draft)
  heardIn.set(draft, heard)
  return heard
}

function heardAnew(draft: Draft): Case {
  let isAll = true
  const { case: from } = readDraft(draft.typed, draft.case.on, draft.left, (step, name, value, now) => {
    const said = readField(step, name, value, now)
    const field = step.fields[name]
    const isBroken = typeof said.value === 'string' && said.value.includes('\n')
    const heard = isBroken ? acrossLines(said.value as string) : said.problems.length > 0 && field ? readable(field, value) : undefined
    if (heard === undefined) return said
    isAll = false
    return { ...said, value: heard }
  })
  return isAll ? draft.case : { ...from, ...(draft.case.confirmed && { confirmed: draft.case.confirmed }) }
}
