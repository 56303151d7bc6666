import type { Language } from '@/lib/i18n/translate'

/** The language that a page offers beside its own: a third one does not compile until the choice between several is drawn. */
export const OTHER_LANGUAGE: Readonly<Record<Language, Language>> = { en: 'es', es: 'en' }
