import type { ManualEntry, ManualSection } from '@/lib/documents/manual/parts'
import { groupsOf, placeOf, standsIn } from '@/lib/documents/manual/places'

/** Where the index of a page stands; every entry links back to it. */
const INDEX = 'index'

export const tableAnchor = (at: number): string => `table-${at + 1}`

/** The way back up, after an entry. */
export const BackToIndex = () => (
  <p className="mt-2 text-sm print:hidden">
    <a href={`#${INDEX}`} className="inline-flex min-h-9 items-center">
      Back to the index
    </a>
  </p>
)

type Line = { readonly href: string; readonly words: string }

/** What stands on this page, as links. */
export function PageIndex({ lines, heading }: { readonly lines: readonly Line[]; readonly heading: string }) {
  return (
    <nav id={INDEX} aria-labelledby="index-title" className="mt-6 scroll-mt-2 print:hidden">
      <h2 id="index-title" className="mb-1 text-lg">
        {heading}
      </h2>
      <ul className="gap-x-8 sm:columns-2">
        {lines.map(({ href, words }) => (
          <li key={href} className="break-inside-avoid">
            <a href={href} className="inline-block py-1">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** An entry as it is called in an index. */
export const nameOf = ({ number, title }: ManualEntry): string => [number, title].filter(Boolean).join(' ')

/** The index of a section of several pages, by subject. Each line keeps the entry's anchor, so that an older link still finds it. */
export function GroupedIndex({ section: { id: section, entries } }: { readonly section: ManualSection }) {
  const named = new Set<string>()
  const firstOf = (number: string) => !named.has(number) && named.add(number)
  return groupsOf(section).map((group) => (
    <nav key={group.id} aria-labelledby={`group-${group.id}`} className="mt-8">
      <h2 id={`group-${group.id}`} className="mb-1 text-xl">
        <a href={`/manual/${section}/${group.id}`}>{group.title}</a>
      </h2>
      <ul className="gap-x-8 sm:columns-2">
        {entries
          .filter(({ number }) => standsIn(group, number))
          .map((entry) => (
            <li key={entry.id} id={entry.id} className="manual-line break-inside-avoid">
              {entry.numbers.filter(firstOf).map((number) => (
                <span key={number} id={number} />
              ))}
              <a href={placeOf(section, entry.id, entry.number)} className="inline-block py-1">
                {nameOf(entry)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  ))
}
