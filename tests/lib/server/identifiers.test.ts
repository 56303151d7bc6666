import { describe, expect, it } from 'vitest'
import { einInWords, readEin, readNpi } from '@/lib/server/identifiers'

describe('An NPI', () => {
  // The example that the standard for the check digit itself gives is 1234567893.
  it.each([
    ['1234567893', '1234567893'],
    [' 1234 567 893 ', '1234567893'],
    ['123-456-7893', '1234567893'],
    ['9999999995', '9999999995'],
  ])('“%s”', (typed, value) => expect(readNpi(typed)).toEqual({ value }))

  it.each(['1234567890', '1234567894', '2134567893', '1234576893', '9999999999'])('“%s” has a check digit that does not fit', (typed) =>
    expect(readNpi(typed)).toEqual({ problem: expect.stringContaining('last digit') }),
  )

  it('any one wrong digit shows', () => {
    const right = [...'1234567893']
    for (const at of right.keys())
      for (let wrong = 0; wrong < 10; wrong++)
        if (String(wrong) !== right[at]) expect(readNpi(right.map((digit, place) => (place === at ? String(wrong) : digit)).join(''))).toHaveProperty('problem')
  })

  it.each(['', '123456789', '12345678931', '12345678９3', 'A234567893', '1234567893; DROP', '-1234567893.0'])('“%s” is not ten digits', (typed) =>
    expect(readNpi(typed)).toEqual({ problem: expect.stringContaining('10 digits') }),
  )
})

describe('An EIN', () => {
  it.each([
    ['12-3456789', '123456789'],
    ['123456789', '123456789'],
    [' 00-1234567 ', '001234567'],
  ])('“%s”', (typed, value) => expect(readEin(typed)).toEqual({ value }))

  it.each(['', '12-345678', '12-34567890', '1-23456789', '12–3456789', '٠١٢٣٤٥٦٧٨', 'twelve'])('“%s” is none', (typed) =>
    expect(readEin(typed)).toEqual({ problem: expect.stringContaining('9 digits') }),
  )

  it('a Social Security number is refused by its shape', () => expect(readEin('123-45-6789')).toEqual({ problem: expect.stringContaining('Social Security') }))

  it('is shown as it is written', () => expect([einInWords('123456789'), einInWords('')]).toEqual(['12-3456789', '']))
})
