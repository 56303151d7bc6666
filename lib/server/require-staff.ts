import 'server-only'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { type Action, isRecordId, may } from './access'
import { recordAudit } from './audit'
import { database } from './database'
import { log } from './log'
import { currentStaff, hasSessionCookie } from './staff-cookie'
import type { StaffMember } from './staff-sessions'

/** A record somebody asked for. */
export type AskedFor = { readonly type: string; readonly id: string }

/**
 * The staff member who asks, if their role allows the action. Signed out: to sign-in, whatever the address. Not allowed:
 * the same "not found" as for what does not exist, and a row in the audit trail.
 * @param at the page to come back to after signing in
 */
export async function requireStaff(action: Action, at: string, object?: AskedFor): Promise<StaffMember> {
  const asking = await currentStaff()
  if (!asking) redirect(await signInAddress(at))
  if (may(asking.role, action)) return asking
  return refuse(asking, action, object)
}

/** Ends in "not found", with a row in the audit trail: for a record that does not exist, or not for this person. */
export async function refuse(asking: StaffMember, action: Action, object?: AskedFor): Promise<never> {
  await auditRefusal(asking, action, object)
  notFound()
}

/** Writes down that somebody was refused. An id that is none is not repeated: an address may hold anything. */
async function auditRefusal(asking: StaffMember, action: Action, object: AskedFor = { type: 'clinic', id: '1' }): Promise<void> {
  const id = isRecordId(object.id) || object.id === '1' ? object.id : 'malformed'
  await database().$transaction((transaction) =>
    recordAudit(transaction, {
      actor: { kind: 'staff', id: asking.id },
      action,
      object: { type: object.type, id },
      outcome: 'refused',
      detail: { role: asking.role },
    }),
  )
  log('warning', 'access.refused', { staffId: asking.id, action })
}

/** The sign-in page that leads back to an address; it says so when a session has run out. */
async function signInAddress(at: string): Promise<string> {
  const query = new URLSearchParams({ next: at })
  if (await hasSessionCookie()) {
    // A link in an e-mail arrives without the strict cookie; there, the session may be alive and well.
    const site = (await headers()).get('sec-fetch-site')
    if (site !== 'cross-site') query.set('ended', 'yes')
  }
  return `/clinic/sign-in?${query}`
}
