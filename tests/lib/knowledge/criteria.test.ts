import { describe, expect, it } from 'vitest'
import { alternatives } from '@/lib/knowledge/alternatives'
import { conditions } from '@/lib/knowledge/conditions'
import { conditionEvidence } from '@/lib/knowledge/conditions/evidence'
import { criteria } from '@/lib/knowledge/criteria'
import { takesEstrogen } from '@/lib/knowledge/criteria/aura-and-estrogen'
import { payers } from '@/lib/knowledge/payers'
import { caseOf } from '@/lib/rules/criterion'
import { marthaWith } from '../assess/person'

const judged = [...criteria, ...conditionEvidence, ...alternatives, ...payers.flatMap(({ requires }) => requires)]

describe('What decided', () => {
  it.each(judged.map((one) => [one.id, one] as const))('%s: without the facts it names, the verdict falls', (_, { id, when, examples }) => {
    for (const example of examples) {
      const from = caseOf(example)
      const { verdict, because } = when.judge(from)
      if (verdict === 'unknown') continue
      expect(because.length, id).toBeGreaterThan(0)
      const forgotten = { ...from, supposed: { ...from.supposed, ...Object.fromEntries(because.map(({ key }) => [key, undefined])) } }
      expect(when.judge(forgotten).verdict, id).not.toBe(verdict)
    }
  })
})

describe('Criteria', () => {
  it('never score sex, and age only where a label or a payer does', () => {
    for (const { id, when } of criteria)
      expect(
        when.facts.map(({ key }) => key),
        id,
      ).not.toContain('about-you.age')
  })

  it('cover the documented statements that decide or inform', () => {
    const numbers = new Set([...criteria, ...conditionEvidence, ...alternatives].flatMap(({ number }) => number.split(/,\s*/)))
    const covered = (number: string) => numbers.has(number) || [...numbers].some((one) => /^(\w)(\d+)–\1?(\d+)$/.test(one) && within(one, number))
    const within = (range: string, number: string) => {
      const [, letter, from, to] = /^(\w)(\d+)–\w?(\d+)$/.exec(range) ?? []
      return number[0] === letter && Number(number.slice(1)) >= Number(from) && Number(number.slice(1)) <= Number(to)
    }
    const wanted = [
      'C01',
      'C02',
      'C03',
      'C05',
      'C06',
      'C07',
      'C08',
      'C09',
      'C10',
      'C11',
      'C12',
      'C13',
      'C14',
      'C15',
      'C16',
      'C17',
      'C18',
      'C19',
      'C20',
      'C21',
      'C22',
      'C25',
      ...Array.from({ length: 21 }, (_, at) => `K${String(at + 1).padStart(2, '0')}`).filter((one) => !['K17', 'K18'].includes(one)),
      'R01',
      'R02',
      'R03',
      'R04',
      'R05',
      'R06',
      'R07',
      'R08',
      'R09',
      'R10',
      'R12',
      'R14',
      'R15',
      'R16',
      'R17',
      'R18',
    ]
    expect(wanted.filter((one) => !covered(one))).toEqual([])
  })

  it.each([
    ['combined oral contraceptive', 'yes', true],
    ['Birth control pill', undefined, true],
    ['pastillas anticonceptivas', 'yes', true],
    ['progestin-only pill', 'yes', false],
    ['combined oral contraceptive', 'no', false],
    ['sumatriptan', 'yes', false],
  ] as const)('%s taken %s: estrogen is %s', (medicine, now, expected) => {
    expect(takesEstrogen.read(marthaWith({ medicines: { list: [{ medicine, givenFor: 'other', now }] } }))).toBe(expected)
  })
})

describe('Conditions', () => {
  it('are the ids of the data contract, without “other” and “none yet”', () => {
    expect(conditions.map(({ id }) => id).sort()).toEqual(
      [
        'fibromyalgia',
        'crps-1',
        'crps-2',
        'peripheral-neuropathy',
        'diabetic-neuropathy',
        'chemo-neuropathy',
        'post-herpetic-neuralgia',
        'trigeminal-neuralgia',
        'plexus-injury',
        'nerve-injury',
        'phantom-limb',
        'radiculopathy',
        'failed-back-surgery',
        'post-stroke-pain',
        'spinal-cord-injury-pain',
        'multiple-sclerosis-pain',
        'migraine-with-aura',
        'migraine-without-aura',
        'chronic-migraine',
        'tension-headache',
        'cluster-headache',
        'post-traumatic-headache',
        'chronic-daily-headache',
        'low-back-pain',
        'neck-pain',
        'osteoarthritis',
        'myofascial-pain',
        'pelvic-pain',
        'post-operative-pain',
        'cancer-pain',
      ].sort(),
    )
  })

  it('are more than exploratory only from level B on', () => {
    for (const { id, moreThanExploratory, evidence } of conditions) expect(moreThanExploratory, id).toBe(evidence.level === 'A' || evidence.level === 'B')
  })

  it('have a side only where the motor cortex is the target', () => {
    for (const { id, target, sideRule } of conditions) if (target !== 'M1') expect(sideRule, id).toBe('none')
  })
})
