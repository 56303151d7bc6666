import { type EstimateContent, estimateContent } from '@/lib/documents/estimate/content'
import { estimatePaper } from '@/lib/documents/estimate/paper'
import { type Paying, payingOf } from '@/lib/documents/estimate/who-pays'
import type { Paper, PaperLanguage } from '@/lib/documents/papers/paper'
import type { Case } from '@/lib/rules/fact'
import { recordAudit } from './audit'
import type { Transaction } from './database'
import { holdIntake } from './intake-version'
import { changing, event, type Outcome } from './intake-work'
import { keepDocument, keptIn, nextVersion } from './kept-documents'
import { clinicOnPaper, type MoneyFacts, moneyFacts, priceListOn } from './money-facts'
import { readRoute } from './own-pay'
import { mayMake, type Read, readDiagnoses, readFirstVisit, readJudged, readLanguage, readPlan, readWords, together } from './paper-inputs'
import type { Typed } from './profile-form'
import type { StaffMember } from './staff-sessions'

/** What an estimate would say, as a page shows it before it is made. */
export type Drafted = { readonly kind: 'done'; readonly content: EstimateContent; readonly paper: Paper }
export type Made = Outcome | { readonly kind: 'done'; readonly documentId: string }

/** Who pays, and so what the estimate says: who uses a program gets one only when it is given to them all the same, as a voluntary one. */
function readPaying(from: Case, typed: Typed): Read<{ readonly paying?: Paying }> {
  const route = readRoute(typed.route)
  if (!route) return {}
  const paying = payingOf(from, route, typed.voluntary === 'yes')
  return 'refused' in paying ? { problems: { estimate: paying.refused } } : { paying }
}

type Inputs = {
  readonly inputs: Parameters<typeof estimateContent>[0]
  readonly language: PaperLanguage
  readonly reason: string | undefined
  readonly priceListId: string | undefined
}

async function readEstimate(transaction: Transaction, facts: MoneyFacts, typed: Typed): Promise<Read<Inputs>> {
  const { row, person, profile, today, case: from } = facts
  const read = together(readPaying(from, typed), readPlan(typed, from), readLanguage(typed), readFirstVisit(typed, today), readWords(typed), readDiagnoses(typed))
  if ('problems' in read) return read
  const { plan, language, firstVisitOn, providerName, reason, diagnoses, paying } = read
  const judged = readJudged(plan.route, facts.assessment)
  if ('problems' in judged) return judged
  const prices = await priceListOn(firstVisitOn ?? today, transaction)
  const replaces = await lastOf(transaction, facts, plan.route)
  const inputs = {
    on: today,
    version: await nextVersion(transaction, row.id, 'estimate'),
    patient: { name: person.name || undefined, dateOfBirth: person.dateOfBirth || undefined },
    clinic: clinicOnPaper(profile),
    plan,
    prices,
    diagnoses,
    ...paying,
    ...(firstVisitOn && { firstVisitOn }),
    ...(providerName && { providerName }),
    ...(replaces && { replaces }),
  }
  return { inputs, language, reason, priceListId: prices?.id }
}

/** The estimate that stands for this route until now. */
async function lastOf(transaction: Transaction, { row, key }: MoneyFacts, route: string): Promise<EstimateContent | undefined> {
  const where = { intakeId: row.id, kind: 'estimate', route }
  const earlier = await transaction.clinicDocument.findFirst({ where, orderBy: { version: 'desc' }, select: { id: true, sealed: true } })
  return earlier ? (keptIn(earlier, key).content as EstimateContent) : undefined
}

type Ready = Omit<Inputs, 'inputs'> & { readonly facts: MoneyFacts; readonly content: EstimateContent; readonly paper: Paper }

/** Works out an estimate at one version of the intake; false when it has moved on. */
async function worked(transaction: Transaction, intakeId: string, typed: Typed): Promise<false | Read<Ready>> {
  if (!(await holdIntake(transaction, intakeId, Number(typed.version)))) return false
  const facts = await moneyFacts(transaction, intakeId)
  if (!facts) return false
  const read = await readEstimate(transaction, facts, typed)
  if ('problems' in read) return read
  const content = estimateContent(read.inputs)
  if ('missing' in content) return { problems: { estimate: content.missing.join(' ') } }
  if ('refused' in content) return { problems: { estimate: content.refused.join(' ') } }
  return { ...read, facts, content, paper: estimatePaper(content, read.language) }
}

/** What an estimate would say. Nothing is kept but that somebody looked. */
export async function draftEstimate(staff: StaffMember, intakeId: string, typed: Typed): Promise<Outcome | Drafted> {
  if (!mayMake(staff, intakeId, typed)) return { kind: 'not-found' }
  return changing<Outcome | Drafted>(intakeId, async (transaction) => {
    const ready = await worked(transaction, intakeId, typed)
    if (ready === false) return false
    if ('problems' in ready) return { kind: 'invalid', problems: ready.problems }
    await recordAudit(transaction, event(staff, 'estimate.drafted', intakeId))
    return { kind: 'done', content: ready.content, paper: ready.paper }
  })
}

/**
 * Makes a Good Faith Estimate: one more version, frozen. Its clocks run on until it is handed over. `version` is the intake's
 * as it was read: when an answer was marked meanwhile, nothing is made. Earlier versions stay. Of two people at once both get one.
 */
export async function makeEstimate(staff: StaffMember, intakeId: string, typed: Typed): Promise<Made> {
  if (!mayMake(staff, intakeId, typed)) return { kind: 'not-found' }
  return changing<Made>(intakeId, async (transaction) => {
    const ready = await worked(transaction, intakeId, typed)
    if (ready === false) return false
    if ('problems' in ready) return { kind: 'invalid', problems: ready.problems }
    const { facts, content, paper, language, reason, priceListId } = ready
    const { id, key } = { id: intakeId, key: facts.key }
    const kept = { content, papers: { estimate: paper }, ...(reason && { reason }) }
    const made = { kind: 'estimate', route: content.route, version: content.version, language, on: content.on, kept, ...(priceListId && { priceListId }) } as const
    const documentId = await keepDocument(transaction, { id, key }, staff, made)
    await recordAudit(transaction, event(staff, 'paper.made', intakeId, { paper: documentId, kind: 'estimate', version: content.version }))
    return { kind: 'done', documentId }
  })
}
