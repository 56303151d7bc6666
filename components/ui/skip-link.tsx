/** The first thing the tab key finds: past the header, to the page's own words. */
export function SkipLink({ label }: { readonly label: string }) {
  return (
    <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:left-4 focus:top-3 focus:z-10 focus:bg-surface focus:px-4 focus:py-2">
      {label}
    </a>
  )
}
