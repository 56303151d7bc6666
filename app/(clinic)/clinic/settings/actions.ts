'use server'

import { redirect } from 'next/navigation'
import type { ActionState } from '@/components/clinic/form-field'
import { addDevice, retireDevice } from '@/lib/server/devices'
import { environment } from '@/lib/server/environment'
import { recordPayerCheck } from '@/lib/server/payer-checks'
import { refuse } from '@/lib/server/require-staff'
import { addPrices, changeProfile } from '@/lib/server/settings'
import { disable, enable, INVITATION_DAYS, invite, inviteAgain } from '@/lib/server/staff'
import { answeredFor } from '../answered'

/** Saves the clinic's profile. */
export async function saveProfileAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor('profile.write', previous, form, async (staff, typed) => {
    const saved = await changeProfile(staff, typed)
    if (saved === 'not-found') return refuse(staff, 'profile.write')
    if (saved !== 'done') return saved
    redirect('/clinic/settings?said=saved')
  })
}

/** Adds a list of prices; earlier ones stay. */
export async function addFeesAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor('fees.write', previous, form, async (staff, typed) => {
    const saved = await addPrices(staff, typed)
    if (saved === 'not-found') return refuse(staff, 'fees.write')
    if (saved !== 'done') return saved
    redirect('/clinic/settings/fees?said=added')
  })
}

/** Adds a device of the clinic. */
export async function addDeviceAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor('device.write', previous, form, async (staff, typed) => {
    const saved = await addDevice(staff, typed)
    if (saved === 'not-found') return refuse(staff, 'device.write')
    if (saved !== 'done') return saved
    redirect('/clinic/settings/devices?said=device-added')
  })
}

/** Takes a device out of use. */
export async function retireDeviceAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor('device.write', previous, form, async (staff, { id = '' }) => {
    if (!(await retireDevice(staff, id))) return refuse(staff, 'device.write', { type: 'device', id })
    redirect('/clinic/settings/devices?said=device-retired')
  })
}

/** Writes down that a payer's criteria were compared with the payer's own. */
export async function checkPayerAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor('payer.check', previous, form, async (staff, typed) => {
    const saved = await recordPayerCheck(staff, typed)
    if (saved === 'not-found') return refuse(staff, 'payer.check', { type: 'payer', id: typed.payer ?? '' })
    if (saved !== 'done') return saved
    redirect(`/clinic/settings/payers/${typed.payer}?said=checked`)
  })
}

const handOver = (link: string) => ({
  heading: 'One-time link, shown once',
  text: `Give it to this person alone, not by an open e-mail. It holds for ${INVITATION_DAYS} days and ends when they choose a password. It cannot be shown again; a new one can be made at any time.`,
  link: `${environment().publicUrl}${link}`,
})

/** Makes an account and its one-time link. */
export async function inviteAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor('staff.write', previous, form, async (staff, { name = '', email = '', role = '' }) => {
    const made = await invite(staff, { name, email, role })
    return 'link' in made ? { typed: {}, handOver: handOver(made.link) } : made
  })
}

/** Makes a new one-time link for an account. */
export async function inviteAgainAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor('staff.write', previous, form, async (staff, { id = '' }) => {
    const made = await inviteAgain(staff, id)
    return made ? { handOver: handOver(made.link) } : refuse(staff, 'staff.write', { type: 'staff', id })
  })
}

/** Closes an account, and every session of it. */
export async function disableAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor('staff.write', previous, form, async (staff, { id = '' }) => {
    if (!(await disable(staff, id))) return refuse(staff, 'staff.write', { type: 'staff', id })
    redirect('/clinic/settings/staff?said=disabled')
  })
}

/** Opens a closed account again. */
export async function enableAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor('staff.write', previous, form, async (staff, { id = '' }) => {
    if (!(await enable(staff, id))) return refuse(staff, 'staff.write', { type: 'staff', id })
    redirect('/clinic/settings/staff?said=enabled')
  })
}
