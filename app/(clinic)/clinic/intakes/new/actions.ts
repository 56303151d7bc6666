'use server'

import { redirect } from 'next/navigation'
import type { ActionState } from '@/components/clinic/form-field'
import { isOffered, offeredLanguage } from '@/lib/i18n/translate'
import { beginDraft } from '@/lib/server/drafts'
import { goOnWith } from '@/lib/server/entered-forms'
import { answeredFor } from '../../answered'

const NOT_HERE = { heading: 'This form cannot be opened', text: 'It was sent or deleted, or its time is over. Load this page again to see what is not sent yet.' }

/** Begins a form for a patient on the phone and goes on in the pages that patients see. */
export async function enterAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor('intake.enter', previous, form, async (staff, { language = '' }) => {
    if (!isOffered(language)) return { problems: { language: 'Choose a language.' } }
    await beginDraft(language, { staffId: staff.id })
    redirect(`/${language}/intake`)
  })
}

/** Opens a form that staff began, in this browser. */
export async function goOnAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor('intake.enter', previous, form, async (staff, { id = '' }) => {
    const opened = await goOnWith(staff, id)
    if (opened.kind === 'not-here') return { message: NOT_HERE }
    redirect(`/${offeredLanguage(opened.language)}/intake`)
  })
}
