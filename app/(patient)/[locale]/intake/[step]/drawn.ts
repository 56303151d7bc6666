import type { Placed } from '@/components/form/problems'
import { type Raising, raisingIn } from '@/components/intake/raised'
import type { ListName } from '@/lib/forms/field'
import type { TypedStep } from '@/lib/forms/form-data'
import type { Step, StepData } from '@/lib/forms/step'
import { noticeConditions } from '@/lib/intake/notices'
import { offered, suggestionsFor } from '@/lib/intake/offer'
import { problemsOf } from '@/lib/intake/path'
import type { Draft } from '@/lib/intake/typed'
import { judgePlain } from '@/lib/rules/condition'
import { knownFacts } from '../known-facts'

/** A step as its page draws it: the one step as plain data, and only what it reads of the others. */
export type Drawn = {
  readonly step: StepData
  readonly typed: TypedStep
  readonly problems: readonly Placed[]
  readonly known: Readonly<Record<string, unknown>>
  readonly suggestions: Readonly<Partial<Record<ListName, readonly string[]>>>
  readonly raising: Raising
}

function suggestionsOf(step: StepData): Drawn['suggestions'] {
  const fields = Object.values(step.fields).flatMap((field) => (field.kind === 'list' ? Object.values(field.row) : [field]))
  const lists = new Set(fields.flatMap((field) => (field.kind === 'listed' ? [field.from] : [])))
  return Object.fromEntries([...lists].map((from) => [from, suggestionsFor(from)]))
}

/** Leaves out the questions that earlier steps have already decided against: nothing on this page can bring them back. */
function withoutDecided(step: StepData, known: Readonly<Record<string, unknown>>): StepData {
  const fields = Object.entries(step.fields).filter(([key]) => {
    const condition = step.showFieldIf[key]
    return !condition || judgePlain(condition, (fact) => known[fact]) !== 'unmet'
  })
  return { ...step, fields: Object.fromEntries(fields) }
}

/** Everything a step's page needs, from the step's declaration and the draft. */
export function drawn(step: Step, draft: Draft): Drawn {
  const known = knownFacts(step, draft)
  const data = withoutDecided(offered(step), known)
  const typed = draft.typed[step.id]
  return {
    step: data,
    typed: typed ?? {},
    // A page that was never filled in has nothing wrong with it yet.
    problems: typed ? problemsOf(draft, step.id) : [],
    known,
    suggestions: suggestionsOf(data),
    raising: raisingIn(data, noticeConditions),
  }
}
