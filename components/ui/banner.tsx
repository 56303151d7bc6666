import type { ReactNode } from 'react'

/** A thin line over the whole page, such as “demo data”: said once, never in the way. */
export function Banner({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <aside aria-label={label} className="border-b border-caution bg-caution-wash px-4 py-2 text-center text-sm text-ink print:hidden">
      {children}
    </aside>
  )
}
