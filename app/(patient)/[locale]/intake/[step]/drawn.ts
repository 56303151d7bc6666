import { type Raising, raisingIn } from '@/components/intake/raised'
import type { ListName } from '@/lib/forms/field'
import type { TypedStep } from '@/lib/forms/form-data'
import { stepIn } from '@/lib/forms/in-words'
import type { Step, StepData } from '@/lib/forms/step'
import type { Translate } from '@/lib/i18n/translate'
import { type BegunBy, offeredTo } from '@/lib/intake/by-staff'
import { noticeConditions } from '@/lib/intake/notices'
import { offered, suggestionsIn } from '@/lib/intake/offer'
import { problemsOf } from '@/lib/intake/path'
import { type SimilarNames, similarNames } from '@/lib/intake/similar-names'
import type { Draft, FieldProblem } from '@/lib/intake/typed'
import { judgePlain } from '@/lib/rules/condition'
import { knownFacts } from '../known-facts'
import { whenAskedIn } from './when-asked'

/** A step as its page draws it: the one step as plain data, and only what it reads of the others. */
export type Drawn = {
  readonly step: StepData
  readonly typed: TypedStep
  readonly problems: readonly FieldProblem[]
  readonly known: Readonly<Record<string, unknown>>
  readonly suggestions: Readonly<Partial<Record<ListName, readonly string[]>>>
  /** Known names that stored ones resemble which are not recognised. */
  readonly similar: SimilarNames
  readonly raising: Raising
  /** When a question is to be answered, in words, by its name, or its list's and its own. */
  readonly whenAsked: Readonly<Record<string, string>>
}

/** Leaves out the questions that earlier steps have already decided against: nothing on this page can bring them back. */
function withoutDecided(step: StepData, known: Readonly<Record<string, unknown>>): StepData {
  const fields = Object.entries(step.fields).filter(([key]) => {
    const condition = step.showFieldIf[key]
    return !condition || judgePlain(condition, (fact) => known[fact]) !== 'unmet'
  })
  return { ...step, fields: Object.fromEntries(fields) }
}

/**
 * Everything a step's page needs, from the step's declaration and the draft, its words in the page's language.
 * @param by who began the form
 */
export function drawn(step: Step, draft: Draft, t: Translate, by: BegunBy): Drawn {
  const known = knownFacts(step, draft)
  const data = withoutDecided(offeredTo(offered(step), by), known)
  const typed = draft.typed[step.id]
  return {
    step: stepIn(data, t),
    typed: typed ?? {},
    // A page that nobody has left by its button yet has nothing wrong with it.
    problems: draft.left.includes(step.id) ? problemsOf(draft, step.id) : [],
    known,
    suggestions: suggestionsIn(data.fields),
    similar: similarNames(data, typed ?? {}),
    raising: raisingIn(data, noticeConditions),
    whenAsked: whenAskedIn(data, t),
  }
}
