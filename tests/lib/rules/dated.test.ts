import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/assess'
import { ruleData, versionOf } from '@/lib/assess/version'
import { readDraft } from '@/lib/intake/draft'
import type { Typed } from '@/lib/intake/typed'
import { conditionEvidence } from '@/lib/knowledge/conditions/evidence'
import type { Payer, Requirement } from '@/lib/knowledge/payers/payer'
import { not, type Plain } from '@/lib/rules/condition'
import { type Criterion, caseOf } from '@/lib/rules/criterion'
import { type Dated, type History, valueOn } from '@/lib/rules/dated'
import { addDays, type Day } from '@/lib/rules/day'
import type { Case } from '@/lib/rules/fact'
import { people } from '@/prisma/people'

type Rule = Criterion & Pick<Partial<Requirement>, 'dated' | 'disputed'>
const payers: readonly Payer[] = ruleData.payers
const rules: readonly Rule[] = [
  ...ruleData.criteria,
  ...conditionEvidence,
  ...ruleData.safetyItems,
  ...ruleData.alternatives,
  ...payers.flatMap(({ requires }) => requires),
]

/** The histories that a condition compares with. */
function historiesIn(plain: Plain): readonly History<number>[] {
  if ('fact' in plain) return plain.history ? [plain.history] : []
  return plain.op === 'not' ? historiesIn(plain.of) : plain.of.flatMap(historiesIn)
}
const historiesOf = ({ when, disputed, dated = [] }: Rule) => [...historiesIn(when.plain), ...(disputed ? historiesIn(disputed.lenient.plain) : []), ...dated]

const dated = rules.map((rule) => [rule.id, rule, historiesOf(rule)] as const).filter(([, , histories]) => histories.length > 0)
const all = [...new Set(dated.flatMap(([, , histories]) => histories))]

const LATER: Day = '2099-01-01'
/** With one more number that holds from a later day: what a change of a payer's number is. */
function withLater<T>(histories: readonly History<number>[], value: number, work: () => T): T {
  const grown = histories as unknown as Dated<number>[][]
  for (const history of grown) history.push({ from: LATER, value })
  try {
    return work()
  } finally {
    for (const history of grown) history.pop()
  }
}

const OLDER: readonly Day[] = ['2000-01-01', '2026-01-01', '2026-11-22', '2031-07-04', addDays(LATER, -1)]
const cases = people.map(({ on, answers }) => readDraft(answers as Typed, on).case)
/** A case of its own each time: what was worked out of one is remembered with it. */
const casesFor = (rule: Rule, on: Day): readonly Case[] => [...rule.examples.map(caseOf), ...cases].map((one) => ({ ...one, on }))

const judgements = (rule: Rule, days: readonly Day[]) =>
  days.flatMap((on) =>
    casesFor(rule, on).flatMap((one) =>
      [rule.when, ...(rule.disputed ? [rule.disputed.lenient] : [])].map((condition) => {
        const { verdict, because } = condition.judge(one)
        return `${on} ${verdict}: ${because.map(({ key }) => key).join()}`
      }),
    ),
  )

describe('a dated number', () => {
  it('holds from its day on, in whatever order they stand', () => {
    const history: History<number> = [
      { from: '2026-06-01', value: 3 },
      { from: '2026-01-01', value: 2 },
    ]
    expect(['2025-12-31', '2026-01-01', '2026-05-31', '2026-06-01', '2030-01-01'].map((day) => valueOn(history, day))).toEqual([undefined, 2, 2, 3, 3])
  })

  it('is found wherever a rule compares with one or counts by one', () => {
    expect(dated.map(([id]) => id)).toEqual(expect.arrayContaining(['aetna-severity', 'aetna-trials', 'florida-blue-trials', 'humana-trials']))
    expect(all.length).toBeGreaterThan(15)
  })

  it.each(dated)('%s: one more, later number changes no judgement as of an older day', (_, rule, histories) => {
    const before = judgements(rule, OLDER)
    for (const value of [0, 1_000_000]) expect(withLater(histories, value, () => judgements(rule, OLDER))).toEqual(before)
    // And it was there: as of its day it decides.
    const later = [0, 1_000_000].map((value) => withLater(histories, value, () => judgements(rule, [LATER]).join('\n')))
    expect(later[0]).not.toBe(later[1])
  })

  it('changes nothing that the whole assessment of an older day says', () => {
    const said = () => people.map(({ on, answers }) => JSON.stringify(assess(readDraft(answers as Typed, on).case)))
    const before = said()
    expect(withLater(all, 1_000_000, said)).toEqual(before)
  })
})

describe('the version of the rules', () => {
  const version = versionOf(ruleData)
  const LISTS = ['criteria', 'safetyItems', 'alternatives'] as const

  it('is the same for the same content', () => expect(versionOf({ ...ruleData })).toBe(version))

  it.each(LISTS)('changes with every one of %s: its words, its condition, its citation', (list) => {
    const changes = [
      (one: Criterion) => ({ title: `${one.title}.` }),
      (one: Criterion) => ({ when: not(one.when) }),
      (one: Criterion) => ({ cites: one.cites.map((cite) => ({ ...cite, section: `${cite.section}.` })) }),
    ]
    const every = ruleData[list] as readonly Criterion[]
    for (const [at, one] of every.entries()) {
      const change = changes[at % changes.length]?.(one)
      const changed = every.map((other, index) => (index === at ? { ...one, ...change } : other))
      expect(versionOf({ ...ruleData, [list]: changed }), `${one.id} ${Object.keys(change ?? {})}`).not.toBe(version)
    }
    expect(versionOf({ ...ruleData, [list]: every.slice(1) })).not.toBe(version)
  })

  it('changes with every dated number, also one that does not hold yet or no longer', () => {
    for (const [id, , histories] of dated) {
      for (const history of histories) {
        const earlier = history as unknown as Dated<number>[]
        expect(
          withLater([history], 7, () => versionOf(ruleData)),
          `${id}, later`,
        ).not.toBe(version)
        earlier.unshift({ from: '1999-01-01', value: 7 })
        expect(versionOf(ruleData), `${id}, earlier`).not.toBe(version)
        earlier.shift()
      }
    }
    expect(versionOf(ruleData)).toBe(version)
  })

  it('changes with every medicine', () => {
    for (const [at, row] of ruleData.medicines.entries()) {
      const changed = ruleData.medicines.map((other, index) => (index === at ? { ...row, class: 'changed' } : other))
      expect(versionOf({ ...ruleData, medicines: changed as unknown as typeof ruleData.medicines }), row.id).not.toBe(version)
    }
  })
})
