import type { DisagreementShown } from '@/lib/assess/assessment'
import { Sources, Standings } from './sources'

/** Where sources contradict each other over what was said above: every side, what is done here, and behind a fold the sources. */
export function Disagreements({ disagreements }: { readonly disagreements: readonly DisagreementShown[] }) {
  return (
    <ul className="border-t border-line">
      {disagreements.map((one) => (
        <Item key={one.id} disagreement={one} />
      ))}
    </ul>
  )
}

function Item({ disagreement: { id, topic, sides, default: byDefault } }: { readonly disagreement: DisagreementShown }) {
  return (
    <li className="border-b border-line py-4">
      <h3 className="text-base">{topic}</h3>
      <ol className="mt-1 max-w-measure list-decimal pl-6 marker:text-soft">
        {sides.map(({ says }) => (
          <li key={says}>{says}</li>
        ))}
      </ol>
      <p className="mt-1 max-w-measure">
        <span className="font-semibold">Here:</span> {byDefault}
      </p>
      <details className="mt-1.5 text-sm">
        <summary className="inline-flex min-h-8 flex-wrap items-center gap-x-2">
          <span className="text-accent underline underline-offset-4">
            Sources of each side<span className="sr-only"> of “{topic}”</span>
          </span>
          <Standings cites={sides.flatMap(({ cites }) => cites)} />
        </summary>
        <ol className="grid max-w-measure list-decimal gap-3 border-l-4 border-line py-1 pl-8">
          {sides.map(({ says, cites }) => (
            <li key={says}>
              <Sources cites={cites} />
            </li>
          ))}
        </ol>
        <p className="mt-2">
          <a href={`/manual/disagreements#${id}`}>In the manual</a>
        </p>
      </details>
    </li>
  )
}
