import 'server-only'
import { assess } from '@/lib/assess'
import { patientCosts } from '@/lib/documents/patient-costs'
import type { PatientCosts } from '@/lib/documents/patient-costs/line'
import { questionsToBring } from '@/lib/documents/questions-to-bring'
import { asWritten } from '@/lib/intake/as-written'
import { type Notices, notices } from '@/lib/intake/notices'
import { clinicOn } from './clinic-for-assessment'
import { now } from './clock'
import { database } from './database'
import { priceListOn } from './money-facts'
import { answersSent, sentHere } from './sent-here'

/** `notices`: what the answers call for, as on the pages before, while it was sent just now. `costs`: by the prices of the day it was sent. */
export type Receipt = {
  readonly reference: string
  readonly sentAt: Date
  readonly notices: Notices
  readonly costs: PatientCosts
  readonly questions: readonly string[]
  /** The id of the intake where staff typed it in; a patient's own is told to no browser. */
  readonly enteredIntake?: string
}

/**
 * So many minutes after sending, the receipt still shows where to turn by what was answered. It stays on the device for weeks, and to
 * whoever opens it later these panels would tell an answer; the lines at the foot of every page stand there for everybody.
 */
const PERSONAL_MINUTES = 30
const NO_NOTICES: Notices = { crisis: false, urgentCare: false }

/** What this browser sent, for as long as the draft is remembered. */
export async function currentReceipt(): Promise<Receipt | undefined> {
  const here = await sentHere()
  if (!here) return undefined
  const sent = await answersSent(here)
  const { on } = sent.case
  const costs = await database().$transaction(async (transaction) =>
    patientCosts(sent.case, assess(sent.case, await clinicOn(on, transaction)), await priceListOn(on, transaction)),
  )
  const { id, reference, receivedAt, enteredByStaffId } = here.row
  const isJustSent = now().getTime() - receivedAt.getTime() < PERSONAL_MINUTES * 60_000
  return {
    reference,
    sentAt: receivedAt,
    notices: isJustSent ? notices(asWritten(sent)) : NO_NOTICES,
    costs,
    questions: questionsToBring(sent.case),
    ...(enteredByStaffId && { enteredIntake: id }),
  }
}
