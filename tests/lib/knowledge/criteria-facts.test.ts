import { describe, expect, it } from 'vitest'
import { takesEstrogen } from '@/lib/knowledge/criteria/aura-and-estrogen'
import { mainConditionName, moreThanExploratory } from '@/lib/knowledge/criteria/documented-condition'
import { earlierTmsHalved } from '@/lib/knowledge/criteria/earlier-tms-helped'
import { severalTreatmentsFailed } from '@/lib/knowledge/criteria/several-treatments-failed'
import { treatmentResponses } from '@/lib/knowledge/criteria/treatment-responses'
import { trialRecords } from '@/lib/knowledge/criteria/trial-records'
import { trialsNotCounted } from '@/lib/knowledge/criteria/trials-not-counted'
import type { Answers } from '@/lib/rules/fact'
import { caseWith } from '../facts/case-with'

const taking = (...list: readonly Readonly<Record<string, unknown>>[]): Answers => ({ medicines: { list } })

describe('An estrogen in a contraceptive', () => {
  it.each([
    'combined contraceptive',
    'anticonceptivos',
    'birth control',
    'pastilla anticonceptiva',
    'pastillas anticoncepcionales',
    'estrogen patch',
    'estrogeno',
    'estrógenos conjugados',
    'ethinyl something',
    'estradiol valerate',
    'NuvaRing',
    'Xulane',
  ])('%s is one', (medicine) => expect(takesEstrogen.read(caseWith(taking({ medicine, now: 'yes' })))).toBe(true))

  it.each([
    'progestin-only contraceptive',
    'progestogen only contraceptive',
    'progesterone-only contraceptive',
    'mini-pill (birth control)',
    'minipill, birth control',
    'minipíldora anticonceptiva',
    'minipildora anticonceptiva',
    'cephalexin',
  ])('%s is none', (medicine) => expect(takesEstrogen.read(caseWith(taking({ medicine, now: 'yes' })))).toBe(false))

  it('counts one of several, unless it is over; not said counts', () => {
    const [pill, other] = ['birth control', 'sumatriptan']
    expect(takesEstrogen.read(caseWith(taking({ medicine: other, now: 'yes' }, { medicine: pill })))).toBe(true)
    expect(takesEstrogen.read(caseWith(taking({ medicine: other, now: 'yes' }, { medicine: pill, now: 'no' })))).toBe(false)
    expect(takesEstrogen.read(caseWith({}))).toBeUndefined()
  })
})

describe('The main condition', () => {
  const read = (of: Readonly<Record<string, unknown>>) => {
    const from = caseWith({ 'pain-diagnosis': of })
    return [moreThanExploratory.read(from), mainConditionName.read(from)]
  }
  it.each([
    [{ conditions: ['none-yet'] }, [false, 'No diagnosis yet']],
    [{ conditions: ['fibromyalgia'] }, [true, 'Fibromyalgia']],
    [{ conditions: ['other'] }, [false, 'A condition in the person’s own words']],
    [{ conditions: ['fibromyalgia', 'osteoarthritis'], mainCondition: 'osteoarthritis' }, [false, 'arthritis pain']],
    [{ conditions: ['fibromyalgia', 'diabetic-neuropathy'] }, [true, 'Fibromyalgia, diabetic nerve pain']],
    [{}, [undefined, undefined]],
  ])('%j', (of, [documented, name]) => {
    const [more, shown] = read(of)
    expect(more).toBe(documented)
    expect(String(shown).toLowerCase()).toBe(String(name).toLowerCase())
  })
})

describe('Treatments listed', () => {
  const verdict = (of: Answers) => treatmentResponses.when.judge(caseWith(of)).verdict
  it('are there from the first on', () => {
    expect(verdict({ medicines: { noneTaken: 'yes' }, 'other-treatments': { noneTried: 'yes' } })).toBe('unmet')
    expect(verdict(taking({ medicine: 'gabapentin', givenFor: 'pain' }))).toBe('met')
    expect(verdict({})).toBe('unknown')
  })
})

describe('Records of the antidepressants', () => {
  const failed = { medicine: 'sertraline', givenFor: 'mood', doseMg: 200, weeks: 12, mostDays: 'yes', result: 'none', thisEpisode: 'yes' }
  const verdict = (...list: readonly Readonly<Record<string, unknown>>[]) => trialRecords.when.judge(caseWith(taking(...list))).verdict
  it.each([
    ['known', [{ ...failed, records: 'pharmacy' }], 'met'],
    [
      'not told for one of two',
      [
        { ...failed, records: 'pharmacy' },
        { ...failed, medicine: 'venlafaxine', doseMg: 375 },
      ],
      'unknown',
    ],
    ['none', [{ ...failed, records: 'none' }], 'unmet'],
    ['not told', [failed], 'unknown'],
    [
      'none for one of two',
      [
        { ...failed, records: 'pharmacy' },
        { ...failed, medicine: 'venlafaxine', doseMg: 375, records: 'none' },
      ],
      'unmet',
    ],
    [
      'of another medicine do not matter',
      [
        { ...failed, records: 'pharmacy' },
        { medicine: 'gabapentin', givenFor: 'pain', records: 'none' },
      ],
      'met',
    ],
    ['none needed where nothing failed', [{ ...failed, result: 'good', records: 'none' }], 'met'],
  ])('%s', (_, list, expected) => expect(verdict(...list)).toBe(expected))
  it('are not known before the medicines are', () => expect(trialRecords.when.judge(caseWith({})).verdict).toBe('unknown'))
})

describe('Antidepressants that do not count', () => {
  const [uncounted] = trialsNotCounted.when.facts
  const sertraline = { medicine: 'sertraline', givenFor: 'mood', doseMg: 200, weeks: 12, mostDays: 'yes', result: 'none', thisEpisode: 'yes' }
  it.each([
    ['a failed trial', sertraline, 0],
    ['one that helped', { ...sertraline, result: 'good' }, 0],
    ['one that is not told yet', { ...sertraline, weeks: undefined }, 0],
    ['below the least dose', { ...sertraline, doseMg: 25 }, 1],
    ['too short', { ...sertraline, weeks: 2 }, 1],
    ['an addition', { ...sertraline, medicine: 'aripiprazole' }, 1],
    ['for a clinician to decide', { ...sertraline, medicine: 'gepirone' }, 1],
    ['stopped for side effects', { ...sertraline, result: 'side-effects' }, 1],
  ])('%s', (_, row, expected) => expect(uncounted?.read(caseWith(taking(row)))).toBe(expected))
})

describe('An earlier course that halved the depression', () => {
  it.each([
    [{ previousTms: 'helped', previousTmsReduction: 'half-or-more' }, 'met'],
    [{ previousTms: 'helped', previousTmsReduction: 'some' }, 'unmet'],
    [{ previousTms: 'helped' }, 'unknown'],
    [{ previousTmsReduction: 'half-or-more' }, 'unknown'],
    [{ previousTms: 'no' }, 'unmet'],
    [{}, 'unknown'],
  ])('%j: %s', (answers, expected) => expect(earlierTmsHalved.judge(caseWith({ 'other-treatments': answers })).verdict).toBe(expected))
})

describe('Several pain treatments without enough help', () => {
  const tried = (...results: readonly (readonly [string, string | undefined])[]) =>
    severalTreatmentsFailed.when.judge(caseWith(taking(...results.map(([medicine, result]) => ({ medicine, givenFor: 'pain', result }))))).verdict
  it.each([
    [
      'two that did nothing',
      [
        ['gabapentin', 'none'],
        ['ibuprofen', 'partial'],
      ],
      'met',
    ],
    [
      'one that did nothing and one that helped',
      [
        ['gabapentin', 'none'],
        ['ibuprofen', 'good'],
      ],
      'unmet',
    ],
    [
      'two that helped',
      [
        ['gabapentin', 'good'],
        ['ibuprofen', 'good'],
      ],
      'unmet',
    ],
    [
      'one that did nothing and one untold',
      [
        ['gabapentin', 'none'],
        ['ibuprofen', undefined],
      ],
      'unmet',
    ],
    [
      'one that did nothing, twice',
      [
        ['gabapentin', 'none'],
        ['Neurontin', 'none'],
      ],
      'unmet',
    ],
  ] as const)('%s: %j is %s', (_, results, expected) => expect(tried(...results)).toBe(expected))

  it('names them', () => {
    const [names] = severalTreatmentsFailed.tells ?? []
    const from = caseWith(taking({ medicine: 'gabapentin', givenFor: 'pain', result: 'none' }, { medicine: 'ibuprofen', givenFor: 'pain', result: 'good' }))
    expect([names?.read(from), names?.read(caseWith({}))]).toEqual([['gabapentin'], undefined])
  })
})
