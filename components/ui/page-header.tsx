import type { ReactNode } from 'react'

type PageHeaderProps = {
  readonly heading: ReactNode
  /** A line above the heading: the section, the state of things. */
  readonly caption?: ReactNode
  /** One or two sentences under it. */
  readonly lead?: ReactNode
  readonly back?: { readonly href: string; readonly label: string }
}

/** The top of a page: back link, caption, the one `h1`, and what the page is for. */
export function PageHeader({ heading, caption, lead, back }: PageHeaderProps) {
  return (
    <header className="mb-8">
      {back && <BackLink {...back} />}
      {caption && <p className="text-soft">{caption}</p>}
      <h1 className="text-2xl sm:text-3xl">{heading}</h1>
      {lead && <p className="mt-3 max-w-measure text-lg text-soft">{lead}</p>}
    </header>
  )
}

/** The way back, at the top of a page, where thumbs and screen readers look for it. */
export function BackLink({ href, label }: { readonly href: string; readonly label: string }) {
  return (
    <a href={href} className="-ml-1 mb-4 inline-flex min-h-11 items-center gap-1.5 px-1 print:hidden">
      <svg aria-hidden="true" viewBox="0 0 12 12" width="12" height="12" className="shrink-0">
        <path d="M8 1.5 3.5 6 8 10.5" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {label}
    </a>
  )
}
