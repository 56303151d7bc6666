import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseSchema } from '@/lib/documents/case-schema'
import { daysFrom, digitsUpTo, monthsFrom } from '@/lib/documents/value-patterns'
import type { Field, RowField } from '@/lib/forms/field'
import { parseCase } from '@/lib/intake/parse'
import { optionsIn } from '@/lib/knowledge/lists'
import { steps } from '@/lib/steps'
import { people } from '@/prisma/people'
import { admits } from './json-schema'

const ON = '2026-11-22'
const schema = caseSchema()
const isAdmitted = (answers: unknown, on: unknown = ON) => admits(schema, { on, answers })
const isRead = (answers: unknown, on: unknown = ON) => parseCase({ on, answers }).problems.length === 0

const blank = fc.constantFrom<unknown>('', ' ', '\t\n', null, [])
/** Nothing in here is right for one field and as people type it for another: those are read beside the schema. */
const WRONG: readonly unknown[] = [
  'x',
  'YES',
  true,
  false,
  -1,
  0.5,
  4,
  11,
  25,
  32,
  1_000_001,
  1e308,
  Number.MAX_VALUE,
  '1e3',
  '０',
  '5.5.5',
  '-1',
  '1.5',
  '11',
  '32',
  '2026-02-30',
  '1899-12-31',
  '1919-12',
  '2021-13',
  '2021-00',
  'none',
  'unsure',
  'declined',
  'toString',
  '__proto__',
  ['unsure'],
  ['none'],
  ['x'],
  ['none', 'x'],
  ['yes', 'yes'],
  [[]],
  [{}],
  [null],
  {},
  { a: 1 },
  [1],
  ['unsure', 'unsure'],
  'a\u0000b',
  '\ud800',
  '\u202ex',
  'x'.repeat(121),
  'x'.repeat(2001),
  '🙂'.repeat(120),
  '🙂'.repeat(121),
  'ana@',
  'ana@example.com',
  '555-0177',
  '(561) 555-0177',
  '+34 612 345 678',
  [{ medicine: 'x' }],
  [{ treatment: 'x' }],
  [{ medicine: ' ' }],
  [{ now: 'yes' }],
  [{ medicine: 'x', nope: 1 }],
  [{ medicine: 'x', now: 'x' }],
  [{ medicine: null, now: '' }],
  Array(21).fill({ medicine: 'x' }),
  Array(21).fill({ treatment: 'x' }),
  [[], {}],
]

const chosen = (values: readonly string[]) => {
  const together = values.filter((value) => !value.startsWith('none'))
  return fc.oneof(
    fc.subarray(together, { minLength: 1 }),
    fc.constantFrom(['unsure'], ...values.filter((value) => value.startsWith('none')).map((value) => [value])),
    fc.array(fc.constantFrom(...values, 'unsure'), { minLength: 2, maxLength: 3 }),
  )
}

const numberIn = (least: number, most: number) =>
  fc.oneof(
    fc.integer({ min: least, max: most }),
    fc.integer({ min: least, max: most }).map(String),
    fc.constantFrom(least, most, most + 1, String(most), String(most + 1), `${most}.0`, `${most}.5`, 0.5, '0.25'),
  )

/** Right answers, answers at the borders, and wrong ones. */
function answerTo(field: Field | RowField): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'number':
      return numberIn(field.least, field.most)
    case 'scale':
      return numberIn(0, 10)
    case 'item':
      return numberIn(0, 3)
    case 'yesno':
      return fc.constantFrom('yes', 'no', 'unsure', 'declined')
    case 'one':
      return fc.constantFrom(...field.options.map(({ value }) => value), 'unsure', 'declined')
    case 'many':
      return chosen(field.options.map(({ value }) => value))
    case 'listed':
      if (field.text) return fc.constantFrom('duloxetine', 'gabapentine, the blue one', 'unsure')
      return field.several ? chosen(optionsIn(field.from).map(({ value }) => value)) : fc.constantFrom(...optionsIn(field.from).map(({ value }) => value), 'unsure')
    case 'date':
    case 'month':
      return fc.constantFrom('1900-01-01', '1980-05-17', '2026-11-22', '1920-01', '1919-12', '1985-01', '1984-12', '2021-03', '2026-11', 'unsure')
    case 'list':
      return fc.array(fc.record(Object.fromEntries(Object.entries(field.row).map(([key, cell]) => [key, anyAnswerTo(cell)])), { requiredKeys: [] }), { maxLength: 3 })
    default:
      return fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom('Ana', 'José 🙂', 'line\nand line'))
  }
}
const anyAnswerTo = (field: Field | RowField): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 6, arbitrary: answerTo(field) }, { weight: 1, arbitrary: blank }, { weight: 2, arbitrary: fc.constantFrom(...WRONG) })

const FIELDS = steps.flatMap((step) => Object.entries(step.fields).map(([key, field]) => ({ step: step.id, key, field })))
const { among } = { among: FIELDS.filter(({ field }) => field.kind === 'listed' && field.among).map(({ key }) => key) }

describe('the schema of a case', { timeout: 120_000 }, () => {
  it.each(FIELDS.map(({ step, key, field }) => [`${step}.${key}`, step, key, field] as const))('admits of %s just what is read', (_, step, key, field) => {
    fc.assert(
      fc.property(anyAnswerTo(field), (value) => {
        const answers = { [step]: { [key]: value } }
        const isAfter = (field.kind === 'date' || field.kind === 'month') && typeof value === 'string' && value > ON
        if (!isAfter) expect(isAdmitted(answers), JSON.stringify(value)).toBe(isRead(answers))
      }),
      { numRuns: 60 },
    )
    for (const value of [...WRONG, '', null, []])
      expect(isAdmitted({ [step]: { [key]: value } }), JSON.stringify(value)?.slice(0, 80)).toBe(isRead({ [step]: { [key]: value } }))
  })

  it('admits of whole cases just what is read', () => {
    let [both, neither] = [0, 0]
    const ofStep = (id: string) =>
      fc.record(
        Object.fromEntries(
          FIELDS.filter(({ step, key }) => step === id && !among.includes(key)).map(({ key, field }) => [
            key,
            fc.oneof({ weight: 30, arbitrary: answerTo(field) }, { weight: 1, arbitrary: fc.constantFrom(...WRONG) }),
          ]),
        ),
        { requiredKeys: [] },
      )
    const three = fc.uniqueArray(fc.constantFrom(...steps.map(({ id }) => id)), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(
        three.chain((ids) => fc.record(Object.fromEntries(ids.map((id) => [id, ofStep(id)])))),
        (answers) => {
          const read = isRead(answers)
          expect(isAdmitted(answers)).toBe(read)
          if (read) both++
          else neither++
        },
      ),
      { numRuns: 2_000 },
    )
    // A comparison of nothing but refusals would prove nothing.
    expect(both).toBeGreaterThan(100)
    expect(neither).toBeGreaterThan(100)
  })

  it('admits every invented person', () => {
    for (const { id, on, answers } of people) expect(admits(schema, { on, answers }), id).toBe(true)
  })

  it.each([
    undefined,
    null,
    5,
    'x',
    [],
    {},
    { on: ON },
    { answers: {} },
    { on: ON, answers: [] },
    { on: ON, answers: {}, more: 1 },
    { on: ON, answers: { moods: {} } },
    { on: ON, answers: { reason: [] } },
  ])('refuses %j', (input) => {
    expect(admits(schema, input)).toBe(false)
    expect(parseCase(input).problems).not.toEqual([])
  })

  it.each([
    '2000-01-01',
    '2099-12-31',
    '2026-02-30',
    '1999-12-31',
    '2100-01-01',
    '0001-01-01',
    '9999-12-31',
    '2026-11-22T00:00',
    '2026-1-1',
    ' 2026-11-22',
    '',
    null,
    20261122,
  ])('of the day %j', (on) => expect(isAdmitted({}, on)).toBe(isRead({}, on)))

  it('says in words what it cannot check, and describes every step and field', () => {
    const text = JSON.stringify(schema)
    for (const { heading } of steps) expect(text).toContain(JSON.stringify(heading).slice(1, -1))
    for (const { field } of FIELDS) expect(text).toContain(JSON.stringify(field.label).slice(1, -1))
    expect(text).toContain('Not after the day of the case.')
    expect(text).toContain('One of those in conditions')
    const ofConditions = JSON.stringify((schema.properties as { answers: { properties: Record<string, { properties: object }> } }).answers.properties['pain-diagnosis'])
    expect(ofConditions, 'stands alone').toContain('"enum":["none-yet","unsure"]')
  })
})

describe('patterns of numbers and days', () => {
  it('admit the digits of what is not more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 3_500 }), fc.boolean(), (most, number, whole) => {
        expect(new RegExp(digitsUpTo(most, whole), 'u').test(String(number)), `${number} of ${most}`).toBe(number <= most)
        expect(new RegExp(digitsUpTo(most, whole), 'u').test(`${number}.5`)).toBe(!whole && number + 0.5 <= most)
      }),
    )
  })

  it('admit the years from the first on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2030 }), fc.integer({ min: 1850, max: 2099 }), (first, year) => {
        expect(new RegExp(monthsFrom(`${first}-01`), 'u').test(`${year}-12`), `${year} from ${first}`).toBe(year >= first)
        expect(new RegExp(daysFrom(`${first}-01-01`), 'u').test(`${year}-12-31`)).toBe(year >= first)
      }),
    )
  })
})
