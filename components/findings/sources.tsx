import type { Cite } from '@/lib/assess/assessment'
import { dayInWords } from '@/lib/i18n/dates'

const STANDING: Readonly<Record<Cite['standing'], string>> = {
  read: 'read by us',
  excerpt: 'an excerpt was read',
  secondary: 'from a third party’s summary',
  unverified: 'general knowledge, not confirmed by a source',
  'own-proposal': 'this product’s own rule, for the psychiatrist to approve',
}

/** What a finding rests on: publisher, title, section, what it says there, when it was read and how far it was checked. */
export function Sources({ cites }: { readonly cites: readonly Cite[] }) {
  return (
    <ul className="grid gap-2">
      {cites.map((cite) => (
        <li key={`${cite.publisher} ${cite.title} ${cite.section} ${cite.states}`}>
          {cite.publisher},{' '}
          {cite.url ? (
            <a href={cite.url} rel="noreferrer">
              {cite.title}
            </a>
          ) : (
            <cite>{cite.title}</cite>
          )}
          , {cite.section}: {cite.states}.{' '}
          <span className="text-soft">
            Read {dayInWords(cite.readOn)}; {STANDING[cite.standing]}.
          </span>
        </li>
      ))}
    </ul>
  )
}
