import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/assess'
import { explained } from '@/lib/documents/explained'
import { forCoordinators } from '@/lib/documents/for-coordinators'
import { summaryOf } from '@/lib/documents/summary'
import { readDraft } from '@/lib/intake/draft'
import type { Case } from '@/lib/rules/fact'
import { healthNow } from '@/lib/steps/health-now'
import { implants } from '@/lib/steps/implants'

const ON = '2026-11-22'
const answers = {
  implants: { pacemaker: 'no', spinalStimulator: 'no', metalHead: 'no', otherImplant: 'shrapnel in my jaw' },
  'health-now': { history: 'I have a pacemaker since 2019. I tried to kill myself in 2009.' },
  'self-harm': { wishDead: 'no', thoughts: 'no', behaviour: 'never' },
  'other-treatments': { list: [{ treatment: 'SCS', now: 'yes' }] },
}
const draft = readDraft(answers, ON)
const from: Case = { ...draft.case, setAside: { 'self-harm': { intent: 'yes' } } }
const assessment = assess(from)
const conflictIn = (of: typeof assessment, id: string) => of.conflicts.find((one) => one.id === id)

describe('contradictions in the assessment', () => {
  it('list both answers and what they ask for', () => {
    expect(assessment.conflicts.map(({ id, disposition, settled }) => [id, disposition, settled])).toEqual([
      ['treatment-spinal-cord-stimulator', 'STOP-pending-review', false],
      ['intent-without-thoughts', 'STOP-pending-review', false],
      ['pacemaker', 'STOP-pending-review', false],
      ['head-metal', 'STOP-pending-review', false],
      ['suicide-attempt', 'HOLD', false],
    ])
    expect(conflictIn(assessment, 'pacemaker')?.between).toEqual([
      { key: 'implants.pacemaker', question: implants.facts.pacemaker.label, answer: 'No' },
      { key: 'health-now.history', question: healthNow.facts.history.label, answer: '“I have a pacemaker since 2019”' },
    ])
    expect(conflictIn(assessment, 'treatment-spinal-cord-stimulator')?.between?.map(({ answer }) => answer)).toEqual(['No', '“SCS”'])
  })

  it('once the closed answer was confirmed, they stay listed as settled and raise nothing', () => {
    const settled = assess({
      ...from,
      confirmed: ['implants.pacemaker', 'implants.spinalStimulator', 'implants.otherImplant', 'self-harm.thoughts', 'self-harm.behaviour'],
    })
    expect(settled.conflicts.map((one) => one.settled)).toEqual([true, true, true, true, true])
    const raised = (of: typeof assessment) => of.safety.findings.filter(({ id }) => id.startsWith('contradiction')).map(({ id }) => id)
    expect(raised(assessment).sort()).toEqual(['contradiction-about-death', 'contradiction-to-review'])
    expect(raised(settled)).toEqual([])
    expect([assessment.safety.disposition, settled.safety.disposition]).toEqual(['STOP-pending-review', 'UNKNOWN'])
  })

  it('as text: with both answers', () => {
    const flat = explained(assessment).replace(/\s+/g, ' ')
    for (const { question, answer } of conflictIn(assessment, 'pacemaker')?.between ?? []) expect(flat.includes(`“${question}”: ${answer}`), question).toBe(true)
    expect(explained(assess({ ...from, confirmed: ['implants.pacemaker'] }))).toMatch(/settled/i)
  })

  it('on the summary: both answers, and no settled one', () => {
    const first = (of: typeof assessment) => summaryOf(draft, of).first.shown.filter(({ tag }) => tag === 'Conflict')
    expect(first(assessment).some(({ words }) => words.includes('No against “SCS”'))).toBe(true)
    const settled = assess({ ...from, confirmed: ['implants.spinalStimulator'] })
    expect(first(settled)).toHaveLength(Math.min(first(assessment).length, settled.conflicts.length - 1))
    expect(first(settled).some(({ words }) => words.includes('SCS'))).toBe(false)
  })
})

describe('what a coordinator sees of contradictions', () => {
  const seen = forCoordinators(assessment, from)
  it('none that touches thoughts of death, before it is settled or after', () => {
    expect(seen.conflicts.map(({ id }) => id)).toEqual(['treatment-spinal-cord-stimulator', 'pacemaker', 'head-metal'])
    const confirmed = { ...from, confirmed: ['self-harm.thoughts', 'implants.pacemaker'] }
    expect(forCoordinators(assess(confirmed), confirmed).conflicts.map(({ id, settled }) => [id, settled])).toEqual([
      ['treatment-spinal-cord-stimulator', false],
      ['head-metal', false],
      ['pacemaker', true],
    ])
    expect(JSON.stringify(seen)).not.toContain('kill myself')
    expect(JSON.stringify(seen.conflicts)).not.toContain('self-harm')
  })

  it('that free words speak of a thing, and not the words', () => {
    expect(conflictIn(seen, 'pacemaker')?.between?.map(({ answer }) => answer)).toEqual(['No', 'kept for the psychiatrist'])
    expect(conflictIn(seen, 'head-metal')?.between?.map(({ answer }) => answer)).toEqual(['No', '“shrapnel in my jaw”'])
    expect(JSON.stringify(seen)).not.toContain('since 2019')
  })

  it('of an older assessment nothing more than today’s rules let them see', () => {
    const older = { ...assessment, conflicts: assessment.conflicts.map(({ id, words }) => ({ id, words })) }
    expect(forCoordinators(older, from).conflicts.map(({ id }) => id)).toEqual(['treatment-spinal-cord-stimulator', 'pacemaker', 'head-metal'])
    // Words that today's rules no longer use: the keys tell that it is private.
    const reworded = { ...assessment, conflicts: assessment.conflicts.map((one) => ({ ...one, words: `Earlier: ${one.words}` })) }
    expect(forCoordinators(reworded, from).conflicts.map(({ id }) => id)).toEqual(['treatment-spinal-cord-stimulator', 'pacemaker', 'head-metal'])
  })
})
