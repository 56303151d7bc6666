import { describe, expect, it } from 'vitest'
import { antidepressantTrials, augmentationTried } from '@/lib/facts/antidepressant-trials'
import { countTrials } from '@/lib/facts/count-trials'
import type { MedicineAnswer } from '@/lib/facts/medicines/medicine-rows'
import { medicineTable } from '@/lib/facts/medicines/table'
import { caseWith } from './case-with'

/** An answer, or that it is not told. */
type Told = { readonly [K in keyof MedicineAnswer]?: MedicineAnswer[K] | undefined }
const trial = (medicine: string, more: Told = {}): MedicineAnswer =>
  ({ medicine, givenFor: 'mood', thisEpisode: 'yes', doseMg: 1_000, weeks: 12, mostDays: 'yes', result: 'none', ...more }) as MedicineAnswer
const entries = (...rows: readonly MedicineAnswer[]) => countTrials(rows).entries
const why = (row: MedicineAnswer) => entries(row)[0]?.why
const entry = (row: MedicineAnswer) => entries(row)[0]

describe('Why a trial is worth what it is', () => {
  it.each([
    ['its course and outcome', trial('sertraline', { doseMg: 150 }), 'Sertraline 150 mg for 12 weeks: no help: a failed adequate trial.'],
    [
      'that nobody has a record',
      trial('sertraline', { doseMg: 150, records: 'none' }),
      'Sertraline 150 mg for 12 weeks: no help: a failed adequate trial. Not documented.',
    ],
    ['that somebody has one', trial('sertraline', { doseMg: 150, records: 'pharmacy' as never }), 'Sertraline 150 mg for 12 weeks: no help: a failed adequate trial.'],
    [
      'that adherence is not told',
      trial('sertraline', { doseMg: 150, mostDays: undefined }),
      'Sertraline 150 mg for 12 weeks: no help: a failed adequate trial; whether it was taken on most days is not told.',
    ],
    [
      'that adherence is not certain',
      trial('sertraline', { doseMg: 150, mostDays: undefined, unsureMostDays: true }),
      'Sertraline 150 mg for 12 weeks: not sure whether it was taken on most days.',
    ],
    [
      'that a weekly dose is none a day',
      trial('Prozac Weekly', { doseMg: 90 }),
      'Fluoxetine 90 mg a week for 12 weeks: taken once a week, which is no daily dose, so a clinician decides.',
    ],
    ['that the dose is missing', trial('sertraline', { doseMg: undefined }), 'Sertraline for 12 weeks: the highest dose not told.'],
    ['that the weeks are missing', trial('sertraline', { doseMg: 150, weeks: undefined }), 'Sertraline 150 mg: the weeks at that dose not told.'],
    ['that both are', trial('sertraline', { doseMg: undefined, weeks: undefined }), 'Sertraline: the highest dose and the weeks at that dose not told.'],
    [
      'that it was an addition',
      trial('aripiprazole', { doseMg: 10 }),
      'Aripiprazole 10 mg for 12 weeks: listed as an addition to an antidepressant, never as a trial of its own.',
    ],
    ['that it is no antidepressant', trial('gabapentin', { doseMg: 900 }), 'Gabapentin 900 mg for 12 weeks: not an antidepressant.'],
    ['that it was too short', trial('sertraline', { doseMg: 150, weeks: 5 }), 'Sertraline 150 mg for 5 weeks: fewer than 6 weeks.'],
    ['a name not recognised', trial('zoloff', { doseMg: 150 }), '“zoloff” 150 mg for 12 weeks: the name is not recognised, so staff identify it.'],
  ])('says %s', (_, row, expected) => expect(why(row)).toBe(expected))

  it('says that a low dose is one for pain or sleep only where the note says so', () => {
    const low = (medicine: string) => why(trial(medicine, { doseMg: 1 }))
    expect(low('amitriptyline')).toMatch(
      /^Amitriptyline 1 mg for 12 weeks: below \d+ mg, the least dose of an antidepressant trial, taken at a dose used for pain or sleep \(.+\)\.$/,
    )
    expect(low('fluoxetine')).toMatch(/the least dose of an antidepressant trial \(Dose note: .+\)\.$/)
    expect(low('isocarboxazid')).toMatch(/the least dose of an antidepressant trial(?: \(.+\))?\.$/)
    const noted = (word: RegExp) => medicineTable.filter(({ countsAs, lowDosePainNote = '' }) => countsAs === 'antidepressant' && word.test(lowDosePainNote))
    for (const { id } of noted(/\b(?:pain|sleep|fibromyalgia|itch)\b/i)) expect(low(id), id).toContain('taken at a dose used for pain or sleep')
  })

  it.each([
    ['none', true],
    ['partial', true],
    ['good', true],
    ['good-then-lost', true],
    ['side-effects', true],
    ['too-high', true],
    [undefined, true],
  ] as const)('at dose and weeks it was adequate, whatever became of it: %s', (result, expected) => {
    const { result: _, ...untold } = trial('sertraline')
    expect(entry(result ? { ...untold, result } : untold)?.adequate).toBe(expected)
  })

  it('below dose or weeks it was not', () => {
    for (const more of [{ doseMg: 1 }, { weeks: 1 }, { weeks: undefined }, { result: 'side-effects', weeks: 1 }] as readonly Told[]) {
      expect(entry(trial('sertraline', more))?.adequate).toBe(false)
    }
  })

  it.each([
    ['dose untold', { doseMg: undefined }, true],
    ['weeks untold', { weeks: undefined }, true],
    ['dose untold, too short', { doseMg: undefined, weeks: 2 }, false],
    ['dose untold, helped', { doseMg: undefined, result: 'good' }, false],
    ['weeks untold, helped a little', { weeks: undefined, result: 'partial' }, true],
    ['result untold', { result: undefined }, true],
    ['side effects, reason untold', { result: 'side-effects', givenFor: undefined }, false],
    ['failed', {}, false],
  ] as readonly (readonly [string, Told, boolean])[])('could still become a failed trial: %s', (_, more, open) =>
    expect(entry(trial('sertraline', more))?.open).toBe(open),
  )

  it('is of this episode, of an earlier one, or that is not told', () => {
    expect(
      [trial('sertraline'), trial('sertraline', { thisEpisode: 'no' }), trial('sertraline', { thisEpisode: undefined })].map((row) => entry(row)?.thisEpisode),
    ).toEqual([true, false, undefined])
  })

  it('is no entry when it is neither for mood nor an antidepressant', () => {
    expect(entries(trial('gabapentin', { givenFor: 'pain' }))).toEqual([])
    expect(entries(trial('something else', { givenFor: 'pain' }))).toEqual([])
  })

  it('given for pain or sleep is the clinician’s at full dose, and its reason is asked for where such a dose is usual', () => {
    const { givenFor: _, ...untold } = trial('amitriptyline')
    expect([entry(trial('amitriptyline', { givenFor: 'sleep', thisEpisode: 'no' }))?.verdict, entry(untold)?.verdict]).toEqual(['clinician', 'unknown'])
    const { givenFor: __, ...plain } = trial('fluoxetine')
    expect(entry(plain)?.verdict).toBe('failed')
  })
})

describe('The same medicine twice', () => {
  const verdicts = (...rows: readonly MedicineAnswer[]) => entries(...rows).map(({ verdict }) => verdict)
  /** Best-documented first; each stands for a course of sertraline. */
  const COURSES: readonly (readonly [string, MedicineAnswer])[] = [
    ['failed', trial('sertraline')],
    ['failed-partial', trial('sertraline', { result: 'partial' })],
    ['responded-lost', trial('sertraline', { result: 'good-then-lost' })],
    ['responded', trial('sertraline', { result: 'good' })],
    ['intolerance', trial('sertraline', { result: 'side-effects' })],
    ['clinician', trial('sertraline', { result: 'too-high' })],
    ['unknown', trial('sertraline', { weeks: undefined })],
    ['too-short', trial('sertraline', { weeks: 1 })],
    ['below-minimum', trial('sertraline', { doseMg: 1 })],
    ['not-counted', trial('sertraline', { mostDays: 'no', doseMg: 200 })],
  ]
  it.each(COURSES.slice(1).map(([name, worse], at) => [COURSES[at]?.[0], name, COURSES[at]?.[1], worse] as const))('%s goes before %s', (better, _, first, second) => {
    if (!first) throw new Error('no course')
    const before = { thisEpisode: 'no' } as const
    for (const episode of [{}, before]) {
      expect(verdicts({ ...first, ...episode }, { ...second, ...episode })).toEqual([better, 'not-counted'])
      expect(verdicts({ ...second, ...episode }, { ...first, ...episode })).toEqual(['not-counted', better])
    }
  })

  it('one that failed in this episode goes before any other', () => {
    const before = trial('sertraline', { thisEpisode: 'no' })
    const now = trial('sertraline', { result: 'partial' })
    const found = countTrials([before, now])
    expect([found.failedThisEpisode, found.failedLifetime, found.entries.map(({ verdict }) => verdict)]).toEqual([1, 1, ['not-counted', 'failed-partial']])
    // One that did well in this episode does not go before one that failed.
    expect(verdicts(before, trial('sertraline', { result: 'good' }))).toEqual(['failed', 'not-counted'])
  })

  it('of two alike the first is kept; the other is closed and says why', () => {
    const [first, second] = entries(trial('Zoloft', { weeks: undefined }), trial('sertraline', { weeks: undefined }))
    expect([first?.verdict, first?.open, second?.verdict, second?.open]).toEqual(['unknown', true, 'not-counted', false])
    expect(second?.why).toMatch(/The same medicine is listed twice: one trial\.$/)
  })
})

describe('Two medicines that share an ingredient', () => {
  it.each([
    ['bupropion', 'dextromethorphan-bupropion'],
    ['fluoxetine', 'olanzapine-fluoxetine'],
    ['citalopram', 'escitalopram'],
  ])('%s and %s: whether they are two trials is for a clinician', (base, later) => {
    const found = countTrials([trial(base), trial(later)])
    expect([found.failedLifetime, found.open, found.entries.map(({ verdict }) => verdict)]).toEqual([1, 1, ['failed', 'clinician']])
    expect(found.entries[1]?.why).toContain(`It shares an ingredient with ${found.entries[0]?.name}`)
    expect(countTrials([trial(later)]).failedLifetime).toBe(1)
  })

  it('the one of this episode is kept', () => {
    const found = countTrials([trial('citalopram', { thisEpisode: 'no' }), trial('escitalopram')])
    expect(found.entries.map(({ verdict }) => verdict)).toEqual(['clinician', 'failed'])
    const neither = countTrials([trial('citalopram', { thisEpisode: 'no' }), trial('escitalopram', { thisEpisode: 'no' })])
    expect(neither.entries.map(({ verdict }) => verdict)).toEqual(['failed', 'clinician'])
  })

  it('others are two trials', () => expect(countTrials([trial('sertraline'), trial('escitalopram')]).failedLifetime).toBe(2))
})

describe('What was added to an antidepressant', () => {
  const augmentation = (...rows: readonly MedicineAnswer[]) => countTrials(rows).augmentation.map(({ name, added }) => [name, added])
  it('is told row by row', () => {
    expect(augmentation(trial('aripiprazole', { addedTo: 'yes' }))).toEqual([['aripiprazole', true]])
    expect(augmentation(trial('aripiprazole', { addedTo: 'no' }))).toEqual([['aripiprazole', false]])
    expect(augmentation(trial('aripiprazole'))).toEqual([['aripiprazole', undefined]])
    expect(augmentation(trial('aripiprazole', { givenFor: 'sleep', addedTo: 'yes' }), trial('sertraline'), trial('zoloff'))).toEqual([])
  })
  it('olanzapine with fluoxetine is one by itself', () => {
    const [one] = countTrials([trial('Symbyax')]).augmentation
    expect([one?.row.id, one?.added]).toEqual(['olanzapine-fluoxetine', true])
    expect(augmentationTried.read(caseWith({ medicines: { list: [trial('Symbyax')] } }))).toBe(true)
  })
})

describe('Remarks on the count', () => {
  const remarks = (...rows: readonly MedicineAnswer[]) => countTrials(rows).remarks
  it('vilazodone and vortioxetine beside an SSRI: the classes turn on them', () => {
    expect(remarks(trial('vilazodone'), trial('sertraline'))).toEqual(['Some payers put vilazodone with the SSRIs: the number of classes turns on it.'])
    expect(remarks(trial('vilazodone'), trial('vortioxetine'), trial('sertraline'))[0]).toContain('vilazodone and vortioxetine')
    expect(remarks(trial('vortioxetine'), trial('venlafaxine'))).toEqual([])
    expect(remarks(trial('vortioxetine', { result: 'good' }), trial('sertraline'))).toEqual([])
    expect(remarks(trial('sertraline'), trial('venlafaxine'))).toEqual([])
  })
})

describe('Whether it was taken on most days', () => {
  const failed = (mostDays: string | undefined) => {
    const row = { medicine: 'sertraline', givenFor: 'mood', thisEpisode: 'yes', doseMg: 100, weeks: 10, result: 'none', ...(mostDays && { mostDays }) }
    const found = antidepressantTrials.read(caseWith({ medicines: { list: [{ medicine: 'ibuprofen', givenFor: 'pain' }, row] } }))
    return [found?.failedLifetime, found?.open]
  }
  it.each([
    ['yes', [1, 0]],
    [undefined, [1, 0]],
    ['unsure', [0, 1]],
    ['no', [0, 0]],
  ] as const)('%s', (mostDays, expected) => expect(failed(mostDays)).toEqual(expected))
})

describe('Trials in words', () => {
  it('are the reasons, or none', () => {
    const found = countTrials([trial('sertraline', { doseMg: 150 })])
    expect(antidepressantTrials.show(found)).toBe('Sertraline 150 mg for 12 weeks: no help: a failed adequate trial.')
    expect(antidepressantTrials.show(countTrials([]))).toBe('none listed')
  })
})
