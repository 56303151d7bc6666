import { describe, expect, it } from 'vitest'
import { date, type Field, item, list, listed, listedMany, long, many, month, number, one, onlyIf, type RowField, scale, sibling, text, yesno } from '@/lib/forms/field'
import { type Problem, read } from '@/lib/forms/schema'

const LABEL = 'Any question?'
const HALVES = ['None', 'Some', 'More', 'All'] as const

const fields = {
  text: text({ label: LABEL }),
  email: text({ label: LABEL, format: 'email' }),
  phone: text({ label: LABEL, format: 'phone' }),
  long: long({ label: LABEL }),
  date: date({ label: LABEL, earliest: '1900-01-01' }),
  month: month({ label: LABEL, earliest: '1940-01' }),
  number: number({ label: LABEL, least: 0, most: 5_000, unit: 'mg' }),
  whole: number({ label: LABEL, least: 1, most: 31, whole: true }),
  scale: scale({ label: LABEL, lowest: 'None', highest: 'Worst' }),
  item: item({ label: LABEL, options: HALVES }),
  one: one({ label: LABEL, options: { a: 'A', b: 'B', none: 'None' } }),
  yesno: yesno({ label: LABEL }),
  many: many({ label: LABEL, options: { a: 'A', b: 'B', none: 'None' } }),
  listed: listed({ label: LABEL, from: 'payers' }),
  listedText: listed({ label: LABEL, from: 'medicines', text: true }),
  listedMany: listedMany({ label: LABEL, from: 'body-regions' }),
  list: list({
    label: LABEL,
    rowName: 'medicine',
    rowTitle: 'medicine',
    most: 20,
    row: {
      medicine: listed({ label: LABEL, from: 'medicines', text: true }),
      now: yesno({ label: LABEL }),
      doseMg: onlyIf(sibling('now', 'yes'), number({ label: LABEL, least: 0, most: 5_000 })),
    },
  }),
} as const satisfies Record<string, Field>
type Name = keyof typeof fields

const problemsOf = (field: Field | RowField, value: unknown): readonly Problem[] => {
  const said = read(field, value)
  return 'problems' in said ? said.problems : []
}
/** Expects a refusal, and says which. */
const problemsIn = (name: Name, value: unknown): readonly Problem[] => {
  const problems = problemsOf(fields[name], value)
  expect(problems.length, `${name} ${JSON.stringify(value)}`).toBeGreaterThan(0)
  return problems
}
const refused = (name: Name, value: unknown): void => void problemsIn(name, value)
const reads = (name: Name, value: unknown, as: unknown) => expect(read(fields[name], value)).toEqual({ value: as })

describe('a blank', () => {
  it.each(Object.keys(fields) as Name[])('of kind %s is unanswered, never 0', (name) => {
    for (const blank of [undefined, null, '', ' ', '\t \n', []]) expect(read(fields[name], blank)).toEqual({ value: undefined })
  })
})

describe('a given answer', () => {
  it.each<[Name, unknown, unknown]>([
    ['text', '  Ana  ', 'Ana'],
    ['text', 'Jose\u0301', 'José'],
    ['text', '𝔘nicode 🙂', '𝔘nicode 🙂'],
    ['text', 'שלום مرحبا', 'שלום مرحبا'],
    ['text', '0', '0'],
    ['text', 'x'.repeat(120), 'x'.repeat(120)],
    ['text', ` ${'x'.repeat(120)} `, 'x'.repeat(120)],
    ['text', '🙂'.repeat(120), '🙂'.repeat(120)],
    ['number', -0, 0],
    ['number', '-0', 0],
    ['number', '3.3333333333333335', 3.3333333333333335],
    ['long', 'x'.repeat(2_000), 'x'.repeat(2_000)],
    ['long', 'one line\n\tand another', 'one line\n\tand another'],
    ['email', ' ana@example.com ', 'ana@example.com'],
    ['phone', '(561) 555-0177', '561-555-0177'],
    ['phone', '561.555.0177', '561-555-0177'],
    ['phone', '+1 561 555 0177', '561-555-0177'],
    ['phone', '15615550177', '561-555-0177'],
    ['phone', '+34 612 345 678', '+34612345678'],
    ['date', '2024-02-29', '2024-02-29'],
    ['date', '2000-02-29', '2000-02-29'],
    ['date', '1980-5-7', '1980-05-07'],
    ['date', '1900-01-01', '1900-01-01'],
    ['month', '2021-03', '2021-03'],
    ['month', '2021-3', '2021-03'],
    ['month', '1940-01', '1940-01'],
    ['number', 0, 0],
    ['number', '0', 0],
    ['number', '  37.5 ', 37.5],
    ['number', '1,200', 1200],
    ['number', '1,200.5', 1200.5],
    ['number', '6,5', 6.5],
    ['number', ' 0,25 ', 0.25],
    ['number', '0,125', 0.125],
    ['number', '0060', 60],
    ['number', '60 mg', 60],
    ['number', ' 1,200MG. ', 1200],
    ['number', '60 mg a day', 60],
    ['number', '60mg/day', 60],
    ['number', '0,5 mg al día', 0.5],
    ['number', '2 miligramos', 2],
    ['number', '1.125', 1.125],
    ['number', '0.120', 0.12],
    ['number', '37.50', 37.5],
    ['number', 5_000, 5_000],
    ['whole', '31', 31],
    ['whole', 1, 1],
    ['scale', 0, 0],
    ['scale', '10', 10],
    ['item', 0, 0],
    ['item', '3', 3],
    ['one', 'a', 'a'],
    ['one', 'none', 'none'],
    ['yesno', 'no', 'no'],
    ['many', ['a', 'b'], ['a', 'b']],
    ['many', ['none'], ['none']],
    ['listed', 'florida-blue', 'florida-blue'],
    ['listedText', 'gabapentine, the blue one', 'gabapentine, the blue one'],
    ['listedMany', ['neck', 'hip-left'], ['neck', 'hip-left']],
  ])('of kind %s, %j, is read as %j', (name, value, as) => reads(name, value, as))
})

describe('what does not fit', () => {
  it.each<[Name, unknown]>([
    ['text', 'x'.repeat(121)],
    ['text', 7],
    ['text', ['a']],
    ['text', { a: 'b' }],
    ['text', true],
    ['long', 'x'.repeat(2_001)],
    ['email', 'ana@'],
    ['email', 'ana example.com'],
    ['phone', '555-0177'],
    ['phone', 'call my sister'],
    ['date', '2023-02-29'],
    ['date', '1900-02-29'],
    ['date', '2024-13-01'],
    ['date', '2024-04-31'],
    ['date', '2024-00-10'],
    ['date', '1899-12-31'],
    ['date', '05/17/1980'],
    ['date', '2024-02'],
    ['date', 20240229],
    ['month', '2024-13'],
    ['month', '2024-00'],
    ['month', '1939-12'],
    ['month', '2024'],
    ['month', '2024-02-01'],
    ['number', '12,5O'],
    ['number', '1,20'],
    ['number', '12,34'],
    ['number', '1e3'],
    ['number', '0x10'],
    ['number', 'about 60'],
    ['number', '60 mcg'],
    ['number', '1.200'],
    ['number', '1.200 mg'],
    ['number', -1],
    ['number', '-1'],
    ['number', 5_001],
    ['number', Number.NaN],
    ['number', Number.POSITIVE_INFINITY],
    ['number', true],
    ['number', [60]],
    ['whole', 1.5],
    ['whole', '1.5'],
    ['whole', 0],
    ['scale', 11],
    ['scale', -1],
    ['scale', 2.5],
    ['item', 4],
    ['item', '1.5'],
    ['item', 'Not at all'],
    ['one', 'c'],
    ['one', 'A'],
    ['one', ['a']],
    ['one', 1],
    ['yesno', true],
    ['yesno', 'Yes'],
    ['many', 'a'],
    ['many', ['c']],
    ['many', ['a', 'a']],
    ['many', ['a', 'none']],
    ['many', ['none', 'b']],
    ['many', ['a', 'unsure']],
    ['many', ['none', 'unsure']],
    ['many', ['declined']],
    ['listed', ['florida-blue']],
    ['listedText', 'x'.repeat(121)],
    ['listedMany', 'neck'],
    ['listedMany', [7]],
    ['listedMany', ['neck', 'neck']],
    ['listedMany', ['neck', 'unsure']],
    ['listedMany', ['none-yet', 'neck']],
    ['text', '🙂'.repeat(121)],
    ['date', '-'.repeat(1_000_000)],
    ['number', '1'.repeat(1_000_000)],
    ['many', Array(1_000_000).fill('a')],
    ['list', Array(1_000_000).fill({})],
    ['list', [[]]],
    ['list', [null]],
    ['list', 'sertraline'],
    ['list', ['sertraline']],
    ['list', { medicine: 'sertraline' }],
  ])('of kind %s, %.60j, is refused in words of ours', (name, value) => {
    for (const { problem } of problemsIn(name, value)) expect(problem).toMatch(/^(Enter|Use|Choose|You chose|Write|Answer|These are) .*\.$/)
  })

  it.each<[Name, unknown]>([
    ['text', 'x'.repeat(121)],
    ['email', 'ana@'],
    ['phone', '555-0177'],
    ['date', '2023-02-29'],
    ['date', '1899-12-31'],
    ['month', '2024-13'],
    ['number', '12,5O'],
    ['number', '60 g'],
    ['number', 'mg'],
    ['number', '60 mg twice a day'],
    ['number', '$60'],
    ['scale', 11],
    ['item', 4],
    ['one', 'c'],
    ['yesno', 'Yes'],
    ['many', ['a', 'none']],
  ])('of kind %s, %j, is answered with one sentence that says what to do', (name, value) => {
    const problems = problemsIn(name, value)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.problem).toMatch(/^(Enter|Use|Choose|You chose) .*\.$/)
  })

  it('says the limits of a number', () => {
    expect(problemsIn('number', 5_001)[0]?.problem).toBe('Enter a number from 0 to 5,000 (mg).')
    expect(problemsIn('whole', '2.5')[0]?.problem).toBe('Enter a whole number, without decimals.')
  })

  it.each([
    ['NUL', '\u0000'],
    ['a bell', '\u0007'],
    ['DEL', '\u007f'],
    ['a right-to-left override', '\u202e'],
    ['an embedding', '\u202a'],
    ['an isolate', '\u2066'],
    ['the end of an isolate', '\u2069'],
    ['half a surrogate pair', '\ud83d'],
    ['the other half', '\ude42'],
  ])('%s in words is refused', (_, character) => {
    for (const name of ['text', 'long', 'listedText', 'listed'] as const) refused(name, `before${character}after`)
    refused('listedMany', ['neck', `hip${character}left`])
    refused('list', [{ medicine: `sertra${character}line` }])
  })
})

describe('unsure and declined', () => {
  it.each<Name>(['one', 'yesno', 'number', 'whole', 'month', 'listed'])('unsure may stand for %s', (name) => reads(name, 'unsure', 'unsure'))
  it.each<Name>(['many', 'listedMany'])('unsure alone may stand for %s', (name) => reads(name, ['unsure'], ['unsure']))
  it.each<Name>(['date', 'scale', 'item', 'list'])('unsure may not stand for %s', (name) => refused(name, 'unsure'))
  it.each<Name>(['text', 'long', 'listedText'])('unsure is but a word in %s', (name) => reads(name, 'unsure', 'unsure'))
  it('is accepted of what a person surely knows, too', () => expect(read(yesno({ label: LABEL, certain: true }), 'unsure')).toEqual({ value: 'unsure' }))

  it.each<[string, Field]>([
    ['item', item({ label: LABEL, options: HALVES, declinable: true })],
    ['scale', scale({ label: LABEL, lowest: 'None', highest: 'Worst', declinable: true })],
    ['yesno', yesno({ label: LABEL, declinable: true })],
    ['one', one({ label: LABEL, options: { a: 'A' }, declinable: true })],
  ])('declined may stand for a declinable %s', (_, field) => expect(read(field, 'declined')).toEqual({ value: 'declined' }))
  it.each<Name>(['item', 'scale', 'yesno', 'one', 'number', 'month', 'date', 'many', 'list'])('declined may not stand for any other %s', (name) =>
    refused(name, 'declined'),
  )
})

describe('rows', () => {
  const row = (medicine: string, more: object = {}) => ({ medicine, ...more })

  it('drops blank rows and keeps the order of the others', () => {
    reads(
      'list',
      [{}, row('sertraline', { now: 'yes', doseMg: '1,200' }), { medicine: ' ', now: '', doseMg: null }, row('gabapentin')],
      [row('sertraline', { now: 'yes', doseMg: 1200 }), row('gabapentin')],
    )
  })

  it('is unanswered when every row is blank', () => reads('list', [{}, { medicine: '' }], undefined))
  it('takes 20 rows', () =>
    reads(
      'list',
      Array.from({ length: 20 }, (_, i) => row(`medicine ${i}`)),
      Array.from({ length: 20 }, (_, i) => row(`medicine ${i}`)),
    ))
  it('does not count blank rows among the 20', () => expect(problemsOf(fields.list, [...Array.from({ length: 20 }, (_, i) => row(`medicine ${i}`)), {}])).toEqual([]))
  it('refuses 21', () => {
    const rows = Array.from({ length: 21 }, (_, i) => row(`medicine ${i}`))
    expect(problemsIn('list', rows)[0]?.problem).toBe('At most 20 can be listed here.')
  })
  it('refuses a row without a name', () => expect(problemsIn('list', [row('sertraline'), { now: 'yes' }])[0]?.problem).toBe('Each medicine needs a name.'))
  it('refuses a key that is no field of the row', () => refused('list', [row('sertraline', { colour: 'blue' })]))
  it('reads unsure in a row’s answers', () =>
    reads('list', [row('sertraline', { now: 'unsure', doseMg: 'unsure' })], [row('sertraline', { now: 'unsure', doseMg: 'unsure' })]))

  it('says in which row and where the problem is', () => {
    const problems = problemsIn('list', [row('sertraline'), row('gabapentin', { now: 'yes', doseMg: '12,5O' })])
    expect(problems).toEqual([{ problem: 'Enter a number from 0 to 5,000.', at: [1, 'doseMg'] }])
    expect(problemsIn('list', [{}, row('gabapentin', { doseMg: -1 })])[0]?.at, 'a blank row is counted').toEqual([1, 'doseMg'])
  })
})
