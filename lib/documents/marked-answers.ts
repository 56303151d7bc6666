import { holding, type Mark, placeOf } from '@/lib/intake/marked'
import type { Draft } from '@/lib/intake/typed'
import { steps } from '@/lib/steps'
import { type AnswerMark, type AnswerRow, type AnswerSection, rowOf } from './answer-sections'
import { asksPrivately, isPrivate } from './private-answers'
import { KEPT, speaksOfDeath } from './private-words'

/** A mark with who made it, when, and how it is known. */
export type SignedMark = Mark & { readonly id: string; readonly by: string; readonly at: Date; readonly note: string }

/** An answer as it was given and what is said of it. `isRuledOut`: a corrected answer elsewhere leaves it without a question. */
export type MarkedRow = AnswerRow & { readonly mark?: AnswerMark; readonly isRuledOut?: true }
export type MarkedSection = Omit<AnswerSection, 'rows'> & { readonly rows: readonly MarkedRow[] }

/** The same answers twice: as they were sent, and as they are judged. */
export type TwoReadings = { readonly sent: Draft; readonly judged: Draft; readonly marks: readonly SignedMark[] }

const isShown = ({ shown }: Draft, step: string, name: string) => shown[step]?.includes(name) === true

function markIn(judged: Draft, mark: SignedMark | undefined, row: AnswerRow): AnswerMark | undefined {
  if (!mark || mark.kind === 'withdrawn') return undefined
  const { by, at, note, kind } = mark
  const { step, name } = placeOf(row.key)
  const field = steps.find(({ id }) => id === step)?.fields[name]
  const answer = kind === 'corrected' && field ? rowOf(judged, step, name, field) : undefined
  return { kind, by, at, note, ...(answer && { answer }) }
}

const cellsOf = ({ table }: AnswerRow): readonly string[] => table?.rows.flat() ?? []
const speaks = (row: AnswerRow | undefined) => row !== undefined && [row.text, ...cellsOf(row)].some(speaksOfDeath)

/** A row with short words that speak of death, without them; and without its mark, whose words are of the same. */
function withoutDeath({ mark, ...row }: MarkedRow): MarkedRow {
  if (!speaks(row) && !speaks(mark?.answer)) return mark ? { ...row, mark } : row
  const cut = (text: string) => (speaksOfDeath(text) ? KEPT : text)
  return { ...row, text: row.table ? cut(row.text) : KEPT, ...(row.table && { table: { ...row.table, rows: row.table.rows.map((cells) => cells.map(cut)) } }) }
}

/**
 * Everything that was asked, with the answer as it was sent and the mark that holds beside it. Also what only a correction
 * brought up or ruled out. Answers for the psychiatrist, and their marks, only when `everything` is asked for.
 */
export function markedSections({ sent, judged, marks }: TwoReadings, everything: boolean): readonly MarkedSection[] {
  const held = holding(marks)
  return steps.flatMap(({ id, heading, fields }) => {
    const names = Object.keys(fields).filter((name) => isShown(sent, id, name) || isShown(judged, id, name))
    const all = names.flatMap((name): readonly MarkedRow[] => {
      const field = fields[name]
      const mark = held.get(`${id}.${name}`)
      const row = field && (rowOf(sent, id, name, field) ?? (mark && { key: `${id}.${name}`, question: field.label, state: 'missing', text: '' }))
      if (!row) return []
      const shown = markIn(judged, mark, row)
      const isRuledOut = row.state !== 'missing' && judged.ignored.includes(row.key)
      return [{ ...row, ...(shown && { mark: shown }), ...(isRuledOut && { isRuledOut }) }]
    })
    const rows = everything ? all : all.filter(({ key }) => !isPrivate(key)).map(withoutDeath)
    return names.length > 0 ? [{ step: id, heading, rows, isKept: !everything && asksPrivately(id) }] : []
  })
}
