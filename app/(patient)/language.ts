import { isOffered, type Language, type Translate, translate } from '@/lib/i18n/translate'
import { notHere } from './not-here'

/** The language in the address; an address in a language that is not offered does not exist. */
export async function languageOf(params: Promise<{ readonly locale: string }>): Promise<{ readonly language: Language; readonly t: Translate }> {
  const { locale } = await params
  if (!isOffered(locale)) notHere('en')
  return { language: locale, t: translate(locale) }
}
