import type { Medicine } from './medicine'
import { medicineTable } from './table'

/** Lower case, without accents and punctuation, single spaces: how names are compared. */
export const plainName = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Every right name of a row: its id, generic, brand and Spanish names. Misspellings are none. */
export function namesOf(row: Medicine): readonly string[] {
  const generics = [row.generic, ...row.generic.split(' / '), row.generic.replace(/\s*\(.*\)/, '')]
  return [...new Set([row.id, ...generics, ...row.brands, ...row.spanish].map(plainName))]
}

const byName = new Map(medicineTable.flatMap((row) => namesOf(row).map((name) => [name, row] as const)))
const byId = new Map(medicineTable.map((row) => [row.id, row] as const))

// What stands on a pack beside the name: amount, form and salt. None of these words is part of another medicine's name.
const AMOUNT = /\b\d+(?:[.,]\d+)?\s*(?:mg|mcg|µg|ug|ml|milligrams?|miligramos)\b(?:\s*(?:\/|a|per|al|por)\s*(?:day|d[ií]a))?/gi
const FORM =
  /\b(?:hcl|hydrochloride|hydrobromide|hbr|sodium|maleate|succinate|tartrate|besylate|sulfate|oxalate|carbonate|clorhidrato|er|xr|xl|sr|cr|ir|extended release|tablets?|capsules?|pills?|pastillas?|c[aá]psulas?|tabletas?)\b/gi

/** The one row that all parts name: "Cymbalta (duloxetine)". Parts that name different rows name none. */
function agreed(parts: readonly string[]): Medicine | undefined {
  const rows = parts.map((part) => byName.get(plainName(part)))
  return rows.length > 1 && rows.every((row) => row !== undefined && row === rows[0]) ? rows[0] : undefined
}

/**
 * The row that a typed name stands for: an exact name, whole words only, with or without amount, form and salt.
 * A misspelling is not recognised, however plain it looks: tramadol and trazodone are a letter apart. Ask with `didYouMean`.
 */
export function recognise(text: string): Medicine | undefined {
  const exact = byName.get(plainName(text))
  if (exact) return exact
  const bare = text.replace(AMOUNT, ' ').replace(FORM, ' ')
  return byName.get(plainName(bare)) ?? agreed(bare.split(/[()/,;=]/).filter((part) => plainName(part) !== ''))
}

/** The row with this id. */
export const medicineById = (id: string): Medicine | undefined => byId.get(id)

/** Rows to ask about when a name is not recognised: "did you mean …?" Nothing is decided from it. */
export function didYouMean(text: string): readonly Medicine[] {
  if (recognise(text)) return []
  const typed = plainName(text.replace(AMOUNT, ' ').replace(FORM, ' '))
  const misspelt = medicineTable.filter((row) => row.misspellings.some((wrong) => plainName(wrong) === typed))
  return [...new Set([...misspelt, ...namedIn(text)])]
}

/**
 * Rows whose name occurs as whole words somewhere in free text. It may raise a flag, never clear one.
 * Names of three letters or fewer are left out: in a sentence they are too often something else.
 */
export function namedIn(text: string): readonly Medicine[] {
  const words = ` ${plainName(text)} `
  return [...new Set([...byName].filter(([name]) => name.length > 3 && words.includes(` ${name} `)).map(([, row]) => row))]
}
