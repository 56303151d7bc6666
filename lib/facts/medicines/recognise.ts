import { plainName } from '../names/plain-name'
import type { Medicine } from './medicine'
import { medicineTable } from './table'

/** The generic name without its remark: "ketamine" of "ketamine (IV, IM, oral, nasal)". */
export const withoutRemark = ({ generic }: Medicine): string => generic.replace(/\s*\(.*\)/, '')

/** Every right name of a row as it is written: generic, brand and Spanish names, brands of other countries. Misspellings are none. */
export const properNamesOf = (row: Medicine): readonly string[] => [
  ...withoutRemark(row).split(' / '),
  row.generic,
  ...(row.otherNames ?? []),
  ...row.brands,
  ...row.spanish,
  ...(row.brandsAbroad ?? []),
]

/** Every right name of a row as names are compared, its id among them. */
export const namesOf = (row: Medicine): readonly string[] => [...new Set([row.id, ...properNamesOf(row)].map(plainName))]

const byId = new Map(medicineTable.map((row) => [row.id, row] as const))

// What stands on a pack beside the name: amount, form and salt. None of these words is part of another medicine's name.
const AMOUNT = /\b\d+(?:[.,]\d+)?\s*(?:mg|mcg|µg|ug|ml|milligrams?|miligramos)\b(?:\s*(?:\/|a|per|al|por)\s*(?:day|d[ií]a))?/gi
const FORM =
  /\b(?:hcl|hydrochloride|hydrobromide|hbr|sodium|maleate|succinate|tartrate|sulfate|oxalate|carbonate|clorhidrato(?: de)?|er|xr|xl|sr|cr|ir|extended release|tablets?|capsules?|pills?|pastillas?|c[aá]psulas?|tabletas?)\b/gi

/** A name without what stands beside it on a pack: amount, form and salt. */
export const bareName = (text: string): string => text.replace(AMOUNT, ' ').replace(FORM, ' ')

const byName = new Map(medicineTable.flatMap((row) => namesOf(row).map((name) => [name, row] as const)))

/** Names without the words of their pack ("Toprol" of "Toprol XL"), and two names of one row side by side: "Zoloft sertraline". */
function looseNames(row: Medicine): readonly string[] {
  const names = properNamesOf(row)
  return [...names.map(bareName), ...names.flatMap((name) => [`${row.generic} ${name}`, `${name} ${row.generic}`])].map(plainName)
}
const byLooseName = new Map(medicineTable.flatMap((row) => looseNames(row).map((name) => [name, row] as const)))
const rowNamed = (text: string) => byName.get(plainName(text)) ?? byLooseName.get(plainName(text))

/** The one row that all parts name: "Cymbalta (duloxetine)". Parts that name different rows name none. */
function agreed(parts: readonly string[]): Medicine | undefined {
  const [first, ...others] = parts.filter((part) => plainName(part) !== '').map(rowNamed)
  return others.every((row) => row === first) ? first : undefined
}

/**
 * The row that a typed name stands for: an exact name, whole words only, with or without amount, form and salt.
 * A misspelling is not recognised, however plain it looks: tramadol and trazodone are a letter apart. Ask with `didYouMean`.
 */
export const recognise = (text: string): Medicine | undefined =>
  byName.get(text) ?? rowNamed(text) ?? rowNamed(text.replace(AMOUNT, ' ')) ?? withoutPack(bareName(text)) ?? besidePack(bareName(text))

const withoutPack = (bare: string) => rowNamed(bare) ?? agreed(bare.split(/[()]/)) ?? agreed(bare.split(/[()/,;=]/))

// Beside a right name these are how much, how often and in which form. Elsewhere they may be part of a name, so the rest must be one.
const PACK = /(?<![\p{L}\d])(?:\d+(?:[.,]\d+)?|once|twice|daily|every|each|per|a|al|day|d[ií]a|diari[oa]|dr|ec|la)(?![\p{L}\d])/giu
const PATCH = /\b(?:patch|patches|parches?)\b/gi
/** Acetaminophen with a number from 1 to 4 holds codeine: another medicine. */
const CODEINE = /\b[1-4]\b/

function besidePack(bare: string): Medicine | undefined {
  const rest = plainName(bare.replace(PACK, ' ').replace(PATCH, ' '))
  if (rest.length <= 3) return undefined
  const row = rowNamed(rest)
  const patch = bare.match(PATCH) ? byId.get(`${(row?.id ?? rest).replace('-cream', '')}-patch`) : undefined
  return row?.id === 'acetaminophen' && CODEINE.test(bare) ? undefined : (patch ?? row)
}

/** The row with this id. */
export const medicineById = (id: string): Medicine | undefined => byId.get(id)

/**
 * Rows whose name occurs as whole words somewhere in free text. It may raise a flag, never clear one.
 * Names of three letters or fewer are left out: in a sentence they are too often something else.
 */
export function namedIn(text: string): readonly Medicine[] {
  const words = ` ${plainName(text)} `
  return [...new Set([...byName].filter(([name]) => name.length > 3 && words.includes(` ${name} `)).map(([, row]) => row))]
}
