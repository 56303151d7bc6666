import { describe, expect, it } from 'vitest'
import { unitTaker } from '@/lib/forms/written-unit'
import { steps } from '@/lib/steps'

const unitsAsked = [
  ...new Set(
    steps
      .flatMap(({ fields }) => Object.values(fields))
      .flatMap((field) => (field.kind === 'list' ? Object.values(field.row) : [field]))
      .flatMap((field) => (field.kind === 'number' && field.unit ? [field.unit] : [])),
  ),
]

describe('a number with its unit', () => {
  it.each(unitsAsked)('is understood with the word that stands beside it: %s', (unit) => {
    expect(unitTaker(unit)(`12 ${unit}`)).toBe('12')
    expect(unitTaker(unit)(`12 ${unit.toUpperCase()}`)).toBe('12')
  })
  it.each([
    ['20 weeks', 'weeks', '20'],
    ['1 semana', 'weeks', '1'],
    ['3 días', 'days', '3'],
    ['7.5 hrs.', 'hours', '7.5'],
    ['7h', 'hours', '7'],
    ['90 min', 'minutes', '90'],
    ['30 sesiones', 'sessions', '30'],
    ['2 tragos', 'drinks', '2'],
    ['20%', 'percent', '20'],
    ['$1,200', 'US dollars', '1,200'],
    ['$ 40', 'US dollars', ' 40'],
    ['20 semanas', 'semanas', '20'],
    ['20 weeks', 'semanas', '20'],
    ['$40', 'dólares', '40'],
    ['40 dólares', 'US dollars', '40'],
  ])('%s, in %s', (text, unit, number) => expect(unitTaker(unit)(text)).toBe(number))

  it.each([
    ['3 months', 'weeks'],
    ['2 semestres', 'weeks'],
    ['weeks', 'weeks'],
    ['8 hours', undefined],
    ['$40', 'mg'],
    ['40 $ 3', 'US dollars'],
  ])('%s is left as it is, where the unit is %s', (text, unit) => expect(unitTaker(unit)(text)).toBe(text))
})
