import { type AlertAnswers, callsFor, decidingAnswers, isAlertKind, type WishWords } from '@/lib/documents/alert-answers'
import type { AskedIn } from '@/lib/documents/asked-in'
import type { TwoReadings } from '@/lib/documents/marked-answers'
import { readDraft } from '@/lib/intake/draft'
import { healthNow } from '@/lib/steps/health-now'
import { database } from './database'
import { isDatabaseAway } from './database-away'
import { draftAsOfToday } from './draft-store'
import { readingsOf } from './judgements-seen'
import { log } from './log'
import { requestsOf } from './patient-requests'
import { unwrapRecordKey } from './sealing'
import { languagesOf } from './step-languages'
import { dayOf, marksOf } from './stored-case'

/** Which alert, and where its answers stand. */
type Behind = { readonly id: string; readonly kind: string; readonly intakeId: string | null; readonly draftId: string | null }
type Standing = { readonly readings: TwoReadings; readonly asked: AskedIn; readonly wishes: readonly WishWords[] }

/**
 * What an alert rests on, as it stands now in the intake or in the form that is not sent. The caller has asked whether it may be
 * read, and has written the reading down. An alert whose answers do not open is still an alert.
 */
export async function answersBehind({ id, kind, intakeId, draftId }: Behind): Promise<AlertAnswers | undefined> {
  if (!isAlertKind(kind)) return undefined
  try {
    const standing = intakeId ? await ofIntake(intakeId) : draftId ? await ofDraft(draftId) : undefined
    if (!standing) return undefined
    const { readings, asked } = standing
    const wishes = standing.wishes.filter(({ words }) => callsFor(kind, readDraft({ [healthNow.id]: { history: words } }, readings.sent.case.on)))
    return { kind: 'shown', sections: decidingAnswers(kind, readings, asked), wishes, isCalledFor: wishes.length > 0 || callsFor(kind, readings.judged) }
  } catch (error) {
    if (isDatabaseAway(error)) throw error
    log('error', 'alert.answers-do-not-open', { action: id, error })
    return { kind: 'unreadable' }
  }
}

async function ofDraft(id: string): Promise<Standing | undefined> {
  return database().$transaction(async (transaction) => {
    const row = await transaction.draft.findUnique({ where: { id }, include: { steps: true } })
    if (!row) return undefined
    const draft = await draftAsOfToday(transaction, row, row.steps)
    const languages = Object.fromEntries(row.steps.map(({ step, language }) => [step, language ?? row.language]))
    return { readings: { sent: draft, judged: draft, marks: [] }, asked: { form: row.language, steps: languages }, wishes: [] }
  })
}

async function ofIntake(id: string): Promise<Standing | undefined> {
  const row = await database().intake.findUnique({ where: { id } })
  if (!row) return undefined
  const key = unwrapRecordKey('intake', id, row.wrappedKey)
  const [marks, on, wishes] = await Promise.all([marksOf(database(), id, key), dayOf(database(), row), requestsOf(id, key)])
  return { readings: readingsOf(row, key, on, marks)(), asked: { form: row.language, steps: languagesOf(row, key) }, wishes }
}
