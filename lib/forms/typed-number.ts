/** `1,200` or `1,200.5`, as in the United States. */
const THOUSANDS = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/
/** `6,5` or `0,125`, as in Spanish. `1,20` may as well be a slip of the finger, and is no number. */
const DECIMAL_COMMA = /^(\d{1,15},\d|0,\d{1,15})$/
/** Not `1.200`, by which many mean one thousand two hundred, and which hardly anybody writes for a decimal. */
const PLAIN = /^-?(?![1-9]\d{0,2}\.\d\d0$)\d{1,15}(\.\d+)?$/

/** The number that typed digits say; undefined for anything else. Less than nothing of zero is zero. */
export function typedNumber(text: string): number | undefined {
  const digits = text.trim()
  const plain = DECIMAL_COMMA.test(digits) ? digits.replace(',', '.') : THOUSANDS.test(digits) ? digits.replaceAll(',', '') : digits
  return PLAIN.test(plain) ? Number(plain) + 0 : undefined
}

/** A typed number in words: with its unit, where that was not typed as well. */
export const withUnit = (text: string, unit: string | undefined): string => (unit && /^[\d.,\s-]+$/.test(text) ? `${text} ${unit}` : text)
