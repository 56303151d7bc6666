import type { ManualEntry, ManualPart, ManualSection } from '@/lib/documents/manual/parts'
import { groupsOf, type ManualGroup, standsIn } from '@/lib/documents/manual/places'
import { BackToIndex, GroupedIndex, nameOf, PageIndex, tableAnchor } from './manual-index'
import { ManualPartView } from './manual-part'

/** A section of the manual: what it is about, and every entry under its own anchor, or the index of its pages where it has several. */
export function ManualSectionView({ section }: { readonly section: ManualSection }) {
  const { id, intro, parts, entries } = section
  return (
    <>
      <div className="prose max-w-measure">
        {intro.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </div>
      {groupsOf(id).length > 0 ? (
        <GroupedIndex section={section} />
      ) : (
        <>
          {entries.length === 0 ? <IndexedParts parts={parts} /> : <Parts parts={parts} className="mt-8" />}
          <Entries entries={entries} />
        </>
      )}
    </>
  )
}

/** One subject of a section that has several pages. */
export const ManualGroupView = ({ section, group }: { readonly section: ManualSection; readonly group: ManualGroup }) => (
  <Entries entries={section.entries.filter(({ number }) => standsIn(group, number))} />
)

function Entries({ entries }: { readonly entries: readonly ManualEntry[] }) {
  const firsts = firstsOf(entries)
  const isLong = entries.length > 1
  return (
    <>
      {isLong && <PageIndex heading={`On this page: ${entries.length} entries`} lines={entries.map((one) => ({ href: `#${one.id}`, words: nameOf(one) }))} />}
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} numbers={firsts.get(entry.id) ?? []} isLong={isLong} />
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

type EntryProps = { readonly entry: ManualEntry; readonly numbers: readonly string[]; readonly isLong: boolean }

function Entry({ entry: { id, number, title, parts }, numbers, isLong }: EntryProps) {
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
      {isLong && <BackToIndex />}
    </section>
  )
}

function Parts({ parts, className }: { readonly parts: ManualSection['parts']; readonly className: string }) {
  if (parts.length === 0) return null
  return (
    <div className={`grid grid-cols-[minmax(0,1fr)] gap-3 ${className}`}>
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an entry never change their order
        <ManualPartView key={at} part={part} />
      ))}
    </div>
  )
}

const nameOfPart = (part: ManualPart): string => (part.kind === 'table' ? `${part.caption} (${part.rows.length})` : 'label' in part ? (part.label ?? '') : '')

/** What stands on a page without entries: with more than a table or two, each under its own anchor and in an index. */
function IndexedParts({ parts }: { readonly parts: readonly ManualPart[] }) {
  if (parts.length < 3) return <Parts parts={parts} className="mt-8" />
  return (
    <>
      <PageIndex heading="On this page" lines={parts.map((part, at) => ({ href: `#${tableAnchor(at)}`, words: nameOfPart(part) }))} />
      {parts.map((part, at) => (
        <div key={tableAnchor(at)} id={tableAnchor(at)} className="mt-8 scroll-mt-2">
          <ManualPartView part={part} />
          <BackToIndex />
        </div>
      ))}
    </>
  )
}
