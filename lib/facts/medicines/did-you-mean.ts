import { editDistance } from '../names/edit-distance'
import { mayDiffer } from '../names/near'
import { lettersOf, plainName } from '../names/plain-name'
import { LOOK_ALIKES, OTHER_MEDICINES } from './look-alikes'
import type { Medicine } from './medicine'
import { bareName, namedIn, properNamesOf, recognise, withoutRemark } from './recognise'
import { medicineTable } from './table'

/** A name that a typed one may have meant: right, as it is written on a box, and the row it stands for. */
export type Candidate = { readonly name: string; readonly row: Medicine }

/** The most that are offered before their look-alikes. */
const MOST = 4
/** A single word of a longer text is compared from this many letters on. */
const WORD_FROM = 5

/** Every right name, and how it is compared. One of three letters or fewer is near to nothing. */
const COMPARED = medicineTable.flatMap((row) => properNamesOf(row).map((name) => ({ name, row, letters: lettersOf(name) })))

/** Those of these names that are within so many letters of a word, the nearest first; of names equally near the generic one. */
function ranked(names: typeof COMPARED, word: string, most: (letters: string) => number): readonly Candidate[] {
  const near = names.flatMap(({ name, row, letters }) => {
    const distance = editDistance(word, letters, most(letters))
    return distance === undefined ? [] : [{ name, row, distance }]
  })
  return near.sort((a, b) => a.distance - b.distance)
}

/** The right names a word is near to. */
const nearTo = (word: string, most = Number.POSITIVE_INFINITY) => ranked(COMPARED, word, (letters) => Math.min(most, mayDiffer(word, letters)))

const MISSPELT = new Map(medicineTable.flatMap((row) => row.misspellings.map((wrong) => [lettersOf(wrong), row] as const)))

/** The row of a listed misspelling, by that of its names which is nearest. */
function misspelt(word: string): readonly Candidate[] {
  const row = MISSPELT.get(word)
  const itsNames = COMPARED.filter((one) => one.row === row)
  const [nearest] = ranked(itsNames, word, () => Number.POSITIVE_INFINITY)
  return nearest ? [nearest] : []
}

/** Single words of a longer text, where the text as a whole is near to nothing: "zolof in the morning". */
function wordsNear(typed: string): readonly Candidate[] {
  const words = typed.split(' ').filter((word) => word.length >= WORD_FROM && !OTHER_MEDICINES.has(word))
  return words.flatMap((word) => [...misspelt(word), ...nearTo(word, 1)])
}

const UNMISTAKEN = new Set(LOOK_ALIKES.flat())

/** What is offered: the generic name or the main brand, or the very name that is taken for another. No slang, no lesser brand. */
function asOffered(one: Candidate): Candidate {
  const [brand] = one.row.brands
  const isMain = brand !== undefined && plainName(brand) === plainName(one.name)
  return isMain || UNMISTAKEN.has(plainName(one.name)) ? one : { ...one, name: withoutRemark(one.row) }
}

/** Every name that is dangerously like a candidate's, its own among them. */
function lookAlikesOf(one: Candidate): readonly Candidate[] {
  // A Spanish name, or a brand of another country, is as like as the generic one that it stands for.
  const { spanish, brandsAbroad = [], generic } = one.row
  const likened = [one.name, ...([...spanish, ...brandsAbroad].includes(one.name) ? [generic] : [])].map(plainName)
  const alike = LOOK_ALIKES.filter((names) => likened.some((name) => names.includes(name))).flat()
  return alike.flatMap((name) => COMPARED.find((other) => plainName(other.name) === name) ?? [])
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
  if (OTHER_MEDICINES.has(typed)) return []
  const word = typed.replaceAll(' ', '')
  const listed = misspelt(word)
  const named = namedIn(text).map((row) => ({ name: withoutRemark(row), row }))
  const direct = [...listed, ...named, ...(listed.length > 0 ? nearTo(word, 1) : nearTo(word))]
  const found = onceEach(direct.length > 0 ? direct : wordsNear(typed)).slice(0, MOST)
  return onceEach([...found, ...found.flatMap(lookAlikesOf)]).map(asOffered)
}

/** A candidate as it is offered: the name, and in brackets what else it is called. */
export function candidateWords({ name, row }: Candidate): string {
  const generic = withoutRemark(row)
  const other = plainName(name) === plainName(generic) ? row.brands[0] : generic
  return other && plainName(other) !== plainName(name) ? `${name} (${other})` : name
}
