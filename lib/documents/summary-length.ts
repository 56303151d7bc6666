import type { Summary } from './summary'
import type { Some } from './summary-lines'
import type { Treatment } from './summary-treatments'

// Letters that go into a line at the usual size: across the sheet, in one of its two columns, and beside the body map there.
const WHOLE = 132
const HALF = 62
const BESIDE_MAP = 40
/** What a heading takes with the space before it, a questionnaire with its bar and items, the drawn body, and the foot. */
const HEADING = 1.9
const QUESTIONNAIRE = 3
const MAP = 8
const FOOT = 1
const HEAD = 4.5

const linesOf = (words: string, width = HALF): number => Math.ceil(words.length / width)
const sum = (some: readonly number[]): number => some.reduce((so, one) => so + one, 0)
const linesOfAll = (some: readonly { readonly words: string }[], width?: number): number => sum(some.map(({ words }) => linesOf(words, width)))
const flags = ({ shown, more }: Some<{ readonly tag: string; readonly words: string }>): number =>
  sum(shown.map(({ tag, words }) => linesOf(`${tag}  ${words}`))) + Math.min(more, 1)
const run = (some: readonly { readonly words: string }[], width?: number): number => linesOf(some.map(({ words }) => words).join('   '), width)

function left({ first, reason, safety, mood }: Summary): number {
  const gaps = first.shown.length > 0 ? HEADING + flags(first) : 0
  const why = HEADING + linesOf(`${reason.main}. ${reason.words}`) + linesOfAll(reason.goals)
  // Above the flags stands what the verdict means, and in a crisis how to reach the person.
  const safe = HEADING + 3 + flags(safety)
  const scores = sum(mood.questionnaires.map(({ words }) => linesOf(words) + QUESTIONNAIRE))
  return gaps + why + safe + HEADING + scores + 1 + run(mood.selfHarm) + linesOfAll(mood.history)
}

function right({ pain, places, routes, candidacy, alternatives }: Summary): number {
  const ache = places.length > 0 ? Math.max(MAP, linesOfAll(pain, BESIDE_MAP)) : linesOfAll(pain)
  const ways = sum(
    routes.map(({ title, label, words, evidence, funding }) => linesOf(`${title} (${label}, leads). ${words} Evidence: ${evidence}. Funding: ${funding}, re-check.`)),
  )
  const why = HEADING + linesOf(`${candidacy.row} ${candidacy.score}`) + flags(candidacy.reasons)
  const others = alternatives.shown.length > 0 ? HEADING + run(alternatives.shown) : 0
  return HEADING + ache + HEADING + ways + why + others
}

/** A row is as high as its longest cell; a long name leaves the others less. */
function rowLines(rows: readonly Treatment[]): number {
  const isNarrow = rows.some(({ name }) => name.length > 36)
  const of = ({ name, now, forWhat, course, result }: Treatment) =>
    Math.max(linesOf(name, 40), linesOf(now, isNarrow ? 6 : 12), linesOf(forWhat, isNarrow ? 15 : 24), linesOf(course, 20), linesOf(result, 24))
  return 1.1 * sum(rows.map(of))
}

function below({ treatments, notModelled, corrected }: Summary): number {
  const { table, counted, notCounted, remarks, earlier } = treatments
  const rows = rowLines(table.shown) + 1 + Math.min(table.more, 1)
  const notes = linesOf(counted, WHOLE) + sum(notCounted.shown.map(({ words }) => linesOf(`Not counted: ${words}`, WHOLE))) + Math.min(notCounted.more, 1)
  const said = sum(remarks.shown.map((words) => linesOf(words, WHOLE))) + run(earlier, WHOLE)
  return HEADING + rows + notes + said + FOOT + 2 + linesOf(notModelled.join(' '), WHOLE) + run(corrected.shown, WHOLE)
}

/** About how many lines a summary takes on paper at the usual size. */
export const sheetLines = (summary: Summary): number => HEAD + Math.max(left(summary), right(summary)) + below(summary)
