import { es } from './languages/es'

/** The languages that pages are drawn in. English is the source; every other language is one file. */
export const LANGUAGES = ['en', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** A language file: the English text, and the same in the other language. */
export type Dictionary = Readonly<Record<string, string>>

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { en: {}, es }

/** Languages that are complete enough to be offered. A new one is added here when `npm run translations` lists nothing. */
export const OFFERED: readonly Language[] = ['en']

/** True for a language that pages may be asked for in. */
export const isOffered = (tag: string): tag is Language => (OFFERED as readonly string[]).includes(tag)

/** The words of a language, for the browser: empty in English. */
export const dictionaryOf = (language: Language): Dictionary => DICTIONARIES[language]

export type Translate = (text: string, values?: Readonly<Record<string, string | number>>) => string

/**
 * The one way to put words on a page: `t('Step {n} of {of}', { n: 4, of: 14 })`. The English text is the key, so a
 * changed sentence is a missing translation, never a stale one. What is missing is shown in English.
 */
export function translator(dictionary: Dictionary): Translate {
  return (text, values = {}) => (dictionary[text] ?? text).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** `translator` for a language. */
export const translate = (language: Language): Translate => translator(dictionaryOf(language))
