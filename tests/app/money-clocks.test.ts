import { describe, expect, it } from 'vitest'
import { clocksShown } from '@/app/(clinic)/clinic/intakes/[id]/money/shown'
import type { Clock } from '@/lib/server/estimate-clocks'

const STARTED: Pick<Clock, 'startedAt' | 'by'> = { startedAt: new Date('2026-11-19T15:00:00Z'), by: 'Casey Coordinator' }

/** How one clock is told of on Friday, Nov 20. */
function told(clock: Pick<Clock, 'cause' | 'scheduledFor' | 'dueOn'>) {
  const running = { id: 'a', due: undefined, met: undefined, ended: undefined, made: undefined, route: undefined, ...STARTED, ...clock } as Clock
  const shown = clocksShown(
    { clocks: [running], documents: [], today: '2026-11-20', profile: { timeZone: 'America/New_York' } },
    '/clinic/intakes/a',
    new Date('2026-11-20T15:00:00Z'),
  )
  return shown[0]
}

describe('A clock that runs because what is planned has changed', () => {
  it('without a visit is explained by the clinic’s own rule, and by no visit', () => {
    const clock = told({ cause: 'scope-changed', scheduledFor: undefined, dueOn: '2026-11-20' })
    expect(clock?.startedBy).toBe('What is planned changed on Nov 19, 2026 (written down by Casey Coordinator); no next visit was scheduled.')
    expect(clock?.rule).toContain('by the clinic’s own rule')
    expect(clock?.rule).not.toContain('before the next visit')
  })

  it('with a visit names its day and the rule', () => {
    const clock = told({ cause: 'scope-changed', scheduledFor: '2026-12-03', dueOn: '2026-12-02' })
    expect(clock?.startedBy).toContain('; the next visit is on Dec 3, 2026.')
    expect(clock?.rule).toContain('1 business day before the next visit.')
    expect(clock?.rule).not.toContain('That day is past')
  })
})

describe('The rule of a clock', () => {
  it.each([
    [{ cause: 'asked', scheduledFor: undefined, dueOn: '2026-11-24' }, 'within 3 business days'],
    [{ cause: 'scheduled', scheduledFor: '2026-12-17', dueOn: '2026-11-24' }, 'at least 10 business days ahead'],
    [{ cause: 'scheduled', scheduledFor: '2026-11-30', dueOn: '2026-11-20' }, '3 to 9 business days ahead'],
  ] as const)('of %o is told as it was worked out', (clock, words) => {
    expect(told(clock)?.rule).toContain(words)
  })

  it('is not told where it would come to another day than the one that was stored', () => {
    expect(told({ cause: 'asked', scheduledFor: undefined, dueOn: '2026-11-30' })?.rule).toBe('Weekends and federal holidays do not count (45 CFR 149.610).')
  })
})
