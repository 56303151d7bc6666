import { CONTROLS } from '@/lib/forms/form-data'
import { isOffered, type Language } from '@/lib/i18n/translate'

/** The language that a posted form says its page is in. It comes from the browser: anything else is English. */
export function languageIn(form: FormData): Language {
  const tag = form.get(CONTROLS.locale)
  return typeof tag === 'string' && isOffered(tag) ? tag : 'en'
}
