import { dayAt } from '@/lib/clocks/day-at'
import { answerInWords } from '@/lib/documents/answer-sections'
import type { SignedMark } from '@/lib/documents/marked-answers'
import { isPrivate } from '@/lib/documents/private-answers'
import { KEPT } from '@/lib/documents/private-words'
import { augmentationTried } from '@/lib/facts/antidepressant-trials'
import { countTrials } from '@/lib/facts/count-trials'
import { gad7Total } from '@/lib/facts/gad-7'
import type { MedicineAnswer } from '@/lib/facts/medicines/medicine-rows'
import { recognise } from '@/lib/facts/medicines/recognise'
import { maniaEver } from '@/lib/facts/mood'
import { phq9Total } from '@/lib/facts/phq-9'
import { psychotherapyTried } from '@/lib/facts/treatments'
import type { ListField } from '@/lib/forms/field'
import { holding } from '@/lib/intake/marked'
import { type Case, type Fact, questionsOf } from '@/lib/rules/fact'
import { fieldAt } from '@/lib/steps'
import type { Evidence, EvidenceMark } from './content'

/** The marks that hold, by question, as papers name them. */
export type MarksByQuestion = ReadonlyMap<string, EvidenceMark>

/** What psychiatrists said of answers. `timeZone`: which day it was at the clinic. */
export function marksByQuestion(marks: readonly SignedMark[], timeZone: string): MarksByQuestion {
  const named = [...holding(marks)].flatMap(([key, { kind, by, at }]) => (kind === 'withdrawn' ? [] : [[key, { kind, by, on: dayAt(at, timeZone) }] as const]))
  return new Map(named)
}

/** What stands in the place of an answer that was not given. */
export const NOT_ANSWERED = 'not answered'
/** A list was answered, and no row of it is about this. */
const NOTHING_LISTED = 'nothing of this kind is listed'

type Row = Readonly<Record<string, unknown>>
type About = (row: Row) => boolean

const knownIn = (row: Row) => recognise(String(row.medicine ?? row.treatment ?? ''))

const isAntidepressant: About = (row) => knownIn(row)?.countsAs === 'antidepressant'

/** What was given for something else stands as a trial only where it is one: never a dose for pain or sleep. */
function isTrial(row: Row): boolean {
  if (row.givenFor === undefined) return isAntidepressant(row)
  // By the shortest course that any payer may ask for: of how many weeks it was, the quote says itself.
  const [trial] = countTrials([row as MedicineAnswer], { minimumWeeks: 1 }).entries
  return isAntidepressant(row) && (trial?.verdict === 'failed' || trial?.verdict === 'failed-partial')
}

const isTherapy: About = (row) => knownIn(row)?.psychotherapyRule !== undefined && row.givenFor !== 'pain'

/** A row of a list that a request for depression may quote: given for mood, a trial of an antidepressant, or a talking therapy. */
const aboutMood: About = (row) => row.givenFor === 'mood' || isTrial(row) || isTherapy(row)

/** Of these facts only some rows of a list can have decided. */
const ABOUT: Readonly<Record<string, About>> = {
  [augmentationTried.key]: (row) => row.givenFor === 'mood' && knownIn(row)?.countsAs === 'augmentation',
  [maniaEver.key]: (row) => row.result === 'too-high' && (row.givenFor === 'mood' || isAntidepressant(row)),
  [psychotherapyTried.key]: isTherapy,
}

/** What decides nothing about a trial: today’s dose and how it changed. */
const LEFT_OUT: readonly string[] = ['nameAsWritten', 'now', 'nowMg', 'changed']

function rowInWords({ row: cells }: ListField, row: Row): string {
  const told = Object.entries(cells).filter(([name]) => row[name] !== undefined && !LEFT_OUT.includes(name))
  return told.map(([name, cell]) => (cell.kind === 'listed' ? answerInWords(cell, row[name]) : `${cell.label} ${answerInWords(cell, row[name])}`)).join('; ')
}

function answerAt(from: Case, key: string): unknown {
  const dot = key.indexOf('.')
  return from.answers[key.slice(0, dot)]?.[key.slice(dot + 1)]
}

/** What was answered at one question: one piece of evidence, or one a row where it is a list. */
export function quoted(key: string, from: Case, marks: MarksByQuestion, about: About = aboutMood): readonly Evidence[] {
  const field = fieldAt(key)
  if (!field) return []
  const value = answerAt(from, key)
  if (isPrivate(key)) return [{ key, label: field.label, answer: KEPT, on: from.on, isKept: true }]
  const mark = marks.get(key)
  const told = (answer: string): Evidence => ({ key, label: field.label, answer, on: from.on, isKept: false, ...(mark && { mark }) })
  if (value === undefined) return [told(NOT_ANSWERED)]
  if (field.kind !== 'list') return [told(answerInWords(field, value))]
  const rows = (value as readonly Row[]).filter(about)
  return rows.length > 0 ? rows.map((row) => told(rowInWords(field, row))) : [told(NOTHING_LISTED)]
}

/** Totals of questionnaires stand for their items, which are for the psychiatrist. */
const TOTALS: readonly Fact<unknown>[] = [phq9Total, gad7Total]

function ofTotal(total: Fact<unknown>, from: Case): Evidence {
  const value = total.read(from)
  return { key: total.key, label: total.label, answer: value === undefined ? 'not known' : total.show(value), on: from.on, isKept: false }
}

const once = (all: readonly Evidence[]) => all.filter((one, at) => all.findIndex(({ key, answer }) => key === one.key && answer === one.answer) === at)

/** “None” is asked beside a list and says nothing once the list is filled in. */
const isSpared = (key: string, from: Case) => /\.none(Taken|Tried)$/.test(key) && answerAt(from, key.replace(/none(Taken|Tried)$/, 'list')) !== undefined

/** The answers behind facts, quoted. What was not answered stands only where that is the reason: `unanswered`. */
export function evidenceFor(facts: readonly Fact<unknown>[], from: Case, marks: MarksByQuestion, unanswered: boolean): readonly Evidence[] {
  const all = facts.flatMap((fact) => {
    if (TOTALS.includes(fact)) return [ofTotal(fact, from)]
    const questions = questionsOf(fact).map(({ key }) => key)
    const telling = questions.filter((key) => answerAt(from, key) !== undefined || (unanswered && !isSpared(key, from)))
    return telling.flatMap((key) => quoted(key, from, marks, ABOUT[fact.key]))
  })
  const telling = once(all).filter(({ answer }) => answer !== NOTHING_LISTED)
  return telling.length > 0 ? telling : once(all)
}
