import { At } from '../clinic/moment'
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
type AnswerMark = { readonly kind: 'confirmed' | 'corrected'; readonly by: string; readonly at: Date; readonly note: string; readonly answer?: AnswerRow }
type AskedWords = { readonly language: string; readonly question: string; readonly answer?: string }
type MarkedRow = AnswerRow & { readonly mark?: AnswerMark; readonly isRuledOut?: true; readonly asked?: AskedWords }
type MarkedSection = { readonly step: string; readonly heading: string; readonly rows: readonly MarkedRow[]; readonly isKept: boolean; readonly wording?: string }

type AnswersProps = {
  readonly sections: readonly MarkedSection[]
  readonly timeZone: string
  /** Where an answer can be marked; undefined where it cannot. Left out for whoever may not. */
  readonly markAt?: (key: string) => string | undefined
  /** What is said of an answer whose question another answer has ruled out. */
  readonly ruledOut?: string
}

const RULED_OUT = 'Not counted: a corrected answer elsewhere rules this question out.'

/** Every question as it was put and every answer as it was given, step by step, with what a psychiatrist says of it. */
export function Answers({ sections, timeZone, markAt, ruledOut = RULED_OUT }: AnswersProps) {
  return (
    <div className="gap-x-14 text-sm lg:columns-2">
      {sections.map(({ step, heading, rows, isKept, wording }) => (
        <section key={step} aria-labelledby={stepAnchor(step)} className={`break-inside-avoid pb-7 ${rows.some(({ table }) => table) ? '[column-span:all]' : ''}`}>
          <h3 id={stepAnchor(step)} className="mb-1 scroll-mt-6 text-lg">
            {heading}
          </h3>
          {wording && <p className="pb-1 text-caution">{wording}</p>}
          {rows.length > 0 && (
            <dl className="border-t border-line">
              {rows.map((row) => (
                <Answer key={row.key} row={row} timeZone={timeZone} markAt={markAt?.(row.key)} ruledOut={ruledOut} />
              ))}
            </dl>
          )}
          {isKept && <p className="py-2 text-soft">{rows.length > 0 ? 'Some answers here are' : 'The answers here are'} kept for the psychiatrist.</p>}
        </section>
      ))}
    </div>
  )
}

type AnswerProps = { readonly row: MarkedRow; readonly timeZone: string; readonly markAt: string | undefined; readonly ruledOut: string }

function Answer({ row, timeZone, markAt, ruledOut }: AnswerProps) {
  return (
    <div
      id={answerAnchor(row.key)}
      className={`grid gap-x-6 border-b border-line py-1.5 target:bg-accent-wash ${row.table ? 'grid-cols-[minmax(0,1fr)]' : 'sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]'}`}
    >
      <dt className="text-soft">
        {row.question}
        <AskedQuestion asked={row.asked} />
      </dt>
      <dd className={`flex items-start justify-between gap-x-3 ${row.table ? 'flex-wrap' : ''}`}>
        <div className="min-w-0 wrap-anywhere whitespace-pre-line">
          <AnswerValue row={row} />
          <AskedAnswer asked={row.asked} />
          {row.isRuledOut && <p className="text-caution">{ruledOut}</p>}
          {row.mark && <AnswerMarked mark={row.mark} timeZone={timeZone} />}
        </div>
        {markAt && (
          <a href={markAt} className="-my-2.5 inline-flex min-h-11 shrink-0 items-center px-1 print:hidden">
            Mark…<span className="sr-only"> {row.question}</span>
          </a>
        )}
      </dd>
    </div>
  )
}

/** The question as the person read it, where that was not in English. */
export function AskedQuestion({ asked }: { readonly asked: AskedWords | undefined }) {
  if (!asked) return null
  return (
    <span lang={asked.language} className="block">
      {asked.question}
    </span>
  )
}

/** The answer in the words that were chosen. */
export function AskedAnswer({ asked }: { readonly asked: AskedWords | undefined }) {
  if (!asked?.answer) return null
  return (
    <p lang={asked.language} className="text-soft">
      “{asked.answer}”
    </p>
  )
}

/** What a psychiatrist says of an answer: who, when, the right one, and how it is known. */
export function AnswerMarked({ mark, timeZone }: { readonly mark: AnswerMark; readonly timeZone: string }) {
  const { kind, by, at, note, answer } = mark
  return (
    <div className="my-1 border-l-4 border-accent pl-3">
      {kind === 'corrected' && answer ? (
        <div>
          <span className="font-semibold text-accent">Corrected to</span> <AnswerValue row={answer} />
        </div>
      ) : (
        <p className="font-semibold text-accent">Confirmed with the patient</p>
      )}
      <p className="text-soft">
        by {by} on <At at={at} timeZone={timeZone} />: “{note}”
      </p>
    </div>
  )
}

/** An answer in words, or as a table. */
export function AnswerValue({ row }: { readonly row: AnswerRow }) {
  return row.table ? <Rows table={row.table} name={row.question} /> : <Words row={row} />
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
