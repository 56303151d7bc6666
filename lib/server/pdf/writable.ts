/** Signs that no face has, in signs that every face has. */
const WRITTEN: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '≠': '/=',
  '≈': '~',
  '→': '->',
  '←': '<-',
  '\u2010': '-',
  '\u2011': '-',
  '\u202f': '\u00a0',
  '\u2009': ' ',
  '\t': ' ',
}
const REPLACED = new RegExp(`[${Object.keys(WRITTEN).join('')}]`, 'g')
/** Hints that are not drawn: soft hyphens, zero widths, directions, byte order marks, and what controls a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it takes out
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

/** A text as it can be drawn: letters and their accents joined, unseen characters left out. Line breaks stay. */
export function writable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNSEEN, '')
    .replace(REPLACED, (sign) => WRITTEN[sign] ?? sign)
}
