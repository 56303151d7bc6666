import type { Instruments } from '@/lib/assess/assessment'
import { depressionDiagnosed } from '@/lib/facts/mood'
import { conditionIds, hasPain } from '@/lib/facts/pain'
import { dayInWords } from '@/lib/i18n/dates'
import { labelIn } from '@/lib/knowledge/lists'
import type { Day } from '@/lib/rules/day'
import type { Case } from '@/lib/rules/fact'
import { aboutYou } from '@/lib/steps/about-you'
import { insurance } from '@/lib/steps/insurance'
import { moodHistory } from '@/lib/steps/mood-history'
import { otherTreatments } from '@/lib/steps/other-treatments'
import type { AuthorizationContent, CoverageTold, Evidence, Score } from './content'
import { type MarksByQuestion, quoted } from './evidence'
import type { BenefitsNamed } from './inputs'

/** Who the patient is, as told. */
export function patientOf(from: Case): AuthorizationContent['patient'] {
  const name = aboutYou.facts.fullName.read(from)
  const dateOfBirth = aboutYou.facts.dateOfBirth.read(from)
  return { ...(name && { name }), ...(dateOfBirth && { dateOfBirth }) }
}

/** The insurance as told; what staff verified goes before it. */
export function coverageOf(from: Case, verified: BenefitsNamed | undefined): CoverageTold {
  const { coverage, memberId, planName, groupId, policyHolder, second, inNetwork } = insurance.facts
  const [member, plan, group, holder] = [memberId.read(from), planName.read(from), groupId.read(from), policyHolder.read(from)]
  const network = verified?.inNetwork ?? (inNetwork.read(from) === undefined ? undefined : inNetwork.read(from) === 'yes')
  const other = verified?.secondInsurance || (second.read(from) === 'yes' ? 'told, not named' : undefined)
  const kind = coverage.read(from)
  return {
    kind: kind === undefined ? 'not told' : coverage.show(kind),
    ...(member && { memberId: member }),
    ...(plan && { planName: plan }),
    ...(group && { groupId: group }),
    ...(holder && { holder }),
    ...(other && { secondInsurance: other }),
    ...(network !== undefined && { inNetwork: network }),
    ...(verified?.verifiedOn && { verifiedOn: verified.verifiedOn }),
  }
}

/** Totals with their bands and the day of the answers. */
export function scoresOf({ phq9, gad7 }: Instruments, on: Day): readonly Score[] {
  const note = phq9.missing > 0 ? { note: `${phq9.missing} of 9 answers are missing; the total is pro-rated.` } : {}
  return [
    ...(phq9.total === null || phq9.band === null ? [] : [{ name: 'PHQ-9', total: phq9.total, of: 27, band: phq9.band, on, ...note }]),
    ...(gad7.total === null || gad7.band === null ? [] : [{ name: 'GAD-7', total: gad7.total, of: 21, band: gad7.band, on }]),
  ]
}

/** What is told of the depression itself. */
export function historyOf(from: Case): AuthorizationContent['history'] {
  const since = moodHistory.facts.episodeSince.read(from)
  return { ...(depressionDiagnosed.read(from) === true && { diagnosed: true }), ...(since && { episodeSince: dayInWords(since) }) }
}

const lowered = (name: string) => (/^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name)

/** The pain that is lived with, by its names; undefined where none is told. */
export function painOf(from: Case): string | undefined {
  if (hasPain.read(from) !== true) return undefined
  const named = (conditionIds.read(from) ?? []).filter((id) => id !== 'other').map((id) => lowered(labelIn('conditions', id)))
  return named.length > 0 ? named.join(', ') : 'not named yet'
}

const EARLIER = ['previousTms', 'previousTmsEnded', 'previousTmsReduction', 'tmsReaction'] as const

/** What is told of TMS before. */
export const earlierTmsOf = (from: Case, marks: MarksByQuestion): readonly Evidence[] =>
  EARLIER.filter((name) => from.answers[otherTreatments.id]?.[name] !== undefined).flatMap((name) => quoted(`${otherTreatments.id}.${name}`, from, marks))
