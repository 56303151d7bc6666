import type { Manual, ManualNumber } from '@/lib/documents/manual/parts'
import { ManualPartView } from './manual-part'

/** The front page of the manual: what it is, its sections, how to read it, and every number with where it stands. */
export function ManualContents({ manual: { preface, reading, sections, numbers } }: { readonly manual: Manual }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
      <div className="prose max-w-measure">
        {preface.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </div>
      <nav aria-labelledby="sections">
        <h2 id="sections" className="mb-2 text-xl">
          Sections
        </h2>
        <ul className="border-t border-line">
          {sections.map(({ id, title, summary }) => (
            <li key={id} className="border-b border-line py-2">
              <a href={`/manual/${id}`} className="inline-flex min-h-8 items-center font-semibold">
                {title}
              </a>
              <p className="max-w-measure text-soft">{summary}</p>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="reading">
        <h2 id="reading" className="mb-2 text-xl">
          How to read it
        </h2>
        <div className="grid max-w-measure gap-4">
          {reading.map((part) => (
            <ManualPartView key={part.kind === 'list' ? part.label : part.kind} part={part} />
          ))}
        </div>
      </section>
      <Numbers numbers={numbers} />
    </div>
  )
}

const FAMILIES = [
  ['C', 'Profile, history and expectations'],
  ['K', 'Conditions'],
  ['R', 'Regulation, protocol and cost'],
  ['S', 'Safety'],
  ['P', 'This product’s own proposals'],
] as const

function Numbers({ numbers }: { readonly numbers: readonly ManualNumber[] }) {
  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers" className="mb-2 text-xl">
        Find by number
      </h2>
      <p className="max-w-measure text-soft">Each documented statement has a number. Here stands which rule accounts for it, or why none does.</p>
      {FAMILIES.map(([letter, family]) => (
        <div key={letter} className="mt-6">
          <h3 className="mb-1 text-lg">
            {letter}: {family}
          </h3>
          <dl className="grid gap-x-10 md:grid-cols-2">
            {numbers
              .filter(({ number }) => number.startsWith(letter))
              .map((one) => (
                <Numbered key={one.number} one={one} />
              ))}
          </dl>
        </div>
      ))}
    </section>
  )
}

function Numbered({ one: { number, places } }: { readonly one: ManualNumber }) {
  return (
    <div className="grid grid-cols-[3rem_minmax(0,1fr)] border-b border-line py-1">
      <dt id={number} className="font-semibold">
        {number}
      </dt>
      <dd>
        <ul>
          {places.map(({ section, entry, title, address }) => (
            <li key={`${section} ${entry}`}>
              <a href={address}>{title}</a>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}
