import { describe, expect, it } from 'vitest'
import { contradictions, contradictionsSameDay, contradictionsToHold, contradictionsToReview } from '@/lib/facts/contradictions'
import type { Case } from '@/lib/rules/fact'
import { caseWith } from './case-with'
import { denyingBut } from './denies-all'
import { phrasesOf } from './phrases-read'
import { AGAINST_MILDER, SENTENCES } from './sentences-read'

type Changed = Readonly<Record<string, unknown>>
const found = (history: string, changed: Changed = {}, more: Partial<Case> = {}) =>
  contradictions.read(caseWith(denyingBut({ ...changed, 'health-now.history': history }), more)) ?? []
const readingOf = (history: string, changed: Changed = {}) =>
  found(history, changed)
    .map(({ id, disposition }) => (disposition === 'CAUTION' ? `${id} CAUTION` : id))
    .sort()
    .join(', ') || 'none'

describe('What a sentence comes to when everything is denied', () => {
  it.each(phrasesOf(SENTENCES))('“%s”: %s', (text, reading) => expect(readingOf(text)).toBe(reading))
})

describe('A mild answer explains nothing that is graver', () => {
  it.each(AGAINST_MILDER)('%j and “%s”: %s', (changed, text, reading) => expect(readingOf(text, changed)).toBe(reading))
})

describe('Thoughts of suicide that are written', () => {
  const ACTIVE = ['I want to kill myself tonight. I have a gun.', 'I think about suicide', 'Pienso en matarme', 'I am going to end my life']
  const MORE: Readonly<Record<string, readonly unknown[]>> = {
    'self-harm.wishDead': ['no', 'unsure', 'declined', 'yes'],
    'self-harm.thoughts': ['no', 'unsure', 'declined', undefined],
    'self-harm.behaviour': ['never', 'declined', 'over-3-months-ago', 'within-3-months'],
    'phq-9.q9': [0, 1, 2, 3, 'declined'],
  }
  const everyWay = Object.entries(MORE).reduce<readonly Changed[]>((so, [key, values]) => so.flatMap((one) => values.map((value) => ({ ...one, [key]: value }))), [{}])

  it.each(ACTIVE)('are a contradiction about death whatever else is said, unless the thoughts are told: “%s”', (text) => {
    for (const changed of everyWay) {
      const from = caseWith(denyingBut({ ...changed, 'health-now.history': text }))
      expect(contradictionsSameDay.read(from), JSON.stringify(changed)).toHaveLength(1)
      expect(found(text, changed)[0]?.disposition).toBe('HOLD')
    }
    expect(found(text, { 'self-harm.thoughts': 'yes' })).toEqual([])
  })

  it('are told once: not among what is to be resolved as well', () => {
    const from = caseWith(denyingBut({ 'health-now.history': `${ACTIVE[0]} Bipolar disorder.` }))
    expect(contradictionsSameDay.read(from)).toHaveLength(1)
    expect(contradictionsToHold.read(from)).toEqual([expect.stringContaining('bipolar')])
  })
})

describe('What settles a contradiction', () => {
  const left = (changed: Changed, confirmed: readonly string[]) => (contradictionsToReview.read(caseWith(denyingBut(changed), { confirmed })) ?? []).length
  const allImplants = Object.keys(denyingBut({}).implants ?? {}).map((key) => `implants.${key}`)

  it('an implant that nobody identified: every question that could mean it, or the text itself', () => {
    const device = { 'implants.otherImplant': 'a programmable device in my belly' }
    expect([left(device, []), left(device, ['implants.metalHead']), left(device, allImplants.slice(1))]).toEqual([1, 1, 1])
    expect([left(device, allImplants), left(device, ['implants.otherImplant'])]).toEqual([0, 0])
  })

  it.each([
    ['gastric stimulator implanted 2020', 'implants.spinalStimulator'],
    ['I have a metal plate in my neck', 'implants.metalHead'],
    ['electrodes in my brain', 'implants.deepBrain'],
  ])('“%s”: not one question alone (%s)', (history, key) => {
    const written = { 'health-now.history': history }
    expect([left(written, []), left(written, [key]), left(written, ['health-now.history'])]).toEqual([1, 1, 0])
    expect(left(written, [...allImplants, 'other-treatments.plannedStimulator'])).toBe(0)
  })

  it('a device with a name: its own question, and not the text', () => {
    const written = { 'health-now.history': 'I have a pacemaker' }
    expect([left(written, ['implants.pacemaker']), left(written, ['health-now.history']), left(written, ['implants.cochlear'])]).toEqual([0, 1, 1])
  })
})

describe('Another implant', () => {
  const other = (otherImplant: string, changed: Changed = {}) =>
    (contradictions.read(caseWith(denyingBut({ ...changed, 'implants.otherImplant': otherImplant }))) ?? []).map(({ id, disposition }) => `${id} ${disposition}`)
  it.each([
    ['a programmable device in my belly', ['other-implant STOP-pending-review']],
    ['no pacemaker, a titanium thing behind the ear', ['other-implant STOP-pending-review']],
    ['a device that was never removed', ['other-implant STOP-pending-review']],
    ['a device in my chest, removed in 2010', ['other-implant CAUTION']],
    ['an ankle plate', ['other-implant CAUTION']],
    ['no other devices', []],
    ['I have no implants', []],
    ['one is planned', []],
  ] as const)('“%s”: %j', (text, expected) => expect(other(text)).toEqual(expected))

  it('metal below the neck explains a hip, and not a device that nobody knows', () => {
    const below = { 'implants.metalBelowNeck': 'yes' }
    expect([other('hip replacement', below), other('a programmable device in my belly', below)]).toEqual([[], ['other-implant STOP-pending-review']])
  })
})
