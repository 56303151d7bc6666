/** A number as it is stored, or what is wrong with it, in words. */
type Read = { readonly value: string } | { readonly problem: string }

/** What an NPI's check digit is counted over besides its own digits (45 CFR 162.406): the prefix of US health identifiers. */
const NPI_PREFIX = '80840'

/** Whether the last digit is the one that the others call for (Luhn's formula, ISO/IEC 7812). */
function checkDigitFits(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 1 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

/** Reads a National Provider Identifier: ten digits, the last of them a check digit. */
export function readNpi(typed: string): Read {
  const digits = typed.trim().replace(/[ -]/g, '')
  if (!/^[0-9]{10}$/.test(digits)) return { problem: 'An NPI has 10 digits. Enter them all, or leave this empty for now.' }
  if (!checkDigitFits(NPI_PREFIX + digits)) return { problem: 'This is no NPI: its last digit does not fit the others. Look for a digit that is wrong or swapped.' }
  return { value: digits }
}

/** Reads an employer identification number as it is written, `12-3456789`, or as nine digits. */
export function readEin(typed: string): Read {
  const text = typed.trim()
  if (/^[0-9]{3}-[0-9]{2}-[0-9]{4}$/.test(text)) return { problem: 'This is written like a Social Security number, which does not belong here. Enter the clinic’s EIN.' }
  if (!/^[0-9]{2}-?[0-9]{7}$/.test(text)) return { problem: 'An EIN has 9 digits, such as 12-3456789. Enter them all, or leave this empty for now.' }
  return { value: text.replace('-', '') }
}

/** Nine digits as an employer identification number is written. */
export const einInWords = (digits: string): string => digits.replace(/^([0-9]{2})([0-9]{7})$/, '$1-$2')
