import { describe, expect, it } from 'vitest'
import { alternativesOf } from '@/lib/assess/alternatives'
import { ketamineCautions } from '@/lib/facts/ketamine-cautions'
import { hasPain } from '@/lib/facts/pain'
import { age } from '@/lib/facts/person'
import { caseWith } from '../facts/case-with'

/** What is named beside ketamine to somebody without pain while stimulation is stopped, or not. */
const named = (years: number | undefined, cautions: readonly string[] | undefined, stop = true) => {
  const supposed = { [age.key]: years, [ketamineCautions.key]: cautions, [hasPain.key]: false }
  return alternativesOf(caseWith({}, { supposed }), { crisis: false, emergency: false, stop }).flatMap(({ id }) => (id.startsWith('ketamine') ? [id] : []))
}

describe('Ketamine when stimulation is stopped', () => {
  it.each([
    ['a man of 40 with nothing against it', 40, [], ['ketamine']],
    ['a woman of 40 who may be pregnant', 40, ['a pregnancy, or a possible one'], ['ketamine', 'ketamine-against']],
    ['somebody of 18 with psychosis', 18, ['psychosis now'], ['ketamine', 'ketamine-against']],
    ['somebody of 17 with psychosis', 17, ['psychosis now'], []],
    ['somebody of 17 with nothing against it', 17, [], []],
    ['an adult who has not told what may speak against it', 40, undefined, ['ketamine']],
    ['somebody of unknown age', undefined, ['psychosis now'], []],
  ])('%s', (_, years, cautions, expected) => expect(named(years, cautions)).toEqual(expected))

  it('is not named for want of a reason while stimulation is possible', () => expect(named(40, ['psychosis now'], false)).toEqual([]))
})
