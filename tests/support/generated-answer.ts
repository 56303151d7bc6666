import { medicineTable } from '@/lib/facts/medicines/table'
import type { Field, ListField, RowField } from '@/lib/forms/field'
import { optionsOf } from '@/lib/forms/step'
import { optionsIn } from '@/lib/knowledge/lists'
import { judgePlain } from '@/lib/rules/condition'
import { addDays, type Day } from '@/lib/rules/day'
import type { Chance } from './chance'
import { FREE_WORDS, ODD_NAMES, SHORT_WORDS } from './generated-words'

/** How a made-up person answers: shares of 1. */
export type Temper = {
  readonly missing: number
  readonly unsure: number
  readonly declined: number
  /** Of answers that tell of a hazard where “no”, “never” or “none” could stand. */
  readonly hazard: number
  /** Of free texts that are written at all. */
  readonly wordy: number
}

type Place = { readonly step: string; readonly field: string; readonly on: Day; readonly siblings: Readonly<Record<string, unknown>> }

/** Steps in which a “no” is the ordinary answer. */
const HAZARDS: readonly string[] = ['self-harm', 'health-now', 'implants', 'brain-health', 'daily-life', 'other-treatments', 'mood-history']
const CALM: readonly string[] = ['no', 'never', 'not-applicable']

/** Numbers on both sides of what the rules compare with, by question. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  drinksPerWeek: [0, 0, 3, 14, 15, 40],
  sleepHours: [4.9, 5, 6, 7, 8],
  auraMinutes: [4, 5, 20, 60, 61],
  daysPerMonth: [0, 4, 14, 15, 31],
  nowMg: [5, 6, 20, 50, 51, 100, 150, 400, 401, 450, 451],
  doseMg: [5, 6, 19, 20, 49, 50, 51, 59, 60, 149, 150, 225, 226, 400, 401, 450, 451],
  weeks: [0, 2, 3, 5, 6, 7, 8, 12, 52],
  sessions: [0, 1, 7, 8, 30],
}

const AGES = [13, 14, 15, 16, 17, 18, 18, 19, 23, 26, 29, 33, 37, 41, 44, 48, 52, 56, 60, 64, 69, 70, 70, 71, 72, 85, 99]

const twoDigits = (count: number) => String(count).padStart(2, '0')
/** The month so many months before (after, when negative) the month of a day. */
function monthsBefore(on: Day, months: number): string {
  const index = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 - months
  return `${Math.floor(index / 12)}-${twoDigits((index % 12) + 1)}`
}
/** The day on which somebody was born who is `years` old on `on`, and `days` past the birthday. */
export function bornBefore(on: Day, years: number, days: number): Day {
  const birthday = `${Number(on.slice(0, 4)) - years}${on.slice(4)}`
  return addDays(birthday, -days)
}

function dateFor({ step, on }: Place, chance: Chance): string {
  if (step !== 'about-you') return on
  if (chance.is(0.02)) return chance.one([on, '1900-01-01', '2000-02-29'])
  return bornBefore(on, chance.one(AGES), chance.one([0, 1, 200, 364]))
}

function monthFor(field: Field & { readonly kind: 'month' }, on: Day, chance: Chance): string {
  const before = chance.one(field.future ? [-12, -2, -1, 0, 1] : [0, 1, 2, 3, 4, 6, 9, 12, 30, 70, 300])
  const found = monthsBefore(on, before)
  return [found, field.earliest].sort().at(-1) as string
}

/** Numbers that are no hazard. */
const CALM_NUMBERS: Readonly<Record<string, number>> = { drinksPerWeek: 2, sleepHours: 7 }

function numberFor(field: Field & { readonly kind: 'number' }, name: string, temper: Temper, chance: Chance): unknown {
  const calm = CALM_NUMBERS[name]
  if (calm !== undefined && !chance.is(temper.hazard)) return calm
  const likely = NUMBERS[name] ?? [field.least, Math.min(field.most, (field.likelyUpTo ?? field.most) / 2)]
  const found = chance.is(0.04) ? chance.one([field.least, field.most]) : chance.one(likely)
  const fits = field.whole ? Math.round(found) : found
  return chance.is(0.05) ? String(fits) : fits
}

const ALONE: readonly string[] = ['none', 'none-yet', 'unsure']

function manyOf(values: readonly string[], hazardous: boolean, temper: Temper, chance: Chance): readonly string[] {
  const alone = values.filter((value) => ALONE.includes(value))
  const others = values.filter((value) => !ALONE.includes(value))
  if (alone.length > 0 && (hazardous ? !chance.is(temper.hazard) : chance.is(0.2))) return [chance.one(alone)]
  return chance.some(others, 1, 3)
}

function wordsFor(field: Field & { readonly kind: 'text' | 'long' }, chance: Chance): string {
  if (field.kind === 'long') return chance.one(FREE_WORDS)
  if (field.format === 'email') return 'someone@example.com'
  if (field.format === 'phone') return chance.one(['561-555-0100', '(561) 555 0100', '+15615550100'])
  return chance.one(SHORT_WORDS)
}

const namesOf = (from: 'medicines' | 'treatments') => {
  const ids = new Set(optionsIn(from).map(({ value }) => value))
  return medicineTable
    .filter(({ id }) => ids.has(id))
    .flatMap(({ id, generic, brands, spanish, misspellings }) => [id, id, generic, ...brands, ...spanish, ...misspellings.slice(0, 1)])
}
const NAMES = { medicines: namesOf('medicines'), treatments: namesOf('treatments') }

/** A known, admissible answer to a question: neither “not sure” nor “rather not say”. Undefined only where there is nothing to choose. */
export function knownAnswer(field: Field | RowField, place: Place, temper: Temper, chance: Chance): unknown {
  const hazardous = HAZARDS.includes(place.step) || place.field === 'noneTaken'
  switch (field.kind) {
    case 'text':
    case 'long':
      return wordsFor(field, chance)
    case 'date':
      return dateFor(place, chance)
    case 'month':
      return monthFor(field, place.on, chance)
    case 'number':
      return numberFor(field, place.field, temper, chance)
    case 'scale':
      return chance.below(11)
    case 'item':
      return place.field === 'q9' && !chance.is(temper.hazard) ? 0 : chance.below(4)
    case 'one':
    case 'yesno': {
      const values = optionsOf(field).map(({ value }) => value)
      const calm = values.find((value) => CALM.includes(value))
      return hazardous && calm && !chance.is(temper.hazard) ? calm : chance.one(values.filter((value) => value !== 'prefer-not'))
    }
    case 'many':
      return manyOf(
        field.options.map(({ value }) => value),
        hazardous && place.field !== 'diagnoses',
        temper,
        chance,
      )
    case 'listed':
      return listedFor(field, place, temper, chance)
    case 'list':
      return chance.some([0, 1, 2, 3, 4, 5, 6], 1, 5).map(() => rowFor(field, place, temper, chance))
  }
}

function listedFor(field: Field & { readonly kind: 'listed' }, { siblings }: Place, temper: Temper, chance: Chance): unknown {
  if (field.text) return chance.is(0.1) ? chance.one(ODD_NAMES) : chance.one(NAMES[field.from as 'medicines' | 'treatments'])
  const ids = optionsIn(field.from).map(({ value }) => value)
  if (field.several) return manyOf(ids, false, temper, chance)
  const among = field.among === undefined ? undefined : siblings[field.among]
  return Array.isArray(among) ? chance.one(among) : chance.one(ids)
}

/** Most cells of a row are asked only of some; those that are not are now and then filled all the same. */
function rowFor(field: ListField, place: Place, temper: Temper, chance: Chance): Readonly<Record<string, unknown>> {
  const row: Record<string, unknown> = {}
  for (const [name, cell] of Object.entries(field.row)) {
    const shown = !cell.showIf || judgePlain(cell.showIf, (sibling) => row[sibling]) !== 'unmet'
    const said =
      shown || chance.is(0.03)
        ? answerFor(cell, { ...place, step: '', field: name, siblings: row }, name === field.rowTitle ? { ...temper, missing: 0, unsure: 0 } : temper, chance)
        : undefined
    if (said !== undefined) row[name] = said
  }
  return row
}

const NEVER_UNSURE: readonly Field['kind'][] = ['text', 'long', 'date', 'list', 'item', 'scale']

/** An answer as people give them: missing, not sure, declined, or known. */
export function answerFor(field: Field | RowField, place: Place, temper: Temper, chance: Chance): unknown {
  if (chance.is(temper.missing)) return chance.is(0.1) ? '' : undefined
  if ((field.kind === 'long' || field.kind === 'text') && !field.needed && !chance.is(temper.wordy)) return undefined
  if (field.declinable && chance.is(temper.declined)) return 'declined'
  if (field.kind === 'one' && chance.is(temper.declined) && optionsOf(field).some(({ value }) => value === 'prefer-not')) return 'prefer-not'
  const mayBeUnsure = !NEVER_UNSURE.includes(field.kind) && !(field.kind === 'listed' && field.text)
  if (mayBeUnsure && chance.is(temper.unsure)) return field.kind === 'many' ? ['unsure'] : 'unsure'
  return knownAnswer(field, place, temper, chance)
}
