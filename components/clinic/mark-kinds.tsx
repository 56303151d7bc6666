import { FieldError } from '../ui/field-error'

/** One thing that can be said of an answer. */
export type MarkChoice = { readonly value: string; readonly label: string; readonly hint: string }

/** The one thing that can be said; undefined where there are several. */
export const onlyOf = (choices: readonly MarkChoice[]): MarkChoice | undefined => (choices.length === 1 ? choices[0] : undefined)

type KindsProps = { readonly choices: readonly MarkChoice[]; readonly chosen: string | undefined; readonly problem: string | undefined; readonly label: string }

/** What can be done, to choose from. Where it is only one thing, nobody has to choose it. */
export function Kinds({ choices, chosen, problem, label }: KindsProps) {
  const only = onlyOf(choices)
  if (only) return <OnlyKind choice={only} problem={problem} />
  return (
    <fieldset aria-describedby={problem && 'kind-error'} className="grid gap-1.5">
      <legend className="font-semibold">{label}</legend>
      {problem && (
        <FieldError id="kind-error" label="Error">
          {problem}
        </FieldError>
      )}
      {choices.map(({ value, label: words, hint }, index) => (
        <label key={value} className="flex min-h-11 cursor-pointer items-start gap-3 rounded-soft py-2.5 pr-3">
          <input
            type="radio"
            id={index === 0 ? 'kind' : `kind.${value}`}
            name="kind"
            value={value}
            defaultChecked={chosen === value}
            aria-labelledby={`kind-${value}-label`}
            aria-describedby={`kind-${value}-hint`}
            className="box mt-0.5"
          />
          <span>
            <span id={`kind-${value}-label`}>{words}</span>
            <span id={`kind-${value}-hint`} className="block text-sm text-soft">
              {hint}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function OnlyKind({ choice, problem }: { readonly choice: MarkChoice; readonly problem: string | undefined }) {
  return (
    <div id="kind">
      {problem && (
        <FieldError id="kind-error" label="Error">
          {problem}
        </FieldError>
      )}
      <input type="hidden" name="kind" value={choice.value} />
      <p className="font-semibold">{choice.label}</p>
      <p className="text-sm text-soft">{choice.hint}</p>
    </div>
  )
}
