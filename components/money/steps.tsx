import { At } from '../clinic/moment'

/** Something that was done with a paper. */
export type StepShown = {
  readonly id: string
  readonly words: string
  readonly at: Date
  readonly by: string | undefined
  readonly due: Date | undefined
  readonly note: string | undefined
}

/** What was done with a paper, the newest first. */
export function Steps({ steps, timeZone }: { readonly steps: readonly StepShown[]; readonly timeZone: string }) {
  return (
    <ol className="border-l-2 border-line">
      {steps.map(({ id, words, at, by, due, note }) => (
        <li key={id} className="relative py-1.5 pl-5 before:absolute before:top-4 before:-left-[5px] before:size-2 before:rounded-full before:bg-edge">
          <p className="font-semibold">{words}</p>
          {due && (
            <p>
              Decision due by <At at={due} timeZone={timeZone} />
            </p>
          )}
          {note && <p className="whitespace-pre-line">{note}</p>}
          <p className="text-sm text-soft">
            {by && `${by}, `}
            <At at={at} timeZone={timeZone} />
          </p>
        </li>
      ))}
    </ol>
  )
}
