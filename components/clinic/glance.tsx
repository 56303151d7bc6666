import type { ReactNode } from 'react'
import type { Urgency } from '@/lib/documents/queue-line'
import type { BandToken } from '@/lib/documents/status'
import { Tag } from '../ui/tag'
import { BAND_WORDS, dispositionOf, fundingWords, URGENCY_WORDS, urgencyTone } from './words'

type GlanceProps = {
  readonly urgency: Urgency
  readonly urgencyWhy: readonly string[]
  readonly disposition: string
  readonly band: BandToken
  readonly fundingPath: string
  readonly fundingVerify: boolean
}

/** The four axes side by side. They are never folded into one. */
export function Glance({ urgency, urgencyWhy, disposition, band, fundingPath, fundingVerify }: GlanceProps) {
  const safety = dispositionOf(disposition)
  return (
    <dl className="mb-8 grid border-y-2 border-edge sm:grid-cols-2 xl:grid-cols-4">
      <Axis name="Urgency" tag={<Tag tone={urgencyTone(urgency)}>{urgency}</Tag>}>
        {URGENCY_WORDS[urgency]}
        {urgencyWhy.length > 0 && `. Why: ${urgencyWhy.join('; ')}`}
      </Axis>
      <Axis name="Safety" tag={<Tag tone={safety.tone}>{safety.label}</Tag>}>
        {safety.means}
      </Axis>
      <Axis name="Band" tag={<Tag>{band}</Tag>}>
        {BAND_WORDS[band]}. For a discussion of TMS; never shown to the patient.
      </Axis>
      <Axis name="Funding" tag={<Tag tone={fundingVerify ? 'caution' : 'plain'}>{fundingPath}</Tag>}>
        {fundingWords(fundingPath)}
        {fundingVerify && '. Re-check the criteria with the payer'}
      </Axis>
    </dl>
  )
}

function Axis({ name, tag, children }: { readonly name: string; readonly tag: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="border-line py-3 pr-5 not-first:border-t sm:nth-2:border-t-0 xl:not-first:border-t-0">
      <dt className="flex flex-wrap items-center gap-2 font-semibold">
        {name} {tag}
      </dt>
      <dd className="mt-1 text-sm text-soft">{children}</dd>
    </div>
  )
}
