import { offeredLanguage } from '@/lib/i18n/translate'

/**
 * The address of a link to go on elsewhere, in the form's language. Its secret stands after the #, which no server, log or
 * proxy ever sees.
 */
export const resumeAddress = (publicUrl: string, language: string, secret: string): string => `${publicUrl}/${offeredLanguage(language)}/resume/open#${secret}`
