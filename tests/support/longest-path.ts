import type { Field } from '@/lib/forms/field'
import { optionsOf, type Step } from '@/lib/forms/step'
import { readDraft } from '@/lib/intake/draft'
import { questionsOf } from '@/lib/rules/fact'
import { steps } from '@/lib/steps'
import { bodyRegions } from '@/lib/steps/body-regions'

/** What a list counts for: three rows. */
const ROWS = 3
/** “I take none” closes the list beside it: a person answers one of the two. */
const CLOSES_A_LIST = ['medicines.noneTaken', 'other-treatments.noneTried']
const ON = '2026-11-22'

type Question = { readonly key: string; readonly step: Step; readonly name: string; readonly field: Field; readonly restsOn: ReadonlySet<string> }

const asked = (field: Field, key: string) => !field.later && !field.unasked && !CLOSES_A_LIST.includes(key)

/** The questions of the core path, with the questions that decide whether each is put. */
const questions: readonly Question[] = steps.flatMap((step) =>
  Object.entries(step.fields).flatMap(([name, field]) => {
    const key = `${step.id}.${name}`
    const conditions = [step.showIf, step.fieldConditions[name]].flatMap((condition) => condition?.facts.flatMap(questionsOf) ?? [])
    return asked(field, key) ? [{ key, step, name, field, restsOn: new Set(conditions.map((fact) => fact.key)) }] : []
  }),
)

/** What a person acts on: a list is three rows, a group of check boxes is one act and counts at its first question. */
function weight({ step, name, field }: Question): number {
  const group = step.groups.find((one) => one.fields.includes(name))
  if (group) return group.fields[0] === name ? 1 : 0
  return field.kind === 'list' ? ROWS : 1
}

function subsets<T>(all: readonly T[]): readonly (readonly T[])[] {
  const [first, ...rest] = all
  if (first === undefined) return [[]]
  return subsets(rest).flatMap((set) => [set, [first, ...set]])
}

/** One pain of each kind that opens further questions, in every combination; nowhere, in one place or everywhere. */
const SOME: Readonly<Record<string, readonly unknown[]>> = {
  'pain-diagnosis.conditions': subsets(['fibromyalgia', 'crps-1', 'migraine-with-aura', 'spinal-cord-injury-pain', 'other']).filter((set) => set.length > 0),
  'pain-places.places': [['knee-left'], bodyRegions.map((region) => region.id)],
}

/** The answers of a question that may open or close others. */
function answersTo(key: string): readonly unknown[] {
  const known = SOME[key]
  const [step = '', name = ''] = key.split('.')
  const field = steps.find((one) => one.id === step)?.fields[name]
  if (known || !field) return known ?? []
  return optionsOf(field).map(({ value }) => (field.kind === 'many' ? [value] : field.kind === 'item' ? Number(value) : value))
}

/** Deciding questions that stand together in some condition, in bundles that do not touch each other. */
function bundles(): readonly ReadonlySet<string>[] {
  return questions.reduce<readonly ReadonlySet<string>[]>((found, { restsOn }) => {
    if (restsOn.size === 0) return found
    const touching = found.filter((bundle) => [...restsOn].some((key) => bundle.has(key)))
    return [...found.filter((bundle) => !touching.includes(bundle)), new Set([...restsOn, ...touching.flatMap((bundle) => [...bundle])])]
  }, [])
}

const combinations = (keys: readonly string[]): readonly Readonly<Record<string, unknown>>[] =>
  keys.reduce<readonly Readonly<Record<string, unknown>>[]>((found, key) => found.flatMap((one) => answersTo(key).map((value) => ({ ...one, [key]: value }))), [{}])

function typedOf(answers: Readonly<Record<string, unknown>>) {
  const typed: Record<string, Record<string, unknown>> = {}
  for (const [key, value] of Object.entries(answers)) {
    const [step = '', name = ''] = key.split('.')
    typed[step] = { ...typed[step], [name]: value }
  }
  return typed
}

/** How many of these questions are put to somebody who answers so: read as the pages read it, what is hidden set aside. */
export function askedOf(answers: Readonly<Record<string, unknown>>, among: readonly Question[] = questions): number {
  const typed = typedOf(answers)
  const { shown } = readDraft(
    typed,
    ON,
    steps.map(({ id }) => id),
  )
  return among.filter(({ step, name }) => shown[step.id]?.includes(name)).reduce((sum, question) => sum + weight(question), 0)
}

export type LongestPath = { readonly answers: number; readonly by: Readonly<Record<string, unknown>> }

/**
 * The longest path that a person can walk: the maximum over all combinations of answers that open or close questions.
 * Branches that exclude each other count once. Bundles of conditions that share no question are maximised one by one.
 */
export function longestPath(): LongestPath {
  const always = questions.filter(({ restsOn }) => restsOn.size === 0)
  const worst = bundles().map((bundle) => {
    const among = questions.filter(({ restsOn }) => [...restsOn].some((key) => bundle.has(key)))
    return combinations([...bundle])
      .map((answers) => ({ answers, count: askedOf(answers, among) }))
      .reduce((most, one) => (one.count > most.count ? one : most))
  })
  return { answers: askedOf({}, always) + worst.reduce((sum, { count }) => sum + count, 0), by: Object.assign({}, ...worst.map(({ answers }) => answers)) }
}
