import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/assess'
import type { Assessment } from '@/lib/assess/assessment'
import { movesBetween } from '@/lib/documents/moves'
import { linesOn, ReplayTotals } from '@/lib/documents/replay-report'
import { readDraft } from '@/lib/intake/draft'
import { readMarked } from '@/lib/intake/marked'
import { people } from '@/prisma/people'
import { odalysBrindlemere } from '@/tests/support/invented'

const ON = '2026-11-22'
const judged = (over: Readonly<Record<string, unknown>> = {}): Assessment =>
  assess(readDraft({ ...odalysBrindlemere, implants: { ...odalysBrindlemere.implants, ...over } }, ON).case)
const [calm, stopped] = [judged(), judged({ pacemaker: 'yes' })]

describe('what moves between two judgements', () => {
  it('is nothing between a judgement and itself, whoever it is of', () => {
    for (const { on, answers } of people) {
      const one = assess(readDraft(answers as never, on).case)
      expect(movesBetween(one, structuredClone(one))).toEqual({ axes: [], findings: [] })
    }
  })

  it('is each axis, before and after, and the findings that appeared or went', () => {
    const there = movesBetween(calm, stopped)
    expect(there.axes).toContainEqual({ axis: 'safety', before: 'CLEAR', after: 'STOP' })
    expect(there.axes).toContainEqual({ axis: 'band', before: 'B1', after: 'B4' })
    expect(there.findings).toContainEqual({ id: 'cardiac-device', title: 'Pacemaker, defibrillator or wire in the heart', change: 'appeared (met)' })
    const back = movesBetween(stopped, calm)
    expect(back.axes.map(({ axis, before, after }) => ({ axis, before: after, after: before }))).toEqual(there.axes)
    expect(back.findings).toContainEqual(expect.objectContaining({ id: 'cardiac-device', change: 'went (was met)' }))
  })

  it('is a verdict that changed, told once where two routes tell it, and whether funding is to be checked', () => {
    const [first] = calm.candidacy.findings
    if (!first) throw new Error('The invented patient has findings.')
    const changed: Assessment = {
      ...calm,
      candidacy: { ...calm.candidacy, findings: [{ ...first, verdict: 'unknown' }, ...calm.candidacy.findings.slice(1)] },
      alternatives: [...calm.alternatives, { ...first, id: 'twice' }],
      disclosures: [...calm.disclosures, { ...first, id: 'twice' }],
      funding: { ...calm.funding, verify: !calm.funding.verify },
    }
    const { axes, findings } = movesBetween(calm, changed)
    expect(axes).toEqual([{ axis: 'funding', before: expect.any(String), after: expect.stringMatching(/\(to verify\)$/) }])
    expect(findings).toEqual([
      { id: first.id, title: first.title, change: 'met → unknown' },
      { id: 'twice', title: first.title, change: 'appeared (met)' },
    ])
  })
})

describe('the report of a replay', () => {
  it('says nothing of who stays, and counts everybody', () => {
    const totals = new ReplayTotals()
    const found = [
      { reference: 'STAYS', moves: movesBetween(calm, calm) },
      { reference: 'MOVES', moves: movesBetween(calm, stopped) },
      { reference: 'RETOLD', moves: { axes: [], findings: [{ id: 'x', title: 'X', change: 'appeared (met)' }] } },
      { reference: 'MISSED', moves: undefined },
    ]
    for (const one of found) totals.add(one)
    expect(found.flatMap(linesOn).filter((line) => !line.startsWith(' '))).toEqual(['MOVES'])
    expect(totals.lines()[0]).toMatch(/^1 of 3 compared would move \(band 1, safety 1, urgency 1, funding \d\)\.$/)
    expect(totals.lines()).toContain('  1 × appeared (met): x, “X”')
    expect(
      totals
        .lines()
        .filter((line) => !line.startsWith(' '))
        .slice(1),
    ).toEqual([
      '1 more would keep their place and have other findings.',
      'Findings that change, in how many:',
      expect.stringMatching(/^1 could not be compared/),
      'Nothing was changed.',
    ])
  })
})

describe('answers read with their marks', () => {
  it('are those that were sent when there is no mark', () => {
    for (const { on, answers } of people) expect(readMarked(answers as never, on, [])).toEqual(readDraft(answers as never, on))
  })

  it('keep what was typed, and take the newest mark on each question', () => {
    const typed = structuredClone(odalysBrindlemere)
    const marks = [
      { key: 'implants.pacemaker', kind: 'corrected', value: 'yes' },
      { key: 'implants.pump', kind: 'corrected', value: 'yes' },
      { key: 'implants.pacemaker', kind: 'confirmed' },
      { key: 'implants.pump', kind: 'withdrawn' },
      { key: 'implants.shunt', kind: 'corrected', value: 'unsure' },
    ] as const
    const draft = readMarked(typed, ON, marks)
    expect(typed).toEqual(odalysBrindlemere)
    expect(draft.case.answers.implants).toMatchObject({ pacemaker: 'no', pump: 'no', shunt: 'unsure' })
    expect(draft.corrected).toEqual(['implants.shunt'])
    expect(draft.case.confirmed).toEqual(['implants.pacemaker'])
  })
})
