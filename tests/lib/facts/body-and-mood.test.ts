import { describe, expect, it } from 'vitest'
import { gad7Total } from '@/lib/facts/gad-7'
import { sclerosisAsPainOnly } from '@/lib/facts/health'
import { implantedPump, insulinPump } from '@/lib/facts/implants'
import { antidepressantFailed, depressionRoute, maniaEver, moodDiagnosed, symptomaticAnxiety, symptomaticDepression } from '@/lib/facts/mood'
import { hasPain, mainCondition, onlyHeadache, painMonths } from '@/lib/facts/pain'
import { PAIN_LINES_OF } from '@/lib/facts/pain-lines'
import { painSide, widespreadPainIndex } from '@/lib/facts/pain-places'
import { phq9Total } from '@/lib/facts/phq-9'
import { hazardousSubstances, saltsOrEating, shortSleep } from '@/lib/facts/seizure-cautions'
import type { Fact } from '@/lib/rules/fact'
import { questionsOf } from '@/lib/rules/fact'
import { painDiagnosis } from '@/lib/steps/pain-diagnosis'
import { painPlaces } from '@/lib/steps/pain-places'
import { caseWith } from './case-with'

type Answers = Parameters<typeof caseWith>[0]
const read = <T>(fact: Fact<T>, answers: Answers) => fact.read(caseWith(answers))
const supposing = <T>(fact: Fact<T>, ...values: readonly (readonly [Fact<unknown>, unknown])[]) =>
  fact.read(caseWith({}, { supposed: Object.fromEntries(values.map(([one, value]) => [one.key, value])) }))

describe('Pain', () => {
  it('is there when it is named or located, whatever the person came for', () => {
    const other = { mainReason: 'other' }
    expect(read(hasPain, { reason: other, 'pain-places': { places: ['neck'] } })).toBe(true)
    expect(read(hasPain, { reason: other, 'pain-diagnosis': { conditions: ['crps-1'] } })).toBe(true)
    expect(read(hasPain, { reason: other })).toBeUndefined()
    expect(read(hasPain, { 'pain-diagnosis': { conditions: ['none-yet'] } })).toBeUndefined()
    expect(questionsOf(hasPain)).toEqual(expect.arrayContaining([painPlaces.facts.places, painDiagnosis.facts.conditions]))
  })

  it('is counted in whole months, from none on; a beginning after today is none', () => {
    const months = (since: string) => read(painMonths, { 'pain-diagnosis': { since } })
    expect([months('2026-11'), months('2026-10'), months('2025-11'), months('2026-12')]).toEqual([0, 1, 12, undefined])
    expect(read(painMonths, {})).toBeUndefined()
  })

  it('of one name has that as its main condition, of none has none', () => {
    const main = (conditions: readonly string[]) => read(mainCondition, { 'pain-diagnosis': { conditions } })
    expect([main(['crps-1']), main(['none-yet']), main(['crps-1', 'neck-pain'])]).toEqual(['crps-1', undefined, undefined])
    expect([read(onlyHeadache, { 'pain-diagnosis': { conditions: ['chronic-migraine'] } }), read(onlyHeadache, {})]).toEqual([true, undefined])
  })

  it('has a side: as answered, or from the places', () => {
    const side = (of: Readonly<Record<string, unknown>>) => read(painSide, { 'pain-places': of })
    expect([
      side({ places: ['somewhere-unknown'] }),
      side({ places: ['neck'] }),
      side({ places: ['hand-right'] }),
      side({ side: 'varies', places: ['hand-right'] }),
    ]).toEqual([undefined, 'middle', 'right', 'varies'])
  })

  it('is widespread by its nineteen sites, each once', () => {
    const sites = (places: readonly string[]) => read(widespreadPainIndex, { 'pain-places': { places } })
    expect([sites(['neck', 'hand-left', 'foot-right']), sites(['neck', 'neck']), sites(['hand-left'])]).toEqual([1, 1, 0])
  })
})

describe('Which lines of treatment a condition goes by', () => {
  it.each([
    ['trigeminal-neuralgia', ['trigeminal-neuralgia']],
    ['fibromyalgia', ['fibromyalgia']],
    ['low-back-pain', ['low-back-pain']],
    ['chronic-migraine', ['migraine-preventive', 'migraine-acute']],
    ['migraine-with-aura', ['migraine-preventive', 'migraine-acute']],
    ['migraine-without-aura', ['migraine-preventive', 'migraine-acute']],
    ['diabetic-neuropathy', ['neuropathic']],
    ['crps-1', ['neuropathic']],
    ['osteoarthritis', undefined],
  ])('%s: %j', (condition, lines) => expect(PAIN_LINES_OF[condition]).toEqual(lines))
})

describe('Mood', () => {
  const taking = (row: Readonly<Record<string, unknown>>, more: Answers = {}) => ({ medicines: { list: [row] }, ...more })
  it.each([
    [taking({ medicine: 'sertraline', givenFor: 'pain', result: 'too-high' }), true],
    [taking({ medicine: 'gabapentin', givenFor: 'mood', result: 'too-high' }), true],
    [taking({ medicine: 'zoloff', givenFor: 'mood', result: 'too-high' }), true],
    [taking({ medicine: 'gabapentin', givenFor: 'pain', result: 'too-high' }), undefined],
    [taking({ medicine: 'gabapentin', givenFor: 'pain', result: 'too-high' }, { 'mood-history': { mania: 'never' } }), false],
    [taking({ medicine: 'sertraline', givenFor: 'mood', result: 'good' }, { 'mood-history': { mania: 'never' } }), false],
    [{ 'other-treatments': { tmsReaction: 'mania' } }, true],
    [{ 'other-treatments': { tmsReaction: 'fainted' }, 'mood-history': { mania: 'never' } }, false],
    [{ 'mood-history': { mania: 'past-year' } }, true],
    [{}, undefined],
  ] as readonly (readonly [Answers, boolean | undefined])[])('mania at any time: %j is %s', (answers, expected) => expect(read(maniaEver, answers)).toBe(expected))

  it('mania on one of several medicines suffices', () => {
    const list = [
      { medicine: 'gabapentin', givenFor: 'pain', result: 'good' },
      { medicine: 'sertraline', givenFor: 'mood', result: 'too-high' },
    ]
    expect(read(maniaEver, { medicines: { list }, 'mood-history': { mania: 'never' } })).toBe(true)
  })

  it('is positive on a questionnaire from 10 on', () => {
    expect([9, 10, undefined].map((total) => supposing(symptomaticDepression, [phq9Total, total]))).toEqual([false, true, undefined])
    expect([9, 10, undefined].map((total) => supposing(symptomaticAnxiety, [gad7Total, total]))).toEqual([false, true, undefined])
  })

  it('is diagnosed by one of two diagnoses; the depression route wants its three parts', () => {
    const diagnosed = (diagnoses: readonly string[]) => read(moodDiagnosed, { 'mood-history': { diagnoses } })
    expect([diagnosed(['depression']), diagnosed(['anxiety']), diagnosed(['bipolar']), read(moodDiagnosed, {})]).toEqual([true, true, false, undefined])
    const [depression, symptoms, failed] = depressionRoute.inputs as readonly [Fact<unknown>, Fact<unknown>, Fact<unknown>]
    const route = (...values: readonly (boolean | undefined)[]) => supposing(depressionRoute, [depression, values[0]], [symptoms, values[1]], [failed, values[2]])
    expect([route(true, true, true), route(false, true, true), route(true, false, true), route(true, true, false), route(true, true)]).toEqual([
      true,
      false,
      false,
      false,
      undefined,
    ])
  })

  it.each([
    ['one that failed', [{ medicine: 'sertraline', doseMg: 150, weeks: 10, result: 'none' }], true],
    ['one that helped', [{ medicine: 'sertraline', doseMg: 150, weeks: 10, result: 'good' }], false],
    ['one whose weeks are not told', [{ medicine: 'sertraline', doseMg: 150, result: 'none' }], undefined],
    [
      'one that failed, and one whose weeks are not told',
      [
        { medicine: 'sertraline', doseMg: 150, weeks: 10, result: 'none' },
        { medicine: 'venlafaxine', doseMg: 225 },
      ],
      true,
    ],
  ])('has had a failed antidepressant trial: %s', (_, rows, expected) => {
    const list = rows.map((row) => ({ givenFor: 'mood', mostDays: 'yes', ...row }))
    expect(read(antidepressantFailed, { medicines: { list } })).toBe(expected)
  })

  it('has no known trial while the medicines are not told, and none when none was taken', () => {
    expect([read(antidepressantFailed, {}), read(antidepressantFailed, { medicines: { noneTaken: 'yes' } })]).toEqual([undefined, false])
  })
})

describe('Health', () => {
  it('multiple sclerosis as a cause of pain only', () => {
    const only = (conditions: readonly string[] | undefined, otherBrain?: string) =>
      read(sclerosisAsPainOnly, { ...(conditions && { 'pain-diagnosis': { conditions } }), 'brain-health': { otherBrain } })
    expect([
      only(['multiple-sclerosis-pain']),
      only(['multiple-sclerosis-pain'], 'no'),
      only(['multiple-sclerosis-pain'], 'yes'),
      only(['crps-1']),
      only(undefined),
    ]).toEqual([true, true, false, false, undefined])
  })

  it.each([
    [{ pump: 'yes', pumpKind: 'insulin' }, false, true],
    [{ pump: 'yes', pumpKind: 'intrathecal' }, true, false],
    [{ pump: 'yes' }, true, false],
    [{ pump: 'no', pumpKind: 'insulin' }, false, false],
    [{ pump: 'no' }, false, false],
    [{}, undefined, undefined],
  ])('a pump: %j', (answers, implanted, insulin) =>
    expect([read(implantedPump, { implants: answers }), read(insulinPump, { implants: answers })]).toEqual([implanted, insulin]),
  )

  it.each(['cocaine', 'stimulants', 'opioids-not-prescribed', 'other'])('%s is hazardous, cannabis is not', (substance) => {
    const used = (...substances: readonly string[]) => read(hazardousSubstances, { 'daily-life': { substances } })
    expect([used(substance), used('cannabis'), used('cannabis', substance), used('none')]).toEqual([true, false, true, false])
  })

  it('short sleep, or night shifts', () => {
    const sleep = (of: Readonly<Record<string, unknown>>) => read(shortSleep, { 'daily-life': of })
    expect([sleep({ sleepHours: 4 }), sleep({ sleepHours: 5, nightShifts: 'no' }), sleep({ sleepHours: 8, nightShifts: 'yes' }), sleep({ sleepHours: 8 })]).toEqual([
      true,
      false,
      true,
      undefined,
    ])
  })

  it('salts, kidneys or an eating disorder', () => {
    const found = (kidneyOrSodium: string | undefined, ...diagnoses: readonly string[]) =>
      read(saltsOrEating, { 'health-now': { kidneyOrSodium }, 'mood-history': { diagnoses } })
    expect([found('yes', 'none'), found('no', 'eating-disorder'), found('no', 'none'), found(undefined, 'none')]).toEqual([true, true, false, undefined])
  })
})
