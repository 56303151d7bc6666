import { describe, expect, it } from 'vitest'
import { LOOK_ALIKES, OTHER_MEDICINES } from '@/lib/facts/medicines/look-alikes'
import { isMedicine } from '@/lib/facts/medicines/medicine'
import { properNamesOf, recognise } from '@/lib/facts/medicines/recognise'
import { medicineTable } from '@/lib/facts/medicines/table'
import { plainName } from '@/lib/facts/names/plain-name'
import { type Suggestions, suggesting } from '@/lib/facts/names/suggest'
import { namesToSuggest } from '@/lib/intake/names-to-suggest'
import { TYPED, TYPED_IN_SPANISH } from './typed-words'

const toMedicines = namesToSuggest('medicines', 'en')
const medicines = suggesting(toMedicines)
/** As if no other medicine were known. */
const heedless = suggesting({ ...toMedicines, others: [] })
const treatments = suggesting(namesToSuggest('treatments', 'en'))
const medicinesInSpanish = suggesting(namesToSuggest('medicines', 'es'))
type Suggest = (typed: string) => Suggestions
const namesIn = (suggest: Suggest, typed: string) => suggest(typed).found.map(({ name }) => name)
const listOf = (row: (typeof medicineTable)[number]) => (isMedicine(row) ? medicines : treatments)
const beginnings = (name: string, from: number) => Array.from({ length: name.length - from + 1 }, (_, at) => name.slice(0, from + at))

describe('what is suggested first', () => {
  const pairs = (table: typeof TYPED) => Object.entries(table).flatMap(([name, typed]) => typed.map((one) => [one, name] as const))

  it('is looked at for more than 240 typed words', () => expect(pairs(TYPED).length).toBeGreaterThan(240))
  it.each(pairs(TYPED))('%s: %s', (typed, name) => {
    const [first] = namesIn(medicines, typed)
    const elsewhere = namesIn(treatments, typed)
    expect(first ?? elsewhere[0]).toBe(name)
  })
  it.each(pairs(TYPED_IN_SPANISH))('in Spanish, %s: %s', (typed, name) => expect(namesIn(medicinesInSpanish, typed)[0]).toBe(name))

  it.each(medicineTable.map((row) => [row.id, row] as const))('every right name of %s, whatever else is like it', (_, row) => {
    for (const name of properNamesOf(row).filter((one) => plainName(one).length > 1 && !/[/(]/.test(one)))
      for (const typed of [name, name.toUpperCase(), plainName(name)]) {
        const { isGuess, found } = listOf(row)(typed)
        expect([isGuess, plainName(found[0]?.name ?? ''), recognise(found[0]?.name ?? '')?.id], typed).toEqual([false, plainName(name), row.id])
      }
  })

  it.each(LOOK_ALIKES.flat())('%s itself before all that are taken for it', (name) => expect(plainName(namesIn(medicines, name)[0] ?? '')).toBe(name))
})

/** Names that stand for nothing, without anything taken for them. */
const invented = (...all: readonly { readonly names: readonly string[]; readonly slips?: readonly string[] }[]) =>
  suggesting({ all: all.map(({ names, slips = [] }) => ({ names, slips, beside: names.map(() => '') })), lookAlikes: [], others: [] })

describe('what is suggested', () => {
  it('is in the order of how well it fits: the name, what begins so, a combination, a later word', () => {
    const suggest = invented({ names: ['alpha zorba'] }, { names: ['zorba/alpha'] }, { names: ['zorbano'] }, { names: ['zorba'] }, { names: ['alzorba'] })
    expect(namesIn(suggest, 'zorba')).toEqual(['zorba', 'zorbano', 'zorba/alpha', 'alpha zorba'])
  })

  it('is the best known of names that fit alike', () => {
    expect(namesIn(invented({ names: ['zorbate', 'zorbano', 'zorba'] }), 'zorb')).toEqual(['zorbate'])
    expect(namesIn(invented({ names: ['zorbate', 'zorbano', 'zorba'] }), 'zorba')).toEqual(['zorba'])
  })

  it('is for a known slip the name most like it, the whole slip before what begins so, and then only what is very near', () => {
    const suggest = invented(
      { names: ['lumbrate', 'Tessifor'], slips: ['quexolane'] },
      { names: ['lumbrane', 'Kuexola'], slips: ['quexol'] },
      { names: ['quexxx'] },
      { names: ['quexo'] },
      { names: ['quaxol'] },
    )
    expect(namesIn(suggest, 'quexol')).toEqual(['Kuexola', 'lumbrate', 'quexo', 'quaxol'])
    expect(namesIn(suggest, 'quexola')).toEqual(['lumbrate', 'Kuexola', 'quaxol'])
    expect(namesIn(invented({ names: ['lumbrate'], slips: ['cbd'] }, { names: ['tessifor'], slips: ['cbdo'] }), 'cbd')).toEqual(['lumbrate'])
  })

  it('stands beside what makes it sure: the generic name, or of that the main brand', () => {
    const words = (suggest: Suggest, typed: string) => suggest(typed).found.map(({ name, beside }) => (beside ? `${name} (${beside})` : name))
    expect(words(medicines, 'cymb')).toEqual(['Cymbalta (duloxetine)'])
    expect(words(medicines, 'duloxetina')).toEqual(['duloxetina (duloxetine)'])
    expect(words(medicinesInSpanish, 'cymb')).toEqual(['Cymbalta (duloxetina)'])
    expect(words(medicinesInSpanish, 'duloxetine')).toEqual(['duloxetine (duloxetina)'])
    expect(words(medicinesInSpanish, 'dulox')).toEqual(['duloxetina (Cymbalta)'])
    expect(words(medicines, 'prednisone')).toEqual(['prednisone'])
    expect(words(medicines, 'medrol')).toEqual(['Medrol (prednisone / methylprednisolone / dexamethasone)'])
    expect(words(medicinesInSpanish, 'medrol')).toEqual(['Medrol (prednisona / metilprednisolona / dexametasona)'])
    expect(words(treatments, 'tens')).toEqual(['TENS (TENS unit)'])
    expect(words(treatments, 'fisio')).toEqual(['fisioterapia (physical therapy)'])
  })

  it('begins as it was typed, one name a medicine, the plain one before combinations and later words last', () => {
    expect(namesIn(medicines, 'bupropion')).toEqual(['bupropion', 'naltrexone/bupropion', 'dextromethorphan/bupropion'])
    expect(namesIn(medicines, 'olanz')).toEqual(['olanzapine', 'olanzapine/fluoxetine'])
    expect(namesIn(medicines, 'paroxe')).toEqual(['paroxetine'])
    expect(namesIn(medicines, 'valpro')).toEqual(['valproic acid'])
    expect(namesIn(medicines, 'wort')).toEqual(["St John's wort"])
    expect(namesIn(medicines, 'marij')).toEqual(['medical marijuana'])
    expect(namesIn(medicines, 'ms con')).toEqual(['MS Contin'])
    expect(namesIn(medicines, 'mscon')).toEqual(['MS Contin'])
    expect(medicines('zolof').isGuess).toBe(false)
  })

  it('are at most eight, and of guesses four with what is taken for them', () => {
    const named = [...'abcdefghij'].map((letter) => `zorbali${letter}`)
    const invented = suggesting({
      all: named.map((name) => ({ names: [name], slips: [], beside: [''] })),
      lookAlikes: [['zorbalib', 'zorbalih', 'zorbalij']],
      others: [],
    })
    expect(namesIn(invented, 'zorba')).toEqual(named.slice(0, 8))
    expect(namesIn(invented, 'zorbalix')).toEqual([...named.slice(0, 4), 'zorbalih', 'zorbalij'])
  })

  it('are offered from two letters on', () => {
    expect(medicines('')).toEqual({ isGuess: false, found: [] })
    expect(namesIn(medicines, ' p.')).toEqual([])
    expect(namesIn(medicines, 'pr').length).toBe(8)
    expect(namesIn(treatments, 'pt')).toEqual(['PT'])
  })

  it('is recognised as its row, is never a slip, comes once a row, and is the same each time', () => {
    for (const row of medicineTable)
      for (const typed of [...row.brands.map((name) => name.slice(0, 3)), ...row.spanish.map((name) => name.slice(0, 5)), ...row.misspellings]) {
        const { found } = listOf(row)(typed)
        const rows = found.map(({ name }) => recognise(name))
        expect(rows, typed).not.toContain(undefined)
        expect(new Set(rows).size, typed).toBe(rows.length)
        expect(found.length).toBeLessThanOrEqual(8)
        expect(listOf(row)(typed).found).toEqual(found)
      }
  })
})

describe('a guess', () => {
  /** Listed as a slip, and the beginning of another right name. */
  const BEGINS_ANOTHER = ['cognitive therapy']

  it.each(medicineTable.map((row) => [row.id, row] as const))('every listed misspelling leads to %s, with all that are taken for it', (_, row) => {
    for (const typed of row.misspellings.filter((one) => !BEGINS_ANOTHER.includes(one))) {
      const { isGuess, found } = listOf(row)(typed)
      const rows = found.map(({ name }) => recognise(name)?.id)
      expect(rows[0], typed).toBe(row.id)
      if (!isGuess) continue
      for (const { name } of found)
        for (const group of LOOK_ALIKES.filter((one) => one.includes(plainName(name))))
          for (const other of group) expect(rows, `${typed}: ${other}`).toContain(recognise(other)?.id)
    }
  })

  it.each([
    ['tramadal', ['tramadol', 'trazodone']],
    ['trazadone', ['trazodone', 'tramadol']],
    ['celexia', ['Celexa', 'Celebrex']],
    ['paxill', ['Paxil', 'Tafil']],
    ['fluoxetn', ['fluoxetine', 'duloxetine', 'fluvoxamine']],
    ['fluoxetna', ['fluoxetina', 'duloxetine', 'fluvoxamine']],
    ['aderal', ['Adderall', 'Inderal']],
    ['tradoll', ['Tradol', 'trazodone', 'Tradea']],
    ['lorazapam', ['lorazepam', 'clonazepam', 'clozapine']],
    ['vybrid', ['Viibryd']],
    ['special k', ['ketamine', 'esketamine nasal spray']],
    ['cymblt', ['Cymbalta']],
    ['Gabapetn', ['gabapentin']],
  ])('%s may be one of several: all are offered, the likeliest first', (typed, names) => {
    expect(medicines(typed).isGuess).toBe(true)
    expect(namesIn(medicines, typed)).toEqual(names)
  })

  it('is made of a beginning from five letters on, if the first is right, and allows two slips from eight', () => {
    expect(namesIn(medicines, 'sirt')).toEqual([])
    expect(namesIn(medicines, 'sirtr')).toEqual(['sertraline'])
    expect(namesIn(medicines, 'zertr')).toEqual([])
    expect(namesIn(medicines, 'escatel')).toEqual([])
    expect(namesIn(medicines, 'escatalo')).toEqual(['escitalopram', 'citalopram'])
    expect(namesIn(medicines, 'escetaluo')).toEqual(['escitalopram', 'citalopram'])
  })

  it('is made of what begins a known slip from four letters on', () => {
    expect(namesIn(medicines, 'sim')).toEqual([])
    expect(namesIn(medicines, 'simb')).toContain('Cymbalta')
  })

  it('is never made of what begins the right name of another medicine, nor of that name and more', () => {
    for (const name of OTHER_MEDICINES)
      for (const typed of [...beginnings(name, 4), `${name} 20 mg`]) {
        const { isGuess, found } = medicines(typed)
        expect(isGuess ? found : [], typed).toEqual([])
      }
    for (const name of ['claritin', 'Allegra', 'zyrtec']) expect(namesIn(medicines, name)).toEqual([])
    expect(namesIn(medicines, 'claritin-')).toEqual([])
    expect(namesIn(medicines, 'claritin-d')).toEqual(['Claritin-D'])
  })

  it.each([...OTHER_MEDICINES])('%s is listed because something else would be guessed at, or asked about', (name) => {
    const guessed = beginnings(name, 4).some((typed) => heedless(typed).found.length > 0)
    expect(guessed).toBe(true)
  })

  it.each(['atorvastatin', 'lisinopril', 'ozempic', 'the little white one', 'blood pressure pill', 'cymbalta 60 mg', '12345'])('%s resembles nothing', (typed) =>
    expect(medicines(typed).found).toEqual([]),
  )
})
