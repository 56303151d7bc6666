import type { DisagreementShown } from '@/lib/assess/assessment'
import { Sources, Standings } from './sources'

/** Where sources contradict each other over what was said above: the topics, and behind each every side, what is done here, and the sources. */
export function Disagreements({ disagreements }: { readonly disagreements: readonly DisagreementShown[] }) {
  return (
    <ul className="border-t border-line">
      {disagreements.map((one) => (
        <Item key={one.id} disagreement={one} />
      ))}
    </ul>
  )
}

/** The topic, and behind it the sides: a list of topics is looked through, a list of every side is not. */
function Item({ disagreement: { id, topic, sides, default: byDefault } }: { readonly disagreement: DisagreementShown }) {
  return (
    <li className="border-b border-line py-1">
      <details className="print:details-content:[content-visibility:visible]">
        <summary className="max-w-measure py-2 text-accent">
          <h3 className="inline text-base">{topic}</h3>
        </summary>
        <div className="pb-3 pl-4">
          <ol className="max-w-measure list-decimal pl-6 marker:text-soft">
            {sides.map(({ says }) => (
              <li key={says}>{says}</li>
            ))}
          </ol>
          <p className="mt-1 max-w-measure">
            <span className="font-semibold">Here:</span> {byDefault}
          </p>
          <SourcesOf topic={topic} sides={sides} />
          <p className="mt-1 text-sm">
            <a href={`/manual/disagreements#${id}`}>In the manual</a>
          </p>
        </div>
      </details>
    </li>
  )
}

function SourcesOf({ topic, sides }: Pick<DisagreementShown, 'topic' | 'sides'>) {
  return (
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
    </details>
  )
}
