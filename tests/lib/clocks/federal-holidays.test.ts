import { describe, expect, it } from 'vitest'
import { holidaysOf, isFederalHoliday, weekdayOf } from '@/lib/clocks/federal-holidays'

// As the Office of Personnel Management publishes them, year by year.
const PUBLISHED: Readonly<Record<number, readonly string[]>> = {
  // Juneteenth on a Saturday, Independence Day on a Sunday, Christmas on a Saturday, and the New Year's Day of 2022 on a Saturday.
  2021: [
    '2021-01-01',
    '2021-01-18',
    '2021-02-15',
    '2021-05-31',
    '2021-06-18',
    '2021-07-05',
    '2021-09-06',
    '2021-10-11',
    '2021-11-11',
    '2021-11-25',
    '2021-12-24',
    '2021-12-31',
  ],
  2022: ['2022-01-17', '2022-02-21', '2022-05-30', '2022-06-20', '2022-07-04', '2022-09-05', '2022-10-10', '2022-11-11', '2022-11-24', '2022-12-26'],
  2023: ['2023-01-02', '2023-01-16', '2023-02-20', '2023-05-29', '2023-06-19', '2023-07-04', '2023-09-04', '2023-10-09', '2023-11-10', '2023-11-23', '2023-12-25'],
  2026: ['2026-01-01', '2026-01-19', '2026-02-16', '2026-05-25', '2026-06-19', '2026-07-03', '2026-09-07', '2026-10-12', '2026-11-11', '2026-11-26', '2026-12-25'],
  2027: [
    '2027-01-01',
    '2027-01-18',
    '2027-02-15',
    '2027-05-31',
    '2027-06-18',
    '2027-07-05',
    '2027-09-06',
    '2027-10-11',
    '2027-11-11',
    '2027-11-25',
    '2027-12-24',
    '2027-12-31',
  ],
  2028: ['2028-01-17', '2028-02-21', '2028-05-29', '2028-06-19', '2028-07-04', '2028-09-04', '2028-10-09', '2028-11-10', '2028-11-23', '2028-12-25'],
}

describe('Federal holidays', () => {
  it.each(Object.entries(PUBLISHED))('of %s are those published', (year, days) => {
    expect(holidaysOf(Number(year))).toEqual(days)
  })

  it('before Juneteenth became one are ten', () => {
    expect(holidaysOf(2020)).not.toContain('2020-06-19')
    expect(holidaysOf(2020)).toHaveLength(10)
  })

  it.each([
    ['a Saturday 1 January is kept on 31 December of the year before', '2027-12-31', '2028-01-01'],
    ['a Saturday 4 July on the Friday before', '2026-07-03', '2026-07-04'],
    ['a Sunday 4 July on the Monday after', '2027-07-05', '2027-07-04'],
    ['a Sunday 1 January on the Monday after', '2023-01-02', '2023-01-01'],
    ['a Saturday 25 December on the Friday before', '2027-12-24', '2027-12-25'],
    ['a Saturday 11 November on the Friday before', '2028-11-10', '2028-11-11'],
    ['a Sunday 19 June on the Monday after', '2022-06-20', '2022-06-19'],
  ])('%s', (_, kept, itself) => {
    expect(isFederalHoliday(kept)).toBe(true)
    expect(isFederalHoliday(itself)).toBe(false)
  })

  it('never fall on a weekend, stand in order, and are ten to twelve a year', () => {
    for (let year = 2021; year <= 2199; year++) {
      const days = holidaysOf(year)
      expect(
        days.filter((day) => weekdayOf(day) === 0 || weekdayOf(day) === 6),
        String(year),
      ).toEqual([])
      expect(days).toEqual([...days].sort())
      expect(new Set(days).size).toBe(days.length)
      expect(days.length).toBeGreaterThanOrEqual(10)
      expect(days.length).toBeLessThanOrEqual(12)
    }
  })

  it('may be asked for of any year', () => {
    expect(holidaysOf(999)[0]).toBe('0999-01-01')
    expect(isFederalHoliday('0999-01-01')).toBe(true)
  })

  it('are not other days', () => {
    for (const day of ['2026-11-27', '2026-12-24', '2026-12-31', '2026-02-12', '2026-10-31']) expect(isFederalHoliday(day), day).toBe(false)
  })
})
