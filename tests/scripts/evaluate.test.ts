import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { martha } from '../lib/assess/person'

const folder = mkdtempSync(join(tmpdir(), 'evaluate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function evaluate(input: unknown, ...options: readonly string[]) {
  const path = join(folder, 'input.json')
  writeFileSync(path, typeof input === 'string' ? input : JSON.stringify(input))
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/evaluate.ts', path, ...options], { encoding: 'utf8' })
  return { status, stdout, lines: stderr.split('\n').filter(Boolean) }
}

const one = { on: '2026-11-22', answers: martha }

describe('npm run evaluate', () => {
  it('gives an object for a case and an array for an array', () => {
    const single = evaluate(one)
    expect(single.lines).toEqual([])
    expect(JSON.parse(single.stdout)).toMatchObject({ on: '2026-11-22', candidacy: { band: 'B1' }, funding: { path: 'INS-MDD' } })
    expect(JSON.parse(evaluate([one, one]).stdout)).toHaveLength(2)
    expect(JSON.parse(evaluate([]).stdout)).toEqual([])
  })

  it('reads digits as text the same', () => {
    const asText = { ...one, answers: { ...martha, 'phq-9': Object.fromEntries(Object.entries(martha['phq-9'] ?? {}).map(([key, value]) => [key, String(value)])) } }
    expect(evaluate(asText).stdout).toBe(evaluate(one).stdout)
  })

  it('names the answers that it set aside', () => {
    const { ignored } = JSON.parse(evaluate({ ...one, answers: { ...martha, implants: { ...martha.implants, pumpKind: 'insulin' } } }).stdout)
    expect(ignored).toEqual(['implants.pumpKind'])
  })

  it('refuses what it cannot read: exit 2, a line a problem with step, field and what is allowed', () => {
    const { status, stdout, lines } = evaluate([one, { on: '2026-11-22', answers: { 'phq-9': { q1: 7 }, insurance: { coverage: 'gold' } } }])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^case 2: phq-9\.q1: .*0 to 3/)
    expect(lines[1]).toMatch(/^case 2: insurance\.coverage: .*"commercial"/)
  })

  it('refuses unknown steps, fields and files', () => {
    expect(evaluate({ on: '2026-11-22', answers: { moods: {} } })).toMatchObject({ status: 2, lines: [expect.stringMatching(/^moods: no such step; allowed: /)] })
    expect(evaluate({ on: '2026-11-22', answers: { 'gad-7': { q8: 1 } } })).toMatchObject({
      status: 2,
      lines: [expect.stringMatching(/^gad-7\.q8: no such field; allowed: /)],
    })
    expect(evaluate('{').status).toBe(2)
    expect(evaluate(one, '--verbose').status).toBe(2)
  })

  it('explains in text and prints its schema', () => {
    expect(evaluate(one, '--explain').stdout).toContain('Band: B1')
    expect(JSON.parse(evaluate(one, '--schema').stdout)).toMatchObject({ type: 'object', required: ['on', 'answers'] })
  })
})
