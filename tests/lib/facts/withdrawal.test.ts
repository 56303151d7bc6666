import { describe, expect, it } from 'vitest'
import { changeNotAsked, changeNotTold, changeOpen, steadyMedicines, withdrawnMedicines } from '@/lib/facts/withdrawal'
import type { Fact } from '@/lib/rules/fact'
import { caseWith } from './case-with'

type Row = Readonly<Record<string, string>>
const listed = (medicines: readonly Row[], treatments: readonly Row[] = []) =>
  caseWith({ medicines: { list: medicines }, ...(treatments.length > 0 && { 'other-treatments': { list: treatments } }) })
const steady = (medicine: string): Row => ({ medicine, now: 'yes', changed: 'no' })

describe('Medicines whose stopping can bring a seizure', () => {
  it('of which a change is open are told together, whichever list names them', () => {
    const from = listed([{ medicine: 'clonazepam', now: 'yes' }, steady('lorazepam')], [{ treatment: 'gabapentin', now: 'yes' }])
    const told = (fact: Fact<readonly string[]>) => fact.show(fact.read(from))
    expect([told(changeNotTold), told(changeNotAsked), told(changeOpen), told(withdrawnMedicines)]).toEqual([
      'clonazepam',
      'gabapentin',
      'clonazepam, gabapentin',
      'none',
    ])
  })

  it('one that both lists name is told once', () => {
    const from = listed([{ medicine: 'Neurontin', now: 'yes' }], [{ treatment: 'gabapentin', now: 'yes' }])
    expect(changeOpen.read(from)).toEqual(['gabapentin'])
  })

  it.each([
    ['a benzodiazepine', 'lorazepam', ['lorazepam']],
    ['baclofen', 'baclofen', ['baclofen (tablets)']],
    ['ketamine has none', 'ketamine', []],
    ['an SSRI has none', 'sertraline', []],
    ['physical therapy is no medicine', 'physical therapy', []],
  ])('among the other treatments: %s', (_, treatment, expected) => expect(changeNotAsked.read(listed([], [{ treatment, now: 'yes' }]))).toEqual(expected))

  it.each([
    ['two rows, both without a change', [steady('gabapentin'), steady('Neurontin')], ['gabapentin']],
    ['one of two rows tells of no change, the other nothing', [steady('gabapentin'), { medicine: 'Neurontin', now: 'yes' }], []],
    ['one of two rows was lowered', [steady('gabapentin'), { medicine: 'Neurontin', now: 'yes', changed: 'lowered' }], []],
    ['another medicine was stopped', [steady('gabapentin'), { medicine: 'clonazepam', now: 'no', changed: 'stopped' }], ['gabapentin']],
  ])('are steady only where every row says so: %s', (_, rows, expected) => expect(steadyMedicines.read(listed(rows))).toEqual(expected))
})
