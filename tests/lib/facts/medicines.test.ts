import { describe, expect, it } from 'vitest'
import { didYouMean, namedIn, namesOf, plainName, recognise } from '@/lib/facts/medicines/recognise'
import { medicineTable } from '@/lib/facts/medicines/table'

describe('the table of medicines', () => {
  it('has 142 rows with ids of their own', () => {
    expect(medicineTable).toHaveLength(142)
    expect(new Set(medicineTable.map(({ id }) => id)).size).toBe(142)
  })

  it('gives no name to two rows, misspellings included', () => {
    const owners = new Map<string, string>()
    for (const row of medicineTable) {
      for (const name of [...namesOf(row), ...row.misspellings.map(plainName)]) {
        expect(owners.get(name) ?? row.id, `"${name}" names ${owners.get(name)} and ${row.id}: leave it to one`).toBe(row.id)
        owners.set(name, row.id)
      }
    }
  })

  it('counts what the grades say', () => {
    const graded = (risk: string) => medicineTable.filter(({ seizureRisk }) => seizureRisk === risk).length
    expect(['strong', 'caution', 'withdrawal', 'none'].map(graded)).toEqual([13, 29, 17, 83])
    expect(medicineTable.filter(({ countsAs }) => countsAs === 'antidepressant')).toHaveLength(36)
    expect(medicineTable.filter(({ countsAs }) => countsAs === 'augmentation')).toHaveLength(16)
  })
})

describe('recognising a typed name', () => {
  it.each([
    ['duloxetine', 'duloxetine'],
    ['Cymbalta', 'duloxetine'],
    ['  CYMBALTA 60 mg ', 'duloxetine'],
    ['bupropion XL', 'bupropion'],
    ['Wellbutrin XL 300mg', 'bupropion'],
    ['Ácido valproico', 'divalproex'],
    ['valproic acid', 'divalproex'],
    ['St. John’s Wort', 'st-johns-wort'],
    ['Tylenol #3', 'acetaminophen-codeine'],
    ['Tylenol', 'acetaminophen'],
    ['PT', 'physical-therapy'],
    ['ECT', 'ect'],
    ['lithium carbonate', 'lithium'],
    ['Cymbalta (duloxetine)', 'duloxetine'],
    ['sumatriptán', 'sumatriptan'],
    ['lidocaine-patch', 'lidocaine-patch'],
  ])('%s', (typed, id) => expect(recognise(typed)?.id).toBe(id))

  it.each([
    'metformin',
    'clopidogrel',
    'combined oral contraceptive',
    'clonidine',
    'hydralazine',
    'Lamisil',
    'tylenol 4',
    'PTX',
    'act fast',
    '',
    'duloxetine and pregabalin',
  ])('does not recognise %s', (typed) => expect(recognise(typed)).toBeUndefined())

  it('never corrects a misspelling: it asks', () => {
    expect(recognise('zoloff')).toBeUndefined()
    expect(didYouMean('zoloff').map(({ id }) => id)).toEqual(['sertraline'])
    expect(didYouMean('tramadal').map(({ id }) => id)).toEqual(['tramadol'])
    expect(didYouMean('sertraline')).toEqual([])
    expect(didYouMean('metformin')).toEqual([])
  })

  it('finds whole names in words, and none of three letters', () => {
    expect(
      namedIn('tramadol, sometimes Zoloft')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['sertraline', 'tramadol'])
    expect(namedIn('an act of PT')).toEqual([])
  })
})
