import { describe, expect, it } from 'vitest'
import { countTrials } from '@/lib/facts/count-trials'
import type { Medicine } from '@/lib/facts/medicines/medicine'
import type { MedicineAnswer } from '@/lib/facts/medicines/medicine-rows'
import { medicineTable } from '@/lib/facts/medicines/table'

const mood = (medicine: string, doseMg: number, weeks: number, more: MedicineAnswer = {}): MedicineAnswer => ({
  medicine,
  doseMg,
  weeks,
  givenFor: 'mood',
  thisEpisode: 'yes',
  mostDays: 'yes',
  result: 'none',
  ...more,
})
const counted = (...rows: readonly MedicineAnswer[]) => countTrials(rows)
const verdict = (row: MedicineAnswer) => counted(row).entries[0]?.verdict
const why = (row: MedicineAnswer) => counted(row).entries[0]?.why ?? ''

const antidepressants = medicineTable.filter(({ countsAs }) => countsAs === 'antidepressant')
/** Reported on a line of its own, whatever the dose. */
const APART = 'esketamine'
type WithLeast = Medicine & { readonly minAdequateMgPerDay: number; readonly minAdequateWeeks: number }
const withLeast = antidepressants.filter((row): row is WithLeast => row.minAdequateMgPerDay !== undefined && row.minAdequateWeeks !== undefined && row.id !== APART)

describe('the least dose and the least weeks of every antidepressant', () => {
  it('covers all but those that a clinician decides', () => {
    expect(antidepressants).toHaveLength(36)
    expect(antidepressants.filter((row) => !withLeast.includes(row as WithLeast)).map(({ id }) => id)).toEqual(['gepirone', APART])
  })

  it.each(withLeast.map((row) => [row.id, row.minAdequateMgPerDay, row.minAdequateWeeks] as const))('%s: %d mg for %d weeks', (id, dose, weeks) => {
    expect(verdict(mood(id, dose, weeks))).toBe('failed')
    expect(verdict(mood(id, dose * 2, weeks + 40))).toBe('failed')
    expect(verdict(mood(id, dose - 0.5, weeks + 100))).toBe('below-minimum')
    expect(verdict(mood(id, dose, weeks - 1))).toBe('too-short')
    // Below the dose whatever the weeks, and however many years.
    expect(verdict(mood(id, dose - 0.5, weeks - 1))).toBe('below-minimum')
    expect(why(mood(id, dose - 0.5, weeks))).toContain(`below ${dose} mg, the least dose of an antidepressant trial`)
    expect(why(mood(id, dose, weeks - 1))).toContain(`fewer than ${weeks} weeks`)
  })

  it('the weeks are six unless the row has a course of its own', () => {
    expect(withLeast.filter(({ minAdequateWeeks }) => minAdequateWeeks !== 6).map(({ id, minAdequateWeeks }) => [id, minAdequateWeeks])).toEqual([['zuranolone', 2]])
  })
})

const without = (row: MedicineAnswer, ...keys: readonly (keyof MedicineAnswer)[]): MedicineAnswer =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !(keys as readonly string[]).includes(key)))

describe('the steps of the count, each with its reason', () => {
  const sertraline = mood('sertraline', 100, 10)
  it.each<[string, MedicineAnswer, string, string]>([
    [
      '1: an addition',
      mood('aripiprazole', 10, 8),
      'not-counted',
      'Aripiprazole 10 mg for 8 weeks: listed as an addition to an antidepressant, never as a trial of its own.',
    ],
    ['1: no antidepressant', mood('pregabalin', 300, 8), 'not-counted', 'Pregabalin 300 mg for 8 weeks: not an antidepressant.'],
    ['1: ketamine', mood('ketamine', 50, 8), 'not-counted', 'not an antidepressant'],
    ['1: St John’s wort', mood('hypericum', 900, 8), 'not-counted', 'not an antidepressant'],
    ['1: Contrave', mood('Contrave', 360, 8), 'not-counted', 'not an antidepressant'],
    ['1: on its own line', mood('Spravato', 84, 8), 'not-counted', 'reported on a line of its own'],
    ['2: side effects at any dose', mood('sertraline', 12.5, 1, { result: 'side-effects' }), 'intolerance', 'an intolerance, counted apart from failures'],
    ['2: side effects, not for mood', mood('amitriptyline', 10, 1, { givenFor: 'sleep', result: 'side-effects' }), 'not-counted', 'not an antidepressant intolerance'],
    ['3: no agreed dose', mood('Exxua', 72.6, 8), 'clinician', 'no agreed least dose, so a clinician decides'],
    ['4: below the dose', mood('amitriptyline', 25, 104, { givenFor: 'pain' }), 'below-minimum', 'taken at a dose used for pain or sleep (10-50 mg at night'],
    ['4: borderline', mood('venlafaxine', 75, 12), 'below-minimum', '75-149 mg = borderline'],
    ['5: dose missing', without(sertraline, 'doseMg'), 'unknown', 'Sertraline for 10 weeks: the highest dose not told.'],
    ['5: weeks missing', without(sertraline, 'weeks'), 'unknown', 'the weeks at that dose not told'],
    ['5: both missing', without(sertraline, 'doseMg', 'weeks'), 'unknown', 'the highest dose and the weeks at that dose not told'],
    ['6: too short', mood('sertraline', 100, 5), 'too-short', 'fewer than 6 weeks'],
    ['7: no help', sertraline, 'failed', 'no help: a failed adequate trial'],
    ['7: a little', mood('sertraline', 100, 10, { result: 'partial' }), 'failed-partial', 'helped a little: a failed adequate trial'],
    ['7: well', mood('sertraline', 100, 10, { result: 'good' }), 'responded', 'no failure'],
    ['7: lost', mood('sertraline', 100, 10, { result: 'good-then-lost' }), 'responded-lost', 'helped, then stopped helping'],
    ['7: not told', without(sertraline, 'result'), 'unknown', 'its result is not told'],
    ['adherence', mood('sertraline', 100, 10, { mostDays: 'no' }), 'not-counted', 'not taken on most days'],
    ['a full dose for pain', mood('duloxetine', 60, 12, { givenFor: 'pain', thisEpisode: 'no' }), 'clinician', 'counts only if depression was present and followed then'],
    ['a reason not told', without(mood('duloxetine', 60, 12), 'givenFor'), 'unknown', 'what it was given for is not told'],
    ['a name not recognised', mood('zolof', 100, 10), 'unknown', '“zolof” 100 mg for 10 weeks: the name is not recognised, so staff identify it.'],
    ['Zyban to stop smoking', mood('Zyban', 300, 8, { givenFor: 'other' }), 'not-counted', 'given for something other than mood'],
  ])('%s', (_, row, expected, words) => {
    expect(verdict(row)).toBe(expected)
    expect(why(row)).toContain(words)
  })

  it('an intolerance at dose and weeks is adequate as well, and never a failure', () => {
    const at = counted(mood('sertraline', 100, 10, { result: 'side-effects' }))
    expect([at.entries[0]?.adequate, at.intolerances, at.failedLifetime]).toEqual([true, 1, 0])
    expect(counted(mood('sertraline', 25, 1, { result: 'side-effects' })).entries[0]?.adequate).toBe(false)
  })

  it('says where nothing is documented', () => {
    expect(why(mood('sertraline', 100, 10, { records: 'none' }))).toMatch(/Not documented\.$/)
    expect(why(mood('sertraline', 100, 10, { records: 'pharmacy' }))).not.toContain('documented')
  })

  it('never a trial at any dose: medicines for pain, and a name that is not recognised for pain', () => {
    const rows = ['gabapentin', 'cyclobenzaprine', 'tramadol', 'tapentadol'].map((name) => mood(name, 4000, 52))
    expect(counted(...rows, mood('Nurofin forte', 400, 52, { givenFor: 'pain' })).failedLifetime).toBe(0)
    expect(counted(mood('Nurofin forte', 400, 52, { givenFor: 'pain' })).entries).toEqual([])
  })

  it('shares an ingredient: shown beside each other, for the clinician', () => {
    const pairs = [
      ['bupropion', 300, 'Auvelity', 90],
      ['fluoxetine', 20, 'Symbyax', 25],
      ['citalopram', 20, 'escitalopram', 10],
    ] as const
    for (const [one, dose, other, second] of pairs) {
      const { failedLifetime, open, entries } = counted(mood(one, dose, 8), mood(other, second, 8))
      expect([failedLifetime, open, entries.map(({ verdict: each }) => each)], one).toEqual([1, 1, ['failed', 'clinician']])
      expect(entries[1]?.why).toContain(`It shares an ingredient with ${one}`)
    }
  })
})

describe('the published examples', () => {
  const numbers = (...rows: readonly MedicineAnswer[]) => {
    const { failedThisEpisode, failedLifetime, classes, intolerances, augmentation } = counted(...rows)
    return { failedThisEpisode, failedLifetime, classes: classes.length, intolerances, augmented: augmentation.some(({ added }) => added) }
  }
  const none = { failedThisEpisode: 0, failedLifetime: 0, classes: 0, intolerances: 0, augmented: false }

  it.each<[string, readonly MedicineAnswer[], ReturnType<typeof numbers>]>([
    [
      'duloxetine 60 and sertraline 150, pregabalin for pain: two trials, two classes',
      [mood('duloxetine', 60, 12, { result: 'partial' }), mood('sertraline', 150, 10), { medicine: 'pregabalin', givenFor: 'pain', doseMg: 300, result: 'partial' }],
      { ...none, failedThisEpisode: 2, failedLifetime: 2, classes: 2 },
    ],
    [
      'venlafaxine 225 with aripiprazole added, escitalopram 20, nortriptyline 25: two trials, two classes, one addition',
      [
        mood('venlafaxine', 225, 12),
        mood('escitalopram', 20, 8),
        without(mood('aripiprazole', 0, 8, { addedTo: 'yes' }), 'doseMg'),
        { medicine: 'nortriptyline', givenFor: 'pain', doseMg: 25, result: 'none' },
      ],
      { ...none, failedThisEpisode: 2, failedLifetime: 2, classes: 2, augmented: true },
    ],
    [
      'sertraline 100, gabapentin, lidocaine patch, metformin: one',
      [
        mood('sertraline', 100, 10),
        { medicine: 'gabapentin', givenFor: 'pain', result: 'partial' },
        { medicine: 'lidocaine-patch', givenFor: 'pain', result: 'none' },
        { medicine: 'metformin', givenFor: 'other', now: 'yes' },
      ],
      { ...none, failedThisEpisode: 1, failedLifetime: 1, classes: 1 },
    ],
    [
      'escitalopram 20 and cyclobenzaprine: one',
      [mood('escitalopram', 20, 8), { medicine: 'cyclobenzaprine', givenFor: 'pain', result: 'none' }],
      { ...none, failedThisEpisode: 1, failedLifetime: 1, classes: 1 },
    ],
    [
      'amitriptyline 25 for two years, trazodone 50, duloxetine 30 stopped for nausea: none, and one possible intolerance',
      [
        mood('amitriptyline', 25, 104, { givenFor: 'pain', result: 'partial' }),
        mood('trazodone', 50, 52, { givenFor: 'sleep', result: 'partial' }),
        mood('duloxetine', 30, 3, { result: 'side-effects' }),
      ],
      { ...none, intolerances: 1 },
    ],
  ])('%s', (_, rows, expected) => expect(numbers(...rows)).toEqual(expected))
})
