import type { Language } from '@/lib/i18n/translate'
import { regionOf } from '@/lib/i18n/translator'

/** The time of day of a moment, at the clinic. */
export const clockTime = (moment: string, timeZone: string, language: Language): string =>
  new Intl.DateTimeFormat(regionOf(language), { hour: 'numeric', minute: '2-digit', timeZone }).format(new Date(moment))
