import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { assess } from '@/lib/assess'
import { readForm } from '@/lib/forms/form-data'
import { dataOf } from '@/lib/forms/step'
import { readDraft } from '@/lib/intake/draft'
import { readJson } from '@/lib/intake/json-text'
import { type InputProblem, parseCase } from '@/lib/intake/parse'
import { problemsOf, shownSteps, taskList } from '@/lib/intake/path'
import { similarNames, withoutStaleNames } from '@/lib/intake/similar-names'
import type { Typed } from '@/lib/intake/typed'
import type { Case } from '@/lib/rules/fact'
import { typedStep } from '@/lib/server/typed-step'
import { stepById, steps } from '@/lib/steps'

// Whatever arrives, by whichever door, is read without an exception, changes nothing outside itself, and leaves no answer that
// is none in a case.

const ON = '2026-11-22'
const ODD_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'toJSON', 'length', '']
const HIDDEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u

const namesBefore = Object.getOwnPropertyNames(Object.prototype).sort()
afterAll(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort(), 'Object.prototype was altered').toEqual(namesBefore)
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

const oddText = fc.constantFrom(
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00x',
  '\u202eabc',
  '\u001b[2J',
  'e\u0301',
  '🙂',
  ' 5 ',
  '1e3',
  '０',
  '5.5.5',
  'NaN',
  '2026-02-30',
  '2021-13',
  '',
)
const leaf = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>('yes', 'no', 'unsure', 'declined', 'none', 'none-yet', 'pain', 'mood', 'both', 0, 1, 3, 10, '2', '2021-03', '1980-05-17', null),
  },
  { weight: 2, arbitrary: oddText },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(...ODD_KEYS, -1, 1e308, Number.POSITIVE_INFINITY, Number.NaN, -0, 2 ** 53, true, false, {}, [], [[]], [{}]) },
  {
    weight: 2,
    arbitrary: fc.anything({
      maxDepth: 3,
      withNullPrototype: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withBigInt: true,
      key: fc.oneof(fc.string(), fc.constantFrom(...ODD_KEYS)),
    }),
  },
)

/** An object with an own key even where the key is `__proto__`. */
const objectOf = (entries: readonly (readonly [string, unknown])[]) => Object.fromEntries(entries)

const keyIn = (known: readonly string[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: fc.oneof(fc.constantFrom(...ODD_KEYS), fc.string({ unit: 'binary' })) })

const stepAnswers = (id: string) => {
  const step = stepById(id)
  const fields = Object.keys(step?.fields ?? { any: '' })
  const rows = Object.values(step?.fields ?? {}).flatMap((field) => (field.kind === 'list' ? Object.keys(field.row) : []))
  const row = fc.array(fc.tuple(keyIn(rows.length > 0 ? rows : ['x']), leaf), { maxLength: 5 }).map(objectOf)
  const value = fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 1, arbitrary: fc.array(leaf, { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(row, { maxLength: 4 }) },
  )
  return fc.oneof({ weight: 9, arbitrary: fc.array(fc.tuple(keyIn(fields), value), { maxLength: 6 }).map(objectOf) }, { weight: 1, arbitrary: leaf })
}

const answers = fc
  .array(
    keyIn(steps.map(({ id }) => id)).chain((id) => stepAnswers(id).map((given) => [id, given] as const)),
    { maxLength: 6 },
  )
  .map(objectOf)

/** Where there is something: a step of ours, or a key of the input. */
function expectRealPlace({ step, field, problem }: InputProblem): void {
  expect(problem.length).toBeGreaterThan(0)
  expect(problem).not.toMatch(/undefined|Invalid input|\[object|NaN/)
  expect(`${step}.${field}: ${problem}`.length).toBeLessThanOrEqual(300)
  if (!problem.startsWith('allowed: ')) return
  const declared = stepById(step)?.fields[field.split('.')[0] ?? '']
  expect(declared, `${step}.${field}`).toBeDefined()
}

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []

function expectClean(from: Case): void {
  for (const text of textsIn([from.answers, from.setAside ?? {}])) {
    expect(text.replace(/[\t\n\r]/g, '')).not.toMatch(HIDDEN)
    expect(text).toBe(text.normalize('NFC').trim())
  }
}

// Two thousand whole cases, on a machine that may have other things to do.
describe('any answers at all', { timeout: 120_000 }, () => {
  it('are read as a case or refused with real places', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { case: read, problems } = parseCase({ on: ON, answers: given })
        for (const problem of problems) expectRealPlace(problem)
        expectClean(read)
        if (problems.length === 0) expect(assess(read).on).toBe(ON)
      }),
      { numRuns: 1_000 },
    )
  })

  it('are read as a draft, whatever was stored', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const draft = readDraft(given as Typed, ON)
        expectClean(draft.case)
        for (const [step, problems] of Object.entries(draft.problems))
          for (const { field, problem } of problems) {
            expect(Object.hasOwn(stepById(step)?.fields ?? {}, field)).toBe(true)
            expect(problem).not.toMatch(/Invalid|expected|undefined/)
          }
        for (const step of shownSteps(draft)) problemsOf(draft, step.id)
        expect(taskList(draft).length).toBeGreaterThan(0)
        expect(assess(draft.case).on, 'what cannot be read is unknown, and no obstacle').toBe(ON)
      }),
      { numRuns: 500 },
    )
  })

  it('are refused as a whole where they are no case', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withDate: true, withMap: true, key: fc.constantFrom('on', 'answers', ...ODD_KEYS) }), (input) => {
        for (const problem of parseCase(input).problems) expectRealPlace(problem)
      }),
      { numRuns: 1_000 },
    )
  })

  it('give the same through text as through data', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const text = JSON.stringify({ on: ON, answers: given }, (_, value: unknown) => (typeof value === 'bigint' ? null : value))
        const read = readJson(text)
        if (!('value' in read)) return
        const again = parseCase(JSON.parse(text))
        expect(parseCase(read.value)).toEqual(again)
      }),
      { numRuns: 300 },
    )
  })
})

describe('keys that every object has', () => {
  const polluting = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"medicine":"x"}'
  const places = [`{"on":"${ON}","answers":%}`, `{"on":"${ON}","answers":{"reason":%}}`, `{"on":"${ON}","answers":{"medicines":{"list":[%]}}}`]
  it.each(places)('are unknown keys in %s', (place) => {
    const input = JSON.parse(place.replace('%', polluting)) as { answers: Typed }
    const named = parseCase(input).problems.map(({ step, field }) => `${step}.${field}`)
    expect(named.filter((name) => name.includes('__proto__'))).toHaveLength(1)
    expect(named.filter((name) => name.includes('constructor'))).toHaveLength(1)
    const draft = readDraft(input.answers, ON)
    expect(JSON.stringify(draft.case)).not.toContain('polluted')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('are no fields of a posted form', () => {
    const step = stepById('medicines')
    const form = new FormData()
    for (const key of ODD_KEYS)
      for (const name of [key, `list.${key}`, `list.0.${key}`, `list.${key}.medicine`, `${key}.polluted`, `__proto__.${key}`]) form.append(name, 'x')
    expect(step && readForm(step, form)).toEqual({})
    // A browser's form cannot hold half a character: it is replaced before anybody reads it. NUL is kept as typed, and no answer.
    form.append('list.0.medicine', 'a\u0000\ud800')
    const typed = step && readForm(step, form)
    expect(typed).toEqual({ list: [{ medicine: 'a\u0000\ufffd' }] })
    expect(readDraft({ medicines: typed ?? {} }, ON).problems.medicines).toMatchObject([{ field: 'list', at: [0, 'medicine'] }])
  })
})

describe('the body of a stable save', () => {
  const put = (body: string) => typedStep(new Request('http://localhost/api/draft/reason', { method: 'PUT', body }))

  it.each([
    'null',
    '5',
    '"x"',
    '[]',
    'true',
    '{',
    '',
    '['.repeat(100_000),
    `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`,
    `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  ])('is refused where it is no object of answers (%#)', async (body) => {
    expect(await put(body)).toBeUndefined()
    expect(await put(`{"typed":${body || '""'},"base":0}`)).toBeUndefined()
  })

  it('keeps what was typed, and what cannot be read is a field error', async () => {
    for (const text of ['\u0000', 'a\u0000', '\ud800', '\u202ex', '\u001b[2J']) {
      const asked = await put(JSON.stringify({ typed: { inOwnWords: text, goals: [text], mainReason: { $ne: null } }, base: 0 }))
      const typed = asked?.typed
      expect(asked?.saving).toEqual({ base: 0, writer: '', left: false })
      expect(typed).toMatchObject({ inOwnWords: text })
      const draft = readDraft({ reason: typed ?? {} }, ON)
      expect(draft.case.answers.reason).toBeUndefined()
      expect(draft.problems.reason?.map(({ field }) => field)).toEqual(['mainReason', 'inOwnWords', 'goals'])
      expect(JSON.parse(JSON.stringify(draft.typed)), 'as it is stored').toEqual(draft.typed)
    }
  })

  it('with a million keys or choices costs little', async () => {
    const keys = Object.fromEntries(Array.from({ length: 20_000 }, (_, number) => [`k${number}`, 1]))
    const from = performance.now()
    const draft = readDraft({ reason: { goals: Array(1_000_000).fill('x'), ...keys }, medicines: { list: Array(1_000_000).fill({}) } }, ON)
    expect(performance.now() - from).toBeLessThan(5_000)
    expect(draft.problems.reason).toHaveLength(1)
    expect(draft.problems.medicines).toHaveLength(1)
  })
})

describe('a form of 256 kB, made to be slow', () => {
  const step = stepById('medicines')
  const data = step && dataOf(step)
  /** Processor time: the tests share the machine. */
  const seconds = (work: () => unknown) => {
    const from = process.cpuUsage()
    work()
    return process.cpuUsage(from).user / 1_000_000
  }

  it('is asked about no names that are refused anyway', () => {
    const book = 'gabapentn '.repeat(25_000)
    const rows = Array.from({ length: 200 }, (_, number) => ({ medicine: `${number} ${'gabapentn '.repeat(100)}` }))
    expect(data && seconds(() => similarNames(data, { list: [{ medicine: book }, ...rows] }))).toBeLessThan(1)
    expect(data && Object.keys(similarNames(data, { list: [{ medicine: 'gabapentn' }] }))).toEqual(['gabapentn'])
  })

  it('has its confirmations looked through once', () => {
    const form = new FormData()
    for (let row = 0; row < 9_000; row++) form.append(`list.${row}.nameAsWritten`, 'x')
    expect(data && seconds(() => withoutStaleNames(data, form))).toBeLessThan(1)
  })

  it('is read as a draft in a moment, whatever is repeated in it', () => {
    for (const text of ['12 mg ', '1', ' ', 'a.', '(', '-', 'tab ', 'á', '\u200b']) {
      const long = text.repeat(250_000 / text.length)
      const answers = Object.fromEntries(steps.map(({ id, fields }) => [id, Object.fromEntries(Object.keys(fields).map((field) => [field, long]))]))
      const rows = [{ medicine: long, treatment: long, doseMg: long }]
      expect(
        seconds(() => readDraft({ ...answers, medicines: { list: rows }, 'other-treatments': { list: rows } }, ON)),
        JSON.stringify(text),
      ).toBeLessThan(5)
    }
  })
})
