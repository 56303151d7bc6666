import type { Payer, Requirement } from '@/lib/knowledge/payers/payer'
import { type Day, daysBetween } from '@/lib/rules/day'
import type { Case } from '@/lib/rules/fact'
import type { Clinic, RequirementFinding } from './assessment'
import { findingOf } from './finding'
import type { CriteriaState } from './funding-table'

/** After so many days a payer's criteria need re-checking, unless the clinic sets another number. */
export const RECHECK_AFTER_DAYS = 180

/** `open`: between the strict and the mild reading, or told by no answer that could be asked for. */
type Reading = 'met' | 'missing' | 'open' | 'excluded'

/** How one requirement reads: a dispute counts only where it decides. */
function readingOf(one: Requirement, from: Case): Reading {
  const { verdict } = one.when.judge(from)
  if (verdict === 'met') return 'met'
  const lenient = one.disputed?.lenient.judge(from).verdict
  if (lenient === 'met') return 'open'
  if (one.disputed ? lenient === 'unknown' : verdict === 'unknown') return 'missing'
  return one.unmetMeans === 'not-covered' ? 'excluded' : 'missing'
}

/** What the requirements come to: an exclusion first, then what is missing, then what is open. */
export function criteriaState(payer: Payer, from: Case): CriteriaState {
  const readings = payer.requires.map((one) => readingOf(one, from))
  if (readings.includes('excluded')) return 'excluded'
  if (payer.recorded !== 'recorded') return 'unusable'
  if (readings.includes('missing')) return 'missing'
  return readings.includes('open') ? 'unclear' : 'met'
}

/** The findings of a payer's requirements. */
export function requirementFindings(payer: Payer, from: Case): readonly RequirementFinding[] {
  return payer.requires.flatMap((one) => {
    const finding = findingOf(one, from)
    if (!finding) return []
    const isOpen = readingOf(one, from) === 'open' && one.disputed
    return [{ ...finding, exclusion: one.unmetMeans === 'not-covered', ...(isOpen && { open: isOpen.why }) }]
  })
}

/** Why a payer's criteria are to be compared with the payer's own on this day; undefined while the clinic's last check holds. */
export function checkDue(payer: Payer, on: Day, clinic: Pick<Clinic, 'payerVerification' | 'recheckAfterDays'>): string | undefined {
  const { name, capturedOn } = payer
  const limit = clinic.recheckAfterDays ?? RECHECK_AFTER_DAYS
  const check = clinic.payerVerification?.[payer.id]
  if (!check) return `The criteria were recorded on ${capturedOn} from third parties’ summaries; the clinic has not checked them with the payer.`
  const { verifiedOn, outcome, enteredOn } = check
  if (enteredOn !== undefined && enteredOn < capturedOn) return `The criteria were recorded anew on ${capturedOn}, after the clinic last checked them on ${verifiedOn}.`
  if (outcome !== 'matches') return `On ${verifiedOn} the clinic found that ${name} asks for something else than is recorded here: ask the payer what holds.`
  return daysBetween(verifiedOn, on) > limit ? `The clinic last checked these criteria on ${verifiedOn}, more than ${limit} days ago.` : undefined
}

/** What no check of the clinic's takes away: nothing usable is recorded, or the point that decides is in dispute. */
function staysOpen(payer: Payer, from: Case): readonly string[] {
  if (payer.unusableBecause) return [payer.unusableBecause]
  if (criteriaState(payer, from) !== 'unclear') return []
  return payer.requires.flatMap((one) => (one.disputed && readingOf(one, from) === 'open' ? [one.disputed.why] : []))
}

/** Why staff must check a payer's criteria before using them; empty once they did, lately enough, and found them to match. */
export function verifyReasons(payer: Payer, from: Case, clinic: Clinic): readonly string[] {
  const due = checkDue(payer, from.on, clinic)
  const open = staysOpen(payer, from)
  return due || open.length > 0 ? [...(due ? [due] : []), ...open, ...payer.toVerify] : []
}
