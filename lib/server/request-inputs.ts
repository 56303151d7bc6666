import type { RouteId } from '@/lib/assess/assessment'
import type { AuthorizationInputs } from '@/lib/documents/authorization/inputs'
import { clinicOn } from './clinic-for-assessment'
import type { Transaction } from './database'
import type { DocumentKind } from './document-order'
import { nextVersion } from './kept-documents'
import { clinicOnPaper, type MoneyFacts, moneyFacts } from './money-facts'
import { type Read, readPlan } from './paper-inputs'
import type { Typed } from './profile-form'
import { marksOf } from './stored-case'
import { verifiedBenefitsOf } from './verified-benefits'

export type Request = { readonly facts: MoneyFacts; readonly inputs: AuthorizationInputs }

/** What a paper for a payer is made from: the answers with their marks, the judgement that holds, and what was asked of the payer. */
export async function requestInputs(transaction: Transaction, intakeId: string, kind: DocumentKind, typed: Typed): Promise<Read<Request> | undefined> {
  const facts = await moneyFacts(transaction, intakeId)
  if (!facts) return undefined
  const { row, key, assessment, profile, today } = facts
  const read = readPlan(typed, facts.case)
  if ('problems' in read) return read
  if (!assessment) return { problems: { route: 'The rules have not judged this intake yet.' } }
  const route: RouteId = read.plan.route
  const clinic = await clinicOn(today, transaction)
  const benefits = await verifiedBenefitsOf(transaction, { id: row.id, key })
  const payer = assessment.routes.find(({ id }) => id === route)?.funding.payer?.id
  const payerCheck = payer === undefined ? undefined : clinic.payerVerification?.[payer]
  const inputs = {
    reference: row.reference,
    version: await nextVersion(transaction, intakeId, kind),
    on: today,
    route,
    case: facts.case,
    assessment,
    marks: await marksOf(transaction, intakeId, key),
    clinic: clinicOnPaper(profile),
    timeZone: profile.timeZone,
    plan: read.plan,
    ...(clinic.devices && { devices: clinic.devices }),
    ...(benefits && { benefits }),
    ...(payerCheck && { payerCheck }),
    ...(clinic.recheckAfterDays && { recheckAfterDays: clinic.recheckAfterDays }),
  }
  return { facts, inputs }
}
