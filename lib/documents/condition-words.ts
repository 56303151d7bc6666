import type { Field, RowField } from '@/lib/forms/field'
import { optionsOf } from '@/lib/forms/step'
import type { Translate } from '@/lib/i18n/translate'
import { optionsIn } from '@/lib/knowledge/lists'
import { factsIn, type Plain } from '@/lib/rules/condition'
import { painAreas } from '@/lib/steps/pain-areas'

/** The question that a fact is the answer to; undefined for one that does not stand there. */
type QuestionOf = (fact: string) => Field | RowField | undefined

/** A comparison of more answers or questions than these is told in short. */
const MANY = 4

/** A comparison as a person who reads the form can check it. */
function comparison(plain: Extract<Plain, { fact: string }>, questionOf: QuestionOf, t: Translate): string | undefined {
  if (plain.fact === painAreas.key) return t('you have pain in several parts of your body')
  const field = questionOf(plain.fact)
  if (!field) return undefined
  const question = t(field.label)
  if (plain.op === 'moreThan') return t('you chose more than one at “{question}”', { question })
  const options = field.kind === 'listed' ? optionsIn(field.from) : optionsOf(field)
  const wanted = Array.isArray(plain.value) ? plain.value : [plain.value]
  if (wanted.length > MANY) return t('one of your answers to “{question}” calls for it', { question })
  const labels = wanted.map((value) => t(options.find((option) => option.value === String(value))?.label ?? String(value)))
  return t('you answer {answers} to “{question}”', { answers: labels.map((label) => `“${label}”`).join(t(' or ')), question })
}

/** Nothing where a part of it rests on a question that does not stand there: half a condition would be another one. */
function said(plain: Plain, questionOf: QuestionOf, t: Translate): string | undefined {
  if ('fact' in plain) return comparison(plain, questionOf, t)
  if (plain.op === 'not') {
    const condition = said(plain.of, questionOf, t)
    return condition && t('not if {condition}', { condition })
  }
  const words = plain.of.map((child) => said(child, questionOf, t))
  if (!words.every((one) => one !== undefined)) return undefined
  if (factsIn(plain).length > MANY) return t('one of your answers above calls for it')
  return words.join(plain.op === 'all' ? t(' and ') : t(' or '))
}

/**
 * A condition in words, for a form that cannot hide what it does not ask: “Answer this only if you answer “Yes” to …”.
 * Nothing when it rests on no question that stands there.
 * @param questionOf the question that a fact, by its key, is the answer to, where the words are read
 */
export function conditionInWords(plain: Plain, questionOf: QuestionOf, t: Translate): string | undefined {
  if (plain.op === 'not') {
    const condition = said(plain.of, questionOf, t)
    return condition && t('Skip this if {condition}.', { condition })
  }
  // Each part is a sentence of its own, so that no sentence says "only if not".
  if (plain.op === 'all') {
    const words = plain.of.map((child) => conditionInWords(child, questionOf, t))
    return words.filter(Boolean).join(' ') || undefined
  }
  const condition = said(plain, questionOf, t)
  return condition && t('Answer this only if {condition}.', { condition })
}
