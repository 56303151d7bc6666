import { describe, expect, it } from 'vitest'
import { addBusinessDays, businessDaysBetween, isBusinessDay } from '@/lib/clocks/business-days'
import { addDays } from '@/lib/rules/day'

describe('A business day', () => {
  it.each([
    ['2026-11-20', true, 'a Friday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-11-23', true, 'a Monday'],
    ['2026-11-26', false, 'Thanksgiving'],
    ['2026-11-27', true, 'the Friday after Thanksgiving'],
    ['2026-07-03', false, 'Independence Day kept on a Friday'],
    ['2027-12-31', false, 'the next New Year’s Day, kept on a Friday'],
    ['2026-12-31', true, 'a New Year’s Eve'],
    ['2024-02-29', true, 'a leap day'],
  ])('%s: %s, %s', (day, is) => {
    expect(isBusinessDay(day)).toBe(is)
  })
})

describe('Adding business days', () => {
  it.each([
    // From, how many, and the day it comes to.
    ['2026-11-20', 1, '2026-11-23', 'over a weekend'],
    ['2026-11-21', 1, '2026-11-23', 'from a Saturday'],
    ['2026-11-22', 1, '2026-11-23', 'from a Sunday'],
    ['2026-11-22', 3, '2026-11-25', 'from a Sunday, to before Thanksgiving'],
    ['2026-11-23', 3, '2026-11-27', 'over Thanksgiving'],
    ['2026-11-25', 1, '2026-11-27', 'over Thanksgiving'],
    ['2026-11-26', 1, '2026-11-27', 'from a holiday'],
    ['2026-07-01', 3, '2026-07-07', 'over a holiday kept on a Friday, and the weekend'],
    ['2027-07-02', 1, '2027-07-06', 'over a holiday kept on a Monday'],
    ['2026-12-23', 3, '2026-12-29', 'over Christmas and a weekend'],
    ['2026-12-30', 3, '2027-01-05', 'over the turn of the year'],
    ['2027-12-29', 3, '2028-01-04', 'over a New Year’s Day kept on 31 December'],
    ['2027-12-30', 1, '2028-01-03', 'over a New Year’s Day kept on 31 December'],
    ['2022-12-30', 1, '2023-01-03', 'over a New Year’s Day kept on 2 January'],
    ['2024-02-28', 2, '2024-03-01', 'over a leap day'],
    ['2026-03-06', 1, '2026-03-09', 'over the change to daylight saving'],
    ['2026-10-30', 1, '2026-11-02', 'over the change back'],
    ['2026-11-20', 0, '2026-11-20', 'none'],
    ['2026-11-22', 0, '2026-11-22', 'none, from a Sunday'],
    ['2026-11-23', -1, '2026-11-20', 'back over a weekend'],
    ['2026-11-27', -1, '2026-11-25', 'back over Thanksgiving'],
    ['2028-01-03', -1, '2027-12-30', 'back over a New Year’s Day kept on 31 December'],
    ['2026-11-22', -1, '2026-11-20', 'back from a Sunday'],
  ] as const)('%s and %i is %s: %s', (from, count, to, _) => {
    expect(addBusinessDays(from, count)).toBe(to)
  })
})

describe('Business days between', () => {
  it.each([
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-22', '2026-11-23', 1],
    ['2026-11-23', '2026-11-27', 3],
    ['2026-12-23', '2027-01-04', 6],
    ['2027-12-29', '2028-01-04', 3],
    ['2026-11-23', '2026-11-20', -1],
  ] as const)('%s and %s are %i', (from, to, count) => {
    expect(businessDaysBetween(from, to)).toBe(count)
  })

  it('undo the adding, for every day of four years and every count up to twelve', () => {
    for (let day = '2026-01-01'; day < '2030-01-01'; day = addDays(day, 1)) {
      for (let count = 1; count <= 12; count++) {
        const later = addBusinessDays(day, count)
        expect(isBusinessDay(later)).toBe(true)
        expect(businessDaysBetween(day, later)).toBe(count)
        if (isBusinessDay(day)) expect(addBusinessDays(later, -count)).toBe(day)
      }
    }
  })

  it('are those of a whole year', () => {
    // 2026: 261 weekdays, eleven holidays.
    expect(businessDaysBetween('2025-12-31', '2026-12-31')).toBe(250)
    // 2028: 260 weekdays and ten holidays kept within it.
    expect(businessDaysBetween('2027-12-31', '2028-12-31')).toBe(250)
  })
})
