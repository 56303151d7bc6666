import { describe, expect, it } from 'vitest'
import { readDraft } from '@/lib/intake/draft'
import { steps } from '@/lib/steps'

const ON = '2026-11-22'
const all = steps.map(({ id }) => id)
const CASES = [
  ['medicines', 'noneTaken', { medicine: 'sertraline' }],
  ['other-treatments', 'noneTried', { treatment: 'cbt' }],
] as const

describe.each(CASES)('%s: that there is nothing to list', (step, none, row) => {
  const draftOf = (answers: Record<string, unknown>) => readDraft({ [step]: answers }, ON, all)
  const problemsOf = (answers: Record<string, unknown>) => (draftOf(answers).needs[step] ?? []).map(({ field }) => field)
  const isAsked = (answers: Record<string, unknown>) => draftOf(answers).shown[step]?.includes(none)

  it('is asked before the list, while nothing is listed', () => {
    const keys = Object.keys(steps.find(({ id }) => id === step)?.fields ?? {})
    expect(keys.indexOf(none)).toBeLessThan(keys.indexOf('list'))
    expect(isAsked({})).toBe(true)
    expect(isAsked({ list: [] })).toBe(true)
  })

  it('is not asked of somebody who listed something', () => {
    expect(isAsked({ list: [row] })).toBe(false)
    expect(problemsOf({ list: [row] })).toEqual([])
  })

  it('is asked which is right when both are said, and both count until then', () => {
    const both = { list: [row], [none]: 'yes' }
    expect(isAsked(both)).toBe(true)
    expect(problemsOf(both)).toEqual([none])
    expect(draftOf(both).case.answers[step]).toEqual(both)
  })

  it.each([[{ [none]: 'yes' }], [{ [none]: 'yes', list: [] }], [{ [none]: 'no', list: [row] }], [{ [none]: 'no' }]])('is no problem with %j', (answers) =>
    expect(problemsOf(answers)).toEqual([]),
  )
})
