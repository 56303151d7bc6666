import type { ReactNode } from 'react'
import type { ManualPart } from '@/lib/documents/manual/parts'
import { Sources } from '../findings/sources'
import { FoldedTable, ManualTable } from './manual-table'

const VERDICTS: Readonly<Record<string, string>> = { met: 'Met', unmet: 'Unmet', unknown: 'Unknown' }

/** One part of the manual: words, a list, the verdicts of a rule, a table, the sides of a disagreement, or sources. */
export function ManualPartView({ part }: { readonly part: ManualPart }) {
  switch (part.kind) {
    case 'words':
      return <Row label={part.label}>{/^https?:/.test(part.words) ? <Address href={part.words} /> : <p>{part.words}</p>}</Row>
    case 'list':
      return (
        <Row label={part.label}>
          <ul className="list-disc pl-5">
            {part.items.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Row>
      )
    case 'verdicts':
      return part.rows.map(({ verdict, bearing, says }) => (
        <Row key={verdict} label={VERDICTS[verdict] ?? verdict} under={bearing} marked>
          <p>{says}</p>
        </Row>
      ))
    case 'table':
      return part.isFolded ? <FoldedTable {...part} /> : <ManualTable {...part} />
    case 'sides':
      return part.sides.map(({ says, cites }, at) => (
        <Row key={says} label={`Side ${at + 1}`} marked>
          <p className="font-semibold">{says}</p>
          <div className="mt-1 text-sm">
            <Sources cites={cites} />
          </div>
        </Row>
      ))
    case 'sources':
      return (
        <Row label="Sources">
          <div className="text-sm">
            <Sources cites={part.cites} />
          </div>
        </Row>
      )
  }
}

const Address = ({ href }: { readonly href: string }) => (
  <p>
    <a href={href} rel="noreferrer">
      {href}
    </a>
  </p>
)

type RowProps = { readonly label: string | undefined; readonly under?: string; readonly marked?: true; readonly children: ReactNode }

/** A label and what stands under it; side by side where there is room. */
function Row({ label, under, marked, children }: RowProps) {
  return (
    <div className={marked ? 'manual-row manual-row-marked' : 'manual-row'}>
      <p className="text-sm text-soft">
        {label && <span className="font-semibold">{label}</span>}
        {under && <span className="manual-under"> {under}</span>}
      </p>
      <div>{children}</div>
    </div>
  )
}
