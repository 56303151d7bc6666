import type { ReactNode } from 'react'

type Line = { readonly words: string; readonly at: string }
type Some<T> = { readonly shown: readonly T[]; readonly more: number }

/** A part of the sheet under its small heading. */
export function SheetPart({ heading, children, className }: { readonly heading: string; readonly children: ReactNode; readonly className?: string }) {
  return (
    <section className={`sheet-part ${className ?? ''}`}>
      <h2>{heading}</h2>
      {children}
    </section>
  )
}

/** A sentence that leads to what it rests on. On paper it is just the sentence. */
export function To({ base, at, children }: { readonly base: string; readonly at: string; readonly children: ReactNode }) {
  return (
    <a href={`${base}#${at}`} className="sheet-link">
      {children}
    </a>
  )
}

/** Sentences one under the other. */
export function Lines({ base, lines }: { readonly base: string; readonly lines: readonly Line[] }) {
  return (
    <ul>
      {lines.map(({ words, at }) => (
        <li key={`${at} ${words}`}>
          <To base={base} at={at}>
            {words}
          </To>
        </li>
      ))}
    </ul>
  )
}

/** Sentences with a word of warning before each, and how many more there are. */
export function Flags({ base, flags }: { readonly base: string; readonly flags: Some<Line & { readonly tag: string }> }) {
  return (
    <ul className="sheet-flags">
      {flags.shown.map(({ tag, words, at }) => (
        <li key={`${tag} ${at} ${words}`}>
          <b>{tag}</b>{' '}
          <To base={base} at={at}>
            {words}
          </To>
        </li>
      ))}
      <More base={base} more={flags.more} />
    </ul>
  )
}

export function More({ base, more }: { readonly base: string; readonly more: number }) {
  return more > 0 ? (
    <li className="sheet-more">
      <a href={base}>… and {more} more on the page of the intake</a>
    </li>
  ) : null
}
