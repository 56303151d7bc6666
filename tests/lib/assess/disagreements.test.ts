import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/assess'
import { explained } from '@/lib/documents/explained'
import { forCoordinators } from '@/lib/documents/for-coordinators'
import type { Case } from '@/lib/rules/fact'

const of = (answers: Case['answers']): Case => ({ answers, on: '2026-11-22' })
const idsFor = (answers: Case['answers']) => assess(of(answers)).disagreements.map(({ id }) => id)

describe('Disagreements over a case', () => {
  it('are shown for what was said, with every side, its sources and the default', () => {
    const [found] = assess(of({ implants: { vagusStimulator: 'yes' } })).disagreements.filter(({ id }) => id === 'vagus-nerve')
    expect(found).toMatchObject({ concerns: ['vagus-nerve-stimulator'] })
    expect(found?.sides).toHaveLength(2)
    for (const { says, cites } of found?.sides ?? []) {
      expect(says).not.toBe('')
      expect(cites[0]).toMatchObject({ readOn: '2026-11-22' })
    }
    expect(found?.default).toContain('label')
  })

  it('are not shown for what is only asked', () => {
    expect(idsFor({})).not.toContain('vagus-nerve')
    expect(idsFor({ implants: { vagusStimulator: 'no' } })).not.toContain('vagus-nerve')
  })

  it('concern a condition by its own name', () => {
    const ids = idsFor({ reason: { aims: ['pain'] }, 'pain-diagnosis': { conditions: ['fibromyalgia'] } })
    expect(ids).toEqual(expect.arrayContaining(['fibromyalgia-target', 'prefrontal-for-fibromyalgia-pain', 'fibromyalgia-mood']))
    expect(idsFor({ reason: { aims: ['pain'] }, 'pain-diagnosis': { conditions: ['osteoarthritis'] } })).not.toContain('fibromyalgia-target')
  })

  it('reach a coordinator without those over answers that a coordinator does not see', () => {
    const from = of({ 'phq-9': { q9: 1 }, implants: { vagusStimulator: 'yes' } })
    const all = assess(from)
    expect(all.disagreements.map(({ id }) => id)).toEqual(expect.arrayContaining(['phq-9-item-nine', 'vagus-nerve']))
    const left = forCoordinators(all, from).disagreements.map(({ id }) => id)
    expect(left).toContain('vagus-nerve')
    expect(left).not.toContain('phq-9-item-nine')
  })

  it('are told at the terminal with both sides', () => {
    const text = explained(assess(of({ implants: { vagusStimulator: 'yes' } })))
    expect(text).toContain('Where sources disagree')
    expect(text.match(/one side: /g)?.length).toBeGreaterThanOrEqual(2)
    expect(text).toContain('here, by default: A stop')
  })
})
