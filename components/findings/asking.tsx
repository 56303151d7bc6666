import type { StillToAsk } from '@/lib/assess/assessment'

/** Shown at once; the rest is folded, since it decides less. */
const FIRST = 8

/** Questions without an answer, those that decide most first, with what each would decide. */
export function Asking({ questions }: { readonly questions: readonly StillToAsk[] }) {
  if (questions.length === 0) return <p>Nothing that would decide anything is open.</p>
  const rest = questions.slice(FIRST)
  return (
    <>
      <Questions questions={questions.slice(0, FIRST)} start={1} />
      {rest.length > 0 && (
        <details className="mt-2">
          <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">{rest.length} more, which decide less</summary>
          <Questions questions={rest} start={FIRST + 1} />
        </details>
      )}
    </>
  )
}

function Questions({ questions, start }: { readonly questions: readonly StillToAsk[]; readonly start: number }) {
  return (
    <ol start={start} className="list-decimal border-t border-line pl-7 marker:text-soft">
      {questions.map(({ key, question, heading, wouldDecide, isForTheRecord }) => (
        <li key={key} className="border-b border-line py-2.5 pl-1">
          <p className="font-semibold">{question}</p>
          <p className="text-sm text-soft">
            {heading} · {isForTheRecord ? 'noted only:' : 'decides'} {wouldDecide.slice(0, 3).join('; ')}
            {wouldDecide.length > 3 && ` and ${wouldDecide.length - 3} more`}
          </p>
        </li>
      ))}
    </ol>
  )
}
