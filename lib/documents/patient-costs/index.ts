import type { Assessment, Route } from '@/lib/assess/assessment'
import { estimateDue } from '@/lib/clocks/estimate-due'
import type { PriceList } from '@/lib/cost/prices'
import { dayInWords } from '@/lib/i18n/dates'
import { payerWith } from '@/lib/knowledge/payers'
import type { Case } from '@/lib/rules/fact'
import { insurance } from '@/lib/steps/insurance'
import { amountLines, openLines } from './amounts'
import type { CostPart, Line, PatientCosts } from './line'
import { wantedPapers } from './wanted-papers'
import { type Coverage, depressionPayer, isDiscussed, offLabelPayer } from './who-pays'

const { coverage, wantsEstimate } = insurance.facts

const ESTIMATE: readonly Line[] = [
  { text: 'You have a right to a written estimate before treatment. It is called a Good Faith Estimate.' },
  { text: 'Ask for it by phone or in person: you get it within 3 business days. It is free and binds you to nothing.' },
]
const DISPUTE: Line = { text: 'If a bill is 400 dollars or more above the estimate, you can dispute the bill.' }

/** When the estimate is due: asking in the interview is asking. */
function estimateLines(from: Case): readonly Line[] {
  if (wantsEstimate.read(from) !== 'yes') return [...ESTIMATE, DISPUTE]
  const due = estimateDue({ cause: 'asked', on: from.on })
  return [{ text: 'You asked for a written estimate. You get it by {day} at the latest.', values: { day: due ? dayInWords(due.dueOn) : '' } }, DISPUTE]
}

function partOf(route: Route, from: Case, prices: PriceList | undefined): CostPart | undefined {
  if (route.id === 'migraine-device' || !isDiscussed(route)) return undefined
  const kind = coverage.read(from) as Coverage
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
  return { parts: routes.flatMap((route) => partOf(route, from, prices) ?? []), estimate: estimateLines(from) }
}
