import { editDistance } from './edit-distance'
import { LOOK_ALIKES, mayDiffer, OTHER_MEDICINES } from './look-alikes'
import type { Medicine } from './medicine'
import { bareName, namedIn, plainName, properNamesOf, recognise } from './recognise'
import { medicineTable } from './table'

/** A name that a typed one may have meant: right, as it is written on a box, and the row it stands for. */
export type Candidate = { readonly name: string; readonly row: Medicine }

/** The most that are offered before their look-alikes. */
const MOST = 4
/** A single word of a longer text is compared from this many letters on. */
const WORD_FROM = 5

const squeezed = (text: string) => plainName(text).replaceAll(' ', '')

/** Every right name that is compared, and how: three letters or fewer are too often something else. */
const COMPARED = medicineTable.flatMap((row) =>
  properNamesOf(row)
    .map((name) => ({ name, row, letters: squeezed(name) }))
    .filter(({ letters }) => letters.length > 3),
)

type Near = Candidate & { readonly distance: number }

/** The right names a word is near to, the nearest one of each row; of names equally near the generic one. */
function nearTo(word: string, most = 2): readonly Near[] {
  const found = COMPARED.flatMap(({ name, row, letters }): readonly Near[] => {
    const distance = editDistance(word, letters, Math.min(most, mayDiffer(word, letters)))
    return distance === undefined ? [] : [{ name, row, distance }]
  })
  const sorted = found.sort((a, b) => a.distance - b.distance)
  return sorted.filter((one, at) => sorted.findIndex(({ row }) => row === one.row) === at)
}

/** The name of a row that a listed misspelling is nearest to. */
function nearestName(row: Medicine, word: string): string {
  const ranked = COMPARED.filter((one) => one.row === row).map(({ name, letters }) => ({
    name,
    distance: editDistance(word, letters, word.length + letters.length) ?? 0,
  }))
  return ranked.reduce((best, one) => (one.distance < best.distance ? one : best), ranked[0] ?? { name: row.generic, distance: 0 }).name
}

const MISSPELT = new Map(medicineTable.flatMap((row) => row.misspellings.map((wrong) => [squeezed(wrong), row] as const)))

function misspelt(word: string): readonly Candidate[] {
  const row = MISSPELT.get(word)
  return row ? [{ name: nearestName(row, word), row }] : []
}

/** Single words of a longer text, where the text as a whole is near to nothing: "zolof in the morning". */
function wordsNear(typed: string): readonly Candidate[] {
  const words = typed.split(' ').filter((word) => word.length >= WORD_FROM && !OTHER_MEDICINES.has(word))
  return words.length > 1 ? words.flatMap((word) => [...misspelt(word), ...nearTo(word, 1)]) : []
}

const UNMISTAKEN = new Set(LOOK_ALIKES.flat())

/** What is offered: the generic name or the main brand, or the very name that is taken for another. No slang, no lesser brand. */
function asOffered(one: Candidate): Candidate {
  const [generic = one.row.generic] = properNamesOf(one.row)
  const isMain = [generic, one.row.generic, ...one.row.brands.slice(0, 1)].some((name) => plainName(name) === plainName(one.name))
  return isMain || UNMISTAKEN.has(plainName(one.name)) ? one : { ...one, name: generic }
}

/** A candidate, and every name that is dangerously like it. */
function withLookAlikes(one: Candidate): readonly Candidate[] {
  // A Spanish name is as like as the generic one that it is taken from.
  const { spanish, brands, generic } = one.row
  const likened = [one.name, ...(spanish.includes(one.name) && !brands.includes(one.name) ? [generic] : [])].map(plainName)
  const group = LOOK_ALIKES.find((names) => likened.some((name) => names.includes(name))) ?? []
  const alike = group.flatMap((name) => COMPARED.find((other) => plainName(other.name) === name) ?? [])
  return [one, ...alike.map(({ name, row }) => ({ name, row }))]
}

const onceEach = (all: readonly Candidate[]) => all.filter((one, at) => all.findIndex(({ row }) => row === one.row) === at)

/**
 * Names to ask about when a name is not recognised: "did you mean …?" Listed misspellings first, then names inside the
 * words, then names a letter or two away; look-alikes are always offered together. The same text gives the same names.
 * Nothing is decided from it.
 */
export function didYouMean(text: string): readonly Candidate[] {
  if (recognise(text)) return []
  const typed = plainName(bareName(text))
  const word = typed.replaceAll(' ', '')
  if (word.length <= 3 || OTHER_MEDICINES.has(typed)) return []
  const named = namedIn(text).map((row) => ({ name: properNamesOf(row)[0] ?? row.generic, row }))
  const listed = misspelt(word)
  const direct = [...listed, ...named, ...nearTo(word, listed.length > 0 ? 1 : 2)]
  const found = onceEach(direct.length > 0 ? direct : wordsNear(typed)).slice(0, MOST)
  return onceEach([...found, ...found.flatMap(withLookAlikes)]).map(asOffered)
}

/** A candidate as it is offered: the name, and in brackets what else it is called. */
export function candidateWords({ name, row }: Candidate): string {
  const [brand] = row.brands
  const other = plainName(name) === plainName(row.generic) ? brand : row.generic
  return other && plainName(other) !== plainName(name) ? `${name} (${other})` : name
}
