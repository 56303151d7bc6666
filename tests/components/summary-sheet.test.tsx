import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { SummarySheet } from '@/components/findings/summary-sheet'
import { assess } from '@/lib/assess'
import { summaryOf } from '@/lib/documents/summary'
import { readDraft } from '@/lib/intake/draft'
import type { Typed } from '@/lib/intake/typed'
import { odalysBrindlemere } from '@/tests/support/invented'

const CRISIS = { wishDead: 'yes', thoughts: 'yes', method: 'yes', intent: 'yes', plan: 'yes', behaviour: 'within-3-months' }

/** The sheet with its headings, line by line. */
function sheet(changes: Typed, phone = '941-555-0148') {
  const draft = readDraft(
    { ...odalysBrindlemere, ...Object.fromEntries(Object.entries(changes).map(([step, own]) => [step, { ...odalysBrindlemere[step], ...own }])) },
    '2026-11-22',
  )
  const assessment = assess(draft.case)
  const { disposition } = assessment.safety
  const head = { name: 'Odalys Brindlemere', facts: '', phone, urgency: assessment.urgency, disposition, band: assessment.candidacy.band, fundingPath: '' }
  const markup = renderToStaticMarkup(<SummarySheet base="/x" head={head} summary={summaryOf(draft, assessment)} judged="" />)
  const parts = [...markup.matchAll(/<section class="sheet-part ([^"]*)"><h2>([^<]*)<\/h2>(.*?)<\/section>/g)].map(([, look = '', heading = '', rest = '']) => ({
    ...{ isFirst: look.includes('sheet-first'), heading, words: rest.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') },
  }))
  return { disposition, parts, headings: parts.map(({ heading }) => heading) }
}

describe('the one-page summary', () => {
  it('of a crisis opens with it: how to reach the patient, what they answered, what to do; the gaps come after', () => {
    const { disposition, parts, headings } = sheet({ 'self-harm': CRISIS, insurance: { selfPay: undefined, coverage: undefined } })
    expect(disposition).toBe('CRISIS')
    expect(headings[0]).toMatch(/^Safety: /)
    expect(headings[1]).toBe('Conflicts and gaps')
    expect(parts.map(({ isFirst }) => isFirst).indexOf(true)).toBe(0)
    expect(parts.filter(({ isFirst }) => isFirst)).toHaveLength(1)
    for (const words of ['941-555-0148', 'Intention: Yes', 'Plan: Yes', 'call 988 or 911']) expect(parts[0]?.words).toContain(words)
    expect(parts.filter(({ words }) => words.includes('Intention: Yes'))).toHaveLength(1)
  })

  it('says that there is no number to call', () => expect(sheet({ 'self-harm': CRISIS }, '').parts[0]?.words).toContain('Phone none given'))

  it('of a stop opens with it too, and leaves the answers on self-harm under mood', () => {
    const { disposition, parts, headings } = sheet({ implants: { deepBrain: 'yes' } })
    expect(disposition).toBe('STOP')
    expect(headings[0]).toMatch(/^Safety: /)
    expect(parts[0]).toMatchObject({ isFirst: true, words: expect.stringContaining('941-555-0148') })
    expect(parts.find(({ heading }) => heading === 'Mood')?.words).toContain('Self-harm, past month')
  })

  it.each([
    ['a hold that is looked at the same day', 'HOLD', { 'health-now': { warningSigns: ['saddle-numbness'] } }],
    ['a stop until a review', 'STOP-pending-review', { implants: { spinalStimulator: 'yes' } }],
  ] as const)('of %s opens with it too', (_, expected, changes) => {
    const { disposition, parts } = sheet(changes)
    expect(disposition).toBe(expected)
    expect(parts[0]).toMatchObject({ isFirst: true, heading: expect.stringMatching(/^Safety: /), words: expect.stringContaining('941-555-0148') })
  })

  it('otherwise opens with conflicts and gaps', () => {
    const { parts, headings } = sheet({ insurance: { selfPay: undefined, coverage: undefined } })
    expect(headings.slice(0, 3)).toEqual(['First: conflicts and gaps', 'Why now', expect.stringMatching(/^Safety: /)])
    expect(parts.filter(({ isFirst }) => isFirst)).toHaveLength(1)
    expect(parts[2]?.words).not.toContain('Phone')
  })
})
