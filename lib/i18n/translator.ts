/** A language's words: the English text, and the same in the other language. */
export type Dictionary = Readonly<Record<string, string>>

export type Translate = (text: string, values?: Readonly<Record<string, string | number>>) => string

/** The way of the United States to write dates and times in a language. */
export const regionOf = (language: string): string => (language === 'es' ? 'es-US' : 'en-US')

/**
 * The one way to put words on a page: `t('Step {n} of {of}', { n: 4, of: 14 })`. The English text is the key, so a
 * changed sentence is a missing translation, never a stale one. What is missing is shown in English; what is translated
 * already stays as it is.
 */
export function translator(dictionary: Dictionary): Translate {
  return (text, values = {}) => (dictionary[text] ?? text).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
