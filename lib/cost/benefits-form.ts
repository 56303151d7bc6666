import { addDays, type Day, isDay } from '@/lib/rules/day'
import { type Benefits, knownOf } from './benefits'
import { PHASE_SHAPES } from './phases'
import { readDollars } from './read-dollars'
import type { Problems, Typed } from './typed'

/** Procedure codes that a plan may allow an amount for. */
export const ALLOWED_CODES: readonly string[] = [...new Set(Object.values(PHASE_SHAPES).map(({ code }) => code))].sort()

/** The name of the field for what a plan allows for a code. */
export const allowedField = (code: string): string => `allowed-${code}`

const MOST_A_YEAR = 1_000_000
const MOST_A_VISIT = 20_000
const LONGEST = { secondInsurance: 120, reference: 200 } as const

type Said<T> = { readonly value?: T } | { readonly problem: string }

/** A sum in whole cents. Blank is not known. */
function sum(said: string, most: number): Said<number> {
  const read = readDollars(said, most)
  return read && 'cents' in read ? { value: read.cents } : (read ?? {})
}

function percent(said: string): Said<number> {
  const typed = said.trim()
  if (typed === '') return {}
  const plain = typed.endsWith('%') ? typed.slice(0, -1).trimEnd() : typed
  if (!/^\d{1,15}(?:\.\d{1,2})?$/.test(plain)) return { problem: 'Enter a percentage, digits only, such as 20.' }
  return Number(plain) > 100 ? { problem: 'Enter a percentage from 0 to 100.' } : { value: Number(plain) }
}

/** NUL and other controls, and halves of a character: a database refuses the first, and neither is a letter. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u

function words(said: string, longest: number): Said<string> {
  const plain = said.normalize('NFC').trim()
  if (plain === '') return {}
  if (plain.length > longest) return { problem: `Use ${longest} characters or fewer.` }
  return UNPRINTABLE.test(plain) ? { problem: 'Use letters, digits and punctuation on one line.' } : { value: plain }
}

function verifiedDay(said: string, today: Day): Said<Day> {
  const day = said.trim()
  if (!isDay(day)) return { problem: 'Enter the day on which the plan was asked.' }
  if (day > today) return { problem: 'This day is still to come.' }
  return day < addDays(today, -366) ? { problem: 'This is more than a year ago. Ask the plan again.' } : { value: day }
}

const network = (said: string): Said<boolean> =>
  said === '' ? {} : said === 'yes' || said === 'no' ? { value: said === 'yes' } : { problem: 'Choose yes, no, or leave it open.' }

/** Reads what staff learned from a plan. What was left blank is not known, and stays so. */
export function readBenefitsForm(typed: Typed, today: Day): { readonly benefits: Benefits } | { readonly problems: Problems } {
  const problems: Record<string, string> = {}
  const take = <T>(name: string, read: (said: string) => Said<T>): T | undefined => {
    const said = read((Object.hasOwn(typed, name) ? typed[name] : undefined) ?? '')
    if ('problem' in said) problems[name] = said.problem
    return 'value' in said ? said.value : undefined
  }
  const yearly = (name: string) => take(name, (said) => sum(said, MOST_A_YEAR))
  const visit = (name: string) => take(name, (said) => sum(said, MOST_A_VISIT))
  const allowed = ALLOWED_CODES.flatMap((code): readonly (readonly [string, number])[] => {
    const cents = visit(allowedField(code))
    return cents === undefined ? [] : [[code, cents]]
  })
  const found = {
    verifiedOn: take('verifiedOn', (said) => verifiedDay(said, today)),
    reference: take('reference', (said) => words(said, LONGEST.reference)),
    deductibleCents: yearly('deductible'),
    deductibleMetCents: yearly('deductibleMet'),
    coinsurancePercent: take('coinsurancePercent', percent),
    copayCents: visit('copay'),
    outOfPocketMaxCents: yearly('outOfPocketMax'),
    outOfPocketMetCents: yearly('outOfPocketMet'),
    inNetwork: take('inNetwork', network),
    allowedCents: allowed.length > 0 ? Object.fromEntries(allowed) : undefined,
    secondInsurance: take('secondInsurance', (said) => words(said, LONGEST.secondInsurance)),
  }
  if (above(found.deductibleMetCents, found.deductibleCents)) problems.deductibleMet = 'More is met than the deductible comes to. Check both.'
  if (above(found.outOfPocketMetCents, found.outOfPocketMaxCents)) problems.outOfPocketMet = 'More is met than the yearly maximum. Check both.'
  if (Object.keys(problems).length > 0) return { problems }
  return { benefits: { source: 'verified', ...knownOf(found) } }
}

const above = (met: number | undefined, most: number | undefined): boolean => met !== undefined && most !== undefined && met > most
