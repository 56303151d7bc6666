import { describe, expect, it } from 'vitest'
import { alternatives } from '@/lib/knowledge/alternatives'
import { conditions } from '@/lib/knowledge/conditions'
import { criteria } from '@/lib/knowledge/criteria'
import { disagreements } from '@/lib/knowledge/disagreements'
import { notModelledList } from '@/lib/knowledge/not-modelled'
import { payers } from '@/lib/knowledge/payers'
import { safetyItems } from '@/lib/knowledge/safety'

const known = new Set([...criteria, ...safetyItems, ...conditions, ...alternatives, ...payers, ...payers.flatMap(({ requires }) => requires)].map(({ id }) => id))
/** About how the product shows things, not about a person. */
const ABOUT_NOBODY = ['who-sees-the-reasoning']

describe('A disagreement', () => {
  it('has an id of its own', () => {
    const ids = disagreements.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it.each(disagreements.map((one) => [one.id, one] as const))('%s concerns things that exist', (id, { concerns }) => {
    expect(
      concerns.filter((one) => !known.has(one)),
      'rename it in lib/knowledge/disagreements/',
    ).toEqual([])
    if (!ABOUT_NOBODY.includes(id)) expect(concerns.length, `${id} concerns nothing, so nobody would ever see it`).toBeGreaterThan(0)
  })

  it.each(disagreements.map((one) => [one.id, one] as const))('%s has sides that say different things', (_, { sides, byDefault }) => {
    const said = sides.map(({ says }) => says)
    expect(new Set(said).size).toBe(said.length)
    expect(byDefault.length).toBeGreaterThan(0)
  })

  // Where the sources are known to contradict each other, something has to say so.
  it.each([
    'integrated-plan',
    'fibromyalgia',
    'vagus-nerve-stimulator',
    'cardiac-device',
    'spinal-cord-stimulator',
    'bupropion',
    'stable-calming-medicines',
    'pregnant-or-possibly',
    'breastfeeding',
    'passive-thoughts-of-death',
    'spravato',
    'anxiety-alone',
    'humana',
    'concurrent-ketamine',
    'migraine-device',
    'high-seizure-load',
  ])('is told about %s', (id) => {
    expect(disagreements.some(({ concerns }) => concerns.includes(id))).toBe(true)
  })
})

describe('What is not modelled', () => {
  it('has an id of its own and promises nothing', () => {
    const ids = notModelledList.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    for (const { id, says, why, instead = '' } of notModelledList) {
      expect(`${says} ${why} ${instead}`, id).not.toMatch(/extremely mild|no side effects|you qualify|can never|rapid(?:ly)? acting|devoid of/i)
    }
  })
})
