type Place = { readonly href: string; readonly title: string }
type NeighboursProps = { readonly label: string; readonly before: Place | undefined; readonly after: Place | undefined }

/** The pages before and after this one. */
export function Neighbours({ label, before, after }: NeighboursProps) {
  return (
    <nav aria-label={label} className="mt-12 flex flex-wrap justify-between gap-x-8 border-t border-line pt-4 print:hidden">
      {before && <Neighbour place={before} words="Before" />}
      {after && <Neighbour place={after} words="Next" />}
    </nav>
  )
}

const Neighbour = ({ place: { href, title }, words }: { readonly place: Place; readonly words: string }) => (
  <a href={href} className="inline-flex min-h-11 items-center">
    {words}: {title}
  </a>
)
