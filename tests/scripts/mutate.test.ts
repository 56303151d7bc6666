import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { withoutOneAlternative } from '../../scripts/mutate/break-patterns'
import { mutantsOf } from '../../scripts/mutate/mutant'
import { isContent, mutate } from '../../scripts/mutate/run'

const root = realpathSync(mkdtempSync(join(tmpdir(), 'mutate-')))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const FILES = {
  'lib/facts/drinks.ts': `/** Nobody tests the second one. */
export const isHeavy = (drinks: number): boolean => drinks > 14
export const isLight = (drinks: number): boolean => drinks < 3
export const countedDown = (from: number): number => {
  let left = from
  while (left > 0) left = left - 1
  return left
}
`,
  'lib/facts/unread.ts': 'export const LIMIT = 7\n',
  'tests/drinks.test.ts': `import { describe, expect, it } from 'vitest'
import { countedDown, isHeavy, isLight } from '@/lib/facts/drinks'
describe('drinks', () => {
  it.each([[14, false], [15, true]])('%i', (drinks, expected) => expect(isHeavy(drinks)).toBe(expected))
  it('few', () => expect(isLight(1)).toBe(true))
  it('down', () => expect(countedDown(3)).toBe(0))
  it('is printed', () => expect(isLight.toString()).toContain('< 3'))
})
`,
}
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const writtenAt = () => Object.keys(FILES).map((path) => statSync(join(root, path)).mtimeMs)
const entry = (file: string, source: string, words: string) => ({ file, source, words, why: 'for this test' })
const LIMIT = ['lib/facts/unread.ts', 'export const LIMIT = 7'] as const
const plan = {
  court: { root, tests: ['tests/drinks.test.ts'], ignoring: ['drinks > is printed'] },
  folders: ['lib/facts'],
  equivalents: [entry(...LIMIT, '7 → 6')],
  processes: 2,
  patience: 3_000,
}

describe('npm run mutate', () => {
  it('reports what no test notices, nothing else, and writes no file', { timeout: 60_000 }, async () => {
    const before = writtenAt()
    const stale = entry('lib/facts/unread.ts', 'export const LIMIT = 8', '8 → 9')
    const wrong = entry('lib/facts/drinks.ts', 'export const isHeavy = (drinks: number): boolean => drinks > 14', '14 → 15')
    const outcome = await mutate({ ...plan, equivalents: [...plan.equivalents, stale, wrong] })
    expect(outcome.survivors.map(({ mutant: { file, line, words } }) => `${file}:${line} ${words}`)).toEqual([
      'lib/facts/drinks.ts:3 < → <=',
      'lib/facts/drinks.ts:3 3 → 2',
      'lib/facts/drinks.ts:3 3 → 4',
      'lib/facts/unread.ts:1 7 → 8',
    ])
    // Entries of the list of equivalents that fit nothing, or that a test notices after all.
    expect([outcome.stale, outcome.noticed, isContent(outcome)]).toEqual([[stale], [wrong], false])
    // One that counts upwards for ever is ended, and counts as noticed.
    expect(outcome.judged.filter(({ verdict }) => verdict.by?.startsWith('no answer')).map(({ mutant }) => mutant.words)).toContain('- → +')
    expect(writtenAt()).toEqual(before)
    for (const [path, text] of Object.entries(FILES)) expect(readFileSync(join(root, path), 'utf8')).toBe(text)
  })

  it('is content with nothing but equivalents, and takes its part of one file', { timeout: 60_000 }, async () => {
    const outcome = await mutate({ ...plan, only: 'lib/facts/unread.ts', shard: { part: 1, of: 2 } })
    expect([isContent(outcome), outcome.judged.map(({ mutant }) => mutant.words)]).toEqual([true, ['7 → 6']])
  })

  it('refuses to begin while a test fails', { timeout: 60_000 }, async () => {
    writeFileSync(join(root, 'tests/failing.test.ts'), "import { expect, it } from 'vitest'\nit('fails', () => expect(1).toBe(2))\n")
    const failing = { ...plan, processes: 1, court: { ...plan.court, tests: ['tests/failing.test.ts'] } }
    await expect(mutate(failing)).rejects.toThrow(/Before anything is broken a test fails: tests\/failing\.test\.ts > fails/)
  })
})

const words = (text: string) => mutantsOf('lib/facts/any.ts', text).map((one) => one.words)

describe('What is broken', () => {
  it('conditions: comparison, combination, negation, threshold, child and choice', () => {
    const found = words("import { all, atLeast, oneOf } from '@/lib/rules/condition'\nexport const when = all(atLeast(age, 15), oneOf(side, ['left', 'right']))\n")
    expect([...found].sort()).toEqual(
      [
        'all → any',
        'atLeast → above',
        '15 → 14',
        '15 → 16',
        'atLeast(age, 15) dropped',
        "oneOf(side, ['left', 'right']) dropped",
        "oneOf(side, ['left', 'right']) → not(oneOf(side, ['left', 'right']))",
        "'left' dropped",
        "'right' dropped",
      ].sort(),
    )
  })

  it('criteria: bearing, silence, disposition, urgency, gate', () => {
    const text = "export const one = safetyItem({ when: x, dispositions: { met: 'STOP' }, urgency: 'PRIORITY', gate: true, says: { met: ['stop', 'No.'], unmet: null } })"
    expect(words(text)).toEqual(
      expect.arrayContaining(["'STOP' → 'STOP-pending-review'", "urgency: 'PRIORITY' dropped", 'gate: true dropped', "['stop', 'No.'] → null", "'stop' → 'work-up'"]),
    )
  })

  it('alternatives: for whom they stay when stimulation is stopped', () => {
    expect(words("export const one = alternative({ when: x, whenStopped: 'It stays.', stoppedOnlyIf: isAdult, says: { met: null } })")).toEqual(
      expect.arrayContaining(["whenStopped: 'It stays.' dropped", 'stoppedOnlyIf: isAdult dropped']),
    )
  })

  it('neither examples nor citations, names or types', () => {
    expect(words("export const one = { title: 'One', examples: [{ given: [given(a, 3)], then: 'met' }], cites: [a.at('x', 'y')] }\nexport type Two = 1 | 2\n")).toEqual(
      [],
    )
  })

  it('patterns: one alternative of every group', () => {
    expect(withoutOneAlternative('a(?:b|c)|[|]\\|d')).toEqual(['a(?:c)|[|]\\|d', 'a(?:b)|[|]\\|d', '[|]\\|d', 'a(?:b|c)'])
  })
})
