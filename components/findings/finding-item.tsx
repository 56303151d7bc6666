import type { ReactNode } from 'react'
import type { Finding } from '@/lib/assess/assessment'
import { changeShown } from '@/lib/documents/change-shown'
import { manualPlace } from '@/lib/documents/manual/finding-place'
import { BecauseList } from './because'
import { type FactLinks, findingAnchor } from './links'
import { Sources, Standings } from './sources'

type FindingItemProps = {
  readonly finding: Finding
  readonly links: FactLinks
  /** A word on what it comes to, before its title. */
  readonly tag?: ReactNode
  /** More that belongs to it, before its sources. */
  readonly children?: ReactNode
}

/** One finding: what it comes to, why, the answers that decided it; folded below, what it rests on and what it leaves out. */
export function FindingItem({ finding, links, tag, children }: FindingItemProps) {
  const { id, number, title, says, because, cites, notModelled } = finding
  const lever = changeShown(finding)
  return (
    <li id={findingAnchor(id)} className="border-b border-line py-4 target:bg-accent-wash">
      <h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-base">
        {tag}
        <span>{title}</span>
        {number && <span className="text-sm font-normal text-soft">{number}</span>}
      </h3>
      <p className="mt-1 max-w-measure">{says}</p>
      <BecauseList because={because} links={links} />
      {lever && <p className="mt-1 max-w-measure text-sm text-soft">{lever}</p>}
      {children}
      {cites.length > 0 && (
        <details className="mt-1.5 text-sm">
          <summary className="inline-flex min-h-8 flex-wrap items-center gap-x-2">
            <span className="text-accent underline underline-offset-4">
              Sources and limits<span className="sr-only"> of “{title}”</span>
            </span>
            <Standings cites={cites} />
          </summary>
          <div className="grid max-w-measure gap-2 border-l-4 border-line py-1 pl-4">
            <Sources cites={cites} />
            {notModelled && <p>Not modelled: {notModelled}</p>}
            <p>
              <a href={manualPlace(finding)}>{number ? `Rule ${number} in the manual` : 'In the manual'}</a>
            </p>
          </div>
        </details>
      )}
    </li>
  )
}

/** Findings one after the other; nothing when there are none. */
export function FindingList({
  findings,
  links,
  tagOf,
}: {
  readonly findings: readonly Finding[]
  readonly links: FactLinks
  readonly tagOf?: (finding: Finding) => ReactNode
}) {
  return (
    <ul className="border-t border-line">
      {findings.map((finding) => (
        <FindingItem key={finding.id} finding={finding} links={links} tag={tagOf?.(finding)} />
      ))}
    </ul>
  )
}

const FIRST_SENTENCE = /^.*?[.!?][”"’)]*(?= ["“(]?\p{Lu}|$)/u

/**
 * What each finding says, in its first sentence, and all of it behind a fold: for what needs no reading until somebody asks.
 * Never the titles: a title names the criterion, which this person may just not meet.
 */
export function FoldedFindings({ findings, links }: { readonly findings: readonly Finding[]; readonly links: FactLinks }) {
  return (
    <>
      <ul className="max-w-measure list-disc pl-5">
        {findings.map(({ id, says }) => (
          <li key={id}>{FIRST_SENTENCE.exec(says)?.[0] ?? says}</li>
        ))}
      </ul>
      <details>
        <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">Each with its reason and source</summary>
        <FindingList findings={findings} links={links} />
      </details>
    </>
  )
}
