/** A part of a course as it is planned. */
export type PhaseShown = { readonly phase: string; readonly words: string; readonly code: string; readonly spacing: string }

/** What a field of the form is drawn with. */
export type FieldProps = { readonly id: string; readonly name: string; readonly defaultValue: string; readonly error: string | undefined }

export const COUNTS = ['low', 'expected', 'high'] as const
export const COUNT_WORDS = { low: 'Low', expected: 'Expected', high: 'High' } as const

/** The name of the field for one count of one part. */
export const nameOf = (phase: string, count: string) => `sessions-${phase}-${count}`

const ROW = 'grid grid-cols-3 items-start gap-x-3 gap-y-1 sm:grid-cols-[minmax(0,1fr)_repeat(3,5rem)]'

/** How many visits each part has: low, expected and high beside each other. */
export function Counts({ phases, field }: { readonly phases: readonly PhaseShown[]; readonly field: (name: string) => FieldProps }) {
  return (
    <div className="border-t border-line">
      <div aria-hidden="true" className={`${ROW} hidden! border-b border-line py-1 text-sm font-semibold text-soft sm:grid!`}>
        <span>Visits</span>
        {COUNTS.map((count) => (
          <span key={count}>{COUNT_WORDS[count]}</span>
        ))}
      </div>
      {phases.map(({ phase, words, code, spacing }) => (
        <fieldset key={phase} className={`${ROW} min-w-0 border-b border-line py-2`}>
          <legend className="sr-only">
            {words}, {code}, {spacing}
          </legend>
          <div aria-hidden="true" className="col-span-3 leading-snug sm:col-span-1">
            {words} <span className="text-soft">{code}</span>
            <span className="block text-sm text-soft">{spacing}</span>
          </div>
          {COUNTS.map((count) => (
            <CountField key={count} words={words} count={count} {...field(nameOf(phase, count))} />
          ))}
          {COUNTS.map((count) => (
            <CountError key={count} count={count} {...field(nameOf(phase, count))} />
          ))}
        </fieldset>
      ))}
    </div>
  )
}

function CountField({ words, count, id, error, ...rest }: FieldProps & { readonly words: string; readonly count: (typeof COUNTS)[number] }) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm text-soft sm:sr-only">
        <span className="sr-only">{words}: </span>
        {COUNT_WORDS[count]}
      </label>
      <input
        id={id}
        className="input px-2! text-right tabular-nums"
        inputMode="numeric"
        maxLength={10}
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        {...rest}
      />
    </div>
  )
}

/** What is wrong with a count, below the row: a count is too narrow for a sentence. */
function CountError({ count, id, error }: FieldProps & { readonly count: (typeof COUNTS)[number] }) {
  if (!error) return null
  return (
    <p id={`${id}-error`} className="col-span-full text-sm font-semibold text-alert">
      <span className="sr-only">Error: </span>
      {COUNT_WORDS[count]}: {error}
    </p>
  )
}
