import type { FundingPath, Route } from '@/lib/assess/assessment'
import { dayInWords } from '@/lib/i18n/dates'
import type { FactLinks } from '../findings/links'
import { Requirements } from '../findings/routes'
import { Folded } from './folded'

/** How far a payer's rules were checked, and what is to ask it. */
export type RulesShown = {
  readonly checked: { readonly on: string; readonly by: string; readonly matches: boolean } | undefined
  readonly needsRecheck: boolean
  readonly why: readonly string[]
}

type RulesProps = { readonly route: Route; readonly rules: RulesShown; readonly links: FactLinks }

/** What the payer asks for, how far that was checked, and what else is recorded of it. */
export function Rules({ route, rules, links }: RulesProps) {
  const { id, funding } = route
  const isDepression = id === 'depression'
  return (
    <>
      {isDepression && funding.payer && <Checked {...rules} capturedOn={funding.payer.capturedOn} />}
      {funding.requires.length > 0 && (
        <div>
          <p className="max-w-measure">{whyOf(route)}</p>
          <Requirements requires={funding.requires} links={links} />
        </div>
      )}
      {isDepression && funding.remarks.length > 0 && (
        <Folded summary="Remarks for billing" small>
          <Remarks remarks={funding.remarks} />
        </Folded>
      )}
      {!isDepression && funding.remarks.length > 0 && (
        <div className="text-sm">
          <p className="font-semibold">Recorded of this payer</p>
          <Remarks remarks={funding.remarks} />
        </div>
      )}
    </>
  )
}

const Remarks = ({ remarks }: { readonly remarks: readonly string[] }) => (
  <ul className="max-w-measure list-disc pl-5">
    {remarks.map((one) => (
      <li key={one}>{one}</li>
    ))}
  </ul>
)

/** Paths on which everything recorded looks met. */
const MET: readonly FundingPath[] = ['INS-MDD', 'MEDICARE-MDD']
const KEPT = 'Everything that is listed here is met. Something further is not, or is not known, and rests on answers that only the psychiatrist sees.'

/** Why the criteria for depression are, or are not, met: in one sentence before the list. */
function whyOf({ funding: { requires, path } }: Route): string {
  const titles = (verdict: string) => requires.filter((one) => one.verdict === verdict).map(({ title }) => title.charAt(0).toLowerCase() + title.slice(1))
  const unmet = titles('unmet')
  const unknown = titles('unknown')
  if (unmet.length + unknown.length > 0) {
    const parts = [...(unmet.length > 0 ? [`Not met: ${unmet.join('; ')}.`] : []), ...(unknown.length > 0 ? [`Not known: ${unknown.join('; ')}.`] : [])]
    return `Not all criteria for depression are met by the answers. ${parts.join(' ')}`
  }
  if (MET.includes(path)) return 'The answers meet everything that is recorded of this payer. That is not an approval.'
  return path.endsWith('NOT YET') || path === 'NOT COVERED likely' ? KEPT : 'Everything that is listed here is met.'
}

/** How far the payer's rules were checked, by whom and when. */
function Checked({ checked, needsRecheck, why, capturedOn }: RulesShown & { readonly capturedOn: string | undefined }) {
  const last = checked
    ? `Last checked with the payer on ${dayInWords(checked.on)} by ${checked.by}${checked.matches ? '' : ': the payer says otherwise'}.`
    : `Never checked with the payer by this clinic${capturedOn ? `; recorded ${dayInWords(capturedOn)}` : ''}.`
  if (!needsRecheck) return <p className="text-sm text-soft">{last}</p>
  return (
    <div className="border-l-4 border-caution bg-caution-wash px-4 py-2">
      <p className="font-semibold text-caution">Criteria need re-checking</p>
      <p className="text-sm">{last}</p>
      {why.length > 0 && (
        <Folded summary="What to ask the payer" small>
          <ul className="max-w-measure list-disc pl-5">
            {why.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Folded>
      )}
    </div>
  )
}
