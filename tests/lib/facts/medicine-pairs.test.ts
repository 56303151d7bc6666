import { describe, expect, it } from 'vitest'
import { interactionPairs, maoiPairs } from '@/lib/facts/interactions'
import { caseWith } from './case-with'

type Row = Readonly<Record<string, unknown>>
const now = (medicine: string, more: Row = {}): Row => ({ medicine, now: 'yes', ...more })
const pairsOf = (...list: readonly Row[]) => interactionPairs.read(caseWith({ medicines: { list } })) ?? []
const found = (a: string, b: string) => pairsOf(now(a), now(b)).map(({ rule, result }) => `${rule.id} ${result}${rule.tellsPrescriber ? ' told' : ''}`)

describe('Of which pairs the prescriber hears', () => {
  it.each([
    ['phenelzine', 'sertraline', ['maoi HOLD told']],
    ['phenelzine', 'tranylcypromine', ['maoi HOLD told']],
    ['naltrexone', 'oxycodone', ['naltrexone-opioid HOLD told']],
    ['naltrexone', 'tramadol', ['naltrexone-opioid HOLD told']],
    ['tizanidine', 'fluvoxamine', ['tizanidine CAUTION told']],
    ['tramadol', 'amitriptyline', ['tramadol-seizure HOLD']],
    ['tapentadol', 'pregabalin', ['opioid-sedative CAUTION']],
    ['tramadol', 'gabapentin', ['opioid-sedative CAUTION']],
    ['bupropion', 'olanzapine-fluoxetine', ['bupropion-threshold CAUTION']],
    ['ibuprofen', 'lithium', ['nsaid-lithium CAUTION']],
    ['sumatriptan', 'duloxetine', ['triptan-serotonin NOTE']],
    ['sertraline', 'venlafaxine', []],
  ])('%s with %s, whichever is listed first: %j', (a, b, expected) => expect([found(a, b), found(b, a)]).toEqual([expected, expected]))

  it('one alone, one listed twice, or a name that is not recognised makes no pair', () => {
    expect([
      pairsOf(now('tramadol')),
      pairsOf(now('tramadol'), now('Ultram')),
      pairsOf(now('phenelzine'), now('zoloff')),
      pairsOf(now('zoloff'), now('phenelzine')),
    ]).toEqual([[], [], [], []])
  })
})

describe('A pair in words', () => {
  it('names both, and says when the prescriber is told', () => {
    const [pair] = pairsOf(now('tizanidine'), now('fluvoxamine'))
    expect(pair?.medicines).toEqual(['tizanidine', 'fluvoxamine'])
    expect(pair?.words).toMatch(/^tizanidine with fluvoxamine: .+ \(the prescriber is told\)$/)
    expect(pairsOf(now('ibuprofen'), now('lithium'))[0]?.words).toBe('ibuprofen with lithium: lithium toxicity')
  })
  it('is one of several, or none', () => {
    const pairs = pairsOf(now('ibuprofen'), now('lithium'), now('sertraline'))
    expect(interactionPairs.show(pairs)).toBe('ibuprofen with lithium: lithium toxicity; ibuprofen with sertraline: bleeding')
    expect([interactionPairs.show([]), maoiPairs.show([]), maoiPairs.show(['a', 'b'])]).toEqual(['none', 'none', 'a; b'])
  })
})
