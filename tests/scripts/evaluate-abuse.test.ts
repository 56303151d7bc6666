import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Evaluated, evaluating } from './evaluating'

// What `npm run evaluate` does with input that is none: exit 2, nothing on standard output, short lines that repeat no answer.

const SECONDS = 60_000
/** Node with the rules loaded takes about 140 MB; an input of 20 MB may add as much again, whatever is in it. */
const MOST_MEGABYTES = 300
const CANARY = 'wickerquartz'

function expectRefused({ status, stdout, lines, megabytes }: Evaluated): void {
  expect(status, lines[0]).toBe(2)
  expect(stdout).toBe('')
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.length).toBeLessThanOrEqual(51)
  for (const line of lines) {
    expect(line.length, line).toBeLessThanOrEqual(300)
    expect(line).not.toMatch(/ at .*[:/]\d+|Error|Invalid input|undefined|\[object/)
    expect(line).not.toContain(CANARY)
    expect(line).toMatch(/^[\x20-\x7e…]+$/)
  }
  expect(megabytes).toBeLessThan(MOST_MEGABYTES)
}

const caseWith = (answers: string, on = '"2026-11-22"') => `{"on":${on},"answers":${answers}}`
const field = (place: string, value: string) => {
  const [step, key] = place.split('.')
  return caseWith(`{"${step}":{"${key}":${value}}}`)
}
const row = (cells: string) => field('medicines.list', `[${cells}]`)
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
const many = (count: number, entry: (number: number) => string) => Array.from({ length: count }, (_, number) => entry(number)).join(',')
const keys = (count: number) => `{${many(count, (number) => `"k${number}":1`)}}`

const FRAMES: readonly (readonly [what: string, input: string | Uint8Array, says: RegExp])[] = [
  ['nothing', '', /is empty/],
  ['text', `${CANARY} had a seizure`, /is not JSON: a value expected; line 1, column 1/],
  ['half of it', '{"on":"2026-11-22","answers":{"reason":', /ends too early/],
  ['a byte order mark', `\ufeff${caseWith('{}')}`, /byte order mark/],
  ['UTF-16', Buffer.from(`\ufeff${caseWith('{}')}`, 'utf16le'), /UTF-16/],
  ['bytes that are no UTF-8', Buffer.from([0x22, 0xc3, 0x28, 0x22]), /is not UTF-8/],
  ['one key twice', caseWith('{"self-harm":{"thoughts":"yes","thoughts":"no"}}'), /has the key thoughts twice.*in answers\.self-harm/],
  ['200 MB', `"${'x'.repeat(200_000_000)}"`, /larger than 20 MB/],
  ['a text of 19 MB', field('reason.inOwnWords', `"${'x'.repeat(19_000_000)}"`), /^reason\.inOwnWords: allowed: text of at most 2000/],
  ['digits of 19 MB', field('phq-9.q1', `"${'1'.repeat(19_000_000)}"`), /^phq-9\.q1: allowed: .*0 to 3/],
  ['hyphens of 19 MB for a day', field('about-you.dateOfBirth', `"${'-'.repeat(19_000_000)}"`), /^about-you\.dateOfBirth: allowed: a day/],
  ['a million keys', keys(1_000_000), /more than 1,000 keys/],
  ['a million fields', caseWith(`{"reason":${keys(1_000_000)}}`), /more than 1,000 keys.*in answers\.reason/],
  ['a million choices', field('reason.goals', `[${many(1_000_000, () => '"x"')}]`), /more than 10,000 entries.*in answers\.reason\.goals/],
  ['100,000 cases', `[${many(100_000, () => caseWith('{}'))}]`, /more than 10,000 entries/],
  ['millions of values in lists of lists', `[${many(3_000, () => `[${'1,'.repeat(2_000)}1]`)}]`, /more than 2,000,000 values/],
  ['millions deep', nested(9_000_000), /nested deeper/],
  ['10,000 wrong cases', `[${many(10_000, () => field('phq-9.q1', '7'))}]`, /^case 1: phq-9\.q1: allowed: a whole number from 0 to 3, "declined"$/],
]

describe.concurrent('an input that is no case', () => {
  it.each(FRAMES)('%s is refused', { timeout: SECONDS }, async (_, input, says) => {
    const evaluated = await evaluating(input)
    expectRefused(evaluated)
    expect(evaluated.lines[0]).toMatch(says)
  })
})

const VALUES: readonly (readonly [what: string, input: string, says: RegExp])[] = [
  ['null', 'null', /^case: a case is \{ "on"/],
  ['a number', '5', /^case: a case is/],
  ['a text', `"${CANARY}"`, /^case: a case is/],
  ['true', 'true', /^case: a case is/],
  ['a list in the list', '[]', /^case: a case is/],
  ['no day', '{"answers":{}}', /^on: must be a day, YYYY-MM-DD, from 2000-01-01 to 2099-12-31$/],
  ['no answers', '{"on":"2026-11-22"}', /^answers: must be an object of steps$/],
  ['a list of answers', caseWith('[]'), /^answers: must be an object/],
  ['answers that are null', caseWith('null'), /^answers: must be an object/],
  ['another key', `{"on":"2026-11-22","answers":{},"name":"${CANARY}"}`, /^name: no such key; allowed: on, answers$/],
  ...['"0001-01-01"', '"9999-12-31"', '"2026-11-22T10:00"', '"2026-02-30"', '"22.11.2026"', '""', '20261122', 'null', '["2026-11-22"]', '"２０２６-11-22"'].map(
    (on) => [`the day ${on}`, caseWith('{}', on), /^on: must be a day/] as const,
  ),
  ['an unknown step', caseWith('{"moods":{}}'), /^moods: no such step; allowed: before-you-start, .* and \d+ more, which --schema lists$/],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', ''].map(
    (key) => [`the step ${key}`, caseWith(`{"${key}":{"x":1}}`), /^(\w+|""): no such step; allowed: / as RegExp] as const,
  ),
  ['a step that is null', caseWith('{"reason":null}'), /^reason: must be an object of fields; allowed: mainReason/],
  ['a step that is a list', caseWith(`{"reason":["${CANARY}"]}`), /^reason: must be an object of fields/],
  ['a step that is a text', caseWith(`{"reason":"${CANARY}"}`), /^reason: must be an object of fields/],
  ['an unknown field', caseWith('{"gad-7":{"q8":1}}'), /^gad-7\.q8: no such field; allowed: q1, q2, q3, q4, q5, q6, q7$/],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'].map(
    (key) => [`the field ${key}`, field(`reason.${key}`, '{"a":1}'), new RegExp(`^reason\\.${key}: no such field; allowed: mainReason`)] as const,
  ),
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'nope'].map(
    (key) =>
      [`the cell ${key}`, row(`{},{"medicine":"x","${key}":{"a":1}}`), new RegExp(`^medicines\\.list\\.1\\.${key}: no such field of a row; allowed: medicine`)] as const,
  ),
  ...['__proto__', 'constructor', 'toString', '', ' yes', 'YES', 'ｙes'].map(
    (value) =>
      [
        `the choice "${value}"`,
        field('insurance.coverage', value === '' ? '[[]]' : `"${value}"`),
        /^insurance\.coverage: allowed: "commercial", .*"none", "unsure"$/,
      ] as const,
  ),
  ['a key that a terminal would obey', caseWith('{"\\u001b[2J\\u202e\\u0000\\ud800\\n":{}}'), /^"\\u001b\[2J\\u202e\\u0000\\ud800\\u000a": no such step/],
  ['a key like a book', caseWith(`{"${'k'.repeat(100_000)}":{}}`), /^"k{40}…": no such step/],
  ['a number for text', field('about-you.fullName', '5'), /^about-you\.fullName: allowed: text of at most 120 characters$/],
  ['an object for text', field('about-you.fullName', `{"a":"${CANARY}"}`), /^about-you\.fullName: allowed: text/],
  ['a list for long text', field('reason.inOwnWords', `["${CANARY}"]`), /^reason\.inOwnWords: allowed: text of at most 2000/],
  ['true for text', field('about-you.fullName', 'true'), /^about-you\.fullName: allowed: text/],
  ['an object for one', field('reason.mainReason', '{"pain":true}'), /^reason\.mainReason: allowed: "pain", "mood", "both", "other", "unsure"$/],
  ['a list for one', field('reason.mainReason', '["pain"]'), /^reason\.mainReason: allowed: "pain"/],
  ['true for yes', field('mood-history.psychoticNow', 'true'), /^mood-history\.psychoticNow: allowed: "yes", "no", "unsure"$/],
  ['a text for several', field('reason.goals', '"mood"'), /^reason\.goals: allowed: a list, each once, of "less-pain"/],
  ['an object for several', field('reason.goals', '{"0":"mood","length":1}'), /^reason\.goals: allowed: a list/],
  ['lists in lists for several', field('reason.goals', '[["mood"]]'), /^reason\.goals\.0: allowed: a list/],
  ['one choice twice', field('reason.goals', '["mood","mood"]'), /^reason\.goals: allowed: a list, each once/],
  ['"none" beside others', field('health-now.warningSigns', '["none","fever"]'), /^health-now\.warningSigns: allowed: .*"none", "none-yet" and "unsure" only alone$/],
  ['"unsure" beside others', field('health-now.warningSigns', '["unsure","fever"]'), /^health-now\.warningSigns: .*only alone/],
  ['"none-yet" beside a condition', field('pain-diagnosis.conditions', '["none-yet","fibromyalgia"]'), /^pain-diagnosis\.conditions: .*only alone/],
  ['a condition twice', field('pain-diagnosis.conditions', '["fibromyalgia","fibromyalgia"]'), /^pain-diagnosis\.conditions: .*each once/],
  ['an unknown condition', field('pain-diagnosis.conditions', `["${CANARY}"]`), /^pain-diagnosis\.conditions: allowed: a list, each once, of "/],
  [
    'a main condition that was not chosen',
    caseWith('{"pain-diagnosis":{"conditions":["fibromyalgia","crps-1"],"mainCondition":"neck-pain"}}'),
    /^pain-diagnosis\.mainCondition: .*one of those in conditions/,
  ],
  ['an unknown payer', field('insurance.payer', `"${CANARY}"`), /^insurance\.payer: allowed: "/],
  ...['-1', '4', '1.5', '1e308', '1e400', '-1e400', '"NaN"', '"1e3"', '"０"', '"5.5.5"', '"0x1"', '"1 2"', '"-"', 'true', '{}', '[1]', '"unsure"'].map(
    (value) => [`${value} for an item`, field('phq-9.q1', value), /^phq-9\.q1(\.0)?: allowed: a whole number from 0 to 3, "declined"$/] as const,
  ),
  ...['11', '-0.5', '"10.5"', '[[]]'].map((value) => [`${value} on a scale`, field('pain-impact.pegAverage', value), /^pain-impact\.pegAverage: .*0 to 10/] as const),
  ...['32', '1e400', '"31.5"', '"thirty"', '["unsure"]', '"declined"'].map(
    (value) => [`${value} days`, field('headache.daysPerMonth', value), /^headache\.daysPerMonth: allowed: a whole number from 0 to 31, "unsure"$/] as const,
  ),
  ...['"2021-13"', '"2021-00"', '"2021"', '"1919-12"', '"2026-12"', '202103', '"2021-03-05"', '["2021-03"]'].map(
    (value) =>
      [
        `the month ${value}`,
        field('pain-diagnosis.since', value),
        /^pain-diagnosis\.since: allowed: a month YYYY-MM from 1920-01 to the day of the case, "unsure"$/,
      ] as const,
  ),
  ...['"2026-02-30"', '"1899-12-31"', '"2026-11-23"', '"unsure"', '19800517', '"05/17/1980"'].map(
    (value) =>
      [`the day ${value}`, field('about-you.dateOfBirth', value), /^about-you\.dateOfBirth: allowed: a day YYYY-MM-DD from 1900-01-01 to the day of the case$/] as const,
  ),
  ['NUL', field('reason.inOwnWords', `"${CANARY}\\u0000"`), /^reason\.inOwnWords: allowed: text/],
  ['a control character', field('about-you.fullName', `"${CANARY}\\u001b[2J"`), /^about-you\.fullName: allowed: text/],
  ['a lone high surrogate', field('reason.inOwnWords', `"${CANARY}\\ud800"`), /^reason\.inOwnWords: allowed: text/],
  ['a lone low surrogate', field('reason.inOwnWords', `"\\udc00${CANARY}"`), /^reason\.inOwnWords: allowed: text/],
  ['text turned round', field('about-you.fullName', `"\\u202e${CANARY}"`), /^about-you\.fullName: allowed: text/],
  ['121 characters', field('about-you.fullName', `"${'x'.repeat(121)}"`), /^about-you\.fullName: allowed: text of at most 120/],
  ['2,001 characters', field('reason.inOwnWords', `"${'x'.repeat(2001)}"`), /^reason\.inOwnWords: allowed: text of at most 2000/],
  ['no e-mail address', field('about-you.email', `"${CANARY}"`), /^about-you\.email: allowed: .*an e-mail address/],
  ['no phone number', field('about-you.phone', `"${CANARY}"`), /^about-you\.phone: allowed: .*a phone number with its area code/],
  ['21 rows', row(many(21, (number) => `{"medicine":"m${number}"}`)), /^medicines\.list: allowed: a list of 0 to 20 rows with medicine, .*; medicine in each$/],
  ['201 rows', row(many(201, () => '{}')), /^medicines\.list: allowed: a list of 0 to 20 rows/],
  ['a row without a name', row('{"now":"yes"}'), /^medicines\.list: .*medicine in each$/],
  ['a row that is a list', row(`["${CANARY}"]`), /^medicines\.list\.0: allowed: a list of 0 to 20 rows/],
  ['a row that is null', row('null'), /^medicines\.list\.0: allowed: a list of 0 to 20 rows/],
  ['a row that is an empty list', row('[]'), /^medicines\.list\.0: allowed: a list of 0 to 20 rows/],
  ['rows that are an object', field('medicines.list', '{"0":{}}'), /^medicines\.list: allowed: a list of 0 to 20 rows/],
  ['a cell of the wrong type', row('{"medicine":"x"},{"medicine":"y","now":true}'), /^medicines\.list\.1\.now: allowed: "yes", "no", "unsure"$/],
  ['a cell out of range', row('{"medicine":"x","doseMg":-1}'), /^medicines\.list\.0\.doseMg: allowed: a number from 0 to 100000, "unsure"$/],
  ['a deep name', row(`{"medicine":${nested(8)}}`), /^medicines\.list\.0\.medicine: allowed: an id, a name or text of at most 120/],
  ['a wrong answer to a question that is not shown', caseWith('{"implants":{"pump":"no","pumpKind":"nonsense"}}'), /^implants\.pumpKind: allowed: "intrathecal"/],
]

// The grammar of JSON, and what is nested too deep at each place, are in tests/lib/intake/json-text.test.ts.

/** In one list, so that not every line starts a process; each has its own number. */
describe.concurrent('an answer that is none', () => {
  const parts = Array.from({ length: Math.ceil(VALUES.length / 40) }, (_, part) => VALUES.slice(part * 40, part * 40 + 40))
  it.each(parts.map((part, number) => [number + 1, part] as const))('is refused with its place and what is allowed there (%i)', { timeout: SECONDS }, async (_, part) => {
    const evaluated = await evaluating(`[${part.map(([, input]) => input).join(',')}]`)
    expectRefused(evaluated)
    for (const [number, [what, , says]] of part.entries()) {
      const before = `case ${number + 1}: `
      const lines = evaluated.lines.filter((line) => line.startsWith(before)).map((line) => line.slice(before.length))
      expect(lines, what).toEqual([expect.stringMatching(says)])
    }
  })

  it('says of many problems the first fifty and how many more', { timeout: SECONDS }, async () => {
    const evaluated = await evaluating(`[${many(300, () => field('phq-9.q1', '9'))}]`)
    expectRefused(evaluated)
    expect(evaluated.lines).toHaveLength(51)
    expect(evaluated.lines.at(-1)).toBe('and 250 more')
  })

  it('names ten of many unknown keys and counts the others', { timeout: SECONDS }, async () => {
    const { lines } = await evaluating(caseWith(`{"reason":${keys(500)}}`))
    expect(lines).toHaveLength(11)
    expect(lines.at(-1)).toBe('reason.…: and 490 more such keys')
  })
})

describe.concurrent('a file that is none, and options that are none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evaluate-abuse-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const good = join(folder, 'good.json')
  writeFileSync(good, caseWith('{}'))

  it.each([
    ['a directory', [folder], /is a directory, not a file$/],
    ['a missing file', [join(folder, 'nope.json')], /no such file$/],
    ['a name that is too long', [`${folder}/${'n'.repeat(300)}`], /the name is too long$/],
    ['a device without end', ['/dev/zero'], /larger than 20 MB/],
    ['no file', ['--explain'], /^one file is needed, not 0$/],
    ['two files', [good, good], /^one file is needed, not 2$/],
    ['an unknown option', ['--nope', good], /^unknown option --nope$/],
    ['an option that a terminal would obey', ['--\u001b[2J', good], /^unknown option "--\\u001b\[2J"$/],
  ])('%s is refused', { timeout: SECONDS }, async (_, options, says) => {
    const evaluated = await evaluating('', ...options)
    expectRefused(evaluated)
    expect(evaluated.lines[0]).toMatch(says)
  })
})

describe.concurrent('what looks odd and is right', () => {
  const said = async (input: string) => {
    const { status, stdout, lines } = await evaluating(input)
    expect(lines).toEqual([])
    expect(status).toBe(0)
    return JSON.parse(stdout) as Record<string, unknown> & { ignored: readonly string[] }
  }

  it('a case without answers is judged', { timeout: SECONDS }, async () => {
    const nothing = await said(caseWith('{}'))
    expect(nothing).toMatchObject({ safety: { disposition: 'UNKNOWN' }, ignored: [] })
    const blanks = caseWith('{"phq-9":{"q1":"","q2":" ","q3":null},"reason":{"inOwnWords":"\\t\\n","goals":[]},"medicines":{"list":[{},{"medicine":" "}]},"gad-7":{}}')
    expect(await said(blanks), 'a blank is unanswered, never 0').toEqual(nothing)
  })

  it('digits as text are numbers, spaces around them no matter', { timeout: SECONDS }, async () => {
    const typed = caseWith(
      '{"phq-9":{"q1":" 3 ","q9":"0"},"headache":{"daysPerMonth":"20"},"medicines":{"list":[{"medicine":" sertraline ","givenFor":"mood","doseMg":"1,200"}]}}',
    )
    const plain = caseWith('{"phq-9":{"q1":3,"q9":-0},"headache":{"daysPerMonth":20},"medicines":{"list":[{"medicine":"sertraline","givenFor":"mood","doseMg":1200}]}}')
    expect(await said(typed)).toEqual(await said(plain))
  })

  it('decomposed letters are composed, and characters are counted as people count them', { timeout: SECONDS }, async () => {
    expect(await said(field('reason.inOwnWords', '"Jose\\u0301 🙂"'))).toEqual(await said(field('reason.inOwnWords', '"Jos\u00e9 \\ud83d\\ude42"')))
    await said(field('about-you.fullName', `"${'🙂'.repeat(120)}"`))
  })

  it('answers to what is not shown are set aside by name', { timeout: SECONDS }, async () => {
    expect((await said(caseWith('{"implants":{"pump":"no","pumpKind":"insulin"}}'))).ignored).toEqual(['implants.pumpKind'])
  })

  it('a long list is printed case by case, in the bytes of one list', { timeout: SECONDS }, async () => {
    const [two, none] = await Promise.all([evaluating(`[${caseWith('{}')},${caseWith('{}')}]`), evaluating('[]')])
    expect(two.stdout).toBe(`${JSON.stringify(JSON.parse(two.stdout), null, 2)}\n`)
    expect(none).toMatchObject({ status: 0, stdout: '[]\n' })
    const many300 = await evaluating(`[${many(300, () => caseWith('{}'))}]`)
    expect(many300.stdout.length).toBeGreaterThan(25_000_000)
    expect(many300.megabytes).toBeLessThan(MOST_MEGABYTES + 100)
  })
})
