import type { Funding, RequirementFinding, Route } from '@/lib/assess/assessment'
import { dollars } from '@/lib/cost/dollars'
import { dayInWords } from '@/lib/i18n/dates'
import { Tag } from '../ui/tag'
import { FindingItem } from './finding-item'
import type { FactLinks } from './links'
import { Sources } from './sources'

/** What a use is called by its label, and how that looks. */
export const LABELS = {
  'on-label': { words: 'On-label', tone: 'good' },
  'off-label': { words: 'Off-label', tone: 'caution' },
  'separate device': { words: 'Separate device', tone: 'plain' },
} as const
const VERDICTS = { met: { words: 'Met', tone: 'good' }, unmet: { words: 'Not met yet', tone: 'caution' }, unknown: { words: 'Not known', tone: 'caution' } } as const

/** `money`: the address of the page that works out amounts, for whoever may open it. */
type RoutesProps = { readonly routes: readonly Route[]; readonly links: FactLinks; readonly money?: string | undefined }

/** The ways in, side by side: what would be done, on what evidence, and how it would be paid for. */
export function Routes({ routes, links, money }: RoutesProps) {
  if (routes.length === 0) return <p>No route is worked out: the answers do not name one, or something else comes first.</p>
  return (
    <div className="grid items-start gap-8 xl:grid-cols-2">
      {routes.map((route) => (
        <section key={route.id} id={`route-${route.id}`} aria-labelledby={`route-${route.id}-title`} className="border-t-4 border-edge pt-4">
          <h3 id={`route-${route.id}-title`} className="flex flex-wrap items-center gap-3 text-lg">
            {route.title} <Tag tone={LABELS[route.label].tone}>{LABELS[route.label].words}</Tag> {route.leading && <Tag tone="strong">Leads</Tag>}
          </h3>
          <p className="mt-2 max-w-measure">{route.words}</p>
          <RouteFacts route={route} />
          <FundingOf funding={route.funding} links={links} money={money} />
        </section>
      ))}
    </div>
  )
}

const SIDES: Readonly<Record<Route['side'], string>> = { left: 'Left', right: 'Right', both: 'Either', 'not decided': 'Not decided', none: 'Does not apply' }

function RouteFacts({ route }: { readonly route: Route }) {
  return (
    <dl className="mt-3 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1">
      <dt className="text-soft">Target to discuss</dt>
      <dd>{route.target}</dd>
      <dt className="text-soft">Side of the head</dt>
      <dd>{SIDES[route.side]}</dd>
      <dt className="text-soft">Evidence</dt>
      <dd>
        {route.evidence.label}; {route.evidence.level}. {route.evidence.later}
        <details className="text-sm">
          <summary className="inline-flex min-h-8 items-center text-accent underline underline-offset-4">Sources of the evidence</summary>
          <Sources cites={route.evidence.cites} />
        </details>
      </dd>
    </dl>
  )
}

type FundingProps = { readonly funding: Funding; readonly links: FactLinks; readonly money: string | undefined }

/** How a route would be paid for. In a crisis that is for later: it is folded away, so that nobody reads criteria first. */
function FundingOf({ funding, links, money }: FundingProps) {
  const { path, words, verify } = funding
  const isForLater = path === 'deferred'
  return (
    <div className="mt-4 border-t border-line pt-4">
      <h4 className="flex flex-wrap items-center gap-3 font-semibold">
        Funding: {path} {verify && !isForLater && <Tag tone="caution">Re-check with the payer</Tag>}
      </h4>
      <p className="max-w-measure">{words}</p>
      {isForLater ? (
        <details className="mt-1">
          <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">For later: the payer and what it asks for</summary>
          <PayingFor funding={funding} links={links} money={money} />
        </details>
      ) : (
        <PayingFor funding={funding} links={links} money={money} />
      )}
    </div>
  )
}

function PayingFor({ funding: { path, payer, verifyWhy, requires, remarks, cost }, links, money }: FundingProps) {
  return (
    <>
      {payer && (
        <p className="text-sm text-soft">
          {payer.name}
          {payer.policy && ` · ${payer.policy}`}
          {payer.capturedOn && ` · recorded ${dayInWords(payer.capturedOn)}`}
        </p>
      )}
      {verifyWhy.length > 0 && <p className="max-w-measure text-sm text-soft">Why re-check: {verifyWhy.join(' ')}</p>}
      {cost && (path === 'SELF-PAY + GFE' ? <CostOf cost={cost} /> : <SeeMoney money={money} />)}
      {requires.length > 0 && <Requirements requires={requires} links={links} />}
      {remarks.length > 0 && <p className="mt-2 max-w-measure text-sm text-soft">{remarks.join(' ')}</p>}
    </>
  )
}

/** Who has coverage pays a part of it, or may not be billed at all: only the page that counts both names an amount. */
const SeeMoney = ({ money }: { readonly money: string | undefined }) => (
  <p className="mt-3">{money ? <a href={money}>What it may cost: see Money</a> : 'What it may cost: see Money'}</p>
)

function CostOf({ cost }: { readonly cost: NonNullable<Funding['cost']> }) {
  const { lowCents, expectedCents, highCents, sessions, words, assumptions } = cost
  return (
    <div className="mt-3">
      {lowCents !== undefined && highCents !== undefined && (
        <p>
          <span className="text-lg font-semibold tabular-nums">
            {dollars(lowCents)} – {dollars(highCents)}
          </span>
          {expectedCents !== undefined && ` · about ${dollars(expectedCents)} for ${sessions.expected} sessions`}
        </p>
      )}
      <p className="text-sm text-soft">{words}</p>
      <details className="text-sm">
        <summary className="inline-flex min-h-8 items-center text-accent underline underline-offset-4">What this assumes</summary>
        <ul className="list-disc pl-5">
          {assumptions.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <Sources cites={cost.cites} />
      </details>
    </div>
  )
}

const ORDER: readonly RequirementFinding['verdict'][] = ['unmet', 'unknown', 'met']

/** A criterion that is not met yet is something to do; one of an exclusion or an age limit closes the way. */
function standing({ verdict, exclusion }: RequirementFinding) {
  return verdict === 'unmet' && exclusion ? ({ words: 'Excluded', tone: 'alert' } as const) : VERDICTS[verdict]
}

/** What a payer asks for, one line each: met, not met, not known, with the answers that decided. */
export function Requirements({ requires, links }: { readonly requires: readonly RequirementFinding[]; readonly links: FactLinks }) {
  const count = (verdict: RequirementFinding['verdict']) => requires.filter((one) => one.verdict === verdict).length
  const sorted = [...requires].sort((one, other) => ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict))
  const met = sorted.filter(({ verdict, open: question }) => verdict === 'met' && !question)
  const open = sorted.filter((one) => !met.includes(one))
  return (
    <details className="mt-3" open={count('unmet') + count('unknown') > 0}>
      <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
        What the payer asks for: {count('met')} met, {count('unmet')} not met, {count('unknown')} not known
      </summary>
      {open.length > 0 && <RequirementList requires={open} links={links} />}
      {met.length > 0 && <MetRequirements requires={met} links={links} />}
    </details>
  )
}

/** What is met needs no reading until somebody asks: its titles suffice. */
const MetRequirements = ({ requires, links }: { readonly requires: readonly RequirementFinding[]; readonly links: FactLinks }) => (
  <details>
    <summary className="py-2 text-sm">
      <span className="text-accent underline underline-offset-4">Met:</span> {requires.map(({ title }) => title).join(' · ')}
    </summary>
    <RequirementList requires={requires} links={links} />
  </details>
)

const RequirementList = ({ requires, links }: { readonly requires: readonly RequirementFinding[]; readonly links: FactLinks }) => (
  <ul className="border-t border-line">
    {requires.map((one) => (
      <FindingItem key={one.id} finding={one} links={links} tag={<Tag tone={standing(one).tone}>{standing(one).words}</Tag>}>
        {one.open && <p className="mt-1 max-w-measure text-sm text-caution">Ask the payer: {one.open}</p>}
      </FindingItem>
    ))}
  </ul>
)
