import 'server-only'
import type { Language } from '@/lib/i18n/translate'
import { database } from './database'

/**
 * The form follows the language that its pages are read in: letters are written in it. No answer changes by it, so no revision
 * does; in which language a question was asked is written down with its answer (step-languages.ts).
 */
export async function followLanguage(draftId: string, language: Language): Promise<void> {
  await database().draft.updateMany({ where: { id: draftId, sentAt: null, language: { not: language } }, data: { language } })
}
