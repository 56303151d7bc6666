// biome-ignore-all lint/a11y/noRedundantRoles: as cards the layout takes the roles from the elements, so they are said again
// biome-ignore-all lint/a11y/useSemanticElements: as above
import type { Block } from '@/lib/documents/papers/paper'
import { classes } from '../ui/classes'

type Table = Extract<Block, { readonly kind: 'table' }>
type Column = Table['columns'][number]

/** A table of so few rows is not parted on paper. */
const FEW_ROWS = 12

/**
 * A table of a paper. Where it has little room each row is a card, its cells below one another with their labels; wider than
 * its room it scrolls by itself. On paper it is always a table: it breaks between rows and repeats its head, its sums stand once.
 */
export function PaperTable({ table }: { readonly table: Table }) {
  const { caption, columns, rows, foot = [] } = table
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className="not-print:@container my-4 max-w-full overflow-x-auto wrap-break-word print:overflow-visible">
      <table
        role="table"
        className={classes('w-full border-collapse text-left not-print:@max-lg:block print:text-base', rows.length <= FEW_ROWS && 'print:break-inside-avoid')}
      >
        <caption className="pb-2 text-left font-semibold not-print:@max-lg:block">{caption}</caption>
        <thead role="rowgroup" className="not-print:@max-lg:sr-only print:table-header-group">
          <tr role="row">
            {columns.map(({ label, numeric }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never change their places
              <th key={at} scope="col" role="columnheader" className={classes('border-b-2 border-edge text-sm font-semibold text-soft', CELL, numeric && FIGURE)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="not-print:@max-lg:block not-print:@max-lg:border-t-2 not-print:@max-lg:border-edge">
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never change their places
            <Row key={at} cells={row} columns={columns} />
          ))}
        </tbody>
        {foot.length > 0 && (
          <tfoot role="rowgroup" className="font-bold not-print:@max-lg:block print:table-row-group">
            {foot.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: sums never change their places
              <Row key={at} cells={row} columns={columns} />
            ))}
          </tfoot>
        )}
      </table>
    </section>
  )
}

const CELL = 'py-2 pr-4 align-top last:pr-0'
const FIGURE = 'whitespace-nowrap text-right tabular-nums'
/** A cell of a card: its label left and what it says right, or below where that is long. */
const IN_CARD = 'not-print:@max-lg:flex not-print:@max-lg:flex-wrap not-print:@max-lg:justify-between not-print:@max-lg:gap-x-4 not-print:@max-lg:p-0'

function Row({ cells, columns }: { readonly cells: readonly string[]; readonly columns: readonly Column[] }) {
  return (
    <tr role="row" className="break-inside-avoid border-b border-line not-print:@max-lg:grid not-print:@max-lg:gap-y-1 not-print:@max-lg:py-3">
      {columns.map((column, at) =>
        at === 0 ? (
          <th
            key="0"
            scope="row"
            role="rowheader"
            className={classes('font-semibold not-print:@max-lg:p-0 not-print:@max-lg:text-left', CELL, column.numeric ? FIGURE : 'whitespace-pre-line')}
          >
            {cells[at]}
          </th>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: cells never change their places
          <Cell key={at} text={cells[at] ?? ''} column={column} />
        ),
      )}
    </tr>
  )
}

/** What the label says to the eye, the head of the column says to those who hear the table. */
const Cell = ({ text, column: { label, numeric } }: { readonly text: string; readonly column: Column }) => (
  <td role="cell" className={classes(CELL, numeric ? FIGURE : 'whitespace-pre-line', text === '' ? 'not-print:@max-lg:hidden' : IN_CARD)}>
    {text !== '' && label !== '' && (
      <span aria-hidden="true" className="hidden text-sm font-normal text-soft not-print:@max-lg:inline not-print:@max-lg:whitespace-normal">
        {label}
      </span>
    )}
    <span>{text}</span>
  </td>
)
