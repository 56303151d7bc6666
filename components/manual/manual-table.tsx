// biome-ignore-all lint/a11y/noRedundantRoles: shown as blocks on a phone, a table loses its meaning for some screen readers unless it is said outright
import type { ManualRow } from '@/lib/documents/manual/parts'

type ManualTableProps = { readonly caption: string; readonly head: readonly string[]; readonly rows: readonly ManualRow[] }

/**
 * A table that becomes a list of cards where it does not fit, each cell under its own heading; nothing scrolls sideways. The
 * roles are said outright, since a browser may forget them with another display.
 */
export function ManualTable({ caption, head, rows }: ManualTableProps) {
  const widths = head.map((name, at) => widthOf([name, ...rows.map(({ cells }) => cells[at] ?? '')]))
  return (
    <table role="table" className="manual-table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {head.map((one, at) => (
            <th key={one} role="columnheader" scope="col" className={widths[at]}>
              {one}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ id, cells }) => (
          <tr key={id ?? cells.join(' ')} id={id} role="row">
            {cells.map((cell, at) => (
              <td key={head[at]} role="cell" data-label={head[at]} className={widths[at]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A table behind its caption. On paper it is open. */
export function FoldedTable(props: ManualTableProps) {
  return (
    <details className="manual-folded">
      <summary className="inline-flex min-h-9 items-center text-sm text-accent underline underline-offset-4">
        {props.caption} ({props.rows.length})
      </summary>
      <ManualTable {...props} />
    </details>
  )
}

/** One word, or a few: such a column is as wide as its words. */
const WORD = 16
const PHRASE = 60

/** How much room a column asks for, by its longest cell: columns of sentences share what the short ones leave. */
function widthOf(texts: readonly string[]): string | undefined {
  const longest = Math.max(...texts.map(({ length }) => length))
  return longest <= WORD ? 'manual-short' : longest > PHRASE ? 'manual-long' : undefined
}
