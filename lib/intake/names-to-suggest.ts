import { LOOK_ALIKES, OTHER_MEDICINES } from '@/lib/facts/medicines/look-alikes'
import { isMedicine, type Medicine } from '@/lib/facts/medicines/medicine'
import { recognise, withoutRemark } from '@/lib/facts/medicines/recognise'
import { medicineTable } from '@/lib/facts/medicines/table'
import { plainName } from '@/lib/facts/names/plain-name'
import type { Named, Names } from '@/lib/facts/names/suggest'

/** The lists whose names are suggested while they are typed. */
export type SuggestedList = 'medicines' | 'treatments'
export const isSuggestedList = (list: string): list is SuggestedList => list === 'medicines' || list === 'treatments'

const onceEach = (names: readonly string[]) => names.filter((name, at) => names.findIndex((other) => plainName(other) === plainName(name)) === at)

/** Its names in a language, best known first, and how many of them are what it is generically called there. */
function namesIn(language: string, row: Medicine) {
  const { brands, spanish, otherNames = [], brandsAbroad = [] } = row
  const generic = withoutRemark(row).split(' / ')
  const inSpanish = spanish.slice(0, generic.length)
  return language === 'es'
    ? { generic: inSpanish, names: onceEach([...spanish, ...brandsAbroad, ...brands, ...generic, ...otherNames]) }
    : { generic, names: onceEach([...generic, ...otherNames, ...brands, ...spanish, ...brandsAbroad]) }
}

/** A row as it is suggested: beside a brand or a name in another language stands the generic name, and beside that the main brand. */
function namedIn(language: string, row: Medicine): Named {
  const { generic, names } = namesIn(language, row)
  const brand = generic.length === 1 ? (row.brands[0] ?? '') : ''
  const besideName = (name: string) => (generic.includes(name) ? brand : generic.join(' / '))
  const beside = names.map((name) => (plainName(besideName(name)) === plainName(name) ? '' : besideName(name)))
  return { names, beside, slips: onceEach(row.misspellings) }
}

/** A group of look-alikes by their names: what is like a generic name is like the Spanish one, and like brands of other countries. */
function alike(language: string, group: readonly string[]): readonly string[] {
  const names = group.flatMap((name) => {
    const row = recognise(name)
    const isGeneric = row !== undefined && plainName(withoutRemark(row)) === name
    if (!isGeneric) return [name]
    const [inSpanish = name] = row.spanish
    return [...(language === 'es' ? [inSpanish, name] : [name, inSpanish]), ...(row.brandsAbroad ?? [])]
  })
  return onceEach(names).map(plainName)
}

/** Everything that a page needs to suggest names of a list by itself: sent once, so that nobody is told what is being typed. */
export const namesToSuggest = (list: SuggestedList, language: string): Names => ({
  all: medicineTable.filter((row) => isMedicine(row) === (list === 'medicines')).map((row) => namedIn(language, row)),
  lookAlikes: list === 'medicines' ? LOOK_ALIKES.map((group) => alike(language, group)) : [],
  others: list === 'medicines' ? [...OTHER_MEDICINES] : [],
})
