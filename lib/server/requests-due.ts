import type { CorrectionDue, CorrectionsDue } from '@/lib/documents/correction-due'
import type { Status } from '@/lib/documents/status'
import { addDays } from '@/lib/rules/day'
import { may } from './access'
import { todayAtClinic } from './clock'
import { database } from './database'
import { dueOf } from './estimate-clocks'
import { clinicProfile } from './profile'
import type { StaffMember } from './staff-sessions'

/** Somebody who asks for a correction is answered within so many days (45 CFR 164.526(b)(2)). The one longer term it allows is not modelled. */
export const DAYS_TO_ANSWER = 60

/** More requests than this wait for an answer: the oldest stand first, and the others follow as those are answered. */
export const MOST_SHOWN = 20

/** What patients want put right and nobody has answered, whatever the status: closing an intake answers nothing. References only, no names. */
export async function correctionsDue(staff: StaffMember): Promise<CorrectionsDue> {
  if (!may(staff.role, 'request.answer')) return { items: [], isMore: false }
  const { timeZone } = await clinicProfile()
  const rows = await database().patientRequest.findMany({
    where: { handledAt: null },
    // In the order of the index, so that no more is read than is shown.
    orderBy: [{ handledAt: 'asc' }, { createdAt: 'asc' }],
    take: MOST_SHOWN + 1,
    select: { createdAt: true, intake: { select: { id: true, reference: true, status: true } } },
  })
  const today = todayAtClinic(timeZone)
  const items = rows.slice(0, MOST_SHOWN).map(({ createdAt, intake }) => {
    const dueOn = addDays(todayAtClinic(timeZone, createdAt), DAYS_TO_ANSWER)
    return { intakeId: intake.id, reference: intake.reference, status: intake.status as Status, dueOn, due: dueOf(dueOn, today) }
  })
  const isFirstOf = ({ intakeId }: CorrectionDue, at: number) => items.findIndex((one) => one.intakeId === intakeId) === at
  return { items: items.filter(isFirstOf), isMore: rows.length > MOST_SHOWN }
}
