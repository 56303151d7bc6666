import type { Assessment, Route } from '@/lib/assess/assessment'
import { estimateDue } from '@/lib/clocks/estimate-due'
import type { PriceList } from '@/lib/cost/prices'
import { payerWith } from '@/lib/knowledge/payers'
import type { Case } from '@/lib/rules/fact'
import { insurance } from '@/lib/steps/insurance'
import { amountLines, DECIDED_LATER, openLines } from './amounts'
import type { CostPart, Line, PatientCosts } from './line'
import { wantedPapers } from './wanted-papers'
import { type Coverage, coverageIn, depressionPayer, isDiscussed, offLabelPayer } from './who-pays'

const { wantsEstimate } = insurance.facts

const ESTIMATE: readonly Line[] = [
  { text: 'You have a right to a written estimate before treatment. It is called a Good Faith Estimate.' },
  { text: 'Ask for it by phone or in person: you get it within 3 business days. It is free and binds you to nothing.' },
]
const DISPUTE: readonly Line[] = [
  { text: 'If a bill is 400 dollars or more above the estimate, you can dispute the bill.' },
  { text: 'More about that right: cms.gov/nosurprises or 1-800-985-3059.' },
]
/** A program answers in a way of its own; the law on estimates is about people who pay themselves. */
const PROGRAMS: readonly Coverage[] = ['medicare', 'medicare-advantage', 'medicaid', 'tricare', 'va']

/** When the estimate is due: asking in the interview is asking. A day is named only where a course can be priced. */
function estimateLines(from: Case, hasParts: boolean): readonly Line[] {
  const hasAsked = wantsEstimate.read(from) === 'yes'
  if (PROGRAMS.includes(coverageIn(from))) {
    const asked: Line = { text: 'You asked what it costs. We answer you in writing, before anything is planned.' }
    const ask: Line = { text: 'Ask us what you might have to pay. We answer you in writing, before anything is planned.' }
    return [hasAsked ? asked : ask]
  }
  const due = hasAsked && hasParts ? estimateDue({ cause: 'asked', on: from.on }) : undefined
  if (due) return [{ text: 'You asked for a written estimate. You get it by {day} at the latest.', values: { day: due.dueOn } }, ...DISPUTE]
  return [...(hasAsked ? [{ text: 'You asked what it costs. We answer you in writing.' }] : ESTIMATE), ...DISPUTE]
}

function partOf(route: Route, from: Case, prices: PriceList | undefined): CostPart | undefined {
  if (route.id === 'migraine-device' || !isDiscussed(route)) return undefined
  const kind = coverageIn(from)
  if (route.id !== 'depression') return { use: route.id, lines: [...offLabelPayer(route.id, kind), ...amountLines(route.id, from, prices)], asks: [], open: [] }
  const payer = payerWith(route.funding.payer?.id ?? '')
  return {
    use: 'depression',
    lines: [...depressionPayer(kind, payer?.name), ...amountLines('depression', from, prices)],
    asks: payer && kind !== 'none' ? wantedPapers(payer) : [],
    open: openLines(from),
  }
}

/**
 * What the patient reads about money after sending: who may pay for which use, by the clinic's own prices, and how to get a
 * written estimate. No band, no verdict, and never that something is covered. Nothing by name while other care comes first.
 */
export function patientCosts(from: Case, { routes }: Assessment, prices: PriceList | undefined): PatientCosts {
  const parts = routes.flatMap((route) => partOf(route, from, prices) ?? [])
  const hasSum = parts.some(({ lines }) => lines.some(({ values }) => values?.low !== undefined))
  return { parts, ...(hasSum && { note: DECIDED_LATER }), estimate: estimateLines(from, parts.length > 0) }
}
