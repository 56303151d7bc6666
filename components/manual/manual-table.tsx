// biome-ignore-all lint/a11y/noRedundantRoles: shown as blocks on a phone, a table loses its meaning for some screen readers unless it is said outright
import type { ManualRow } from '@/lib/documents/manual/parts'

type ManualTableProps = { readonly caption: string; readonly head: readonly string[]; readonly rows: readonly ManualRow[] }

/**
 * A table that becomes a list of cards where it does not fit, each cell under its own heading; nothing scrolls sideways. The
 * roles are said outright, since a browser may forget them with another display.
 */
export function ManualTable({ caption, head, rows }: ManualTableProps) {
  return (
    <table role="table" className="manual-table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {head.map((one) => (
            <th key={one} role="columnheader" scope="col">
              {one}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ id, cells }) => (
          <tr key={id ?? cells.join(' ')} id={id} role="row">
            {cells.map((cell, at) => (
              <td key={head[at]} role="cell" data-label={head[at]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
