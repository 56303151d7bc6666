import { type DecisionUrgency, URGENCIES } from '@/lib/clocks/decision-due'
import { chargesOf } from '@/lib/cost/charges'
import { abnPapers } from '@/lib/documents/medicare/abn'
import type { AbnInputs } from '@/lib/documents/medicare/abn-inputs'
import { determinationPapers } from '@/lib/documents/medicare/determination'
import { insurance } from '@/lib/steps/insurance'
import { isRecordId, may } from './access'
import { recordAudit } from './audit'
import type { Transaction } from './database'
import { meetClocks } from './estimate-clocks'
import type { Made } from './estimates'
import { changing, event } from './intake-work'
import { keepDocument, nextVersion } from './kept-documents'
import { clinicOnPaper, holdIntake, isVersion, type MoneyFacts, moneyFacts, priceListOn } from './money-facts'
import { type Read, readLanguage, readPlan, together } from './paper-form'
import type { Typed } from './profile-form'
import { requestInputs } from './request-inputs'
import type { StaffMember } from './staff-sessions'

const isAsked = (staff: StaffMember, intakeId: string, typed: Typed) => may(staff.role, 'paper.write') && isRecordId(intakeId) && isVersion(typed.version ?? '')

/**
 * Makes a worksheet for Medicare's Advance Beneficiary Notice, frozen. It says what the course costs, so whoever asked for
 * that has their answer: the clocks of the intake are met.
 */
export async function makeAbn(staff: StaffMember, intakeId: string, typed: Typed): Promise<Made> {
  if (!isAsked(staff, intakeId, typed)) return { kind: 'not-found' }
  return changing<Made>(intakeId, async (transaction) => {
    const facts = (await holdIntake(transaction, intakeId, Number(typed.version))) && (await moneyFacts(transaction, intakeId))
    if (!facts) return false
    const read = together(readPlan(typed, facts.case), readLanguage(typed))
    if ('problems' in read) return { kind: 'invalid', problems: read.problems }
    const { inputs, priceListId } = await abnInputs(transaction, facts, read.plan, read.language)
    const papers = abnPapers(inputs)
    if ('refused' in papers) return { kind: 'invalid', problems: { route: `${papers.refused} ${papers.insteadWords}`.trim() } }
    const { version, on } = inputs
    const made = { kind: 'abn', version, language: inputs.language, on, kept: { content: inputs, papers }, ...(priceListId && { priceListId }) } as const
    const documentId = await keepDocument(transaction, { id: intakeId, key: facts.key }, staff, made)
    const clocks = inputs.total ? await meetClocks(transaction, intakeId, documentId) : 0
    await recordAudit(transaction, event(staff, 'paper.made', intakeId, { paper: documentId, kind: 'abn', version, clocks }))
    return { kind: 'done', documentId }
  })
}

async function abnInputs(transaction: Transaction, facts: MoneyFacts, plan: AbnInputs['plan'], language: AbnInputs['language']) {
  const { row, person, profile, today } = facts
  const prices = await priceListOn(today, transaction)
  const charges = prices && chargesOf(plan, prices)
  const inputs: AbnInputs = {
    version: await nextVersion(transaction, row.id, 'abn'),
    on: today,
    route: plan.route,
    coverage: insurance.facts.coverage.read(facts.case),
    patient: { name: person.name || undefined },
    clinic: clinicOnPaper(profile),
    plan,
    language,
    ...(prices && charges && !('missing' in charges) && { total: charges.total, pricesFrom: prices.validFrom }),
  }
  return { inputs, priceListId: inputs.total && prices?.id }
}

function readUrgency(typed: Typed): Read<{ readonly urgency: DecisionUrgency }> {
  const urgency = URGENCIES.find((each) => each === typed.urgency)
  return urgency ? { urgency } : { problems: { urgency: 'Choose whether it is a standard or an expedited request.' } }
}

/** Makes a request to a Medicare Advantage plan for a determination before treatment, frozen. */
export async function makeDetermination(staff: StaffMember, intakeId: string, typed: Typed): Promise<Made> {
  if (!isAsked(staff, intakeId, typed)) return { kind: 'not-found' }
  return changing<Made>(intakeId, async (transaction) => {
    if (!(await holdIntake(transaction, intakeId, Number(typed.version)))) return false
    const asked = await requestInputs(transaction, intakeId, 'determination', typed)
    if (!asked) return false
    const read = together(asked, readUrgency(typed))
    if ('problems' in read) return { kind: 'invalid', problems: read.problems }
    const inputs = { ...read.inputs, urgency: read.urgency }
    const papers = determinationPapers(inputs)
    if ('refused' in papers) return { kind: 'invalid', problems: { route: `${papers.refused} ${papers.insteadWords}`.trim() } }
    const { version, on, route, plan, urgency } = inputs
    // What it was made from holds every answer; the papers themselves are what was given.
    const made = {
      kind: 'determination',
      version,
      language: 'en',
      on,
      kept: { content: { version, on, route, plan, urgency }, papers },
    } as const
    const documentId = await keepDocument(transaction, { id: intakeId, key: read.facts.key }, staff, made)
    await recordAudit(transaction, event(staff, 'paper.made', intakeId, { paper: documentId, kind: 'determination', version }))
    return { kind: 'done', documentId }
  })
}
