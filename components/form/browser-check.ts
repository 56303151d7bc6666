import { createFormControl, type FieldErrors, type FieldValues } from 'react-hook-form'
import { readForm, type TypedStep } from '@/lib/forms/form-data'
import { read } from '@/lib/forms/schema'
import type { StepData } from '@/lib/forms/step'
import type { FieldProblem } from '@/lib/intake/typed'
import type { Wrong } from './error-summary'
import { placed } from './problems'

/** Finds what is wrong with a form as it stands, before it is posted. */
export type BrowserCheck = (form: FormData, shown: readonly string[]) => Promise<readonly Wrong[]>

type Sought = { readonly form: FormData; readonly typed: TypedStep; readonly shown: readonly string[] }

/** What the server will find as well: the same reading of the same form, and what is needed is asked for where it is shown. */
function problemsIn(step: StepData, { typed, shown }: Sought): readonly FieldProblem[] {
  return Object.entries(step.fields).flatMap(([field, asked]): readonly FieldProblem[] => {
    const said = read(asked, typed[field])
    if ('problems' in said) return said.problems.map((one) => ({ field, ...one }))
    return asked.needed && said.value === undefined && shown.includes(field) ? [{ field, at: [], problem: asked.needed }] : []
  })
}

/**
 * The checks of a step in the browser. The form's own state is what would be posted, so the resolver reads that and not
 * a second copy of the answers. Loaded when somebody begins to put right what the server found: nothing waits for it.
 */
export function browserCheck(step: StepData): BrowserCheck {
  let sought: Sought | undefined
  let found: readonly Wrong[] = []
  const control = createFormControl<FieldValues, Sought>({
    resolver: (values) => {
      found = sought ? placed(step, problemsIn(step, sought), sought.typed, sought.form) : []
      const errors = Object.fromEntries(found.map(({ name, problem }) => [name, { type: 'schema', message: problem }])) as FieldErrors
      return found.length > 0 ? { values: {}, errors } : { values, errors: {} }
    },
  })
  return async (form, shown) => {
    sought = { form, typed: readForm(step, form), shown }
    return (await control.trigger()) ? [] : found
  }
}
