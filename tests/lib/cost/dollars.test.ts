import { expect, it } from 'vitest'
import { dollarRange, dollars } from '@/lib/cost/dollars'

it.each([
  [0, '$0.00'],
  [1, '$0.01'],
  [10, '$0.10'],
  [99, '$0.99'],
  [100, '$1.00'],
  [35_000, '$350.00'],
  [99_999, '$999.99'],
  [100_000, '$1,000.00'],
  [1_090_050, '$10,900.50'],
  [123_456_789, '$1,234,567.89'],
  [100_000_000_000, '$1,000,000,000.00'],
  [-1, '-$0.01'],
  [-500, '-$5.00'],
])('%i cents are %s', (cents, words) => {
  expect(dollars(cents)).toBe(words)
})

it.each([
  [{ low: 100, high: 250 }, 'en', '$1.00 to $2.50'],
  [{ low: 100, high: 250 }, 'es', '$1.00 a $2.50'],
  [{ low: 250, high: 100 }, 'en', '$1.00 to $2.50'],
  [{ low: 100, high: 100 }, 'en', '$1.00'],
  [{ low: 0, high: 0 }, 'es', '$0.00'],
] as const)('a range %o in %s is %s', (range, language, words) => {
  expect(dollarRange(range, language)).toBe(words)
})
