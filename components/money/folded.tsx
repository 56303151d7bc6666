import type { ReactNode } from 'react'

type FoldedProps = { readonly summary: ReactNode; readonly open?: boolean; readonly small?: boolean; readonly children: ReactNode }

/** Words behind a fold, for what needs no reading until somebody asks. Opens without scripts. */
export function Folded({ summary, open = false, small = false, children }: FoldedProps) {
  return (
    <details open={open} className={small ? 'text-sm' : undefined}>
      <summary className={`${small ? 'min-h-8' : 'min-h-11'} inline-flex items-center text-accent underline underline-offset-4`}>{summary}</summary>
      <div className="pb-2">{children}</div>
    </details>
  )
}
