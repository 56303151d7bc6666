import type { Payer, Requirement } from '@/lib/knowledge/payers/payer'
import { daysBetween } from '@/lib/rules/day'
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

/** Why staff must check a payer's criteria before using them; empty once they did, lately enough. */
export function verifyReasons(payer: Payer, from: Case, clinic: Clinic): readonly string[] {
  const checked = clinic.payerVerification?.[payer.id]
  const limit = clinic.recheckAfterDays ?? RECHECK_AFTER_DAYS
  if (checked && checked.verifiedOn <= from.on && daysBetween(checked.verifiedOn, from.on) <= limit) return []
  const why = checked
    ? `The clinic last checked these criteria on ${checked.verifiedOn}, more than ${limit} days ago.`
    : `The criteria were recorded on ${payer.capturedOn} from third parties’ summaries; the clinic has not checked them with the payer.`
  return [why, ...(payer.unusableBecause ? [payer.unusableBecause] : []), ...payer.toVerify]
}
