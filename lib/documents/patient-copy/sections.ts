import type { Field } from '@/lib/forms/field'
import type { StepData } from '@/lib/forms/step'
import type { Language, Translate } from '@/lib/i18n/translate'
import { offered } from '@/lib/intake/offer'
import { shownSteps } from '@/lib/intake/path'
import { privatePart } from '@/lib/intake/private-part'
import type { Draft } from '@/lib/intake/typed'
import { aboutYou } from '@/lib/steps/about-you'
import { isPrivate } from '../private-answers'
import { privateWords } from '../private-words'
import { answerWords, groupWords } from './answer-words'

export type CopyRow = { readonly key: string; readonly question: string; readonly answer: string }
export type CopySection = { readonly step: string; readonly heading: string; readonly rows: readonly CopyRow[] }

/**
 * Which answers somebody's own copy leaves out. Who filled in the form for themselves gets all of them. Where somebody else
 * did, what is for the psychiatrist alone may have been answered in private: it is left out, answered or not.
 */
export function keptBack({ case: from }: Draft): (key: string) => boolean {
  // Answers that were given alone and put away stay so, whoever is said to have filled in the form afterwards.
  const isOwn = aboutYou.facts.filledBy.read(from) === 'self' && privatePart(from) === 'not-private'
  if (isOwn) return () => false
  const words = new Set(privateWords(from).keys)
  return (key) => isPrivate(key) || words.has(key)
}

/** Every answer that was sent, step by step, in the patient's own language: what their copy says. */
export function copySections(sent: Draft, t: Translate, language: Language): readonly CopySection[] {
  const isKept = keptBack(sent)
  return shownSteps(sent).flatMap((step) => {
    const data = offered(step)
    const rows = rowsOf(data, sent, isKept, t, language)
    return rows.length === 0 ? [] : [{ step: step.id, heading: t(step.heading), rows }]
  })
}

function rowsOf(step: StepData, sent: Draft, isKept: (key: string) => boolean, t: Translate, language: Language): readonly CopyRow[] {
  const typed = sent.typed[step.id] ?? {}
  const row = (name: string, question: string, words: string | undefined): readonly CopyRow[] =>
    words === undefined ? [] : [{ key: `${step.id}.${name}`, question: t(question), answer: words }]
  return Object.entries(step.fields).flatMap(([name, field]: [string, Field]) => {
    if (isKept(`${step.id}.${name}`) || field.unasked) return []
    const group = step.groups.find((one) => one.fields.includes(name))
    if (!group) return row(name, field.label, answerWords(field, typed[name], t, language))
    return group.fields[0] === name ? row(`group.${group.id}`, group.legend, groupWords(group, step.fields, typed, t)) : []
  })
}
