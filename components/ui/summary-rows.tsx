import type { ReactNode } from 'react'

export type SummaryRow = {
  readonly key: string
  readonly label: ReactNode
  readonly value: ReactNode
  /** A link at the end of the row. `about` completes its name for those who hear it alone: “Change *date of birth*”. */
  readonly action?: { readonly href: string; readonly label: string; readonly about: string }
}

/** What is known, line by line: a definition list with an optional link on each row. */
export function SummaryRows({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl className="border-t border-line">
      {rows.map((row) => (
        <div key={row.key} className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]">
          <dt className="font-semibold">{row.label}</dt>
          <dd className="wrap-anywhere whitespace-pre-line">{row.value}</dd>
          {row.action && (
            <dd className="print:hidden">
              <a href={row.action.href} className="-my-2.5 inline-flex min-h-11 items-center">
                {row.action.label} <span className="sr-only">{row.action.about}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
