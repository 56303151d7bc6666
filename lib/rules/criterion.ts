import type { Citation } from './citation'
import type { Condition, Verdict } from './condition'
import type { Day } from './day'
import type { Case, Fact } from './fact'

/** What a finding does for the discussion of TMS. `null` in its place says nothing. */
export type Bearing = 'for' | 'against' | 'stop' | 'work-up' | 'disclose' | 'alternative'

/** A bearing and its sentence. `{name}` is replaced by the value of the fact whose key ends in `.name`. */
export type Saying = readonly [Bearing, string]

/** One person in small: what is given, and the verdict that follows. Examples are the tests, and the manual shows them. */
export type Example = { readonly on: Day; readonly given: readonly Given[]; readonly then: Verdict }
export type Given = { readonly fact: Fact<unknown>; readonly value: unknown }

/** `given(painMonths, 8)`: in an example, this fact has this value. */
export const given = <T>(fact: Fact<T>, value: T | 'unsure' | 'declined'): Given => ({ fact, value })

export type Criterion = {
  readonly id: string
  readonly title: string
  readonly when: Condition
  readonly says: { readonly met: Saying | null; readonly unmet: Saying | null; readonly unknown: string | null }
  /** Further facts whose values the sentences name. */
  readonly tells?: readonly Fact<unknown>[]
  readonly cites: readonly [Citation, ...Citation[]]
  readonly examples: readonly [Example, ...Example[]]
  /** What this rule leaves out, shown to clinicians. */
  readonly notModelled?: string
}

/** Declares a criterion. Its type demands a citation and an example. */
export const criterion = <const C extends Criterion>(of: C): C => of

/** The case that an example describes. Derived facts are supposed; asked ones are answered. */
export function caseOf({ on, given }: Example): Case {
  const answers: Record<string, Record<string, unknown>> = {}
  const supposed: Record<string, unknown> = {}
  for (const { fact, value } of given) {
    const [step, field] = fact.key.split('.') as [string, string]
    if (fact.inputs.length > 0) supposed[fact.key] = value
    else answers[step] = { ...answers[step], [field]: value }
  }
  return { answers, on, supposed }
}

/** A sentence cut at its `{names}`: texts and names by turns. */
const cut = new Map<string, readonly string[]>()

function partsOf(text: string): readonly string[] {
  const parts = cut.get(text) ?? text.split(/\{([\w-]+)\}/)
  cut.set(text, parts)
  return parts
}

/** The sentence for a verdict with its `{names}` filled in; an unknown value reads "not known". */
export function sentence(text: string, facts: readonly Fact<unknown>[], from: Case): string {
  const parts = partsOf(text)
  if (parts.length === 1) return text
  const filled = (name: string) => {
    const fact = facts.find(({ key }) => key === name || key.endsWith(`.${name}`))
    if (!fact) throw new Error(`The sentence "${text}" names {${name}}, which is none of its facts: add it to \`tells\`.`)
    const value = fact.read(from)
    return value === undefined ? 'not known' : fact.show(value)
  }
  const said = parts.map((part, at) => (at % 2 === 0 ? part : filled(part))).join('')
  return said.charAt(0).toUpperCase() + said.slice(1)
}
