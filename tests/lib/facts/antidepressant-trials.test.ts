import { describe, expect, it } from 'vitest'
import { augmentationTried, failedTrialsLifetime } from '@/lib/facts/antidepressant-trials'
import { countTrials } from '@/lib/facts/count-trials'
import type { MedicineAnswer } from '@/lib/facts/medicines/medicine-rows'
import { caseWith } from './case-with'

const mood = (medicine: string, doseMg: number | undefined, weeks: number | undefined, result: MedicineAnswer['result'], more: MedicineAnswer = {}): MedicineAnswer => ({
  medicine,
  givenFor: 'mood',
  thisEpisode: 'yes',
  ...(doseMg !== undefined && { doseMg }),
  ...(weeks !== undefined && { weeks }),
  ...(result && { result }),
  ...more,
})
const verdicts = (...rows: readonly MedicineAnswer[]) => countTrials(rows).entries.map(({ verdict }) => verdict)

describe('one medicine’s verdict', () => {
  it.each([
    ['no help at dose and weeks', mood('sertraline', 50, 6, 'none'), 'failed'],
    ['a little help', mood('sertraline', 50, 6, 'partial'), 'failed-partial'],
    ['good', mood('sertraline', 50, 6, 'good'), 'responded'],
    ['good, then lost', mood('sertraline', 50, 6, 'good-then-lost'), 'responded-lost'],
    ['a milligram below', mood('sertraline', 49, 60, 'none'), 'below-minimum'],
    ['a week short', mood('sertraline', 50, 5, 'none'), 'too-short'],
    ['dose missing', mood('sertraline', undefined, 6, 'none'), 'unknown'],
    ['weeks missing', mood('sertraline', 50, undefined, 'none'), 'unknown'],
    ['result missing', mood('sertraline', 50, 6, undefined), 'unknown'],
    ['below the dose, weeks missing', mood('amitriptyline', 25, undefined, 'none'), 'below-minimum'],
    ['side effects at any dose', mood('duloxetine', 30, 3, 'side-effects'), 'intolerance'],
    ['no agreed least dose', mood('Exxua', 50, 8, 'none'), 'clinician'],
    ['too high', mood('sertraline', 50, 6, 'too-high'), 'clinician'],
    ['not on most days', mood('sertraline', 50, 6, 'none', { mostDays: 'no' }), 'not-counted'],
    ['given for something else', mood('bupropion', 300, 8, 'none', { givenFor: 'other' }), 'not-counted'],
    ['an addition', mood('aripiprazole', 10, 8, 'none'), 'not-counted'],
    ['not an antidepressant', mood('gabapentin', 1200, 8, 'none'), 'not-counted'],
    ['on a line of its own', mood('Spravato', 84, 8, 'none'), 'not-counted'],
    ['zuranolone after its 2 weeks', mood('Zurzuvae', 50, 2, 'none'), 'failed'],
    ['a name that is not recognised', mood('zoloff', 50, 6, 'none'), 'unknown'],
  ] as const)('%s', (_, row, verdict) => expect(verdicts(row)).toEqual([verdict]))

  it('a full dose for pain is the clinician’s, unless depression was followed then', () => {
    expect(verdicts(mood('duloxetine', 60, 12, 'none', { givenFor: 'pain', thisEpisode: 'no' }))).toEqual(['clinician'])
    expect(verdicts(mood('duloxetine', 60, 12, 'none', { givenFor: 'pain' }))).toEqual(['failed'])
    expect(verdicts(mood('amitriptyline', 10, 1, 'side-effects', { givenFor: 'sleep' }))).toEqual(['not-counted'])
  })

  it('a reason that is not told is never counted silently where a low dose for pain or sleep is usual', () => {
    const { givenFor: _, ...noReason } = mood('duloxetine', 60, 12, 'none')
    expect(verdicts(noReason)).toEqual(['unknown'])
  })
})

describe('counting', () => {
  it('one medicine twice is one trial, the best-documented', () => {
    const trials = countTrials([mood('Zoloft', 25, 3, 'none'), mood('sertraline', 100, 8, 'none')])
    expect([trials.failedLifetime, trials.entries.map(({ verdict }) => verdict)]).toEqual([1, ['not-counted', 'failed']])
  })

  it('two of one class are two trials and one class', () => {
    const trials = countTrials([mood('sertraline', 100, 8, 'none'), mood('fluoxetine', 20, 8, 'partial', { thisEpisode: 'no' })])
    expect([trials.failedLifetime, trials.failedThisEpisode, trials.classes]).toEqual([2, 1, ['SSRI']])
  })

  it('an isomer is shown beside, for the clinician to decide', () => {
    const trials = countTrials([mood('citalopram', 40, 8, 'none', { thisEpisode: 'no' }), mood('escitalopram', 20, 8, 'none')])
    expect([trials.failedLifetime, trials.failedThisEpisode, trials.open]).toEqual([1, 1, 1])
  })

  it('a payer’s own weeks go before the usual six, and not before a fixed course', () => {
    const rows = [mood('sertraline', 100, 7, 'none'), mood('venlafaxine', 150, 5, 'none'), mood('Zurzuvae', 50, 2, 'none')]
    expect([countTrials(rows).failedLifetime, countTrials(rows, { minimumWeeks: 8 }).failedLifetime, countTrials(rows, { minimumWeeks: 4 }).failedLifetime]).toEqual([
      2, 1, 3,
    ])
  })

  it('says when the number of classes turns on vortioxetine', () => {
    expect(countTrials([mood('Trintellix', 10, 8, 'none'), mood('sertraline', 100, 8, 'none')]).remarks).toHaveLength(1)
    expect(countTrials([mood('Trintellix', 10, 8, 'none')]).remarks).toEqual([])
  })

  it('the published questionnaire’s kind of case: a low dose and a lost response are no failures', () => {
    expect(verdicts(mood('venlafaxine', 75, 12, 'none'), mood('fluoxetine', 20, 12, 'good-then-lost'))).toEqual(['below-minimum', 'responded-lost'])
  })
})

describe('as facts', () => {
  const of = (...list: readonly MedicineAnswer[]) => caseWith({ medicines: { list } })
  it('nothing listed is unknown; "none" is zero', () => {
    expect(failedTrialsLifetime.read(caseWith({}))).toBeUndefined()
    expect(failedTrialsLifetime.read(caseWith({ medicines: { noneTaken: 'yes' } }))).toBe(0)
  })

  it('augmentation needs depression and "added to"', () => {
    expect(augmentationTried.read(of(mood('aripiprazole', 5, 8, 'none', { addedTo: 'yes' })))).toBe(true)
    expect(augmentationTried.read(of(mood('aripiprazole', 5, 8, 'none')))).toBeUndefined()
    expect(augmentationTried.read(of(mood('quetiapine', 50, 8, 'none', { givenFor: 'sleep', addedTo: 'yes' })))).toBe(false)
  })
})
