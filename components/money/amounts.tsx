// biome-ignore-all lint/a11y/noRedundantRoles: the layout takes the roles from the elements, so they are said again
// biome-ignore-all lint/a11y/useSemanticElements: as above
import { dollars } from '@/lib/cost/dollars'
import { classes } from '../ui/classes'

/** Three figures of one thing; none in the middle while something that decides it is unknown. */
export type Figures = { readonly low: number; readonly expected?: number | undefined; readonly high: number }
export type AmountRow = { readonly words: string; readonly figures: Figures; readonly isSum?: boolean }

const COLUMNS = ['Low', 'Expected', 'High'] as const
const ROW = 'grid grid-cols-3 gap-x-3 border-b border-line py-2'

/** Amounts in whole cents, line by line: the words above, the three figures below them, at any width. */
export function AmountTable({ label, rows }: { readonly label: string; readonly rows: readonly AmountRow[] }) {
  return (
    <table role="table" aria-label={label} className="block w-full text-left">
      <thead role="rowgroup" className="block">
        <tr role="row" className="grid grid-cols-3 gap-x-3 border-b-2 border-edge py-1 text-sm text-soft">
          <th role="columnheader" scope="col" className="sr-only">
            What
          </th>
          {COLUMNS.map((column) => (
            <th key={column} role="columnheader" scope="col" className="text-right font-semibold">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block">
        {rows.map(({ words, figures, isSum }) => (
          <tr key={words} role="row" className={classes(ROW, isSum && 'font-semibold')}>
            <th role="rowheader" scope="row" className={classes('col-span-3', !isSum && 'font-normal')}>
              {words}
            </th>
            <Figure cents={figures.low} />
            <Figure cents={figures.expected} />
            <Figure cents={figures.high} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Figure = ({ cents }: { readonly cents: number | undefined }) => (
  <td role="cell" className="text-right tabular-nums">
    {cents === undefined ? <span className="text-sm text-soft">not known yet</span> : dollars(cents)}
  </td>
)

/** The three figures large, for whoever asks only “what does it come to?”. */
export function Big({ label, figures: { low, expected, high } }: { readonly label: string; readonly figures: Figures }) {
  return (
    <div className="border-l-4 border-accent py-1 pl-4">
      <p className="text-sm text-soft">{label}</p>
      <p className="text-xl font-semibold tabular-nums">{low === high ? dollars(low) : `${dollars(low)} – ${dollars(high)}`}</p>
      {low !== high && <p>{expected === undefined ? 'No expected figure yet: something that decides it is not known.' : <>Expected: about {dollars(expected)}</>}</p>}
    </div>
  )
}
