import { createHash, randomUUID } from 'node:crypto'
import { assessInFull } from '@/lib/assess'
import { controlOf } from '@/lib/forms/control-of'
import { problemsOf, shownSteps } from '@/lib/intake/path'
import type { Draft } from '@/lib/intake/typed'
import { aboutYou } from '@/lib/steps/about-you'
import { agreements } from '@/lib/steps/agreements'
import { insurance } from '@/lib/steps/insurance'
import { raiseAlerts } from './alert-raising'
import { recordAudit } from './audit'
import { canonicalJson, type Json } from './canonical-json'
import { clinicOn } from './clinic-for-assessment'
import { now } from './clock'
import { startClock } from './clock-starts'
import { database, type Transaction } from './database'
import { actorOf, draftAsOfToday } from './draft-store'
import type { DraftModel as DraftRow, DraftStepModel as StepRow } from './generated/models'
import { addJudgement, columnsOf } from './judging'
import { reachesPeople } from './mail/transport'
import { keepNoticesShown } from './notices-shown'
import { queueMail } from './outbox'
import { newReference } from './reference'
import { newRecordKey, seal } from './sealing'
import { sealedLanguages } from './step-languages'

/** An answer without which nothing is sent, or one that cannot be read. */
export type Missing = { readonly step: string; readonly field: string; readonly label: string /** Where on the step's page it is put right. */; readonly control: string }

export type SendResult =
  | { readonly kind: 'sent'; readonly reference: string }
  | { readonly kind: 'incomplete'; readonly missing: readonly Missing[] }
  /** The answers are not the ones that were looked through before sending. */
  | { readonly kind: 'changed'; readonly revision: number }
  | { readonly kind: 'not-found' }

function missingIn(draft: Draft): readonly Missing[] {
  return shownSteps(draft).flatMap((step) =>
    problemsOf(draft, step.id).map((problem) => ({
      step: step.id,
      field: problem.field,
      label: step.fields[problem.field]?.label ?? step.heading,
      control: controlOf(step, problem),
    })),
  )
}

/**
 * Sends the draft behind a secret: assessment, status, audit and outbox in one transaction. The draft's row is locked first
 * and its submission id is unique among intakes, so however often it is asked there is one intake and one reference.
 * @param seen the draft's revision that the person looked through; another tab or device may have changed it since
 */
export function send(tokenHash: string, seen?: number): Promise<SendResult> {
  return database().$transaction(async (transaction) => {
    const [locked] = await transaction.$queryRaw<{ id: string }[]>`
      SELECT draft.id FROM draft JOIN draft_browser ON draft_browser.draft_id = draft.id
      WHERE draft_browser.token_hash = ${tokenHash} AND expires_at > ${now()} AND NOT drill FOR UPDATE OF draft`
    if (!locked) return { kind: 'not-found' }
    const row = await transaction.draft.findUniqueOrThrow({ where: { id: locked.id }, include: { steps: true } })
    const earlier = await transaction.intake.findUnique({ where: { submissionId: row.submissionId }, select: { reference: true } })
    if (earlier) return { kind: 'sent', reference: earlier.reference }
    if (seen !== undefined && seen !== row.revision) return { kind: 'changed', revision: row.revision }
    const draft = await draftAsOfToday(transaction, row, row.steps)
    const missing = missingIn(draft)
    if (missing.length > 0) return { kind: 'incomplete', missing }
    return { kind: 'sent', reference: await receive(transaction, row, draft) }
  })
}

/** The address that may be told that the form has arrived: only when a letter reaches anybody, they said that we may write, and nobody else may see it. */
function mayWriteTo({ case: from }: Draft): string | undefined {
  const agreed = agreements.facts.contactConsent.read(from) === 'yes' && aboutYou.facts.mayLeaveMessage.read(from) !== 'no'
  return agreed && reachesPeople() ? aboutYou.facts.email.read(from) : undefined
}

/** Writes the intake and all that belongs to it; the draft's own copy of the answers goes. */
async function receive(transaction: Transaction, row: DraftRow & { readonly steps: readonly StepRow[] }, draft: Draft): Promise<string> {
  const at = now()
  const assessment = assessInFull(draft.case, await clinicOn(draft.case.on, transaction))
  const intake = { id: randomUUID(), reference: newReference() }
  const { wrapped, key } = newRecordKey('intake', intake.id)
  const sealed = { id: intake.id, key }
  await transaction.intake.create({
    data: {
      id: intake.id,
      reference: intake.reference,
      submissionId: row.submissionId,
      payloadHash: createHash('sha256')
        .update(canonicalJson(draft.typed as Json))
        .digest('hex'),
      wrappedKey: wrapped,
      answers: seal(key, { table: 'intake', column: 'answers', row: intake.id }, JSON.stringify(draft.typed)),
      ...columnsOf(sealed, draft, assessment),
      language: row.language,
      stepLanguages: sealedLanguages(sealed, row),
      receivedAt: at,
      statusChangedAt: at,
      enteredByStaffId: row.startedByStaffId,
    },
  })
  await addJudgement(transaction, sealed, assessment, { kind: 'sent' })
  // Wanting an estimate is asking what it costs: by law the clock runs from this day on.
  if (insurance.facts.wantsEstimate.read(draft.case) === 'yes') await startClock(transaction, intake.id, { cause: 'asked', on: draft.case.on }, { at })
  // Saving raised them; what the day or newer rules have made urgent since then is raised now.
  await raiseAlerts(transaction, row.id, draft)
  await transaction.safetyAlert.updateMany({ where: { draftId: row.id }, data: { intakeId: intake.id } })
  await keepNoticesShown(transaction, row.id, intake.id)
  const to = mayWriteTo(draft)
  if (to) await queueMail(transaction, { kind: 'intake-received', to, language: row.language, values: {}, intakeId: intake.id })
  await transaction.draft.update({ where: { id: row.id }, data: { sentAt: at } })
  await transaction.draftStep.deleteMany({ where: { draftId: row.id } })
  await recordAudit(transaction, {
    actor: actorOf(row.startedByStaffId),
    action: 'intake.sent',
    object: { type: 'intake', id: intake.id },
    detail: { draft: row.id, rules: assessment.rules },
  })
  return intake.reference
}
