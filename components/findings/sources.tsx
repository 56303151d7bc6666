import type { Cite } from '@/lib/assess/assessment'
import { dayInWords } from '@/lib/i18n/dates'
import { checkedInWords } from '@/lib/rules/citation'

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`

/** What a finding rests on: publisher, title, section, what it says there, how far it was checked and when. */
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
          , {cite.section}: {cite.states}. <span className="text-soft">{sentence(checkedInWords(cite.standing, dayInWords(cite.readOn)))}</span>
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
