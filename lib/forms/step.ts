import type { Condition, Plain } from '@/lib/rules/condition'
import { asked, type Fact, oncePerCase } from '@/lib/rules/fact'
import type { AnswerOf, Field, Option } from './field'

/** The sections of the task list, in their order. */
export const SECTIONS = {
  start: 'Before you start',
  you: 'You',
  mood: 'Your mood',
  pain: 'Your pain',
  safety: 'Safety',
  treatment: 'Treatment',
  coverage: 'Coverage and agreements',
} as const
export type SectionId = keyof typeof SECTIONS

/**
 * Questions shown as one list of check boxes, closed by "nothing else" or "I am not sure": yes-or-no ones, and choices whose
 * first answer is that there is nothing. `without`: answers that get no check box and are given one by one. `closedBy`: the
 * words that say no to what is not ticked, where "None of these, or nothing else" does not fit.
 */
export type Group<K extends string = string> = {
  readonly id: string
  readonly legend: string
  readonly hint?: string
  readonly fields: readonly K[]
  readonly without?: readonly string[]
  readonly closedBy?: string
}

type Fields = Readonly<Record<string, Field>>
/** The facts that a step's fields ask for. */
type FactsOf<F> = { readonly [K in keyof F]: Fact<AnswerOf<F[K]>> }

/** What nobody changes by deciding to: who somebody is, what is in their body, what was diagnosed, when it began. */
type Given<K extends string = string> = 'every-question' | readonly K[]

/** A page of the interview: a few questions that belong together. */
export type Step<F extends Fields = Fields> = {
  readonly id: string
  readonly section: SectionId
  readonly heading: string
  /** Why we ask. Required: a patient is told why a question is asked. */
  readonly why: string
  /** Words that stand between the heading and the first question. */
  readonly intro?: string
  /** A notice that its questions are about: the page that shows it is linked above them. */
  readonly notice?: 'privacy'
  /** Credit line of an instrument, under the questions. */
  readonly credit?: string
  /** What is folded away at the end, by its contents: "Add more, if you like" without it. */
  readonly more?: string
  /** Hidden only when this is unmet: in doubt, ask. */
  readonly showIf?: Condition
  readonly fields: F
  readonly fieldConditions: Readonly<Partial<Record<string, Condition>>>
  readonly groups: readonly Group[]
  /** Its questions whose answers are given: that a finding would turn on them is no advice. */
  readonly given?: Given
  /** A device card or a record tells the answers too: it settles what somebody is not sure of. */
  readonly onRecord?: true
  readonly facts: FactsOf<F>
  /** How long it takes, in seconds, for "minutes left": as `npm run bench -- walk` finds it, to five seconds. */
  readonly seconds: number
}

type Declared<F extends Fields> = Omit<Step<F>, 'facts' | 'fieldConditions' | 'groups' | 'given'> & {
  readonly given?: Given<keyof F & string>
  readonly groups?: readonly Group<keyof F & string>[]
  /** Conditions of single fields, in terms of this step's own facts or earlier ones. */
  readonly showFieldIf?: (facts: FactsOf<F>) => Readonly<Partial<Record<keyof F & string, Condition>>>
}

const YES_NO: readonly Option[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

/** The fixed choices of a field; lists that stand elsewhere have none here. */
export function optionsOf(field: Field): readonly Option[] {
  if (field.kind === 'one' || field.kind === 'many') return field.options
  if (field.kind === 'yesno') return YES_NO
  if (field.kind === 'item') return field.options.map((label, value) => ({ value: String(value), label }))
  return []
}

function showWith(field: Field): (value: unknown) => string {
  const labels = new Map(optionsOf(field).map((option) => [option.value, option.label]))
  const label = (value: unknown) => labels.get(String(value)) ?? String(value)
  if (field.kind === 'number' && field.unit) return (value) => `${value} ${field.unit}`
  if (field.kind === 'list') return (value) => (value as readonly Record<string, unknown>[]).map((row) => String(row[field.rowTitle])).join(', ')
  return (value) => (Array.isArray(value) ? value.map(label).join(', ') : label(value))
}

const isUnknown = (cell: unknown) => cell === undefined || cell === 'unsure' || cell === 'declined' || cell === ''

/** Reads a list's rows; cells that say "unsure" or "declined" are unknown, so they are left out. */
function rowsOf(fact: Fact<unknown>): Fact<unknown> {
  return {
    ...fact,
    read: oncePerCase((from) => {
      const rows = fact.read(from) as readonly Record<string, unknown>[] | undefined
      return rows?.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => !isUnknown(cell))))
    }),
  }
}

function factOf(step: string, key: string, field: Field): Fact<unknown> {
  const fact = asked<unknown>(`${step}.${key}`, field.label, showWith(field))
  return field.kind === 'list' ? rowsOf(fact) : fact
}

/** Declares a step. Its facts are typed by its fields: `painImpact.facts.pegAverage` is a `Fact<number>`. */
export function step<const F extends Fields>(of: Declared<F>): Step<F> {
  const { showFieldIf, groups = [], ...rest } = of
  const facts = Object.fromEntries(Object.entries(of.fields).map(([key, field]) => [key, factOf(of.id, key, field)])) as FactsOf<F>
  return { ...rest, groups, facts, fieldConditions: showFieldIf?.(facts) ?? {} }
}

/** A step as the browser gets it: plain data, conditions included, without the rest of the interview. */
export type StepData = Pick<Step, 'id' | 'heading' | 'why' | 'fields' | 'groups'> & {
  readonly intro?: string
  readonly credit?: string
  readonly more?: string
  readonly showFieldIf: Readonly<Record<string, Plain>>
}

/** The plain data of a step. */
export function dataOf(of: Step): StepData {
  const showFieldIf: Record<string, Plain> = {}
  for (const [key, condition] of Object.entries(of.fieldConditions)) if (condition) showFieldIf[key] = condition.plain
  return {
    id: of.id,
    heading: of.heading,
    why: of.why,
    fields: of.fields,
    groups: of.groups,
    showFieldIf,
    ...(of.intro && { intro: of.intro }),
    ...(of.credit && { credit: of.credit }),
    ...(of.more && { more: of.more }),
  }
}
