'use server'

import { redirect, unstable_rethrow } from 'next/navigation'
import { type Action, isRecordId } from '@/lib/server/access'
import { acknowledgeAlert } from '@/lib/server/alert-work'
import { isDatabaseAway } from '@/lib/server/database-away'
import { assignToMe } from '@/lib/server/intake-work'
import { log } from '@/lib/server/log'
import { queueAddress, readQueueFilter } from '@/lib/server/queue'
import { type AskedFor, refuse, requireStaff } from '@/lib/server/require-staff'
import { seeNotice } from '@/lib/server/staff-notices'
import type { StaffMember } from '@/lib/server/staff-sessions'

const field = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** `row`: where on the page they go on, once it is done. What went wrong is said at its top. */
type Press = { readonly action: Action; readonly object: AskedFor; readonly said: string; readonly back: string; readonly row?: string }

/** Does what one button asks for and goes back to the page with a word on it. Nothing typed can be lost here. */
async function press({ action, object, said, back, row }: Press, work: (staff: StaffMember) => Promise<{ readonly kind: string }>): Promise<never> {
  let word = said
  try {
    const staff = await requireStaff(action, back, object)
    const outcome = await work(staff)
    if (outcome.kind === 'not-found') await refuse(staff, action, object)
    if (outcome.kind !== 'done') word = 'changed-meanwhile'
  } catch (error) {
    unstable_rethrow(error)
    if (!isDatabaseAway(error)) throw error
    log('error', 'clinic.not-saved', { action, error })
    word = 'not-saved'
  }
  redirect(`${back}${back.includes('?') ? '&' : '?'}said=${word}${row && word === said ? `#${row}` : ''}`)
}

/** The page a button stood on: the queue, or the record it is about. Its address comes from us, not from the form. */
const backTo = (form: FormData, id: string): string => {
  const from = field(form, 'from')
  if (!isRecordId(id)) return '/clinic'
  if (from === 'alert') return `/clinic/alerts/${id}`
  return from === 'intake' ? `/clinic/intakes/${id}` : '/clinic'
}

/** The part of the queue a button stood in. What the form says of it is read like any address. */
const backToQueue = (form: FormData): string => queueAddress(readQueueFilter(Object.fromEntries(new URLSearchParams(field(form, 'at')))))

/** "Assign to me" in the queue: back to the same part of it, at the same row. */
export async function assignAction(form: FormData): Promise<void> {
  const id = field(form, 'id')
  await press({ action: 'intake.assign', object: { type: 'intake', id }, said: 'assigned', back: backToQueue(form), row: `row-${id}` }, (staff) =>
    assignToMe(staff, id, field(form, 'holder')),
  )
}

/** "Seen". */
export async function seeNoticeAction(form: FormData): Promise<void> {
  const id = field(form, 'notice')
  await press({ action: 'notice.see', object: { type: 'notice', id }, said: 'notice-seen', back: '/clinic' }, (staff) => seeNotice(staff, id))
}

/** "I am on it". */
export async function acknowledgeAction(form: FormData): Promise<void> {
  const alert = field(form, 'alert')
  await press({ action: 'alert.acknowledge', object: { type: 'alert', id: alert }, said: 'acknowledged', back: backTo(form, field(form, 'id') || alert) }, (staff) =>
    acknowledgeAlert(staff, alert),
  )
}
