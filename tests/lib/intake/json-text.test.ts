import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST, readJson, textOf } from '@/lib/intake/json-text'

const CANARY = 'wickerquartz'
const problem = (text: string) => {
  const read = readJson(text)
  return 'problem' in read ? read.problem : `no problem: ${JSON.stringify(read.value)?.slice(0, 50)}`
}

describe('reading JSON', () => {
  it('gives what JSON.parse gives, for everything that has no key twice', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 1, '\t'), (text, space) => {
        const value: unknown = JSON.parse(text)
        const spaced = JSON.stringify(value, null, space)
        expect(readJson(spaced)).toEqual({ value })
      }),
      { numRuns: 500 },
    )
  })

  it('refuses what JSON.parse refuses, in one line, and never throws', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '"a"',
      '"b":',
      '1',
      '-',
      '.5',
      'e9',
      '01',
      'true',
      'nul',
      'null',
      ' ',
      '\n',
      '\u0000',
      '\u2028',
      'é',
      '\ud800',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const read = readJson(text)
        let parsed: { value: unknown } | undefined
        try {
          parsed = { value: JSON.parse(text) }
        } catch {
          expect(read).toHaveProperty('problem')
        }
        if ('problem' in read) {
          expect(read.problem).toMatch(/^[\x20-\x7e…]{1,200}$/)
          if (parsed) expect(read.problem).toMatch(/ twice;/)
        } else expect(read).toEqual(parsed)
      }),
      { numRuns: 5_000 },
    )
  })

  it('keeps a key named __proto__ a key', () => {
    const read = readJson('{"__proto__":{"isAdmin":true},"a":1}')
    const value = 'value' in read ? (read.value as object) : {}
    expect(Object.keys(value)).toEqual(['__proto__', 'a'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined()
  })

  it.each([
    ['', 'is empty'],
    [' \n\t ', 'is empty'],
    [CANARY, 'is not JSON: a value expected; line 1, column 1'],
    [`{"on":\n ${CANARY}}`, 'is not JSON: a value expected; line 2, column 2 (in on)'],
    ['{"on":"2026-11-22","answers":{"reason":', 'ends too early; line 1, column 40 (in answers.reason)'],
    [`["${CANARY}`, 'ends too early: a text is not closed; line 1, column 15 (in 0)'],
    ['{}{}', 'is not JSON: something stands behind the end; line 1, column 3'],
    ['[1,]', 'is not JSON: a value expected; line 1, column 4 (in 1)'],
    ['{"a":1,}', 'is not JSON: a text in double quotes expected; line 1, column 8'],
    ["{'a':1}", 'is not JSON: a text in double quotes expected; line 1, column 2'],
    ['{"a" 1}', 'is not JSON: a colon expected; line 1, column 6'],
    ['[1 2]', 'is not JSON: a comma or ] expected; line 1, column 4'],
    ['{"a":1 "b":2}', 'is not JSON: a comma or } expected; line 1, column 8'],
    ['[NaN]', 'is not JSON: a value expected; line 1, column 2 (in 0)'],
    ['[01]', 'is not JSON: a value expected; line 1, column 2 (in 0)'],
    ['[1.]', 'is not JSON: a value expected; line 1, column 2 (in 0)'],
    [`[${'1'.repeat(1_000_000)}]`, 'is not JSON: a value expected; line 1, column 2 (in 0)'],
    [`["${CANARY}\u0007"]`, 'is not JSON: a control character inside a text; line 1, column 15 (in 0)'],
    [`["${CANARY}\\x41"]`, 'is not JSON: an escape in a text that there is not; line 1, column 20 (in 0)'],
    ['{"a":{"thoughts":"yes","thoughts":"no"}}', 'has the key thoughts twice; line 1, column 34 (in a)'],
    ['{"reason":{},"\\u0072eason":{}}', 'has the key reason twice; line 1, column 27'],
    [`[${'[],'.repeat(20_000)}[]]`, 'has a list of more than 10,000 entries: judge it in parts; line 1, column 30002'],
  ])('says what is wrong and where (%#)', (text, says) => expect(problem(text)).toBe(says))

  it('refuses an object with more keys than a case could have', () => {
    const keys = (count: number) => `{"a":{${Array.from({ length: count }, (_, number) => `"k${number}":1`).join(',')}}}`
    expect(problem(keys(MOST.keys + 1))).toMatch(/^has an object of more than 1,000 keys.*\(in a\)$/)
    expect(readJson(keys(MOST.keys))).toHaveProperty('value')
  })

  const objects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
  const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
  it.each([
    ['the case', '%'],
    ['the answers', '{"on":"2026-11-22","answers":%}'],
    ['a step', '{"on":"2026-11-22","answers":{"reason":%}}'],
    ['a field', '{"on":"2026-11-22","answers":{"reason":{"inOwnWords":%}}}'],
    ['a row', '{"on":"2026-11-22","answers":{"medicines":{"list":[%]}}}'],
    ['a cell', '{"on":"2026-11-22","answers":{"medicines":{"list":[{"medicine":%}]}}}'],
  ])('refuses 10,000 levels in %s', (_, frame) => {
    for (const deep of [objects(10_000), lists(10_000), '['.repeat(10_000), '{"a":'.repeat(10_000)])
      expect(problem(frame.replace('%', deep))).toMatch(/^is nested deeper than a case ever is; line 1, column \d+ \(in .{1,80}\)$/)
  })
})

describe('reading bytes', () => {
  it.each([
    [Buffer.from('\ufeff{}'), 'begins with a byte order mark; save it as UTF-8 without one'],
    [Buffer.from('\ufeff{}', 'utf16le'), 'is UTF-16; save it as UTF-8'],
    [Buffer.from('\ufeff{}', 'utf16le').swap16(), 'is UTF-16; save it as UTF-8'],
    [Buffer.from([0x22, 0xc3, 0x28, 0x22]), 'is not UTF-8'],
    [Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), 'is not UTF-8'],
    [Buffer.from([0x22, 0xc0, 0x80, 0x22]), 'is not UTF-8'],
  ])('refuses %j', (bytes, says) => expect(textOf(bytes)).toEqual({ problem: says }))

  it('takes UTF-8 as it is', () => expect(textOf(Buffer.from('"José 🙂"'))).toEqual({ text: '"José 🙂"' }))
})
