/** The sign beside the clinic's name: a coil's field over a head, in three lines. It says nothing that words do not say. */
export function SiteMark({ className }: { readonly className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" width="32" height="32" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" className={className}>
      <path d="M5 20a11 11 0 0 1 22 0" />
      <path d="M10 20a6 6 0 0 1 12 0" />
      <circle cx="16" cy="20.5" r="1.4" fill="currentColor" stroke="none" />
      <path d="M5 27h22" />
    </svg>
  )
}
