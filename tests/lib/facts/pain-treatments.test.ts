import { describe, expect, it } from 'vitest'
import { bothListsAnswered, painTreatments } from '@/lib/facts/pain-treatments'
import { psychotherapies, psychotherapyTried, secondLineTried, standardTreatmentFailed, standardTreatmentTried, tmsAloneIsPlan } from '@/lib/facts/treatments'
import { caseWith } from './case-with'

type Row = Readonly<Record<string, unknown>>
const NONE = { medicines: { noneTaken: 'yes' }, 'other-treatments': { noneTried: 'yes' } }
const pain = (medicine: string, result?: string, more: Row = {}): Row => ({ medicine, givenFor: 'pain', result, ...more })
const treated = (treatment: string, response?: string, more: Row = {}): Row => ({ treatment, givenFor: 'pain', response, ...more })

/** A condition, medicines and other treatments; a list left out is not answered, an empty one says "none". */
function tried(condition: string | undefined, medicines?: readonly Row[], others?: readonly Row[]) {
  return caseWith({
    ...(condition && { 'pain-diagnosis': { conditions: [condition] } }),
    ...(medicines && { medicines: medicines.length > 0 ? { list: medicines } : NONE.medicines }),
    ...(others && { 'other-treatments': others.length > 0 ? { list: others } : NONE['other-treatments'] }),
  })
}

describe('What was tried for pain', () => {
  const entry = (row: Row) => painTreatments.read(tried('diabetic-neuropathy', [row]))?.[0]

  it.each([
    ['none', true],
    ['partial', true],
    ['good-then-lost', true],
    ['side-effects', true],
    ['too-high', true],
    ['good', false],
    [undefined, undefined],
  ])('a medicine with the result %s has failed: %s', (result, failed) => expect(entry(pain('gabapentin', result))?.failed).toBe(failed))

  it.each([
    ['not-tolerated', true],
    ['none', true],
    ['good', false],
  ])('a treatment with the response %s has failed: %s', (response, failed) =>
    expect(painTreatments.read(tried('diabetic-neuropathy', undefined, [treated('nerve-block', response)]))?.[0]?.failed).toBe(failed),
  )

  it('is for pain, or has a line for the main condition; others are not among it', () => {
    const names = (condition: string | undefined, ...rows: readonly Row[]) => painTreatments.read(tried(condition, rows))?.map(({ name, forPain }) => [name, forPain])
    expect(names('diabetic-neuropathy', pain('sertraline', 'none'), { medicine: 'duloxetine', givenFor: 'mood' }, { medicine: 'lithium', givenFor: 'mood' })).toEqual([
      ['sertraline', true],
      ['duloxetine', false],
    ])
    expect(names(undefined, { medicine: 'duloxetine', givenFor: 'mood' })).toEqual([])
    expect(names('osteoarthritis', pain('zoloff'))).toEqual([['zoloff', true]])
  })

  it('knows medicines from other treatments, and what is taken now', () => {
    const found = painTreatments.read(
      tried('diabetic-neuropathy', [pain('gabapentin', 'none', { now: 'yes' }), pain('zoloff'), pain('acupuncture')], [treated('nerve-block'), treated('zoloff')]),
    )
    expect(found?.map(({ name, isMedicine, now }) => [name, isMedicine, now])).toEqual([
      ['gabapentin', true, true],
      ['zoloff', true, false],
      ['acupuncture', false, false],
      [expect.stringContaining('block'), false, false],
      ['zoloff', false, false],
    ])
  })

  it('is known from one list on, and complete with both', () => {
    const known = (from: ReturnType<typeof tried>) => [painTreatments.read(from)?.length, bothListsAnswered.read(from)]
    expect(known(tried('crps-1'))).toEqual([undefined, undefined])
    expect(known(tried('crps-1', [pain('gabapentin')]))).toEqual([1, undefined])
    expect(known(tried('crps-1', undefined, [treated('nerve-block')]))).toEqual([1, undefined])
    expect(known(tried('crps-1', [pain('gabapentin')], []))).toEqual([1, true])
    expect(known(tried('crps-1', [], [treated('nerve-block')]))).toEqual([1, true])
    expect(known(tried('crps-1', [{ medicine: 'gabapentin' }], []))[1]).toBeUndefined()
    expect(known(tried('crps-1', [pain('gabapentin')], [{ treatment: 'nerve-block' }]))[1]).toBeUndefined()
  })

  it('is complete without a main condition only where nothing was for something else, or no condition has a name', () => {
    const complete = (conditions: readonly string[] | undefined, ...list: readonly Row[]) =>
      bothListsAnswered.read(caseWith({ ...(conditions && { 'pain-diagnosis': { conditions } }), medicines: { list }, 'other-treatments': NONE['other-treatments'] }))
    const forMood: Row = { medicine: 'duloxetine', givenFor: 'mood' }
    expect([complete(undefined, pain('gabapentin')), complete(undefined, forMood), complete(undefined, pain('gabapentin'), forMood)]).toEqual([
      true,
      undefined,
      undefined,
    ])
    expect([complete(['none-yet'], forMood), complete(['crps-1'], forMood), complete(['crps-1', 'neck-pain'], forMood)]).toEqual([true, true, undefined])
  })

  it('reads as names, or none', () => {
    const found = painTreatments.read(tried('crps-1', [pain('gabapentin'), pain('ibuprofen')])) ?? []
    expect([painTreatments.show(found), painTreatments.show([])]).toEqual(['gabapentin, ibuprofen', 'none'])
  })
})

describe('Standard treatment', () => {
  const standard = (...of: Parameters<typeof tried>) => [standardTreatmentTried.read(tried(...of)), standardTreatmentFailed.read(tried(...of))]
  const mood = (medicine: string, result: string): Row => ({ medicine, givenFor: 'mood', result })

  it.each([
    ['of line 1', 'diabetic-neuropathy', 'duloxetine', [true, true]],
    ['of line 2', 'chronic-migraine', 'amitriptyline', [true, true]],
    ['of line 3', 'diabetic-neuropathy', 'tramadol', [true, true]],
    ['advised against', 'fibromyalgia', 'oxycodone', [false, false]],
    ['of line 3', 'fibromyalgia', 'fluoxetine', [true, true]],
    ['without a line for this condition', 'osteoarthritis', 'fluoxetine', [false, false]],
  ])('%s, although it was given for mood', (_, condition, medicine, expected) => expect(standard(condition, [mood(medicine, 'none')], [])).toEqual(expected))

  it('for pain is standard whatever its line; what helped has not failed', () => {
    expect(standard('osteoarthritis', [pain('ibuprofen', 'good')], [])).toEqual([true, false])
    expect(standard('osteoarthritis', [pain('ibuprofen', 'none')], [])).toEqual([true, true])
    expect(standard('osteoarthritis', [pain('ibuprofen', 'good')])).toEqual([true, undefined])
    expect(standard('osteoarthritis', [pain('ibuprofen')], [])).toEqual([true, undefined])
    expect(standard('osteoarthritis', [], [])).toEqual([false, false])
    expect(standard('osteoarthritis', [])).toEqual([undefined, undefined])
    expect(standard('osteoarthritis', [pain('ibuprofen', 'good'), pain('gabapentin', 'none')], [])).toEqual([true, true])
  })

  it('what is advised against, or not recognised, proves nothing', () => {
    expect(standard('osteoarthritis', [pain('zoloff', 'none')], [])).toEqual([undefined, undefined])
    expect(standard('osteoarthritis', [pain('zoloff', 'good')], [])[1]).toBe(false)
  })
})

describe('Second-line treatment', () => {
  const second = (condition: string | undefined, medicines: readonly Row[], others: readonly Row[] | undefined = []) =>
    secondLineTried.read(tried(condition, medicines, others))
  it.each([
    ['two medicines of line 1 of different classes', [pain('gabapentin', 'none'), pain('duloxetine', 'none')], true],
    ['two of one class', [pain('gabapentin', 'none'), pain('pregabalin', 'none')], false],
    ['line 1 and line 2', [pain('gabapentin', 'none'), pain('tramadol', 'partial')], true],
    ['line 1 alone', [pain('gabapentin', 'none')], false],
    ['line 2 alone', [pain('tramadol', 'none')], false],
    ['line 1 helped', [pain('gabapentin', 'good'), pain('tramadol', 'none')], false],
    ['the other one helped', [pain('gabapentin', 'none'), pain('tramadol', 'good')], false],
    ['the other one is not told', [pain('gabapentin', 'none'), pain('tramadol')], undefined],
    ['a third one decides', [pain('gabapentin', 'none'), pain('tramadol', 'good'), pain('duloxetine', 'none')], true],
    ['beside it one without a line', [pain('gabapentin', 'none'), pain('ibuprofen', 'none')], false],
    ['beside it one that is not recognised', [pain('gabapentin', 'none'), pain('zoloff', 'none')], undefined],
  ])('%s: %j is %s', (_, medicines, expected) => expect(second('diabetic-neuropathy', medicines)).toBe(expected))

  it('is not known without a condition, or for one without lines, or while the other list is open', () => {
    const two = [pain('gabapentin', 'none'), pain('duloxetine', 'none')]
    expect([second(undefined, two), second('osteoarthritis', two), secondLineTried.read(caseWith({ 'pain-diagnosis': { conditions: ['crps-1'] } }))]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(secondLineTried.read(tried('diabetic-neuropathy', [pain('gabapentin', 'none')]))).toBeUndefined()
  })

  it('counts a later intervention beside the first medicine', () => {
    expect(second('crps-1', [pain('gabapentin', 'none')], [treated('spinal-cord-stimulator', 'none')])).toBe(true)
    expect(second('crps-1', [pain('gabapentin', 'none')], [treated('tms-prior', 'none')])).toBe(true)
    expect(second('fibromyalgia', [pain('duloxetine', 'none')], [treated('cbt', 'none')])).toBe(true)
    expect(second('fibromyalgia', [pain('duloxetine', 'none')], [treated('physical-therapy', 'none')])).toBe(false)
  })
})

describe('Psychotherapy', () => {
  const courses = (...list: readonly Row[]) => caseWith({ 'other-treatments': { list } })
  const cbt = (sessions?: number, more: Row = {}): Row => ({ treatment: 'cbt', givenFor: 'mood', sessions, ...more })

  it('qualifies from eight visits on, and when their number is not told', () => {
    expect([7, 8, undefined].map((visits) => psychotherapyTried.read(courses(cbt(visits))))).toEqual([undefined, true, true])
    expect(psychotherapyTried.read(courses(cbt(12, { givenFor: 'pain' })))).toBeUndefined()
    expect(psychotherapyTried.read(courses({ treatment: 'supportive-counseling', givenFor: 'mood', sessions: 20 }))).toBeUndefined()
    expect(psychotherapyTried.read(courses({ treatment: 'acupuncture', givenFor: 'pain' }))).toBe(false)
    expect(psychotherapyTried.read(caseWith({}))).toBeUndefined()
  })

  it('tells its visits and its episode, where they are told', () => {
    const [full, bare] = psychotherapies.read(courses(cbt(12, { thisEpisode: 'yes' }), cbt())) ?? []
    expect([full?.sessions, full?.thisEpisode, bare && 'sessions' in bare, bare && 'thisEpisode' in bare]).toEqual([12, true, false, false])
    expect(psychotherapies.read(courses(cbt(12, { thisEpisode: 'no' })))?.[0]?.thisEpisode).toBe(false)
    expect(psychotherapies.show([full, bare])).toMatch(/^.+ \(12 sessions\), [^(]+(?:\([^0-9]+\))?$/)
    expect(psychotherapies.show([])).toBe('none')
  })
})

describe('TMS as the only care', () => {
  const alone = (careNow: readonly string[] | undefined, willing: readonly string[] | undefined) => tmsAloneIsPlan.read(caseWith({ 'care-plan': { careNow, willing } }))
  it('is so when there is no other care and none is wanted', () => {
    expect([
      alone(['none'], ['none']),
      alone(['none'], ['psychotherapy']),
      alone(['medicines'], ['none']),
      alone(['none'], undefined),
      alone(undefined, ['none']),
    ]).toEqual([true, false, false, undefined, undefined])
    expect(alone(['none', 'medicines'], ['none'])).toBe(false)
  })
})
