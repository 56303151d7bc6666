import { type CourseCharges, chargesOf, pricedPlan } from '@/lib/cost/charges'
import { type CoursePlan, type CourseRoute, type Phase, type Range, visitsOf, weeksOf } from '@/lib/cost/course'
import type { PriceList } from '@/lib/cost/prices'
import type { Day } from '@/lib/rules/day'
import { changesSince } from './changes'
import { twelveMonthsFrom } from './covers'
import type { EstimateInputs, NoEstimate } from './inputs'
import { lacking } from './lacking'
import { refusals } from './refusals'
import type { Program } from './who-pays'

/** A diagnosis as a clinician assigned it. Suggestions are never passed on as assigned. */
export type AssignedDiagnosis = { readonly code: string; readonly words: string }

/** What is likely needed before or after the course and is arranged by itself, with an estimate of its own. */
export const SEPARATELY = ['evaluation', 'follow-up', 'talking-therapy', 'pain-care', 'imaging', 'later-visits'] as const
export type Separately = (typeof SEPARATELY)[number]

/** Who bills: the clinic. The taxpayer number is nine digits, the National Provider Identifier ten. */
export type EstimateProvider = {
  /** The name people know, for the foot of each page. */
  readonly name: string
  readonly legalName: string
  readonly npi: string
  readonly tin: string
  /** Where treatment takes place. */
  readonly location: string
  /** Two letters, such as FL. */
  readonly state: string
  readonly phone: string
  /** The clinician who leads the treatment, where known; billed by the clinic. */
  readonly clinician?: string
}

/** One line of the list: what, how often, at which price. `spacing` is as the plan has it; the paper puts it into its language. */
export type EstimateLine = {
  readonly phase: Phase
  readonly code: string
  readonly sessions: Range
  readonly weeks: Range
  readonly spacing: string
  readonly eachCents: number
  readonly cents: Range
}

/** How a line stood in the estimate before, and stands now. No visits: it was not there, or no longer is. */
export type EstimateChange = { readonly phase: Phase; readonly code: string; readonly before: VisitsAt; readonly now: VisitsAt }
type VisitsAt = { readonly sessions: number; readonly eachCents: number }

/** What a Good Faith Estimate says (45 CFR 149.610(c)), in no language yet. Stored as given, it never changes. */
export type EstimateContent = {
  readonly version: number
  /** The day it was made. */
  readonly on: Day
  readonly route: CourseRoute
  readonly patient: { readonly name: string; readonly dateOfBirth: Day }
  readonly provider: EstimateProvider
  readonly firstVisitOn?: Day
  readonly lines: readonly EstimateLine[]
  readonly total: Range
  readonly visits: Range
  readonly weeks: Range
  /** The days whose visits it counts: twelve months at most. */
  readonly covers: { readonly from: Day; readonly until: Day }
  /** Empty: none is assigned yet. */
  readonly diagnoses: readonly AssignedDiagnosis[]
  readonly separately: readonly Separately[]
  /** The day the list of prices began. */
  readonly pricesFrom: Day
  readonly replaces?: { readonly version: number; readonly on: Day; readonly total: Range; readonly changes: readonly EstimateChange[] }
  /** Given though none is due: the person is in this program, and its own notice or answer comes first. */
  readonly voluntary?: true
  readonly program?: Program
  /** The person wants a claim sent to their insurance first. */
  readonly claimFirst?: true
  /** True in an installation whose prices and people are invented: the paper says so. */
  readonly isDemo: boolean
}

const USUALLY: Readonly<Record<CourseRoute, readonly Separately[]>> = {
  depression: ['evaluation', 'follow-up', 'talking-therapy', 'later-visits'],
  anxiety: ['evaluation', 'follow-up', 'talking-therapy', 'later-visits'],
  pain: ['evaluation', 'imaging', 'follow-up', 'pain-care', 'later-visits'],
}

/** What an estimate says, or what it still lacks, or why it is refused. */
export function estimateContent(inputs: EstimateInputs): EstimateContent | NoEstimate {
  const { prices } = inputs
  const plan = inputs.plan && prices ? pricedPlan(inputs.plan, prices) : inputs.plan
  const refused = refusals(inputs)
  if (refused.length > 0) return { refused }
  const charges = plan && prices && chargesOf(plan, prices)
  const missing = lacking(inputs, charges)
  if (missing.length > 0 || !plan || !prices || !charges || 'missing' in charges) return { missing }
  return written(inputs, plan, prices, charges)
}

function written(inputs: EstimateInputs, plan: CoursePlan, prices: PriceList, charges: CourseCharges): EstimateContent {
  const { on, version, patient, firstVisitOn, replaces, diagnoses = [], separately = USUALLY[plan.route], program, claimFirst } = inputs
  const lines = linesOf(plan, charges)
  return {
    version,
    on,
    route: plan.route,
    patient: { name: (patient.name ?? '').trim(), dateOfBirth: patient.dateOfBirth ?? '' },
    provider: providerOf(inputs),
    ...(firstVisitOn && { firstVisitOn }),
    lines,
    total: charges.total,
    visits: visitsOf(plan),
    weeks: weeksOf(plan),
    covers: twelveMonthsFrom(firstVisitOn ?? on),
    diagnoses,
    separately,
    pricesFrom: prices.validFrom,
    ...(replaces && { replaces: { version: replaces.version, on: replaces.on, total: replaces.total, changes: changesSince(replaces.lines, lines) } }),
    ...(program && { voluntary: true, program }),
    ...(claimFirst && !program && { claimFirst: true }),
    isDemo: inputs.clinic.demo,
  }
}

function linesOf(plan: CoursePlan, charges: CourseCharges): readonly EstimateLine[] {
  return plan.phases.flatMap(({ phase, code, spacing, weeks }) => {
    const line = charges.lines.find((one) => one.phase === phase && one.code === code)
    return line ? [{ phase, code, sessions: line.sessions, weeks, spacing, eachCents: line.eachCents, cents: line.cents }] : []
  })
}

function providerOf({ clinic, providerName = '' }: EstimateInputs): EstimateProvider {
  const { name, legalName, npi, tin, state, phone } = clinic
  const clinician = providerName.trim()
  return { name, legalName, npi, tin, location: clinic.treatmentAddress.trim() || clinic.address.trim(), state, phone, ...(clinician && { clinician }) }
}
