import { Cell, HeadCell, Table } from '../ui/table'
import { answerAnchor, stepAnchor } from './links'

type AnswerTable = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
type AnswerRow = {
  readonly key: string
  readonly question: string
  readonly state: 'given' | 'unsure' | 'declined' | 'missing' | 'unreadable'
  readonly text: string
  readonly table?: AnswerTable
}
type AnswerSection = { readonly step: string; readonly heading: string; readonly rows: readonly AnswerRow[]; readonly kept: number }

/** Every question as it was put and every answer as it was given, step by step. */
export function Answers({ sections }: { readonly sections: readonly AnswerSection[] }) {
  return (
    <div className="gap-x-14 text-sm lg:columns-2">
      {sections.map(({ step, heading, rows, kept }) => (
        <section key={step} aria-labelledby={stepAnchor(step)} className={`break-inside-avoid pb-7 ${rows.some(({ table }) => table) ? '[column-span:all]' : ''}`}>
          <h3 id={stepAnchor(step)} className="mb-1 scroll-mt-6 text-lg">
            {heading}
          </h3>
          {rows.length > 0 && (
            <dl className="border-t border-line">
              {rows.map((row) => (
                <Answer key={row.key} row={row} />
              ))}
            </dl>
          )}
          {kept > 0 && <p className="py-2 text-soft">{kept === 1 ? 'One answer here is' : `${kept} answers here are`} kept for the psychiatrist.</p>}
        </section>
      ))}
    </div>
  )
}

function Answer({ row }: { readonly row: AnswerRow }) {
  return (
    <div
      id={answerAnchor(row.key)}
      className={`grid gap-x-6 border-b border-line py-1.5 target:bg-accent-wash ${row.table ? 'grid-cols-[minmax(0,1fr)]' : 'sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]'}`}
    >
      <dt className="text-soft">{row.question}</dt>
      <dd className="whitespace-pre-line">{row.table ? <Rows table={row.table} name={row.question} /> : <Words row={row} />}</dd>
    </div>
  )
}

function Words({ row }: { readonly row: AnswerRow }) {
  if (row.state === 'missing') return <span className="text-caution">Not answered</span>
  if (row.state === 'unreadable')
    return (
      <>
        “{row.text}” <span className="text-caution">(kept as typed; counts as not answered)</span>
      </>
    )
  return row.state === 'given' ? <span className="font-semibold">{row.text}</span> : <span className="text-caution">{row.text}</span>
}

function Rows({ table, name }: { readonly table: AnswerTable; readonly name: string }) {
  return (
    <Table caption={name} captionHidden className="mt-2 text-sm">
      <thead>
        <tr>
          {table.columns.map((column) => (
            <HeadCell key={column} className="min-w-28">
              {column}
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((cells, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
          <tr key={index}>
            {cells.map((cell, column) => (
              <Cell key={table.columns[column]}>{cell}</Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
