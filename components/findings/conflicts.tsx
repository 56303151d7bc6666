import type { Assessment, Conflict } from '@/lib/assess/assessment'
import { dispositionOf } from '../clinic/words'

/** Answers that contradict each other, each with both of them. Those that were settled with the patient come after, and say so. */
export function Conflicts({ conflicts }: { readonly conflicts: Assessment['conflicts'] }) {
  return (
    <div className="my-5 border-l-4 border-caution bg-caution-wash px-5 py-3">
      <h3 className="text-caution">Answers that contradict each other</h3>
      <ul className="mt-1 grid list-disc gap-3 pl-5">
        {conflicts.map((one) => (
          <li key={`${one.id} ${one.words}`}>
            {one.settled ? <b>Settled with the patient. </b> : one.disposition && <b>{dispositionOf(one.disposition).label}. </b>}
            {one.words}
            <BothAnswers of={one} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function BothAnswers({ of: { between = [] } }: { readonly of: Conflict }) {
  if (between.length === 0) return null
  return (
    <dl className="mt-1 grid max-w-measure gap-1 text-sm">
      {between.map(({ key, question, answer }) => (
        <div key={key}>
          <dt className="inline text-soft">{question}</dt> <dd className="inline font-semibold">{answer}</dd>
        </div>
      ))}
    </dl>
  )
}
