import { describe, expect, it } from 'vitest'
import { candidateWords, didYouMean } from '@/lib/facts/medicines/did-you-mean'
import { LOOK_ALIKES } from '@/lib/facts/medicines/look-alikes'
import { properNamesOf, recognise } from '@/lib/facts/medicines/recognise'
import { medicineTable } from '@/lib/facts/medicines/table'
import { plainName } from '@/lib/facts/names/plain-name'

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
    ['gabapentn at bedtime', ['gabapentin']],
    ['baclophen three times daily', ['baclofen']],
    ['zolof pm', ['sertraline']],
    ['duloxtin', ['duloxetine', 'fluoxetine', 'fluvoxamine']],
    ['nerve blok', ['nerve-block']],
    ['sertraline, bupropion, lithium, gabapentin and quetiapine', ['sertraline', 'bupropion', 'quetiapine', 'lithium', 'buspirone']],
  ])('%s', (typed, ids) => expect(asked(typed)).toEqual(ids))

  it.each([
    '60 mg/day',
    '60 mg a day',
    '60 mg per day',
    '60 mg al día',
    '60 mg al dia',
    '60 mg por día',
    '30 mcg',
    '30 µg',
    '30 ug',
    '5 ml',
    '60 milligrams',
    '60 miligramos',
    '37,5 mg',
  ])('a misspelling is asked about whatever amount stands beside it: %s', (amount) => expect(asked(`duloxtin ${amount}`)[0]).toBe('duloxetine'))

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
    expect(['CBD oil', 'zybann', 'Lexapr', 'gabapentna', 'Gralis', 'baclofn', 'nerve blok'].flatMap(words)).toEqual([
      'medical cannabis / CBD (Epidiolex)',
      'bupropion (Wellbutrin)',
      'Lexapro (escitalopram)',
      'gabapentin (Neurontin)',
      'gabapentin (Neurontin)',
      'baclofen (Lioresal)',
      'nerve block',
    ])
    expect(words('paxill')).toEqual(['Paxil (paroxetine)', 'Tafil (alprazolam)'])
    expect(words('Celebex')).toEqual(['Celebrex (celecoxib)', 'Celexa (citalopram)'])
    expect(words('ketamin')).toEqual(['ketamine (Ketalar)', 'esketamine nasal spray (Spravato)'])
  })

  it.each([
    ['tramadal', ['tramadol', 'trazodone']],
    ['trazadone', ['trazodone', 'tramadol']],
    ['celexia', ['citalopram', 'celecoxib']],
    ['Celebex', ['celecoxib', 'citalopram']],
    ['bupropionn', ['bupropion', 'buspirone']],
    ['buspironne', ['buspirone', 'bupropion']],
    ['clonazepan', ['clonazepam', 'lorazepam', 'clozapine']],
    ['lorazapam', ['lorazepam', 'clonazepam', 'clozapine']],
    ['clozapinne', ['clozapine', 'clonazepam', 'lorazepam']],
    ['fluoxetin', ['fluoxetine', 'duloxetine', 'fluvoxamine']],
    ['fluoxetinna', ['fluoxetine', 'duloxetine', 'fluvoxamine']],
    ['fluvoxamin', ['fluvoxamine', 'fluoxetine', 'duloxetine']],
    ['citaloprm', ['citalopram', 'escitalopram']],
    ['escitaloprm', ['escitalopram', 'citalopram']],
    ['ketamin', ['ketamine', 'esketamine']],
    ['esketamin', ['esketamine', 'ketamine']],
    ['Remaron', ['mirtazapine', 'meperidine']],
    ['demerral', ['meperidine', 'mirtazapine']],
    ['paxill', ['paroxetine', 'alprazolam']],
    ['tafill', ['alprazolam', 'paroxetine']],
    ['Ativann', ['lorazepam', 'hydroxyzine']],
    ['atarx', ['hydroxyzine', 'lorazepam']],
    ['aderal', ['amphetamine-salts', 'propranolol']],
    ['Inderall', ['propranolol', 'amphetamine-salts']],
    ['floricet', ['butalbital-combination', 'hydrocodone-acetaminophen']],
    ['lorcett', ['hydrocodone-acetaminophen', 'butalbital-combination']],
    ['tradeaa', ['methylphenidate', 'tramadol']],
    ['tradoll', ['tramadol', 'trazodone', 'methylphenidate']],
    ['imipramin', ['imipramine', 'trimipramine']],
    ['trimipramin', ['trimipramine', 'imipramine']],
    ['nortriptilyne', ['nortriptyline', 'protriptyline']],
    ['protriptylin', ['protriptyline', 'nortriptyline']],
  ])('%s may be one of several: all are offered, the likeliest first', (typed, ids) => expect(asked(typed)).toEqual(ids))

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
    'some blood pressure pill',
    'Toradol for headaches',
    'the little white one',
    'constructor',
  ])('does not ask about %s', (typed) => expect(asked(typed)).toEqual([]))

  it.each(['Allegra', 'betamethasone', 'calcium', 'Claritin', 'Flomax', 'Librium', 'loxapine', 'oxazepam', 'Plavix', 'prednisolone', 'Toradol', 'vitamin', 'Zyrtec'])(
    '%s is a right name that has no row: not asked about, and for staff',
    (name) => {
      expect([recognise(name), asked(name)]).toEqual([undefined, []])
    },
  )

  it.each([
    ['Smoa', ['carisoprodol']],
    ['music', []],
    ['Prosak', ['fluoxetine']],
    ['C B T', ['cbt']],
  ])('the shorter the name, the fewer letters may differ: %s', (typed, ids) => expect(asked(typed)).toEqual(ids))

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
