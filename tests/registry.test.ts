import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { manualAsMarkdown } from '@/lib/documents/manual/markdown'
import { medicineTable } from '@/lib/facts/medicines/table'
import { HEADACHE_CONDITIONS } from '@/lib/facts/pain'
import { PAIN_LINES_OF } from '@/lib/facts/pain-lines'
import { alternatives } from '@/lib/knowledge/alternatives'
import { painFamilies } from '@/lib/knowledge/codes'
import { procedures } from '@/lib/knowledge/codes/procedures'
import { conditions, conditionWith } from '@/lib/knowledge/conditions'
import { conditionEvidence } from '@/lib/knowledge/conditions/evidence'
import { criteria } from '@/lib/knowledge/criteria'
import { disagreements } from '@/lib/knowledge/disagreements'
import { pagesFoundWrong } from '@/lib/knowledge/disagreements/pages-found-wrong'
import { optionsIn } from '@/lib/knowledge/lists'
import { notModelledList } from '@/lib/knowledge/not-modelled'
import { payers } from '@/lib/knowledge/payers'
import { safetyItems } from '@/lib/knowledge/safety'
import { sources } from '@/lib/knowledge/sources'
import { treatments } from '@/lib/knowledge/treatments'
import type { Citation } from '@/lib/rules/citation'
import { isDay } from '@/lib/rules/day'
import { type Fact, questionsOf } from '@/lib/rules/fact'
import { steps } from '@/lib/steps'
import { bodyRegions } from '@/lib/steps/body-regions'
import { expectExamplesToHold } from './lib/knowledge/examples'

const ROOT = new URL('../lib/', import.meta.url)
const requirements = payers.flatMap(({ requires }) => requires)
const judged = [...safetyItems, ...criteria, ...conditionEvidence, ...alternatives, ...requirements]

/** Everything that cites: what is judged, what is not, and where sources disagree. */
const citing: readonly { readonly id: string; readonly cites: readonly Citation[] }[] = [
  ...judged,
  ...notModelledList,
  ...disagreements.flatMap(({ id, sides }) => sides.map(({ cites }) => ({ id, cites }))),
  ...pagesFoundWrong.map(({ claim, cites }) => ({ id: claim, cites })),
  ...procedures.map(({ code, cites }) => ({ id: code, cites })),
  ...painFamilies,
]

const isItem = (value: unknown): value is { readonly id: string } => typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'

/** What a folder's files export that has an id, by file. Files that declare types or build things export none. */
async function itemsIn(folder: string, belongs: (item: object) => boolean): Promise<readonly { readonly file: string; readonly item: { readonly id: string } }[]> {
  const files = readdirSync(new URL(folder, ROOT)).filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  const modules = await Promise.all(
    files.map(async (file) => ({ file, exported: (await import(`${new URL(folder + file, ROOT).pathname}`)) as Record<string, unknown> })),
  )
  return modules.flatMap(({ file, exported }) =>
    Object.values(exported)
      .filter(isItem)
      .filter(belongs)
      .map((item) => ({ file, item })),
  )
}

const REGISTRIES: readonly { readonly folder: string; readonly list: readonly { readonly id: string }[]; readonly belongs: (item: object) => boolean }[] = [
  { folder: 'knowledge/criteria/', list: criteria, belongs: (item) => 'counts' in item },
  { folder: 'knowledge/safety/', list: safetyItems, belongs: (item) => 'dispositions' in item },
  { folder: 'knowledge/conditions/', list: conditions, belongs: (item) => 'sideRule' in item },
  { folder: 'knowledge/payers/', list: payers, belongs: (item) => 'requires' in item },
  { folder: 'knowledge/alternatives/', list: alternatives, belongs: (item) => 'when' in item },
  { folder: 'knowledge/disagreements/', list: disagreements, belongs: (item) => 'sides' in item },
  { folder: 'knowledge/not-modelled/', list: notModelledList, belongs: (item) => 'why' in item },
  { folder: 'knowledge/sources/', list: sources, belongs: (item) => 'publisher' in item },
  { folder: 'steps/', list: steps, belongs: (item) => 'fields' in item && 'section' in item },
]

describe('Every file is listed', () => {
  for (const { folder, list, belongs } of REGISTRIES) {
    it(`in lib/${folder}index.ts`, async () => {
      const listed = new Set(list.map(({ id }) => id))
      const items = await itemsIn(folder, belongs)
      expect(items.length).toBeGreaterThan(0)
      for (const { file, item } of items) expect(listed.has(item.id), `lib/${folder}${file} is not listed: add it to lib/${folder}index.ts`).toBe(true)
      expect(list.length, `lib/${folder}index.ts lists something that no file of the folder exports`).toBe(new Set(items.map(({ item }) => item.id)).size)
    })
  }

  it.each(['criteria', 'safety', 'conditions', 'payers', 'alternatives'])('one thing a file in %s', async (name) => {
    const registry = REGISTRIES.find(({ folder }) => folder === `knowledge/${name}/`)
    const files = (registry ? await itemsIn(registry.folder, registry.belongs) : []).map(({ file }) => file)
    expect(
      files.filter((file, at) => files.indexOf(file) !== at),
      'split the file',
    ).toEqual([])
  })
})

describe('Ids', () => {
  it('are unique among everything that is judged', () => {
    const ids = judged.map(({ id }) => id)
    expect(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      'rename one of each',
    ).toEqual([])
  })

  it('are unique among sources', () => {
    const ids = sources.map(({ id }) => id)
    expect(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      'rename one of each',
    ).toEqual([])
  })

  it('of facts stand for one fact each, so that a supposed value means one thing', () => {
    const byKey = new Map<string, Set<string>>()
    const seen = new Set<Fact<unknown>>()
    const visit = (fact: Fact<unknown>): void => {
      if (seen.has(fact)) return
      seen.add(fact)
      byKey.set(fact.key, (byKey.get(fact.key) ?? new Set()).add(fact.label))
      fact.inputs.forEach(visit)
    }
    for (const one of judged) for (const fact of [...one.when.facts, ...(one.tells ?? [])]) visit(fact)
    for (const [key, labels] of byKey) expect([...labels], `two facts share the key ${key}`).toHaveLength(1)
  })
})

describe('What is judged', () => {
  it.each(judged.map((one) => [one.id, one] as const))('%s: its examples hold and its sentences find their facts', (_, one) => {
    expectExamplesToHold(one)
  })

  it('rests on questions of the interview', () => {
    for (const { id, when } of judged) {
      for (const fact of when.facts.flatMap(questionsOf)) {
        const [step, field] = fact.key.split('.') as [string, string]
        expect(
          steps.some((one) => one.id === step && Object.hasOwn(one.fields, field)),
          `${id} reads ${fact.key}, which no step asks`,
        ).toBe(true)
      }
    }
  })

  it('says something in at least one verdict', () => {
    for (const { id, says } of judged) expect(says.met !== null || says.unmet !== null || says.unknown !== null, `${id} never says anything`).toBe(true)
  })

  it('promises nothing and refuses nobody', () => {
    const FORBIDDEN =
      /not a candidate|you qualify|you (?:do not|don.t) qualify|can never|will (?:cure|relieve|end|stop) |extremely mild|no side effects|rapid(?:ly)? acting/i
    for (const { id, says } of judged) {
      for (const text of [says.met?.[1], says.unmet?.[1], says.unknown]) expect(text ?? '', `${id}: reword`).not.toMatch(FORBIDDEN)
    }
  })
})

describe('Citations', () => {
  const known = new Set(sources.map(({ id }) => id))
  it('resolve to a listed source, by section', () => {
    for (const { id, cites } of citing) {
      for (const { source, section } of cites) {
        expect(known.has(source.id), `${id} cites ${source.id}: list its file in lib/knowledge/sources/index.ts`).toBe(true)
        expect(section.length, `${id} cites ${source.id} without a section`).toBeGreaterThan(0)
      }
    }
  })

  it('never name a file, and sources carry a real day', () => {
    for (const { id, publisher, title, readOn } of sources) {
      expect(isDay(readOn), `${id}: readOn`).toBe(true)
      expect(`${publisher} ${title}`, `${id} names a file`).not.toMatch(/\.(?:txt|md|csv|json)\b/)
    }
  })

  it('quote at most some fifteen words', () => {
    for (const { id, cites } of citing) {
      for (const { states } of cites)
        for (const [, quote = ''] of states.matchAll(/“([^”]+)”/g)) expect(quote.split(/\s+/).length, `${id} quotes “${quote}”`).toBeLessThanOrEqual(16)
    }
  })
})

describe('Lists agree', () => {
  it('headaches: what the facts call one is a headache condition', () => {
    expect([...HEADACHE_CONDITIONS].sort()).toEqual(
      conditions
        .filter(({ group }) => group === 'headache')
        .map(({ id }) => id)
        .sort(),
    )
  })

  it('pain lines belong to conditions that are offered', () => {
    for (const id of Object.keys(PAIN_LINES_OF)) expect(conditionWith(id), `lib/facts/pain-lines.ts names ${id}`).toBeDefined()
  })

  it('names of conditions and of payers stand for one thing each', () => {
    for (const names of [conditions.map((one) => one.names), payers.map((one) => [one.name, ...one.names])]) {
      const all = names.flatMap((some) => [...new Set(some.map((name) => name.toLowerCase()))])
      expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([])
    }
  })

  it('what the interview offers is what is known', () => {
    const offered = (list: 'conditions' | 'payers' | 'treatments') => optionsIn(list).map(({ value }) => value)
    expect(offered('conditions')).toEqual([...conditions.map(({ id }) => id), 'other', 'none-yet'])
    expect(offered('payers')).toEqual([...payers.map(({ id }) => id), 'other'])
    expect(offered('treatments')).toEqual(treatments.map(({ id }) => id))
  })

  it('treatments are the rows that are no medicine', () => {
    expect(treatments.length).toBe(medicineTable.filter((row) => row.class === 'procedure' || row.class === 'therapy').length)
  })

  it('the widespread pain index has nineteen sites', () => {
    expect(bodyRegions.filter(({ widespreadPainIndex }) => widespreadPainIndex)).toHaveLength(19)
  })
})

describe('The manual', () => {
  it('is fresh', () => {
    const printed = readFileSync(new URL('../docs/manual.md', import.meta.url), 'utf8')
    expect(printed === manualAsMarkdown(), 'docs/manual.md is stale: run `npm run manual`').toBe(true)
  })
})
