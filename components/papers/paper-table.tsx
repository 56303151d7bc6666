import type { Block } from '@/lib/documents/papers/paper'

type Table = Extract<Block, { readonly kind: 'table' }>

/** A table of so few rows is not parted on paper. */
const FEW_ROWS = 12

const end = (numeric: boolean | undefined) => (numeric ? ' text-right tabular-nums' : '')
const figure = (numeric: boolean | undefined) => (numeric ? ' whitespace-nowrap text-right tabular-nums' : ' whitespace-pre-line')
const cell = 'py-2 pr-4 align-top last:pr-0'

/** A table of a paper. Wider than the screen it scrolls by itself; on paper it breaks between rows and repeats its head, its sums stand once. */
export function PaperTable({ table }: { readonly table: Table }) {
  const { caption, columns, rows, foot = [] } = table
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className="my-4 max-w-full overflow-x-auto wrap-break-word print:overflow-visible">
      <table className={`w-full border-collapse text-left text-sm sm:text-base print:text-base${rows.length > FEW_ROWS ? '' : ' print:break-inside-avoid'}`}>
        <caption className="pb-2 text-left font-semibold">{caption}</caption>
        <thead className="print:table-header-group">
          <tr>
            {columns.map(({ label, numeric }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never change their places
              <th key={at} scope="col" className={`border-b-2 border-edge text-sm font-semibold text-soft ${cell}${end(numeric)}`}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never change their places
            <Row key={at} cells={row} columns={columns} look="border-b border-line" />
          ))}
        </tbody>
        {foot.length > 0 && (
          <tfoot className="print:table-row-group">
            {foot.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: sums never change their places
              <Row key={at} cells={row} columns={columns} look="border-b border-line font-bold" />
            ))}
          </tfoot>
        )}
      </table>
    </section>
  )
}

function Row({ cells, columns, look }: { readonly cells: readonly string[]; readonly columns: Table['columns']; readonly look: string }) {
  return (
    <tr className="break-inside-avoid">
      {columns.map(({ numeric }, at) =>
        at === 0 ? (
          <th key="0" scope="row" className={`font-semibold ${cell} ${look}${figure(numeric)}`}>
            {cells[at]}
          </th>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: cells never change their places
          <td key={at} className={`${cell} ${look}${figure(numeric)}`}>
            {cells[at]}
          </td>
        ),
      )}
    </tr>
  )
}
