import type { Assessment } from '@/lib/assess/assessment'
import { type Benefits, benefitsTold } from '@/lib/cost/benefits'
import type { CourseRoute } from '@/lib/cost/course'
import type { ConditionId } from '@/lib/cost/default-courses'
import type { PriceList } from '@/lib/cost/prices'
import { forCoordinators } from '@/lib/documents/for-coordinators'
import { mainCondition } from '@/lib/facts/pain'
import { diagnosisFamilies } from '@/lib/knowledge/codes'
import type { DiagnosisFamily } from '@/lib/knowledge/codes/code-family'
import type { Day } from '@/lib/rules/day'
import type { Case } from '@/lib/rules/fact'
import { insurance } from '@/lib/steps/insurance'
import { isRecordId, may } from './access'
import { recordAudit } from './audit'
import { type Charge, chargesOf } from './charges'
import { database } from './database'
import type { DocumentHead } from './document-head'
import { type Clock, clocksOf } from './estimate-clocks'
import { event } from './intake-work'
import { documentHeads } from './kept-documents'
import { type MoneyFacts, moneyFacts, priceListOn } from './money-facts'
import { leadingRoute } from './own-pay'
import type { ClinicProfile } from './profile'
import type { StaffMember } from './staff-sessions'
import { type VerifiedBenefits, verifiedBenefitsOf } from './verified-benefits'

/** What staff see of an intake's money. It holds no answers but those about insurance: what rests on others is worked out here. */
export type OpenedMoney = {
  readonly intake: { readonly id: string; readonly reference: string; readonly version: number; readonly language: string }
  readonly person: { readonly name: string }
  /** As the role may see it. */
  readonly assessment: Assessment | undefined
  /** How the person is insured, as answered; undefined while it is not told. */
  readonly coverage: Coverage
  /** The condition a course for pain is planned by. */
  readonly condition: ConditionId | undefined
  readonly wantsEstimate: boolean
  /** What “treatment” means to somebody who asks what it costs and names no use. */
  readonly leading: CourseRoute | undefined
  readonly told: Benefits
  readonly verified: VerifiedBenefits | undefined
  readonly profile: ClinicProfile
  /** Today at the clinic. */
  readonly today: Day
  readonly priceList: (PriceList & { readonly id: string }) | undefined
  /** Code families for a clinician to choose from, by route. */
  readonly codes: Readonly<Record<'depression' | 'pain' | 'anxiety' | 'migraine-device', readonly DiagnosisFamily[]>>
  readonly clocks: readonly Clock[]
  /** Newest first. */
  readonly documents: readonly DocumentHead[]
  readonly charges: readonly Charge[]
}

export type Coverage = ReturnType<typeof insurance.facts.coverage.read>

/** Opens the money of an intake, and writes that down in the same transaction: no trace, no data. */
export async function openMoney(staff: StaffMember, intakeId: string): Promise<OpenedMoney | undefined> {
  if (!may(staff.role, 'money.read') || !isRecordId(intakeId)) return undefined
  const isThere = await database().$transaction(async (transaction) => {
    const count = await transaction.intake.count({ where: { id: intakeId } })
    if (count > 0) await recordAudit(transaction, event(staff, 'intake.money-opened', intakeId, { role: staff.role }))
    return count > 0
  })
  const facts = isThere ? await moneyFacts(database(), intakeId) : undefined
  return facts && seenBy(staff, facts)
}

async function seenBy(staff: StaffMember, facts: MoneyFacts): Promise<OpenedMoney> {
  const { row, key, person, assessment, profile, today } = facts
  const sealed = { id: row.id, key }
  const leading = leadingRoute(assessment, facts.case)
  const [verified, priceList, clocks, documents, charges] = await Promise.all([
    verifiedBenefitsOf(database(), sealed),
    priceListOn(today, database()),
    clocksOf(database(), sealed, profile.timeZone, leading),
    documentHeads(database(), sealed),
    chargesOf(database(), sealed),
  ])
  return {
    intake: { id: row.id, reference: row.reference, version: row.version, language: row.language },
    person: { name: person.name },
    assessment: assessment && (may(staff.role, 'intake.answers') ? assessment : forCoordinators(assessment, facts.case)),
    ...toldIn(facts.case),
    leading,
    verified,
    profile,
    today,
    priceList,
    clocks,
    documents,
    charges,
  }
}

/** What pages need of the answers, and no more. */
function toldIn(from: Case) {
  const codes = (route: keyof OpenedMoney['codes']) => diagnosisFamilies(route, from)
  return {
    coverage: insurance.facts.coverage.read(from),
    condition: mainCondition.read(from),
    wantsEstimate: insurance.facts.wantsEstimate.read(from) === 'yes',
    told: benefitsTold(from),
    codes: { depression: codes('depression'), pain: codes('pain'), anxiety: codes('anxiety'), 'migraine-device': codes('migraine-device') },
  }
}
