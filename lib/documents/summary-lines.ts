import type { Field } from '@/lib/forms/field'
import type { Draft } from '@/lib/intake/typed'
import { stepById } from '@/lib/steps'
import { answerInWords } from './answer-sections'

/** A sentence of the summary and the place on the intake's page that it rests on. */
export type Line = { readonly words: string; readonly at: string }
/** As many as one sheet holds; the intake's page has the rest. */
export type Some<T> = { readonly shown: readonly T[]; readonly more: number }

export const some = <T>(all: readonly T[], most: number): Some<T> => ({ shown: all.slice(0, most), more: Math.max(0, all.length - most) })

export const answerPlace = (key: string): string => `answer-${key}`
export const stepPlace = (step: string): string => `step-${step}`
export const findingPlace = (id: string): string => `finding-${id}`

/** Cuts at a word, and says so. */
export function cut(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= most) return plain
  const part = plain.slice(0, most)
  return `${part.slice(0, Math.max(part.lastIndexOf(' '), most - 30)).trim()} …`
}

export const fieldAt = (step: string, name: string): Field | undefined => stepById(step)?.fields[name]

/** A given answer in words; empty when it is not known. */
export function given(draft: Draft, step: string, name: string): string {
  const value = draft.case.answers[step]?.[name]
  const field = fieldAt(step, name)
  return field && value !== undefined ? answerInWords(field, value) : ''
}

/** `label: answer` with its place, when there is an answer. */
export function told(draft: Draft, step: string, name: string, label: string): readonly Line[] {
  const words = given(draft, step, name)
  return words ? [{ words: label ? `${label}: ${words}` : words, at: answerPlace(`${step}.${name}`) }] : []
}
