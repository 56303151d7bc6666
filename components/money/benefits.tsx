import type { Benefits } from '@/lib/cost/benefits'
import { dollars } from '@/lib/cost/dollars'

type Row = { readonly label: string; readonly told: string | undefined; readonly verified: string | undefined }

const money = (cents: number | undefined) => (cents === undefined ? undefined : dollars(cents))
const percent = (value: number | undefined) => (value === undefined ? undefined : `${value} %`)
const yesNo = (value: boolean | undefined) => (value === undefined ? undefined : value ? 'Yes' : 'No')

const SECOND = 'Second insurance'
const LINES: readonly { readonly label: string; readonly of: (benefits: Benefits) => string | undefined }[] = [
  { label: 'Deductible for the year', of: ({ deductibleCents }) => money(deductibleCents) },
  { label: 'Deductible met', of: ({ deductibleMetCents }) => money(deductibleMetCents) },
  { label: 'Coinsurance', of: ({ coinsurancePercent }) => percent(coinsurancePercent) },
  { label: 'Copay per visit', of: ({ copayCents }) => money(copayCents) },
  { label: 'Out-of-pocket maximum', of: ({ outOfPocketMaxCents }) => money(outOfPocketMaxCents) },
  { label: 'Out-of-pocket met', of: ({ outOfPocketMetCents }) => money(outOfPocketMetCents) },
  { label: 'In the plan’s network', of: ({ inNetwork }) => yesNo(inNetwork) },
  // The person is only asked whether there is one.
  { label: SECOND, of: ({ source, secondInsurance }) => (source === 'told' && secondInsurance ? 'Yes; which one is not told' : secondInsurance) },
]

const rowsOf = (told: Benefits, verified: Benefits | undefined): readonly Row[] => [
  ...LINES.map(({ label, of }) => ({ label, told: of(told), verified: verified && of(verified) })),
  ...Object.entries(verified?.allowedCents ?? {}).map(([code, cents]) => ({ label: `Allowed for ${code}`, told: undefined, verified: money(cents) })),
]

type BenefitsTableProps = { readonly told: Benefits; readonly verified: Benefits | undefined }

/** What the person said beside what the payer said. Where they differ, a word says so. */
export function BenefitsTable({ told, verified }: BenefitsTableProps) {
  const rows = rowsOf(told, verified)
  const known = rows.filter((row) => row.told !== undefined || row.verified !== undefined)
  const open = rows.filter((row) => !known.includes(row))
  return (
    <>
      {known.length > 0 && <Table rows={known} isVerified={verified !== undefined} />}
      {open.length > 0 && (
        <p className="max-w-measure">
          {known.length > 0 ? 'Neither said: ' : 'Nobody has told: '}
          {open.map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1)).join(', ')}.
        </p>
      )}
    </>
  )
}

function Table({ rows: known, isVerified }: { readonly rows: readonly Row[]; readonly isVerified: boolean }) {
  return (
    <table className="w-full max-w-3xl border-collapse text-left">
      <caption className="sr-only">What the person said beside what the payer said</caption>
      <thead>
        <tr className="border-b-2 border-edge text-sm text-soft">
          <th scope="col" className="py-2 pr-3">
            <span className="sr-only">Of the plan</span>
          </th>
          <th scope="col" className="py-2 pr-3">
            The person said
          </th>
          <th scope="col" className="py-2">
            The payer said
          </th>
        </tr>
      </thead>
      <tbody>
        {known.map((row) => (
          <tr key={row.label} className="border-b border-line align-top">
            <th scope="row" className="py-2 pr-3 font-normal">
              {row.label}
            </th>
            <td className="py-2 pr-3 tabular-nums">{row.told ?? <NotTold />}</td>
            <td className="py-2 font-semibold tabular-nums">
              {row.verified ?? <NotTold words={isVerified ? 'not known' : 'not asked yet'} />}
              {differs(row) && <span className="block text-sm text-caution">differs</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const differs = ({ label, told, verified }: Row) => label !== SECOND && told !== undefined && verified !== undefined && told !== verified
const NotTold = ({ words = 'not told' }: { readonly words?: string }) => <span className="font-normal text-soft">{words}</span>
