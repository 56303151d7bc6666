import type { Assessment, Finding } from '@/lib/assess/assessment'
import { bandChangeShown } from '@/lib/documents/change-shown'
import type { Bearing } from '@/lib/rules/criterion'
import { BAND_SHORT, BAND_WORDS } from '../clinic/words'
import { FindingList, FoldedFindings } from './finding-item'
import type { FactLinks } from './links'

type Part = {
  readonly heading: string
  readonly holds: (bearing: Bearing | null) => boolean
  /** Agreement needs no reading, and what is not known stands under “Still to ask”: titles suffice until somebody asks. */
  readonly isFolded?: true
}
const PARTS: readonly Part[] = [
  { heading: 'Speaks against', holds: (bearing) => bearing === 'against' || bearing === 'stop' },
  { heading: 'Comes first', holds: (bearing) => bearing === 'work-up' },
  { heading: 'Not known yet', holds: (bearing) => bearing === null, isFolded: true },
  { heading: 'Speaks for', holds: (bearing) => bearing === 'for', isFolded: true },
]

/** "1 is", "2 are", "13 of 16 documented criteria are". */
const are = (count: number, of = '') => [count, of, count === 1 ? 'is' : 'are'].filter((part) => part !== '').join(' ')

/** The band with the row of the table that gave it, what could still change it, and every criterion with its reason. */
export function Candidacy({ candidacy, links }: { readonly candidacy: Assessment['candidacy']; readonly links: FactLinks }) {
  const { band, row, reachable, score, findings } = candidacy
  const lever = bandChangeShown(row)
  const others = reachable.filter((one) => one !== band)
  return (
    <>
      <p className="max-w-measure">
        <span className="font-semibold">{band === 'withheld' ? BAND_WORDS[band] : `${band}: ${BAND_WORDS[band]}`} for a discussion.</span> Row {row.number} of the band
        table: {row.words}
      </p>
      <p className="mt-2 max-w-measure text-soft">
        {are(score.met, `of ${score.of} documented criteria`)} met, {are(score.unmet)} not, {are(score.unknown)} not known. A count, not a weight.{' '}
        {others.length > 0
          ? `Once the open questions are answered it could also be ${others.map((one) => BAND_SHORT[one]).join(', ')}.`
          : 'No open question can change the band.'}
      </p>
      {lever && <p className="mt-2 max-w-measure text-soft">{lever}</p>}
      {PARTS.map(({ heading, holds, isFolded }) => (
        <PartOf key={heading} heading={heading} isFolded={isFolded} findings={findings.filter(({ bearing }) => holds(bearing))} links={links} />
      ))}
    </>
  )
}

type PartOfProps = { readonly heading: string; readonly isFolded: true | undefined; readonly findings: readonly Finding[]; readonly links: FactLinks }

function PartOf({ heading, isFolded, findings, links }: PartOfProps) {
  if (findings.length === 0) return null
  return (
    <>
      <h3 className="mt-6 mb-2 text-lg">
        {heading} <span className="font-normal text-soft">({findings.length})</span>
      </h3>
      {isFolded ? <FoldedFindings findings={findings} links={links} /> : <FindingList findings={findings} links={links} />}
    </>
  )
}
