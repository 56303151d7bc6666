import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/assess'
import type { Band } from '@/lib/assess/assessment'
import { bandRowOf, reachableBands } from '@/lib/assess/band'
import * as inputs from '@/lib/assess/band-inputs'
import { type BandInput, bandInputs } from '@/lib/assess/band-inputs'
import { bandTable } from '@/lib/assess/band-table'
import type { Case } from '@/lib/rules/fact'
import { martha, marthaWith, PAIN_ONLY } from './person'

/** Everything that row 10 wants, and nothing that an earlier row looks for. */
const STRONG: readonly BandInput[] = [
  inputs.depressionSeen,
  inputs.depressionRoute,
  inputs.painIsAim,
  inputs.painChronicAndEvaluated,
  inputs.standardFailed,
  inputs.moodDiagnosedNow,
  inputs.moodSymptomaticNow,
  inputs.trialWhereDepression,
  inputs.documented,
  inputs.safetyAtMostCaution,
]

function supposing(holds: readonly BandInput[], not: readonly BandInput[] = []): Case {
  const supposed = Object.fromEntries(bandInputs.map((one) => [one.key, holds.includes(one) && !not.includes(one)]))
  return { answers: {}, on: '2026-11-22', supposed }
}

const ROWS: readonly [string, readonly BandInput[], readonly BandInput[], number, Band][] = [
  ['a crisis, whatever else', [...STRONG, inputs.crisis, inputs.stop], [], 1, 'withheld'],
  ['a stop', [...STRONG, inputs.stop], [], 2, 'B4'],
  ['too little answered', [...STRONG, inputs.tooLittle, inputs.under18], [], 3, 'withheld'],
  ['under 18', [...STRONG, inputs.under18, inputs.warningSign], [], 4, 'B3'],
  ['a warning sign', [...STRONG, inputs.warningSign, inputs.unstableMood], [], 5, 'B3'],
  ['psychosis, bipolar disorder or mania', [...STRONG, inputs.unstableMood], [], 6, 'B3'],
  ['headache only, no depression', [...STRONG, inputs.onlyHeadache], [inputs.depressionSeen], 7, 'B4'],
  ['headache only, with depression', [...STRONG, inputs.onlyHeadache], [inputs.documented], 11, 'B2'],
  ['acute pain without the depression route', [...STRONG, inputs.acutePain], [inputs.depressionRoute], 8, 'B4'],
  ['acute pain with the depression route', [...STRONG, inputs.acutePain], [inputs.painChronicAndEvaluated], 11, 'B2'],
  ['no work-up, no depression route', [...STRONG, inputs.workUpMissing], [inputs.depressionRoute], 9, 'B3'],
  ['no work-up, with the depression route', [...STRONG, inputs.workUpMissing], [inputs.painChronicAndEvaluated], 11, 'B2'],
  ['no work-up, pain is no aim', [...STRONG, inputs.workUpMissing], [inputs.depressionRoute, inputs.painIsAim], 10, 'B1'],
  ['everything', STRONG, [], 10, 'B1'],
  ['exploratory, but mood first and earlier TMS halved it', [...STRONG, inputs.moodFirstTmsHelped], [inputs.documented], 10, 'B1'],
  ['exploratory evidence', STRONG, [inputs.documented], 11, 'B2'],
  ['no failed trial', STRONG, [inputs.trialWhereDepression], 11, 'B2'],
  ['safety worse than CAUTION', STRONG, [inputs.safetyAtMostCaution], 11, 'B2'],
  ['earlier TMS without benefit', [...STRONG, inputs.tmsWithoutBenefit], [], 11, 'B2'],
  ['two soft negatives', [...STRONG, inputs.twoSoftNegatives], [], 11, 'B2'],
  ['no mood diagnosis', STRONG, [inputs.moodDiagnosedNow], 11, 'B2'],
  ['nothing', [], [], 11, 'B2'],
]

describe('The band table', () => {
  it.each(ROWS)('%s', (_, holds, not, number, band) => {
    expect(bandRowOf(supposing(holds, not))).toMatchObject({ number, band })
  })

  it('has every row in the test', () => {
    expect([...new Set(ROWS.map(([, , , number]) => number))].sort((a, b) => a - b)).toEqual(bandTable.map(({ number }) => number))
  })

  it('never lets an unknown input make a row hold', () => {
    expect(bandRowOf({ answers: {}, on: '2026-11-22', supposed: Object.fromEntries(bandInputs.map(({ key }) => [key, undefined])) }).number).toBe(11)
  })
})

describe('The band of a case', () => {
  const bandOf = (changes: Parameters<typeof marthaWith>[0]) => assess(marthaWith(changes)).candidacy

  it.each([
    ['Martha', {}, 'B1', 10],
    ['without a mood diagnosis', PAIN_ONLY, 'B2', 11],
    ['HOLD keeps B1 away', { 'health-now': { pregnant: 'yes' } }, 'B2', 11],
    ['item 9 does not lower it', { 'phq-9': { q9: 1 } }, 'B1', 10],
    ['epilepsy', { 'brain-health': { seizure: 'epilepsy' } }, 'B4', 2],
    ['sixteen years old', { 'about-you': { dateOfBirth: '2010-06-01' } }, 'B3', 4],
    ['weight loss', { 'health-now': { warningSigns: ['weight-loss'] } }, 'B3', 5],
    ['bipolar', { 'mood-history': { diagnoses: ['depression', 'bipolar'] } }, 'B3', 6],
    ['migraine only', { ...PAIN_ONLY, 'pain-diagnosis': { conditions: ['migraine-with-aura'] } }, 'B4', 7],
    ['two months of pain', { ...PAIN_ONLY, 'pain-diagnosis': { since: '2026-09' } }, 'B4', 8],
    ['no work-up', { ...PAIN_ONLY, 'pain-diagnosis': { causeFound: 'no' } }, 'B3', 9],
    ['one soft negative', { 'care-plan': { canAttend: 'no' } }, 'B1', 10],
    ['two soft negatives', { 'care-plan': { canAttend: 'no' }, reason: { expectation: ['guaranteed'] } }, 'B2', 11],
    ['a coverage gap never lowers it', { insurance: { coverage: 'none', payer: undefined } }, 'B1', 10],
    ['no name for the pain', { 'pain-diagnosis': { conditions: ['none-yet'] } }, 'B2', 11],
  ] as const)('%s', (_, changes, band, number) => {
    expect(bandOf(changes)).toMatchObject({ band, row: { number } })
  })

  it('is withheld for a blank form, and every band is reachable', () => {
    const { candidacy, safety } = assess({ answers: {}, on: '2026-11-22' })
    expect(candidacy).toMatchObject({ band: 'withheld', reachable: ['B1', 'B2', 'B3', 'B4', 'withheld'] })
    expect(safety.disposition).toBe('UNKNOWN')
  })

  it('of a fully answered case is the only one reachable', () => {
    expect(bandOf({}).reachable).toEqual(['B1'])
  })

  it('names what an unsure answer could still become', () => {
    expect(bandOf({ implants: { metalHead: 'unsure' } }).reachable).toEqual(['B1', 'B2', 'B4'])
  })

  it('names what is reached once a medicine that counts as taken is said to be over', () => {
    const own = martha.medicines?.list as readonly object[]
    const listed = (now: object) => ({
      'mood-history': { diagnoses: ['depression', 'eating-disorder'] },
      medicines: { list: [...own, { medicine: 'clomipramine', givenFor: 'other', changed: 'no', ...now }] },
    })
    const [told, over] = [bandOf(listed({})), bandOf(listed({ now: 'no' }))]
    expect([told.band, over.band]).toEqual(['B2', 'B1'])
    expect(told.reachable).toContain(over.band)
  })
})

// Answers that decide something, each with values that differ.
const CHOICES: Readonly<Record<string, readonly unknown[]>> = {
  'about-you.dateOfBirth': ['1980-03-14', '2010-06-01', '2013-06-01'],
  'reason.mainReason': ['pain', 'both', 'mood'],
  'reason.goals': [['less-pain'], ['pain-gone'], ['mood']],
  'reason.expectation': [['may-help'], ['guaranteed']],
  'mood-history.diagnoses': [['depression'], ['anxiety'], ['none'], ['bipolar']],
  'mood-history.psychoticNow': ['no', 'yes'],
  'phq-9.q1': [0, 3],
  'phq-9.q9': [0, 1],
  'pain-diagnosis.conditions': [['fibromyalgia'], ['crps-1'], ['tension-headache'], ['none-yet'], ['post-operative-pain']],
  'pain-diagnosis.since': ['2020-05', '2026-10'],
  'pain-diagnosis.causeFound': ['yes', 'no'],
  'health-now.warningSigns': [['none'], ['fever']],
  'health-now.pregnant': ['no', 'yes'],
  'implants.cochlear': ['no', 'yes'],
  'implants.metalHead': ['no', 'yes'],
  'brain-health.seizure': ['never', 'epilepsy', 'once-provoked'],
  'brain-health.stroke': ['no', 'yes'],
  'self-harm.thoughts': ['no', 'yes'],
  'other-treatments.previousTms': ['no', 'did-not-help'],
  'care-plan.canAttend': ['yes', 'no'],
  'daily-life.substances': [['none'], ['cocaine']],
}

type Filled = Readonly<Record<string, { readonly value: unknown; readonly silent: 'said' | 'missing' | 'unsure' }>>

function asCase(filled: Filled, complete: boolean): Case {
  const changes: Record<string, Record<string, unknown>> = {}
  for (const [key, { value, silent }] of Object.entries(filled)) {
    const [step, field] = key.split('.') as [string, string]
    const open = silent === 'unsure' && key.startsWith('implants.') ? 'unsure' : undefined
    changes[step] = { ...changes[step], [field]: complete || silent === 'said' ? value : open }
  }
  return marthaWith(changes)
}

describe('Reachable bands', () => {
  const anyone = fc.record(
    Object.fromEntries(
      Object.entries(CHOICES).map(([key, values]) => [
        key,
        fc.record({ value: fc.constantFrom(...values), silent: fc.constantFrom('said', 'said', 'said', 'missing', 'unsure') }),
      ]),
    ),
  ) as fc.Arbitrary<Filled>

  it('never leave out the band that the answers still missing would give', () => {
    fc.assert(
      fc.property(anyone, (filled) => {
        const told = asCase(filled, false)
        expect(reachableBands(told)).toContain(bandRowOf(asCase(filled, true)).band)
        expect(reachableBands(told)).toContain(bandRowOf(told).band)
      }),
      { numRuns: 300 },
    )
  })
})
