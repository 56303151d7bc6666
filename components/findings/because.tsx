import type { Because } from '@/lib/assess/assessment'
import type { FactLinks } from './links'

/** The answers that decided a finding, each leading to where it was given. */
export function BecauseList({ because, links }: { readonly because: readonly Because[]; readonly links: FactLinks }) {
  if (because.length === 0) return null
  return (
    <ul className="mt-1 grid gap-0.5 text-sm text-soft">
      {because.map(({ key, label, answer }) => (
        <li key={key}>
          {label}: <span className="font-semibold text-ink">{answer}</span>
          {(links[key] ?? []).map(({ href, words }) => (
            <span key={href}>
              {' · '}
              <a href={href} aria-label={`${words}, for ${label}`}>
                {words}
              </a>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
