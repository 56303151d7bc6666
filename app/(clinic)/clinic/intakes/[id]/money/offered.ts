import type { FundingPath, Route, RouteId } from '@/lib/assess/assessment'
import { coverageNamed, type Coverage as Named } from '@/lib/documents/next-step'
import type { DocumentKind } from '@/lib/server/document-order'
import type { OpenedMoney, Coverage as Told } from '@/lib/server/money'

/** How the person is insured, as answered; undefined while it is not. */
export type Coverage = Named | undefined
export const coverageOf = (told: Told): Coverage => coverageNamed(told)

/** The papers that may be made for a route, and sentences that say why the others may not. */
export type Offered = { readonly papers: readonly DocumentKind[]; readonly isVoluntary: boolean; readonly says: readonly string[] }
type Usual = Pick<Offered, 'papers' | 'says'>

type Asked = { readonly route: RouteId; readonly path: FundingPath; readonly coverage: Coverage; readonly isEstimateAsked: boolean }

const DEVICE = 'A hand-held device is prescribed and not delivered here: the clinic makes no estimate, packet or notice for it.'
const ANSWER = 'A clock runs, and no written estimate fits: answer the question in words, then end the clock and say how it was answered.'
const CALLED_FOR = 'The law’s clock for the estimate runs all the same.'
const WAITING: Readonly<Partial<Record<FundingPath, string>>> = {
  deferred: 'The crisis comes first: no packet and no notice now.',
  'NONE until cleared': 'A safety stop comes first: no packet and no notice until a clinician clears it.',
  'n/a': 'Other care comes first: no packet and no notice for this route yet.',
}

/** Something else comes first on this path: nothing is discussed, and no sum is named. */
export const isForLater = (path: FundingPath): boolean => WAITING[path] !== undefined

/** Programs whose patients get no Good Faith Estimate, and what is right for them instead. */
const NO_ESTIMATE: Readonly<Partial<Record<NonNullable<Coverage>, string>>> = {
  medicare: 'No Good Faith Estimate: it is not for somebody who uses Medicare.',
  'medicare-advantage': 'No Good Faith Estimate, and never an Advance Beneficiary Notice: with Medicare Advantage the plan itself decides beforehand.',
  medicaid: 'No Good Faith Estimate: it is not for somebody who uses Medicaid.',
  tricare: 'No Good Faith Estimate: it is not for somebody who uses TRICARE.',
  va: 'No Good Faith Estimate, packet or notice: a VA referral and authorization come first, and the clinic bills the person nothing.',
}

const ofDepression: Readonly<Record<NonNullable<Coverage>, Usual>> = {
  none: { papers: ['estimate'], says: ['No prior-authorization packet: there is no payer to send it to.'] },
  commercial: {
    papers: ['authorization', 'estimate'],
    says: ['The estimate is for somebody who pays themselves: make it only when they do not want a claim sent to their plan, or ask for their own charges.'],
  },
  medicare: { papers: [], says: ['No prior-authorization packet: Original Medicare takes none for this. The local rule’s points belong in the record.'] },
  'medicare-advantage': { papers: ['determination'], says: ['No separate prior-authorization packet: the request for a determination is how this plan is asked.'] },
  medicaid: { papers: ['authorization'], says: [] },
  tricare: { papers: ['authorization'], says: [] },
  va: { papers: [], says: [] },
}

const NO_PACKET = 'No prior-authorization packet: no payer found pays for this use, and it is never sent as depression.'
const ofOffLabel: Readonly<Record<NonNullable<Coverage>, Usual>> = {
  none: { papers: ['estimate'], says: [NO_PACKET] },
  commercial: { papers: ['estimate'], says: [NO_PACKET] },
  medicare: { papers: ['abn'], says: [NO_PACKET] },
  'medicare-advantage': { papers: ['determination'], says: [NO_PACKET] },
  medicaid: { papers: [], says: [NO_PACKET, 'Ask the plan what has to be agreed in writing before a member is billed for anything.'] },
  tricare: { papers: [], says: [NO_PACKET, 'Ask the region’s contractor what has to be agreed in writing before anything is billed.'] },
  va: { papers: [], says: [] },
}

const UNTOLD: Usual = {
  papers: ['estimate'],
  says: [
    'How the person is insured is not told: ask first. The estimate is right only when no claim goes to insurance, and never for somebody who uses Medicare, Medicaid, TRICARE or the VA.',
  ],
}

/** Where a payer is asked beforehand; on any other path no packet makes sense, and why. */
const REQUESTED: readonly FundingPath[] = ['INS-MDD', 'INS-MDD NOT YET', 'VERIFY']
const NOT_REQUESTED: Readonly<Partial<Record<FundingPath, string>>> = {
  'NOT COVERED likely':
    'No prior-authorization packet: a recorded exclusion or age limit of the payer applies. If an answer is wrong, the psychiatrist corrects it and the intake is judged again.',
  UNKNOWN: 'No prior-authorization packet yet: ask first which company or program it is.',
}

/** What a way of being insured calls for, less the packet where the payer would not be asked. */
function usualFor({ route, path, coverage }: Asked): Usual {
  if (coverage === undefined) return UNTOLD
  const usual = (route === 'depression' ? ofDepression : ofOffLabel)[coverage]
  if (!usual.papers.includes('authorization') || REQUESTED.includes(path)) return usual
  const why = NOT_REQUESTED[path]
  return { papers: usual.papers.filter((paper) => paper !== 'authorization'), says: [...(why ? [why] : []), ...usual.says] }
}

const VOLUNTARY = 'The person asked what it costs: a voluntary written estimate answers that. It takes the place of no other paper.'

/**
 * Whether a question about cost is answered by an estimate that no law asks for. The Medicare notice says what it costs, once
 * it may be given; where a program is billed, or nobody, an estimate of the clinic's own prices would be untrue.
 */
function isVoluntaryFor({ route, path, coverage, isEstimateAsked }: Asked): boolean {
  if (!isEstimateAsked || !coverage || !NO_ESTIMATE[coverage] || coverage === 'va' || route === 'depression') return false
  return coverage !== 'medicare' || isForLater(path)
}

/** Which papers a route calls for. What does not apply is not there, so that nobody can press it. */
export function offeredFor(asked: Asked): Offered {
  const { route, path, coverage, isEstimateAsked } = asked
  if (route === 'migraine-device') return { papers: [], isVoluntary: false, says: [DEVICE, ...(isEstimateAsked ? [ANSWER] : [])] }
  const usual = usualFor(asked)
  const isVoluntary = isVoluntaryFor(asked)
  const papers: readonly DocumentKind[] = isVoluntary ? [...usual.papers, 'estimate'] : usual.papers
  const instead = coverage && NO_ESTIMATE[coverage]
  const isUnanswered = isEstimateAsked && !papers.includes('estimate') && !papers.includes('abn')
  const why = [...(instead ? [instead] : []), ...(isVoluntary ? [VOLUNTARY] : []), ...(isUnanswered ? [ANSWER] : [])]
  const waiting = WAITING[path]
  if (!waiting) return { papers, isVoluntary, says: [...why, ...usual.says] }
  // A notice that somebody gets under pressure does not hold, and none of the payer's papers helps now.
  const left = papers.filter((paper) => paper === 'estimate' && isEstimateAsked)
  return { papers: left, isVoluntary, says: [waiting, ...(left.length > 0 ? [CALLED_FOR] : []), ...why] }
}

/** Whether a clock of the estimate runs that this route answers: its own, or the one of treatment as such where it leads. */
const isAskedFor = ({ clocks, leading }: Pick<OpenedMoney, 'clocks' | 'leading'>, id: RouteId): boolean =>
  clocks.some(({ met, ended, route }) => met === undefined && ended === undefined && (route ?? leading ?? id) === id)

/** Which papers a route of an opened intake calls for. */
export const offeredOn = (money: Pick<OpenedMoney, 'coverage' | 'clocks' | 'leading'>, { id, funding }: Route): Offered =>
  offeredFor({ route: id, path: funding.path, coverage: coverageOf(money.coverage), isEstimateAsked: isAskedFor(money, id) })
