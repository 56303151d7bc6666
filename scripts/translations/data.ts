import type { Field, Option } from '@/lib/forms/field'
import { stepIn } from '@/lib/forms/in-words'
import { PROBLEMS } from '@/lib/forms/problem-words'
import { SECTIONS, type StepData } from '@/lib/forms/step'
import type { Texts } from '@/lib/i18n/gaps'
import { offered } from '@/lib/intake/offer'
import { payers } from '@/lib/knowledge/payers'
import { notices } from '@/lib/notices'
import { textsOf } from '@/lib/notices/version'
import { steps } from '@/lib/steps'

/** Without the names of companies and programs, which are the same in every language. */
function withoutNames(step: StepData): StepData {
  const ours = (option: Option) => !payers.some(({ id }) => id === option.value)
  const fields = Object.entries(step.fields).map(([key, field]) => [
    key,
    field.kind === 'one' && field.from === 'payers' ? { ...field, options: field.options.filter(ours) } : field,
  ])
  return { ...step, fields: Object.fromEntries(fields) }
}

/** What the steps say, lists filled in: found by saying each of them once, so that no kind of text is forgotten here. */
export function textsOfSteps(): Texts {
  const texts = new Map<string, string>()
  for (const step of steps) {
    stepIn(withoutNames(offered(step)), (text) => {
      texts.set(text, `the step ${step.id}`)
      return text
    })
  }
  for (const title of Object.values(SECTIONS)) texts.set(title, 'the sections of the interview')
  return texts
}

/** What of a field stands in a sentence about a problem: what is needed, and the unit and the row's name it is told with. */
const toldIn = (fields: Readonly<Record<string, Field>>): readonly string[] =>
  Object.values(fields).flatMap((field) => [
    ...(field.needed ? [field.needed] : []),
    ...(field.kind === 'number' && field.unit ? [field.unit] : []),
    ...(field.kind === 'list' ? [field.rowName, ...toldIn(field.row)] : []),
  ])

/** What the browser is told of answers in English, and says itself: problems. */
export function textsOfProblems(): Texts {
  const told = steps.flatMap((step) => toldIn(step.fields).map((text) => [text, `told of a problem in the step ${step.id}`] as const))
  return new Map([...told, ...Object.values(PROBLEMS).map((text) => [text, 'lib/forms/problem-words.ts'] as const)])
}

/** What the notices say, with the law each rests on. */
export function textsOfNotices(): Texts {
  return new Map(notices.flatMap((notice) => [notice.law, ...textsOf(notice)].map((text) => [text, `the notice ${notice.id}`] as const)))
}
