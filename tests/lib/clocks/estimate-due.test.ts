import { describe, expect, it } from 'vitest'
import { addBusinessDays, businessDaysBetween } from '@/lib/clocks/business-days'
import { dayAt } from '@/lib/clocks/day-at'
import { type EstimateCause, estimateDue } from '@/lib/clocks/estimate-due'
import { addDays } from '@/lib/rules/day'

const due = (of: EstimateCause) => estimateDue(of)?.dueOn

describe('An estimate asked for', () => {
  it.each([
    ['2026-11-16', '2026-11-19', 'on a Monday'],
    ['2026-11-20', '2026-11-25', 'on a Friday'],
    ['2026-11-21', '2026-11-25', 'on a Saturday'],
    ['2026-11-22', '2026-11-25', 'on a Sunday'],
    ['2026-11-24', '2026-11-30', 'before Thanksgiving'],
    ['2026-11-26', '2026-12-01', 'on Thanksgiving'],
    ['2027-12-29', '2028-01-04', 'before a New Year’s Day kept on 31 December'],
    ['2026-12-31', '2027-01-06', 'on New Year’s Eve'],
  ])('on %s is due on %s: %s', (on, dueOn) => {
    expect(due({ cause: 'asked', on })).toBe(dueOn)
  })

  it('late in the evening counts from the clinic’s day, not from the day in Greenwich', () => {
    const instant = new Date('2026-11-24T04:30:00Z')
    expect(due({ cause: 'asked', on: dayAt(instant, 'America/New_York') })).toBe('2026-11-27')
    expect(due({ cause: 'asked', on: dayAt(new Date('2026-11-24T05:30:00Z'), 'America/New_York') })).toBe('2026-11-30')
    expect(due({ cause: 'asked', on: dayAt(new Date('2026-11-24T05:30:00Z'), 'America/Chicago') })).toBe('2026-11-27')
  })
})

describe('A visit scheduled', () => {
  it.each([
    // Business days ahead, and the day the estimate is due. Scheduled on Monday 2 November 2026; 11 November is a holiday.
    ['2026-11-18', 11, '2026-11-05'],
    ['2026-11-17', 10, '2026-11-05'],
    ['2026-11-16', 9, '2026-11-03'],
    ['2026-11-14', 8, '2026-11-03'],
    ['2026-11-12', 7, '2026-11-03'],
    ['2026-11-05', 3, '2026-11-03'],
    ['2026-11-04', 2, undefined],
    ['2026-11-03', 1, undefined],
    ['2026-11-02', 0, undefined],
    ['2026-10-30', -1, undefined],
  ] as const)('for %s, %i business days ahead, is due %s', (visitOn, ahead, dueOn) => {
    const on = '2026-11-02'
    expect(businessDaysBetween(on, visitOn)).toBe(ahead)
    expect(due({ cause: 'scheduled', on, visitOn })).toBe(dueOn)
  })

  it.each([
    ['2026-12-21', '2027-01-06', '2026-12-24', 'ten ahead over Christmas and New Year’s Day'],
    ['2026-12-21', '2027-01-05', '2026-12-22', 'nine ahead over both'],
    ['2027-12-27', '2028-01-10', '2027-12-28', 'nine ahead over a New Year’s Day kept on 31 December'],
    ['2027-12-27', '2028-01-11', '2027-12-30', 'ten ahead over it'],
    ['2026-11-21', '2026-11-25', '2026-11-23', 'on a Saturday, three ahead'],
    ['2026-11-21', '2026-11-24', undefined, 'on a Saturday, two ahead'],
  ] as const)('on %s for %s is due %s: %s', (on, visitOn, dueOn, _) => {
    expect(due({ cause: 'scheduled', on, visitOn })).toBe(dueOn)
  })

  it('is bound at exactly ten and three business days, on every day of two years', () => {
    for (let on = '2026-01-01'; on < '2028-01-01'; on = addDays(on, 1)) {
      const at = (ahead: number) => due({ cause: 'scheduled', on, visitOn: addBusinessDays(on, ahead) })
      expect(at(10)).toBe(addBusinessDays(on, 3))
      expect(at(9)).toBe(addBusinessDays(on, 1))
      expect(at(3)).toBe(addBusinessDays(on, 1))
      expect(at(2)).toBeUndefined()
    }
  })

  it('with too little time still leaves a question its own clock', () => {
    expect(estimateDue({ cause: 'scheduled', on: '2026-11-02', visitOn: '2026-11-03' })).toBeUndefined()
    expect(due({ cause: 'asked', on: '2026-11-02' })).toBe('2026-11-05')
  })
})

describe('A change of what was estimated', () => {
  it.each([
    ['2026-11-16', '2026-11-20', '2026-11-19', 'the day before'],
    ['2026-11-16', '2026-11-23', '2026-11-20', 'the Friday before a Monday'],
    ['2026-11-16', '2026-11-27', '2026-11-25', 'before Thanksgiving'],
    ['2027-12-20', '2028-01-03', '2027-12-30', 'before a New Year’s Day kept on 31 December'],
    ['2026-11-19', '2026-11-20', '2026-11-19', 'the same day'],
    ['2026-11-20', '2026-11-20', '2026-11-20', 'at once: that day is past'],
    ['2026-11-22', '2026-11-23', '2026-11-22', 'at once: on a Sunday, for Monday'],
    ['2026-11-20', undefined, '2026-11-23', 'without a visit, the next business day'],
  ] as const)('on %s before a visit on %s is due %s: %s', (on, visitOn, dueOn, _) => {
    expect(due({ cause: 'scope-changed', on, ...(visitOn && { visitOn }) })).toBe(dueOn)
  })

  it('says so when the day is past, and when no source states the rule', () => {
    expect(estimateDue({ cause: 'scope-changed', on: '2026-11-20', visitOn: '2026-11-20' })?.words).toMatch(/at once/)
    expect(estimateDue({ cause: 'scope-changed', on: '2026-11-19', visitOn: '2026-11-20' })?.words).not.toMatch(/at once/)
    expect(estimateDue({ cause: 'scope-changed', on: '2026-11-20' })?.cites.map(({ standing }) => standing)).toContain('own-proposal')
  })
})

describe('Every clock', () => {
  it.each([
    { cause: 'asked', on: '2026-11-22' },
    { cause: 'scheduled', on: '2026-11-22', visitOn: '2026-12-22' },
    { cause: 'scheduled', on: '2026-11-22', visitOn: '2026-11-30' },
    { cause: 'scope-changed', on: '2026-11-22', visitOn: '2026-11-30' },
  ] as const)('names its source: $cause', (of) => {
    const found = estimateDue(of)
    expect(found?.cites.some(({ source }) => source.id === 'good-faith-estimate')).toBe(true)
    expect(found?.words).toMatch(/business day/)
  })
})
