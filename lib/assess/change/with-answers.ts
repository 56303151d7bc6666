import type { Answers, Case } from '@/lib/rules/fact'
import { questionsOf } from '@/lib/rules/fact'
import { steps } from '@/lib/steps'
import { isAsked } from '../asked'
import type { OtherAnswer } from './other-answers'

/** The questions on which it depends whether others are put. */
const deciding = new Set(
  steps
    .flatMap(({ showIf, fieldConditions }) => [showIf, ...Object.values(fieldConditions)].flatMap((condition) => condition?.facts.flatMap(questionsOf) ?? []))
    .map(({ key }) => key),
)

/** Answers to questions that are no longer put are set aside, as everywhere. */
function withoutHidden(from: Case): Case {
  const answers: Record<string, Record<string, unknown>> = {}
  const setAside: Record<string, Record<string, unknown>> = {}
  for (const [step, fields] of Object.entries(from.answers)) {
    for (const [field, value] of Object.entries(fields)) {
      const place = isAsked(`${step}.${field}`, from) ? answers : setAside
      place[step] = { ...place[step], [field]: value }
    }
  }
  return { ...from, answers, setAside: merged(from.setAside, setAside) }
}

const merged = (before: Answers = {}, now: Answers): Answers =>
  Object.fromEntries([...new Set([...Object.keys(before), ...Object.keys(now)])].map((step) => [step, { ...before[step], ...now[step] }]))

function withAnswer(from: Case, { key, value, score, also }: Pick<OtherAnswer, 'key' | 'value' | 'score' | 'also'>): Case {
  if (also) return withAnswer(withAnswer(from, { key, value }), also)
  if (score) return { ...from, supposed: { ...from.supposed, [key]: value } }
  const dot = key.indexOf('.')
  const [step, field] = [key.slice(0, dot), key.slice(dot + 1)]
  const then = { ...from, answers: { ...from.answers, [step]: { ...from.answers[step], [field]: value } } }
  return deciding.has(key) ? withoutHidden(then) : then
}

/** The case with these answers as they might have been. */
export const withAnswers = (from: Case, answers: readonly OtherAnswer[]): Case => answers.reduce(withAnswer, from)
