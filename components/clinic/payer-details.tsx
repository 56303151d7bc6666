import type { ReactNode } from 'react'
import { dayInWords } from '@/lib/i18n/dates'
import { Tag } from '../ui/tag'
import type { PayerCheckSeen } from './payer-list'

type RequirementProps = {
  readonly title: string
  /** An exclusion or a limit: nothing that can still be fulfilled. */
  readonly isExclusion: boolean
  /** Where sources disagree: what staff ask the payer. */
  readonly open: string | undefined
  readonly notModelled: string | undefined
  readonly sources: ReactNode
}

/** One thing a payer asks for, as it is recorded, with where that is said. */
export function PayerRequirement({ title, isExclusion, open, notModelled, sources }: RequirementProps) {
  return (
    <li className="border-b border-line py-3">
      <h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-base">
        {title}
        <span className="text-sm font-normal text-soft">{isExclusion ? 'exclusion or limit' : 'to fulfill'}</span>
      </h3>
      {open && <p className="mt-1 max-w-measure text-caution">Ask the payer: {open}</p>}
      <div className="mt-1 max-w-measure text-sm">
        {sources}
        {notModelled && <p className="mt-1 text-soft">Not judged here: {notModelled}</p>}
      </div>
    </li>
  )
}

/** A list under a small heading; nothing when it is empty. */
export function PayerNotes({ heading, notes }: { readonly heading: string; readonly notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <section aria-label={heading} className="mt-8">
      <h2 className="mb-2 text-xl">{heading}</h2>
      <ul className="grid max-w-measure list-disc gap-1 pl-5">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  )
}

type CheckRow = PayerCheckSeen & { readonly note: string; readonly key: string }

/** Every check of one payer, the newest first. The newest entry counts. */
export function PayerCheckList({ checks }: { readonly checks: readonly CheckRow[] }) {
  if (checks.length === 0) return <p className="text-soft">None yet.</p>
  return (
    <ol className="grid gap-4">
      {checks.map(({ key, verifiedOn, verifiedBy, outcome, note }, at) => (
        <li key={key} className="border-l-4 border-line pl-4">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="font-semibold">{dayInWords(verifiedOn)}</span>
            <Tag tone={at > 0 ? 'plain' : outcome === 'matches' ? 'good' : 'alert'}>{outcome === 'matches' ? 'Matches' : 'Differs'}</Tag>
            {at === 0 && <span className="text-sm text-soft">counts</span>}
          </p>
          <p className="text-sm text-soft">by {verifiedBy}</p>
          {note && <p className="mt-1 whitespace-pre-line wrap-anywhere">{note}</p>}
        </li>
      ))}
    </ol>
  )
}
