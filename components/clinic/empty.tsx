import type { ReactNode } from 'react'

/** Nothing to show, said kindly, and what to do next. */
export function Empty({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <div className="border border-dashed border-edge px-6 py-10 text-center">
      <p className="mb-2 text-lg font-semibold">{heading}</p>
      <div className="mx-auto max-w-measure text-soft">{children}</div>
    </div>
  )
}
