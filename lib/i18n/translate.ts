import { es } from './languages/es'
import { browserWords } from './languages/es/browser'
import { type Dictionary, type Translate, translator } from './translator'

export type { Dictionary, Translate } from './translator'

/** The languages that pages are drawn in. English is the source; every other language is one folder. */
export const LANGUAGES = ['en', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { en: {}, es }
const IN_BROWSER: Readonly<Record<Language, Dictionary>> = { en: {}, es: browserWords }

/** Languages that are complete enough to be offered. A new one is added here when `npm run translations` lists nothing. */
export const OFFERED: readonly Language[] = ['en', 'es']

/** True for a language that pages may be asked for in. */
export const isOffered = (tag: string): tag is Language => (OFFERED as readonly string[]).includes(tag)

/** The language that a tag names; English for anything that pages are not drawn in. A tag from outside may be anything. */
export const offeredLanguage = (tag: unknown): Language => (typeof tag === 'string' && isOffered(tag) ? tag : 'en')

/** All words of a language: empty in English. Too many for a browser. */
const dictionaryOf = (language: Language): Dictionary => DICTIONARIES[language]

/** The words of a language that a browser draws with; what it is given beside them is translated already. */
export const browserDictionaryOf = (language: Language): Dictionary => IN_BROWSER[language]

/** `translator` for a language. */
export const translate = (language: Language): Translate => translator(dictionaryOf(language))
