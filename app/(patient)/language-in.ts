import { CONTROLS } from '@/lib/forms/form-data'
import { type Language, offeredLanguage } from '@/lib/i18n/translate'

/** The language that a posted form says its page is in. It comes from the browser: anything else is English. */
export const languageIn = (form: FormData): Language => offeredLanguage(form.get(CONTROLS.locale))
