import { describe, expect, it } from 'vitest'
import { bipolar, depressionRoute, maniaEver, moodDiagnosed, psychosisNow } from '@/lib/facts/mood'
import { cannotAttend, psychotherapyTried, secondLineTried, standardTreatmentFailed, standardTreatmentTried, tmsAloneIsPlan } from '@/lib/facts/treatments'
import type { Fact } from '@/lib/rules/fact'
import { caseWith } from './case-with'

const none = { noneTried: 'yes' }
const pain = (condition: string, list: readonly object[], treatments: readonly object[] = []) =>
  caseWith({ 'pain-diagnosis': { conditions: [condition] }, medicines: { list }, 'other-treatments': treatments.length > 0 ? { list: treatments } : none })
const forPain = (medicine: string, result?: string) => ({ medicine, givenFor: 'pain', ...(result && { result }) })

describe('standard and second-line treatment', () => {
  it.each([
    ['line 1 and another class', pain('plexus-injury', [forPain('gabapentin', 'partial'), forPain('duloxetine', 'none')]), true],
    [
      'line 1 and a later line',
      pain('diabetic-neuropathy', [forPain('gabapentin', 'partial'), forPain('lidocaine patch', 'none'), forPain('lidocaine-patch', 'none')]),
      true,
    ],
    ['two of one class', pain('diabetic-neuropathy', [forPain('gabapentin', 'none'), forPain('pregabalin', 'none')]), false],
    [
      'line 1 and exercise',
      pain('fibromyalgia', [forPain('cyclobenzaprine', 'none')], [{ treatment: 'physical-therapy', givenFor: 'pain', response: 'partial' }]),
      false,
    ],
    ['a nerve block after line 1', pain('crps-1', [forPain('gabapentin', 'none')], [{ treatment: 'nerve-block', givenFor: 'pain', response: 'none' }]), true],
    [
      'a medicine for mood that has a line',
      pain('fibromyalgia', [{ medicine: 'duloxetine', givenFor: 'mood', result: 'partial' }, forPain('pregabalin', 'partial')]),
      true,
    ],
    ['a result that is not told', pain('plexus-injury', [forPain('gabapentin', 'partial'), forPain('duloxetine')]), undefined],
    ['a good result', pain('plexus-injury', [forPain('gabapentin', 'good'), forPain('duloxetine', 'none'), forPain('lidocaine-patch', 'good')]), false],
    ['no lines recorded', pain('osteoarthritis', [forPain('ibuprofen', 'none')]), undefined],
  ])('%s', (_, from, expected) => expect(secondLineTried.read(from)).toBe(expected))

  it('one standard treatment, tried and failed', () => {
    const read = (from: ReturnType<typeof pain>) => [standardTreatmentTried.read(from), standardTreatmentFailed.read(from)]
    expect(read(pain('low-back-pain', [forPain('ibuprofen', 'none')]))).toEqual([true, true])
    expect(read(pain('low-back-pain', [forPain('ibuprofen', 'good')]))).toEqual([true, false])
    expect(read(pain('low-back-pain', [forPain('ibuprofen')]))).toEqual([true, undefined])
    expect(read(caseWith({ medicines: { noneTaken: 'yes' }, 'other-treatments': none }))).toEqual([false, false])
    expect(read(caseWith({ medicines: { noneTaken: 'yes' } }))).toEqual([undefined, undefined])
    expect(read(caseWith({}))).toEqual([undefined, undefined])
  })

  it('a name that is not recognised counts as nothing: what it is, is not known', () => {
    const read = (from: ReturnType<typeof pain>) => [standardTreatmentTried, standardTreatmentFailed, secondLineTried].map((fact) => fact.read(from))
    expect(read(pain('plexus-injury', [forPain('gabapentine', 'none'), forPain('the white one', 'none')]))).toEqual([undefined, undefined, undefined])
    expect(read(pain('plexus-injury', [forPain('gabapentin', 'none'), forPain('the white one', 'none')]))).toEqual([true, true, undefined])
    expect(read(pain('plexus-injury', [forPain('gabapentin', 'good'), forPain('the white one', 'none')]))).toEqual([true, undefined, undefined])
    expect(read(pain('plexus-injury', [forPain('gabapentin', 'good')]))).toEqual([true, false, false])
  })
})

describe('psychotherapy and the plan', () => {
  const therapy = (row: object) => caseWith({ 'other-treatments': { list: [row] } })
  it.each([
    ['CBT, 14 visits', { treatment: 'cbt', givenFor: 'mood', sessions: 14 }, true],
    ['CBT, visits not told', { treatment: 'CBT', givenFor: 'mood' }, true],
    ['CBT, 7 visits', { treatment: 'cbt', givenFor: 'mood', sessions: 7 }, undefined],
    ['CBT for pain', { treatment: 'cbt', givenFor: 'pain', sessions: 14 }, undefined],
    ['counseling of unknown kind', { treatment: 'counseling', givenFor: 'mood', sessions: 30 }, undefined],
    ['no psychotherapy', { treatment: 'physical-therapy', givenFor: 'pain' }, false],
  ])('%s', (_, row, expected) => expect(psychotherapyTried.read(therapy(row))).toBe(expected))

  it('TMS alone and attendance', () => {
    const plan = <T>(fact: Fact<T>, of: object) => fact.read(caseWith({ 'care-plan': of as never }))
    expect(plan(tmsAloneIsPlan, { careNow: ['none'], willing: ['none'] })).toBe(true)
    expect(plan(tmsAloneIsPlan, { careNow: ['none'], willing: ['other'] })).toBe(false)
    expect(plan(tmsAloneIsPlan, { careNow: ['none'] })).toBeUndefined()
    expect([plan(cannotAttend, { canAttend: 'no' }), plan(cannotAttend, { canAttend: 'with-difficulty' }), plan(cannotAttend, {})]).toEqual([true, false, undefined])
  })
})

describe('mood', () => {
  const mood = <T>(fact: Fact<T>, of: object, more: object = {}) => fact.read(caseWith({ 'mood-history': of as never, ...(more as object) }))
  it('reads diagnoses three-valued', () => {
    expect([mood(moodDiagnosed, { diagnoses: ['anxiety'] }), mood(moodDiagnosed, { diagnoses: ['none'] }), mood(moodDiagnosed, { diagnoses: ['unsure'] })]).toEqual([
      true,
      false,
      undefined,
    ])
    expect(mood(bipolar, { diagnoses: ['bipolar'] })).toBe(true)
    expect([
      mood(psychosisNow, { psychoticNow: 'yes' }),
      mood(psychosisNow, { psychoticNow: 'no', diagnoses: ['psychosis'] }),
      mood(psychosisNow, { psychoticNow: 'no' }),
    ]).toEqual([true, true, undefined])
  })
  it('mania by answer, on a medicine, or after TMS', () => {
    expect([mood(maniaEver, { mania: 'never' }), mood(maniaEver, { mania: 'earlier' }), mood(maniaEver, {})]).toEqual([false, true, undefined])
    expect(mood(maniaEver, { mania: 'never' }, { medicines: { list: [{ medicine: 'sertraline', givenFor: 'mood', result: 'too-high' }] } })).toBe(true)
    expect(mood(maniaEver, { mania: 'never' }, { 'other-treatments': { tmsReaction: 'mania' } })).toBe(true)
  })
  it('the depression route needs all three', () => {
    const phq = { q1: 2, q2: 2, q3: 1, q4: 1, q5: 1, q6: 1, q7: 1, q8: 1, q9: 0 }
    const row = { medicine: 'sertraline', givenFor: 'mood', doseMg: 100, weeks: 8, result: 'none' }
    const route = (list: readonly object[], q1 = 2) => mood(depressionRoute, { diagnoses: ['depression'] }, { 'phq-9': { ...phq, q1 }, medicines: { list } })
    expect([route([row]), route([row], 1), route([{ ...row, doseMg: 25 }]), route([{ medicine: 'sertraline', givenFor: 'mood' }])]).toEqual([
      true,
      false,
      false,
      undefined,
    ])
  })
})
