import type { Assessment, Finding } from '@/lib/assess/assessment'

/** One of the four axes that says something else than before. */
export type Move = { readonly axis: 'band' | 'safety' | 'urgency' | 'funding'; readonly before: string; readonly after: string }

/** A finding that appeared, went, or has another verdict. */
export type FindingMove = { readonly id: string; readonly title: string; readonly change: string }

/** What differs between two judgements of one case. */
export type Moves = { readonly axes: readonly Move[]; readonly findings: readonly FindingMove[] }

const fundingOf = ({ funding }: Assessment) => `${funding.path}${funding.verify ? ' (to verify)' : ''}`

const AXES: Readonly<Record<Move['axis'], (of: Assessment) => string>> = {
  band: ({ candidacy }) => candidacy.band,
  safety: ({ safety }) => safety.disposition,
  urgency: ({ urgency }) => urgency,
  funding: fundingOf,
}

/** Every finding by the place it stands in: one rule may speak in two routes. */
function findingsIn({ safety, candidacy, alternatives, disclosures, routes }: Assessment): ReadonlyMap<string, Finding> {
  const placed = [
    ...safety.findings.map((one) => [`safety ${one.id}`, one] as const),
    ...candidacy.findings.map((one) => [`candidacy ${one.id}`, one] as const),
    ...alternatives.map((one) => [`alternative ${one.id}`, one] as const),
    ...disclosures.map((one) => [`disclosure ${one.id}`, one] as const),
    ...routes.flatMap(({ id, funding }) => funding.requires.map((one) => [`${id} requires ${one.id}`, one] as const)),
  ]
  return new Map(placed)
}

function findingMoves(before: Assessment, after: Assessment): readonly FindingMove[] {
  const [earlier, later] = [findingsIn(before), findingsIn(after)]
  const said = ({ id, title }: Finding, change: string): FindingMove => ({ id, title, change })
  const all = [...new Set([...earlier.keys(), ...later.keys()])].flatMap((place) => {
    const [was, is] = [earlier.get(place), later.get(place)]
    if (was && is) return was.verdict === is.verdict ? [] : [said(is, `${was.verdict} → ${is.verdict}`)]
    return is ? [said(is, `appeared (${is.verdict})`)] : was ? [said(was, `went (was ${was.verdict})`)] : []
  })
  // A rule that changed alike in two places is told once.
  return all.filter((one, at) => all.findIndex(({ id, change }) => id === one.id && change === one.change) === at)
}

/** What moved from one judgement to another: the axes, and the findings behind them by id and title. No answer is in it. */
export function movesBetween(before: Assessment, after: Assessment): Moves {
  const axes = (Object.keys(AXES) as Move['axis'][]).flatMap((axis) => {
    const [was, is] = [AXES[axis](before), AXES[axis](after)]
    return was === is ? [] : [{ axis, before: was, after: is }]
  })
  return { axes, findings: findingMoves(before, after) }
}
