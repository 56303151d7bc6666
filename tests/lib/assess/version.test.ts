import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changedSilently, type JudgedPeople, judgedPeople } from '@/scripts/judged-people'

const recorded = JSON.parse(readFileSync(new URL('../../../docs/judged-people.json', import.meta.url), 'utf8')) as JudgedPeople
const now = judgedPeople()

describe('The version of the rules', () => {
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
