import type { Cite } from '@/lib/assess/assessment'
import { dayInWords } from '@/lib/i18n/dates'

const STANDING: Readonly<Record<Cite['standing'], string>> = {
  read: 'read by us',
  excerpt: 'an excerpt was read',
  secondary: 'secondary: from a third party’s summary',
  unverified: 'unverified: recalled, not confirmed by a source',
  'own-proposal': 'own proposal: this product’s rule, for the psychiatrist to approve',
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

const SHORT: Readonly<Record<Cite['standing'], string>> = {
  read: 'read',
  excerpt: 'read in part',
  secondary: 'secondary',
  unverified: 'unverified',
  'own-proposal': 'own proposal',
}

/** How far the sources were checked, in a few words beside the finding: nobody has to unfold anything to see “unverified”. */
export function Standings({ cites }: { readonly cites: readonly Cite[] }) {
  const found = (Object.keys(SHORT) as Cite['standing'][]).filter((standing) => cites.some((cite) => cite.standing === standing))
  return <span className="text-soft">{found.map((standing) => SHORT[standing]).join(', ')}</span>
}
