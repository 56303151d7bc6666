import { optionsOf } from '@/lib/forms/step'
import type { Translate } from '@/lib/i18n/translate'
import { optionsIn } from '@/lib/knowledge/lists'
import type { Plain } from '@/lib/rules/condition'
import { fieldAt } from '@/lib/steps'

/** A comparison of more questions than these is told in short. */
const MANY = 3

function factsIn(plain: Plain): readonly string[] {
  if ('fact' in plain) return [plain.fact]
  return plain.op === 'not' ? factsIn(plain.of) : plain.of.flatMap(factsIn)
}

/** A comparison as a person who holds the paper can check it. */
function comparison(plain: Extract<Plain, { fact: string }>, t: Translate): string | undefined {
  const field = fieldAt(plain.fact)
  if (!field) return plain.op === 'atLeast' ? t('you have pain in several parts of your body') : undefined
  if (plain.op === 'moreThan') return t('you chose more than one at “{question}”', { question: t(field.label) })
  const options = field.kind === 'listed' ? optionsIn(field.from) : optionsOf(field)
  const wanted = Array.isArray(plain.value) ? plain.value : [plain.value]
  const labels = wanted.map((value) => t(options.find((option) => option.value === String(value))?.label ?? String(value)))
  if (labels.length > MANY) return t('one of your answers to “{question}” calls for it', { question: t(field.label) })
  return t('you answer {answers} to “{question}”', { answers: labels.map((label) => `“${label}”`).join(t(' or ')), question: t(field.label) })
}

function said(plain: Plain, t: Translate): string | undefined {
  if (plain.op === 'not') {
    const inner = said(plain.of, t)
    return inner && t('not if {condition}', { condition: inner })
  }
  if ('fact' in plain) return comparison(plain, t)
  if (factsIn(plain).length > MANY) return t('one of your answers above calls for it')
  const words = plain.of.flatMap((child) => said(child, t) ?? [])
  return words.join(plain.op === 'all' ? t(' and ') : t(' or ')) || undefined
}

/** A condition in words, for a form that cannot hide what it does not ask: “Answer this only if …”. */
export function conditionInWords(plain: Plain, t: Translate): string | undefined {
  if (plain.op === 'not') {
    const inner = said(plain.of, t)
    return inner && t('Skip this if {condition}.', { condition: inner })
  }
  // What must not be the case comes as a sentence of its own, so that no sentence says "only if not".
  if (plain.op === 'all') {
    const words = plain.of.map((child) => conditionInWords(child, t))
    return words.filter(Boolean).join(' ') || undefined
  }
  const words = said(plain, t)
  return words && t('Answer this only if {condition}.', { condition: words })
}
