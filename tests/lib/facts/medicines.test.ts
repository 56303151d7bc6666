import { describe, expect, it } from 'vitest'
import { candidateWords, didYouMean } from '@/lib/facts/medicines/did-you-mean'
import { editDistance } from '@/lib/facts/medicines/edit-distance'
import { LOOK_ALIKES, OTHER_MEDICINES } from '@/lib/facts/medicines/look-alikes'
import { bareName, namedIn, namesOf, plainName, properNamesOf, recognise } from '@/lib/facts/medicines/recognise'
import { medicineTable } from '@/lib/facts/medicines/table'
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

  it('no loose name is another row’s name', () => {
    for (const row of medicineTable) for (const name of properNamesOf(row)) expect(recognise(bareName(name))?.id, name).toBe(row.id)
  })
})

describe('did you mean', () => {
  /** Listed as misspellings, and right names as well: an id, a name with its salt, the second of two names. */
  const RIGHT_AFTER_ALL = ['intrathecal pump', 'methadose hcl', 'cbd']
  const asked = (typed: string) => didYouMean(typed).map(({ row }) => row.id)

  it.each(medicineTable.map((row) => [row.id, row] as const))('every listed misspelling of %s is a question, never a correction', (_, row) => {
    for (const wrong of row.misspellings.filter((one) => !RIGHT_AFTER_ALL.includes(one))) {
      expect(recognise(wrong), wrong).toBeUndefined()
      expect(asked(wrong)[0], wrong).toBe(row.id)
    }
  })

  it.each([
    ['setraline', ['sertraline']],
    ['Zolft', ['sertraline']],
    ['gabapentn', ['gabapentin']],
    ['gabapetnin 300 mg', ['gabapentin']],
    ['wel butrin', ['bupropion']],
    ['Lexapr', ['escitalopram']],
    ['cymblata 60mg capsules', ['duloxetine']],
    ['fluoxetin', ['fluoxetine', 'duloxetine', 'fluvoxamine']],
    ['amitriptylina', ['amitriptyline']],
    ['zolof in the morning', ['sertraline']],
    ['tramadol and a vitamin', ['tramadol', 'trazodone']],
  ])('%s', (typed, ids) => expect(asked(typed)).toEqual(ids))

  it.each([
    ['bupropion xl 300', 'bupropion'],
    ['Lexapro 10', 'escitalopram'],
    ['Prozac 20mg daily', 'fluoxetine'],
    ['duloxetine dr', 'duloxetine'],
    ['fentanyl patch', 'fentanyl'],
    ['amitriptilina 25 diario', 'amitriptyline'],
    ['Tylenol 500', 'acetaminophen'],
    ['Tylenol 3', 'acetaminophen-codeine'],
    ['capsaicin patch', 'capsaicin-patch'],
  ])('%s is a name and its pack: recognised, not asked about', (typed, id) => expect([recognise(typed)?.id, asked(typed)]).toEqual([id, []]))

  it.each(['Tylenol 4', 'vitamin B 12', '10', 'daily', 'patch', 'estradiol patch'])('%s stands for no row', (typed) => expect(recognise(typed)).toBeUndefined())

  it('offers the generic name or the main brand, and no slang', () => {
    const words = (typed: string) => didYouMean(typed).map(candidateWords)
    expect([words('CBD oil'), words('zybann'), words('gabapentna')]).toEqual([
      ['medical cannabis / CBD (Epidiolex)'],
      ['bupropion (Wellbutrin)'],
      ['gabapentin (Neurontin)'],
    ])
    expect(words('paxill')).toEqual(['Paxil (paroxetine)', 'Tafil (alprazolam)'])
  })

  it('offers look-alikes together', () => {
    expect(asked('tramadal')).toEqual(['tramadol', 'trazodone'])
    expect(asked('trazadone')).toEqual(['trazodone', 'tramadol'])
    expect(didYouMean('celexia').map(candidateWords)).toEqual(['Celexa (citalopram)', 'Celebrex (celecoxib)'])
    expect(didYouMean('Celebex').map(candidateWords)).toEqual(['Celebrex (celecoxib)', 'Celexa (citalopram)'])
    expect(asked('lorazapam')).toEqual(['lorazepam', 'clonazepam', 'clozapine'])
  })

  it('every look-alike is a right name of a row of its own', () => {
    for (const group of LOOK_ALIKES) {
      const rows = group.map((name) => recognise(name)?.id)
      expect(rows).not.toContain(undefined)
      expect(new Set(rows).size, group.join(', ')).toBe(group.length)
    }
  })

  it.each([
    '',
    'x',
    'PTX',
    'abc',
    'metformin',
    'clonidine',
    'hydralazine',
    'Lamisil',
    'Toradol',
    'vitamin D',
    'blood pressure pill',
    'the little white one',
    'constructor',
  ])('does not ask about %s', (typed) => expect(asked(typed)).toEqual([]))

  it('right names that have no row are not asked about and stay unrecognised', () => {
    for (const name of OTHER_MEDICINES) expect([recognise(name), ...asked(name)], name).toEqual([undefined])
  })

  it('offers names that are recognised as their row, one a row, and the same each time', () => {
    const typed = medicineTable.flatMap(({ misspellings }) => misspellings)
    for (const text of typed) {
      const found = didYouMean(text)
      for (const { name, row } of found) expect(recognise(name), name).toBe(row)
      expect(new Set(found.map(({ row }) => row)).size).toBe(found.length)
      expect(didYouMean(text)).toEqual(found)
    }
  })

  it('offers nothing of three letters or fewer', () => {
    const short = medicineTable.flatMap(properNamesOf).filter((name) => plainName(name).replaceAll(' ', '').length <= 3)
    expect(short.length).toBeGreaterThan(10)
    for (const name of short)
      for (const typed of [`${name}x`, `x${name}`])
        expect(
          didYouMean(typed).map((one) => one.name),
          typed,
        ).not.toContain(name)
  })
})

describe('the distance between two words', () => {
  it.each([
    ['abcd', 'abcd', 0],
    ['abcd', 'abdc', 1],
    ['abcd', 'abxd', 1],
    ['abcd', 'acd', 1],
    ['abcd', 'abxcd', 1],
    ['zoloft', 'zolfot', 1],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
  ])('%s and %s: %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance)
    expect(editDistance(b, a, 5)).toBe(distance)
    expect(editDistance(a, b, distance)).toBe(distance)
    if (distance > 0) expect(editDistance(a, b, distance - 1)).toBeUndefined()
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
  })
})
