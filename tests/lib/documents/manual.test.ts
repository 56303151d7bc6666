import { describe, expect, it } from 'vitest'
import { findingAnchor } from '@/components/findings/links'
import { manual } from '@/lib/documents/manual'
import { manualPlace } from '@/lib/documents/manual/finding-place'
import { manualAsMarkdown } from '@/lib/documents/manual/markdown'
import type { ManualSection } from '@/lib/documents/manual/parts'
import { groupHolding, groupsOf, standsIn } from '@/lib/documents/manual/places'
import { MANUAL_SECTIONS } from '@/lib/documents/manual/section-ids'
import { medicineTable } from '@/lib/facts/medicines/table'
import { alternatives } from '@/lib/knowledge/alternatives'
import { conditions } from '@/lib/knowledge/conditions'
import { conditionEvidence } from '@/lib/knowledge/conditions/evidence'
import { criteria } from '@/lib/knowledge/criteria'
import { disagreements } from '@/lib/knowledge/disagreements'
import { notModelledList } from '@/lib/knowledge/not-modelled'
import { payers } from '@/lib/knowledge/payers'
import { safetyItems } from '@/lib/knowledge/safety'
import { sources } from '@/lib/knowledge/sources'
import { checkedInWords } from '@/lib/rules/citation'
import { isKnownAddress } from '@/lib/server/known-addresses'

const { sections, numbers } = manual()

/** Every anchor of a section's page: entries, rows of their tables, and the numbers that entries are found by. */
function anchorsOf({ parts, entries }: ManualSection): readonly string[] {
  const rows = [...parts, ...entries.flatMap((entry) => entry.parts)].flatMap((part) => (part.kind === 'table' ? part.rows.flatMap(({ id }) => id ?? []) : []))
  return [...entries.map(({ id }) => id), ...rows, ...new Set(entries.flatMap((entry) => entry.numbers))]
}
const anchors = new Map(sections.map((section) => [section.id as string, new Set(anchorsOf(section))]))
/** The same by page: a section of several pages has its entries on theirs. */
const pages = new Map(
  sections.flatMap((section) => {
    const groups = groupsOf(section.id).map((group) => {
      const entries = section.entries.filter(({ number }) => standsIn(group, number))
      return [`${section.id}/${group.id}`, new Set(anchorsOf({ ...section, parts: [], entries }))] as const
    })
    return [...groups, ...(groups.length > 0 ? [] : [[section.id as string, new Set(anchorsOf(section))] as const])]
  }),
)
const hasPlace = (address: string) => {
  const [, page = '', id = ''] = /^\/manual\/([\w/-]+)#(.+)$/.exec(address) ?? []
  return pages.get(page)?.has(id) ?? false
}

describe('The manual', () => {
  it('has the sections that addresses know, in their order', () => {
    expect(sections.map(({ id }) => id)).toEqual([...MANUAL_SECTIONS])
  })

  it.each(sections.map((section) => [section.id, section] as const))('%s: each anchor once on its page', (_, section) => {
    const all = anchorsOf(section)
    expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([])
  })

  it.each([
    ['safety', safetyItems],
    ['criteria', criteria],
    ['conditions', conditions],
    ['alternatives', alternatives],
    ['payers', payers],
    ['payers', payers.flatMap(({ requires }) => requires)],
    ['medicines', medicineTable],
    ['disagreements', disagreements],
    ['not-modelled', notModelledList],
    ['sources', sources],
  ] as const)('%s: everything registered has its anchor', (section, registered: readonly { readonly id: string }[]) => {
    expect(registered.filter(({ id }) => !anchors.get(section)?.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('tells of each rule its condition, every verdict, its examples and its sources', () => {
    for (const { id, entries } of sections.filter((section) => ['safety', 'criteria', 'alternatives'].includes(section.id))) {
      for (const entry of entries) {
        const kinds = entry.parts.map((part) => (part.kind === 'words' ? part.label : part.kind))
        expect(kinds, `${id} ${entry.id}`).toEqual(expect.arrayContaining(['Condition', 'verdicts', 'table', 'sources']))
      }
    }
  })

  it('leaves no name to fill in and nothing of the code', () => {
    const text = manualAsMarkdown()
    expect(text).not.toMatch(/\{[\w-]+\}|undefined|\[object|seizureNote|interactionNote|lowDosePainNote/)
  })

  it('leads from every number to what accounts for it', () => {
    expect(numbers.length).toBeGreaterThan(114)
    for (const { number, places } of numbers) for (const { section, entry, address } of places) expect(hasPlace(address), `${number}: ${section}#${entry}`).toBe(true)
  })

  it.each(sections.filter(({ id }) => groupsOf(id).length > 0).map((section) => [section.id, section.entries] as const))(
    '%s: every entry on the page of one subject',
    (section, entries) => {
      for (const { id, number } of entries)
        expect(groupHolding(section, number), `${id}: give the first of ${number} a group in lib/documents/manual/places.ts`).toBeDefined()
      const all = groupsOf(section).flatMap((group) => group.numbers)
      expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([])
    },
  )

  it.each(sections.flatMap(({ id, entries }) => groupsOf(id).map((group) => [`${id}/${group.id}`, group, entries] as const)))('%s: has entries', (_, group, entries) => {
    expect(entries.some(({ number }) => standsIn(group, number))).toBe(true)
  })

  it('says of nothing recalled or proposed that it was read', () => {
    expect(manualAsMarkdown()).toContain('written down on 2026-11-22; unverified: recalled, not confirmed by a source')
    expect(checkedInWords('own-proposal', '2026-11-22')).toBe('own proposal of 2026-11-22, for the psychiatrist to approve')
    for (const standing of ['read', 'excerpt', 'secondary'] as const) expect(checkedInWords(standing, '2026-11-22')).toContain('read on 2026-11-22')
    for (const standing of ['unverified', 'own-proposal'] as const) expect(checkedInWords(standing, '2026-11-22')).not.toMatch(/\bread\b/)
  })
})

describe('A link from a finding', () => {
  const found = (id: string, number: string) => manualPlace({ id, number })
  it.each([
    ['safety items', safetyItems.map(({ id, number }) => found(id, number))],
    ['criteria', criteria.map(({ id, number }) => found(id, number))],
    ['conditions', conditionEvidence.map(({ id, number }) => found(id, number))],
    ['alternatives', alternatives.map(({ id, number }) => found(id, number))],
    ['payers', payers.flatMap(({ requires }) => requires.map(({ id }) => found(id, '')))],
    ['disagreements', disagreements.map(({ id }) => `/manual/disagreements#${id}`)],
  ])('leads somewhere, for %s', (_, addresses) => {
    expect(addresses.length).toBeGreaterThan(0)
    expect(addresses.filter((address) => !hasPlace(address))).toEqual([])
  })

  it('is no anchor of the intake’s own page', () => {
    expect(findingAnchor('epilepsy')).not.toBe('epilepsy')
  })
})

describe('Addresses of the manual', () => {
  it.each(['/manual', '/manual/', ...MANUAL_SECTIONS.map((id) => `/manual/${id}`), '/manual/safety/implants', '/manual/safety/contradictions'])('%s exists', (path) => {
    expect(isKnownAddress(path)).toBe(true)
  })

  it.each(['/manual/nothing', '/manual/safety/more', '/manual/criteria/implants', '/manual/band/profile', '/manual/safety/implants/more', '/manual/intake/reason'])(
    '%s does not',
    (path) => {
      expect(isKnownAddress(path)).toBe(false)
    },
  )
})

describe('The printed manual', () => {
  it('links to anchors that it has', () => {
    const text = manualAsMarkdown()
    const there = new Set([...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id))
    const wanted = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id)
    expect(wanted.length).toBeGreaterThan(114)
    expect([...new Set(wanted)].filter((id) => !there.has(id))).toEqual([])
  })
})
