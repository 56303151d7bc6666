'use server'

import { redirect } from 'next/navigation'
import type { ActionState } from '@/components/clinic/form-field'
import { changeAlertSettings } from '@/lib/server/alert-settings'
import { refuse } from '@/lib/server/require-staff'
import { answeredFor } from '../../answered'

/** Saves who is told when nobody takes an alert, and how soon. */
export async function saveAlertSettingsAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor('profile.write', previous, form, async (staff, typed) => {
    const saved = await changeAlertSettings(staff, typed)
    if (saved === 'not-found') return refuse(staff, 'profile.write')
    if (saved !== 'done') return saved
    redirect('/clinic/settings/alerts?said=saved')
  })
}
