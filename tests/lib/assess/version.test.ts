import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { factData, ruleData, rulesVersion, versionOf } from '@/lib/assess/version'
import { mentionedThings } from '@/lib/facts/contradictions/mentioned-things'
import { INTERACTION_RULES } from '@/lib/facts/interaction-rules'
import { changedSilently, type JudgedPeople, judgedPeople } from '@/scripts/judged-people'

const recorded = JSON.parse(readFileSync(new URL('../../../docs/judged-people.json', import.meta.url), 'utf8')) as JudgedPeople
const now = judgedPeople()

/** Names of what the files below lib/facts export in capitals: limits, lists and tables. */
function namesInCapitals(): readonly string[] {
  const root = new URL('../../../lib/facts/', import.meta.url)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  return files.flatMap((file) => [...readFileSync(new URL(file, root), 'utf8').matchAll(/^export const ([A-Z][A-Z0-9_]+)\b/gm)].map(([, name = '']) => name))
}

describe('The version of the rules', () => {
  it('covers every limit, list and table that facts are worked out by', () => {
    expect(namesInCapitals().length).toBeGreaterThan(15)
    for (const name of namesInCapitals()) expect(Object.keys(factData), `add ${name} to factData in lib/assess/version.ts`).toContain(name)
  })

  it.each(Object.entries(factData))('changes with %s', (name, value) => {
    const other = Array.isArray(value) ? value.slice(1) : typeof value === 'number' ? value + 1 : 'something else'
    expect(versionOf(ruleData, { ...factData, [name]: other })).not.toBe(rulesVersion())
  })

  it('changes with each pair of medicines, each thing that words are read for, each source', () => {
    const without = <T>(all: readonly T[], one: T) => all.filter((other) => other !== one)
    for (const rule of INTERACTION_RULES) expect(versionOf(ruleData, { ...factData, INTERACTION_RULES: without(INTERACTION_RULES, rule) })).not.toBe(rulesVersion())
    for (const thing of mentionedThings) expect(versionOf(ruleData, { ...factData, mentionedThings: without(mentionedThings, thing) })).not.toBe(rulesVersion())
    const [first, ...others] = ruleData.sources
    expect(first && versionOf({ ...ruleData, sources: [{ ...first, title: `${first.title}.` }, ...others] })).not.toBe(rulesVersion())
  })

  it('changes with everything that is said of the invented people', () => {
    expect(changedSilently(recorded, now), 'a computed fact says something else: raise COMPUTATION_EDITION in lib/assess/version.ts, then `npm run manual`').toEqual([])
  })

  it('is the one recorded, with what it says', () => {
    expect(now, 'docs/judged-people.json is stale: run `npm run manual`').toEqual(recorded)
  })

  it('is blamed only for people whose answers stayed', () => {
    const [id = '', judged] = Object.entries(now.people)[0] ?? []
    const said = (change: object): JudgedPeople => ({ ...now, people: { ...now.people, [id]: { ...judged, answers: '', said: '', ...change } } })
    expect(changedSilently(said({ answers: judged?.answers }), now)).toEqual([id])
    expect(changedSilently(said({}), now)).toEqual([])
    expect(changedSilently({ ...said({ answers: judged?.answers }), rules: 'rules-of-before' }, now)).toEqual([])
  })
})
