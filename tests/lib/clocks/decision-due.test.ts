import { describe, expect, it } from 'vitest'
import { APPEAL_CLOCKS, appealDue, DECISION_CLOCKS, decisionDue, URGENCIES } from '@/lib/clocks/decision-due'

describe('A payer’s decision', () => {
  it.each([
    ['standard', '2026-11-23T15:00:00Z', '2026-11-30T15:00:00.000Z', 'weekends and holidays count'],
    ['expedited', '2026-11-23T15:00:00Z', '2026-11-26T15:00:00.000Z', 'holidays count'],
    ['expedited', '2026-12-30T23:59:59Z', '2027-01-02T23:59:59.000Z', 'over the turn of the year'],
    ['standard', '2028-02-25T12:00:00Z', '2028-03-03T12:00:00.000Z', 'over a leap day'],
    ['standard', '2026-10-29T12:00:00Z', '2026-11-05T12:00:00.000Z', 'over the change of clocks'],
  ] as const)('on a %s request of %s is expected by %s: %s', (urgency, sentAt, dueAt, _) => {
    expect(decisionDue(new Date(sentAt), urgency).toISOString()).toBe(dueAt)
  })

  it('is asked for in two ways', () => {
    expect(URGENCIES).toEqual(['standard', 'expedited'])
  })

  it('names its source, and that it does not bind every payer', () => {
    for (const urgency of URGENCIES) {
      expect(DECISION_CLOCKS[urgency].cites.length).toBeGreaterThan(0)
      expect(DECISION_CLOCKS[urgency].words).toMatch(/another payer may take longer/)
    }
  })
})

describe('The answer to an appeal', () => {
  it.each([
    ['standard', '2026-11-23T15:00:00Z', '2026-12-23T15:00:00.000Z'],
    ['expedited', '2026-11-23T15:00:00Z', '2026-11-26T15:00:00.000Z'],
  ] as const)('to a %s one of %s is expected by %s', (urgency, at, dueAt) => {
    expect(appealDue(new Date(at), urgency).toISOString()).toBe(dueAt)
    expect(APPEAL_CLOCKS[urgency].words).toContain('42 CFR 422.590')
  })
})
