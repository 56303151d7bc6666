import 'server-only'
import { may } from './access'
import { now } from './clock'
import { database } from './database'
import { draftSecretHash } from './draft-cookie'
import { openAt } from './draft-store'
import { currentStaff, staffLookingOn } from './staff-cookie'
import type { StaffMember } from './staff-sessions'

/**
 * Whose unsent form is behind this browser's secret. `patients`: the secret is enough, and where there is no form it opens
 * nothing. `ours`: a staff member types it in and is signed in. `locked`: it is staff's, and they are not the ones who ask.
 */
type Kind = { readonly kind: 'patients' } | { readonly kind: 'ours'; readonly staff: StaffMember } | { readonly kind: 'locked' }

/**
 * A form that staff type in is written down as theirs, on a computer that others sit at after them: it opens only for the
 * one whose name it bears, while they are signed in. Another coordinator takes it on first.
 */
async function kindOf(tokenHash: string): Promise<Kind> {
  const where = { ...openAt(tokenHash, now()), startedByStaffId: { not: null } }
  const form = await database().draft.findFirst({ where, select: { startedByStaffId: true } })
  if (!form) return { kind: 'patients' }
  const looking = await staffLookingOn()
  if (looking?.id !== form.startedByStaffId || !may(looking.role, 'intake.enter')) return { kind: 'locked' }
  // Only now it is an activity: a page that tries again under somebody else's session keeps that one alive for nobody.
  const staff = await currentStaff()
  return staff ? { kind: 'ours', staff } : { kind: 'locked' }
}

/** The hash of this browser's secret; undefined when it has none, or when it leads to a form that staff must sign in for. */
export async function openingSecretHash(): Promise<string | undefined> {
  const tokenHash = await draftSecretHash()
  return tokenHash && (await kindOf(tokenHash)).kind !== 'locked' ? tokenHash : undefined
}

/** Whether an unsent form is here that opens only once its staff member has signed in. */
export async function mustSignInHere(): Promise<boolean> {
  const tokenHash = await draftSecretHash()
  return tokenHash !== undefined && (await kindOf(tokenHash)).kind === 'locked'
}

/** Who types in the unsent form of this browser, signed in; undefined where a patient does. */
export async function staffTypingHere(): Promise<StaffMember | undefined> {
  const tokenHash = await draftSecretHash()
  const here = tokenHash && (await kindOf(tokenHash))
  return here && here.kind === 'ours' ? here.staff : undefined
}
