import type { Field } from '@/lib/forms/field'
import type { Draft } from '@/lib/intake/typed'
import { stepById } from '@/lib/steps'
import { answerInWords } from './answer-sections'

/** A sentence of the summary and the place on the intake's page that it rests on. */
export type Line = { readonly words: string; readonly at: string }
/** Something with a word of warning before it. */
export type Flag = Line & { readonly tag: string }
/** As many as one sheet holds; the intake's page has the rest. */
export type Some<T> = { readonly shown: readonly T[]; readonly more: number }

/** How much of each kind a sheet takes, and how long its sentences may be. */
export type Room = {
  readonly first: number
  readonly safety: number
  readonly reasons: number
  readonly table: number
  readonly notCounted: number
  readonly alternatives: number
  readonly words: number
  readonly sentence: number
  readonly reason: number
  readonly why: number
  readonly answer: number
  readonly route: number
  readonly corrected: number
}
/** For almost everybody. */
export const ROOMY: Room = {
  first: 7,
  safety: 6,
  reasons: 8,
  table: 12,
  notCounted: 4,
  alternatives: 5,
  words: 420,
  sentence: 200,
  reason: 130,
  why: 260,
  answer: 260,
  route: 230,
  corrected: 6,
}
/** For whoever has a great deal of everything: what decides less gives way. */
export const TIGHT: Room = {
  first: 4,
  safety: 5,
  reasons: 5,
  table: 7,
  notCounted: 1,
  alternatives: 3,
  words: 180,
  sentence: 120,
  reason: 85,
  why: 130,
  answer: 120,
  route: 140,
  corrected: 3,
}

/** What gives way next, that which decides least first. What holds stimulation up, and what is open, keeps its room. */
export const GIVES_WAY: readonly Partial<Room>[] = [
  { table: 5 },
  { alternatives: 1 },
  { reasons: 3 },
  { words: 90 },
  { corrected: 1 },
  { table: 3 },
  { answer: 80 },
  { alternatives: 0 },
  { route: 80 },
  { notCounted: 0 },
  { reasons: 1 },
  { table: 1 },
  { words: 40 },
  { answer: 50 },
]

/** Each line no longer than the room allows. */
export const within = (lines: readonly Line[], { answer }: Room): readonly Line[] => lines.map((line) => ({ ...line, words: cut(line.words, answer) }))

export const some = <T>(all: readonly T[], most: number): Some<T> => ({ shown: all.slice(0, most), more: Math.max(0, all.length - most) })

export const answerPlace = (key: string): string => `answer-${key}`
export const stepPlace = (step: string): string => `step-${step}`
export const findingPlace = (id: string): string => `finding-${id}`

/** A sentence ends where another begins: a question mark inside a sentence does not end it. */
const SENTENCE_END = /[.!?][”"’)]*(?= ["“(]?\p{Lu})/gu
const endsIn = (text: string): readonly number[] => [...text.matchAll(SENTENCE_END)].map(({ index, 0: end }) => index + end.length)

/** Nearer to the beginning than this a sentence's end leaves too little. */
const LEAST_KEPT = 0.5

/** Cuts where a sentence ends, or else at a word, and says so. */
export function cut(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= most) return plain
  const sentence = endsIn(plain).findLast((end) => end <= most) ?? 0
  if (sentence >= most * LEAST_KEPT) return `${plain.slice(0, sentence)} …`
  const part = plain.slice(0, most)
  return `${part.slice(0, Math.max(part.lastIndexOf(' '), most - 30)).trim()} …`
}

/** The last sentence: in a finding it says what to do. */
export const lastSentence = (text: string): string => text.slice(endsIn(text).at(-1) ?? 0).trim()

export const fieldAt = (step: string, name: string): Field | undefined => stepById(step)?.fields[name]

/** A given answer in words; empty when it is not known. */
export function given(draft: Draft, step: string, name: string): string {
  const value = draft.case.answers[step]?.[name]
  const field = fieldAt(step, name)
  return field && value !== undefined ? answerInWords(field, value) : ''
}

/** Says of an answer that it is not the one the patient sent. */
export const correctedWord = ({ corrected }: Draft, key: string): string => (corrected?.includes(key) ? ' (corrected)' : '')

/** `label: answer` with its place, when there is an answer; a corrected one says so. */
export function told(draft: Draft, step: string, name: string, label: string): readonly Line[] {
  const key = `${step}.${name}`
  const words = given(draft, step, name)
  return words ? [{ words: `${label ? `${label}: ` : ''}${words}${correctedWord(draft, key)}`, at: answerPlace(key) }] : []
}
