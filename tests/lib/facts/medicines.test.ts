import { describe, expect, it } from 'vitest'
import { didYouMean } from '@/lib/facts/medicines/did-you-mean'
import { bareName, namedIn, namesOf, properNamesOf, recognise } from '@/lib/facts/medicines/recognise'
import { medicineTable } from '@/lib/facts/medicines/table'
import { plainName } from '@/lib/facts/names/plain-name'
import { optionsIn } from '@/lib/knowledge/lists'

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

  it.each(medicineTable.map((row) => [row.id, row] as const))('every name of %s, as it is written, in capitals, without accents and with a dose', (_, row) => {
    const medicine = row.class !== 'procedure' && row.class !== 'therapy'
    for (const name of properNamesOf(row)) {
      const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
      for (const typed of [name, name.toUpperCase(), plain, ` ${name}. `, ...(medicine ? [`${name} 20 mg`, `${name} 37.5mg tablets`, `${name} capsules`] : [])]) {
        expect(recognise(typed)?.id, typed).toBe(row.id)
        expect(didYouMean(typed), typed).toEqual([])
      }
      if (medicine) expect(recognise(`${name} (${properNamesOf(row)[0]})`)?.id, name).toBe(row.id)
    }
    expect(recognise(row.id)).toBe(row)
  })

  it('whatever the lists offer is recognised when it is chosen', () => {
    for (const list of ['medicines', 'treatments'] as const) {
      for (const { value, label } of optionsIn(list)) expect(recognise(label)?.id, label).toBe(value)
    }
  })

  it.each(['Toprol', 'Toprol XL', 'Forfivo 450 mg', 'Hysingla', 'Contrave (naltrexone/bupropion)', 'hydrocodone', 'codeine', 'Zoloft sertraline', 'psychotherapy'])(
    '%s',
    (typed) => {
      expect(recognise(typed)).toBeDefined()
    },
  )

  it.each([
    ['sertraline HCl', 'sertraline'],
    ['bupropion hydrochloride', 'bupropion'],
    ['citalopram hydrobromide', 'citalopram'],
    ['citalopram HBr', 'citalopram'],
    ['divalproex sodium', 'divalproex'],
    ['fluvoxamine maleate', 'fluvoxamine'],
    ['metoprolol succinate', 'metoprolol'],
    ['metoprolol tartrate', 'metoprolol'],
    ['morphine sulfate', 'morphine'],
    ['escitalopram oxalate', 'escitalopram'],
    ['carbonato de litio', 'lithium'],
    ['clorhidrato de sertralina', 'sertraline'],
    ['venlafaxine ER', 'venlafaxine'],
    ['quetiapine XR 50', 'quetiapine'],
    ['bupropion XL', 'bupropion'],
    ['bupropion SR', 'bupropion'],
    ['paroxetine CR', 'paroxetine'],
    ['oxycodone IR', 'oxycodone'],
    ['venlafaxine extended release', 'venlafaxine'],
    ['duloxetine DR', 'duloxetine'],
    ['naproxen EC', 'naproxen'],
    ['propranolol LA', 'propranolol'],
    ['sertraline tablet', 'sertraline'],
    ['duloxetine capsules', 'duloxetine'],
    ['tramadol pills', 'tramadol'],
    ['tramadol pastillas', 'tramadol'],
    ['duloxetina cápsulas', 'duloxetine'],
    ['sertralina tabletas', 'sertraline'],
  ])('salt and form beside the name: %s', (typed, id) => expect(recognise(typed)?.id).toBe(id))

  it.each([
    ['liothyronine 25 mcg', 'liothyronine'],
    ['liothyronine 25 µg', 'liothyronine'],
    ['fentanyl 50 ug', 'fentanyl'],
    ['morphine 5 ml', 'morphine'],
    ['sertraline 50 milligrams', 'sertraline'],
    ['sertralina 50 miligramos', 'sertraline'],
    ['lamotrigine 12,5 mg', 'lamotrigine'],
    ['fluoxetine 20 once', 'fluoxetine'],
    ['gabapentin 300 twice a day', 'gabapentin'],
    ['gabapentin 300 mg daily', 'gabapentin'],
    ['sertraline 50 every day', 'sertraline'],
    ['sertraline 50 each day', 'sertraline'],
    ['sertraline 50 per day', 'sertraline'],
    ['sertralina 50 al día', 'sertraline'],
    ['sertralina 50 al dia', 'sertraline'],
    ['sertralina 50 diaria', 'sertraline'],
    ['lidocaine patches', 'lidocaine-patch'],
    ['lidocaína parche', 'lidocaine-patch'],
    ['capsaicin patch 8', 'capsaicin-patch'],
    ['capsaicina parche', 'capsaicin-patch'],
    ['capsaicina', 'capsaicin-cream'],
    ['fentanilo 25 parches', 'fentanyl'],
  ])('amount and how often beside the name: %s', (typed, id) => expect(recognise(typed)?.id).toBe(id))

  it('a name of four letters beside how often it is taken; one of three is too often something else', () => {
    expect(['Soma daily', 'PT daily', 'ECT 12', 'TAC diario'].map((typed) => recognise(typed)?.id)).toEqual(['carisoprodol', undefined, undefined, undefined])
  })

  it.each(['Zoloft (pregabalin)', 'Zoloft, Lyrica', 'Zoloft (the blue one)', 'Zoloft/gabapentin', 'Zoloft; Xanax', 'Zoloft / sertraline / Xanax'])(
    '%s names more than one thing, so none',
    (typed) => {
      expect(recognise(typed)).toBeUndefined()
    },
  )

  it('no loose name is another row’s name', () => {
    for (const row of medicineTable) for (const name of properNamesOf(row)) expect(recognise(bareName(name))?.id, name).toBe(row.id)
  })
})

describe('names in words', () => {
  it('finds whole names in words, and none of three letters', () => {
    expect(
      namedIn('tramadol, sometimes Zoloft')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['sertraline', 'tramadol'])
    expect(namedIn('an act of PT')).toEqual([])
    expect(namedIn('Soma when my back locks').map(({ id }) => id)).toEqual(['carisoprodol'])
  })
})
