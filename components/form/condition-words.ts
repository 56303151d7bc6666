import { optionsOf } from '@/lib/forms/step'
import type { Translate } from '@/lib/i18n/translate'
import type { Plain } from '@/lib/rules/condition'
import { type Asked, factsIn } from './shown'

const MANY = 3

/** The question and the answers that a comparison names, in the words of the page. */
function comparison(plain: Extract<Plain, { fact: string }>, asked: Asked, t: Translate): string | undefined {
  const key = Object.keys(asked.fields).find((one) => asked.factOf(one) === plain.fact)
  const field = key === undefined ? undefined : asked.fields[key]
  if (!field) return undefined
  if (plain.op === 'moreThan') return t('you chose more than one at “{question}”', { question: t(field.label) })
  const wanted = Array.isArray(plain.value) ? plain.value : [plain.value]
  const labels = wanted.map((value) => optionsOf(field).find((option) => option.value === String(value))?.label ?? String(value))
  return t('you answer {answers} to “{question}”', { answers: labels.map((label) => `“${t(label)}”`).join(t(' or ')), question: t(field.label) })
}

function said(plain: Plain, asked: Asked, t: Translate): string | undefined {
  if (plain.op === 'not') {
    const inner = said(plain.of, asked, t)
    return inner && t('not if {condition}', { condition: inner })
  }
  if ('fact' in plain) return comparison(plain, asked, t)
  if (factsIn(plain).length > MANY) return t('one of your answers above calls for it')
  return plain.of.flatMap((child) => said(child, asked, t) ?? []).join(plain.op === 'all' ? t(' and ') : t(' or ')) || undefined
}

/**
 * A condition in words, for a page that cannot hide the question: “Answer this only if you answer “Yes” to …”.
 * Nothing when it rests on no question of this page.
 */
export function conditionWords(plain: Plain, asked: Asked, t: Translate): string | undefined {
  if (plain.op === 'not' && 'fact' in plain.of) {
    const inner = comparison(plain.of, asked, t)
    return inner && t('Skip this if {condition}.', { condition: inner })
  }
  const words = said(plain, asked, t)
  return words && t('Answer this only if {condition}.', { condition: words })
}
