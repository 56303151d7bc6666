import type { ManualEntry, ManualSection } from '@/lib/documents/manual/parts'
import { ManualPartView } from './manual-part'

/** A section of the manual: what it is about, what is on the page, and every entry under its own anchor. */
export function ManualSectionView({ section: { intro, parts, entries } }: { readonly section: ManualSection }) {
  const firsts = firstsOf(entries)
  return (
    <>
      <div className="prose max-w-measure">
        {intro.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </div>
      {entries.length > 1 && <OnThisPage entries={entries} />}
      <Parts parts={parts} className="mt-8" />
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} numbers={firsts.get(entry.id) ?? []} />
      ))}
    </>
  )
}

/** The numbers under which an entry is found on its page: each number leads to the first entry that has it. */
function firstsOf(entries: readonly ManualEntry[]): ReadonlyMap<string, readonly string[]> {
  const taken = new Set<string>()
  return new Map(
    entries.map(({ id, numbers }) => {
      const free = numbers.filter((one) => !taken.has(one))
      for (const one of free) taken.add(one)
      return [id, free]
    }),
  )
}

function OnThisPage({ entries }: { readonly entries: readonly ManualEntry[] }) {
  return (
    <details className="mt-6 print:hidden">
      <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">On this page: {entries.length} entries</summary>
      <ul className="gap-x-8 sm:columns-2">
        {entries.map(({ id, number, title }) => (
          <li key={id} className="break-inside-avoid">
            <a href={`#${id}`} className="inline-flex min-h-8 items-center">
              {[number, title].filter(Boolean).join(' ')}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Entry({ entry: { id, number, title, parts }, numbers }: { readonly entry: ManualEntry; readonly numbers: readonly string[] }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="manual-entry">
      {numbers.map((one) => (
        <span key={one} id={one} />
      ))}
      <h2 id={`${id}-title`} className="text-xl">
        {number && <span className="mr-2 text-soft">{number}</span>}
        {title}
      </h2>
      <Parts parts={parts} className="mt-2" />
    </section>
  )
}

function Parts({ parts, className }: { readonly parts: ManualSection['parts']; readonly className: string }) {
  return (
    <div className={`grid grid-cols-[minmax(0,1fr)] gap-3 ${className}`}>
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an entry never change their order
        <ManualPartView key={at} part={part} />
      ))}
    </div>
  )
}
