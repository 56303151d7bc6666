'use server'

import { redirect } from 'next/navigation'
import type { ActionState } from '@/components/clinic/form-field'
import { isOffered } from '@/lib/i18n/translate'
import { beginDraft } from '@/lib/server/drafts'
import { answeredFor } from '../../answered'

/** Begins a form for a patient on the phone and goes on in the pages that patients see. */
export async function enterAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor('intake.enter', previous, form, async (staff, { language = '' }) => {
    if (!isOffered(language)) return { problems: { language: 'Choose a language.' } }
    await beginDraft(language, { staffId: staff.id })
    redirect(`/${language}/intake`)
  })
}
