import { describe, expect, it } from 'vitest'
import { typedDay } from '@/app/(patient)/typed-day'

describe('a date of birth in three parts', () => {
  it('is a day, also without leading zeros', () => {
    expect(typedDay({ month: '5', day: '7', year: '1980' })).toBe('1980-05-07')
    expect(typedDay({ month: '12', day: '31', year: '1980' })).toBe('1980-12-31')
  })

  it.each([
    ['a year of two digits', { year: '80' }],
    ['a year of three digits', { year: '198' }],
    ['a year of five digits', { year: '19800' }],
    ['a month of three digits', { month: '005' }],
    ['a day of four digits', { day: '1980' }],
    ['a part that is missing', { day: '' }],
    ['a part in words', { month: 'May' }],
  ])('is no date, and so costs no try: %s', (_, over) => {
    expect(typedDay({ month: '5', day: '17', year: '1980', ...over })).toBeUndefined()
  })
})
