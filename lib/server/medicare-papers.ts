import { type DecisionUrgency, URGENCIES } from '@/lib/clocks/decision-due'
import { chargesOf } from '@/lib/cost/charges'
import type { CourseRoute } from '@/lib/cost/course'
import { abnPapers } from '@/lib/documents/medicare/abn'
import type { AbnInputs } from '@/lib/documents/medicare/abn-inputs'
import { determinationPapers } from '@/lib/documents/medicare/determination'
import { payerWith } from '@/lib/knowledge/payers'
import { insurance } from '@/lib/steps/insurance'
import { recordAudit } from './audit'
import type { Transaction } from './database'
import type { Made } from './estimates'
import { holdIntake } from './intake-version'
import { changing, event } from './intake-work'
import { keepDocument, nextVersion } from './kept-documents'
import { clinicOnPaper, type MoneyFacts, moneyFacts, priceListOn } from './money-facts'
import { mayMake, type Read, readJudged, readLanguage, readPlan, together } from './paper-inputs'
import type { Typed } from './profile-form'
import { requestInputs } from './request-inputs'
import type { StaffMember } from './staff-sessions'

/**
 * Makes a worksheet for Medicare's Advance Beneficiary Notice, frozen. Where it says what the course costs, whoever asked for
 * that has their answer once it is handed over.
 */
export async function makeAbn(staff: StaffMember, intakeId: string, typed: Typed): Promise<Made> {
  if (!mayMake(staff, intakeId, typed)) return { kind: 'not-found' }
  return changing<Made>(intakeId, async (transaction) => {
    const facts = (await holdIntake(transaction, intakeId, Number(typed.version))) && (await moneyFacts(transaction, intakeId))
    if (!facts) return false
    const read = together(readPlan(typed, facts.case), readLanguage(typed))
    if ('problems' in read) return { kind: 'invalid', problems: read.problems }
    const { inputs, priceListId } = await abnInputs(transaction, facts, read.plan, read.language)
    const papers = abnPapers(inputs)
    if ('refused' in papers) return { kind: 'invalid', problems: { route: `${papers.refused} ${papers.insteadWords}`.trim() } }
    const right = readNotice(facts, read.plan.route)
    if ('problems' in right) return { kind: 'invalid', problems: right.problems }
    const { version, on } = inputs
    const made = {
      kind: 'abn',
      route: read.plan.route,
      version,
      language: inputs.language,
      on,
      kept: { content: inputs, papers },
      ...(priceListId && { priceListId }),
    } as const
    const documentId = await keepDocument(transaction, { id: intakeId, key: facts.key }, staff, made)
    await recordAudit(transaction, event(staff, 'paper.made', intakeId, { paper: documentId, kind: 'abn', version }))
    return { kind: 'done', documentId }
  })
}

const WHICH_MEDICARE =
  'Original Medicare is named together with another payer: look at the card, and ask whether it is a Medicare Advantage plan. With Medicare Advantage this notice is never used.'

/** Why the notice is not given now, though Original Medicare and the use are right: by the path on which the route is funded, or by a doubt about the plan. */
function readNotice({ assessment, case: from }: MoneyFacts, route: CourseRoute): Read<object> {
  const read = readJudged(route, assessment)
  if ('problems' in read) return read
  const { path, words } = read.judged.funding
  if (path !== 'ABN') return { problems: { route: `No notice now. ${words}` } }
  const payer = insurance.facts.payer.read(from)
  const isDoubtful = payer !== undefined && payerWith(payer)?.kind !== 'medicare'
  return isDoubtful ? { problems: { route: WHICH_MEDICARE } } : {}
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
  if (!mayMake(staff, intakeId, typed)) return { kind: 'not-found' }
  return changing<Made>(intakeId, async (transaction) => {
    if (!(await holdIntake(transaction, intakeId, Number(typed.version)))) return false
    const asked = await requestInputs(transaction, intakeId, 'determination', typed)
    if (!asked) return false
    const read = together(asked, readUrgency(typed))
    if ('problems' in read) return { kind: 'invalid', problems: read.problems }
    const judged = readJudged(read.inputs.plan.route, read.facts.assessment)
    if ('problems' in judged) return { kind: 'invalid', problems: judged.problems }
    const inputs = { ...read.inputs, urgency: read.urgency }
    const papers = determinationPapers(inputs)
    if ('refused' in papers) return { kind: 'invalid', problems: { route: `${papers.refused} ${papers.insteadWords}`.trim() } }
    const { version, on, route, plan, urgency } = inputs
    // What it was made from holds every answer; the papers themselves are what was given.
    const made = {
      kind: 'determination',
      route: plan.route,
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
