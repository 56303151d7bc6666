import { describe, expect, it } from 'vitest'
import { budapestSymptoms } from '@/lib/facts/crps'
import { fibromyalgiaCriteriaMet, symptomSeverity } from '@/lib/facts/fibromyalgia'
import { gad7Band, gad7Total } from '@/lib/facts/gad-7'
import { auraLikely } from '@/lib/facts/headache'
import { widespreadPainIndex } from '@/lib/facts/pain-places'
import { pegScore } from '@/lib/facts/peg'
import { phq9Band, phq9Cognitive, phq9Missing, phq9Total } from '@/lib/facts/phq-9'
import { safetyItems } from '@/lib/knowledge/safety'
import { mostUrgent, worst } from '@/lib/knowledge/safety/safety-item'
import { selfHarmTable } from '@/lib/knowledge/safety/self-harm'
import type { Case } from '@/lib/rules/fact'
import { bodyRegions } from '@/lib/steps/body-regions'
import { painAreas } from '@/lib/steps/pain-areas'
import { caseWith } from './case-with'

/** Items of 0 to 3 that add up to a total, the first ones highest. */
const itemsFor = (total: number, count: number): readonly number[] => Array.from({ length: count }, (_, at) => Math.max(0, Math.min(3, total - 3 * at)))
const named = (items: readonly unknown[]) => Object.fromEntries(items.map((item, at) => [`q${at + 1}`, item]))
const phq = (items: readonly unknown[]) => caseWith({ 'phq-9': named(items) })
const gad = (items: readonly unknown[]) => caseWith({ 'gad-7': named(items) })

describe('PHQ-9 from its items', () => {
  it.each([
    ['minimal', 0, 4],
    ['mild', 5, 9],
    ['moderate', 10, 14],
    ['moderately-severe', 15, 19],
    ['severe', 20, 27],
  ])('%s: from %i to %i', (band, first, last) => {
    for (let total = first; total <= last; total += 1) {
      const items = itemsFor(total, 9)
      // The order of the items does not matter.
      for (const from of [phq(items), phq([...items].reverse())]) expect([phq9Total.read(from), phq9Band.read(from)]).toEqual([total, band])
    }
  })

  it.each([
    [[3, 3, 3, 3, 3, 3, 3, 3, undefined], 1, 27],
    [[1, 1, 1, 1, 1, 1, 1, 0, undefined], 1, 8],
    [[1, 1, 1, 1, 1, 1, 1, undefined, undefined], 2, 9],
    [[2, 2, 1, 1, 1, 1, 0, 'declined', 'declined'], 2, 10],
    [[2, 2, 1, 1, 1, 1, undefined, 'declined', undefined], 3, undefined],
    [[], 9, undefined],
  ])('%j: %i missing, total %s', (items, missing, total) => {
    expect([phq9Missing.read(phq(items)), phq9Total.read(phq(items))]).toEqual([missing, total])
  })

  it('a band that only pro-rating reaches: eight items of 8 are 9, nine of them would be', () => {
    expect(phq9Band.read(phq([3, 3, 2, 1, 0, 0, 0, 0, undefined]))).toBe('moderate')
    expect(phq9Band.read(phq([3, 3, 2, 0, 0, 0, 0, 0, undefined]))).toBe('mild')
  })

  it('items 1, 2, 6 and 9 stand apart, and nothing else counts among them', () => {
    for (const at of [0, 1, 5, 8]) expect(phq9Cognitive.read(phq(Array.from({ length: 9 }, (_, item) => (item === at ? 3 : 0)))), `item ${at + 1}`).toBe(3)
    for (const at of [2, 3, 4, 6, 7]) expect(phq9Cognitive.read(phq(Array.from({ length: 9 }, (_, item) => (item === at ? 3 : 0)))), `item ${at + 1}`).toBe(0)
    expect(phq9Cognitive.read(phq([3, 3, 0, 0, 0, 3, 0, 0, undefined]))).toBeUndefined()
  })
})

describe('GAD-7 from its items', () => {
  it.each([
    ['minimal', 0, 4],
    ['mild', 5, 9],
    ['moderate', 10, 14],
    ['severe', 15, 21],
  ])('%s: from %i to %i', (band, first, last) => {
    for (let total = first; total <= last; total += 1) {
      expect([gad7Total.read(gad(itemsFor(total, 7))), gad7Band.read(gad(itemsFor(total, 7)))]).toEqual([total, band])
    }
  })
  it('is not pro-rated', () => expect(gad7Total.read(gad([3, 3, 3, 3, 3, 3, 'declined']))).toBeUndefined())
})

describe('PEG', () => {
  const peg = (pegAverage: unknown, pegEnjoyment: unknown, pegActivity: unknown) => pegScore.read(caseWith({ 'pain-impact': { pegAverage, pegEnjoyment, pegActivity } }))
  it.each([
    [0, 0, 0, 0],
    [10, 10, 10, 10],
    [1, 0, 0, 0.3],
    [1, 1, 0, 0.7],
    [5, 6, 7, 6],
    [8, 8, 9, 8.3],
  ])('%i, %i and %i: %d', (a, b, c, mean) => expect(peg(a, b, c)).toBe(mean))
  it.each([
    [undefined, 5, 5],
    [5, 'declined', 5],
    [5, 5, undefined],
  ])('%s, %s and %s: not known', (a, b, c) => expect(peg(a, b, c)).toBeUndefined())
  it('decides nothing: no rule reads it', () => {
    const read = safetyItems.flatMap(({ when }) => when.facts.flatMap((fact) => [fact, ...fact.inputs])).map(({ key }) => key)
    expect(read.filter((key) => key.startsWith('pain-impact.'))).toEqual([])
  })
})

describe('item 9, whatever the total', () => {
  const sentFor = (from: Case) => mostUrgent(safetyItems.filter(({ when }) => when.judge(from).verdict === 'met').flatMap(({ urgency }) => urgency ?? []))
  it.each([1, 2, 3, 'declined', 'unsure'])('%s: the same day', (q9) => {
    for (const rest of [0, 1, 2, 3]) expect(sentFor(phq([...Array.from({ length: 8 }, () => rest), q9])), `the others ${rest}`).toBe('SAME-DAY')
    expect(sentFor(phq([...Array.from({ length: 8 }, () => undefined), q9]))).toBe('SAME-DAY')
  })
  it('0: not by itself, not even with the highest of the others', () => expect(sentFor(phq([3, 3, 3, 3, 3, 3, 3, 3, 0]))).toBe('ROUTINE'))
})

describe('the self-harm table, every combination of answers', () => {
  const REPLIES = ['no', 'yes', 'unsure', 'declined'] as const
  const judged = (from: Case) => {
    const met = selfHarmTable.filter(({ when }) => when.judge(from).verdict === 'met')
    return `${worst(met.flatMap(({ dispositions }) => dispositions.met ?? []))} ${mostUrgent(met.flatMap(({ urgency }) => urgency ?? []))}`
  }
  type Said = Readonly<Record<'wishDead' | 'thoughts' | 'method' | 'intent' | 'plan' | 'behaviour', string>> & { readonly q9: number | string }

  /** The table once more, in plain words. */
  function expected({ wishDead, thoughts, method, intent, plan, behaviour, q9 }: Said): string {
    const open = (reply: string | number) => reply === 'unsure' || reply === 'declined'
    if (intent === 'yes' || plan === 'yes' || behaviour === 'within-3-months' || (thoughts === 'yes' && (open(intent) || open(plan)))) return 'CRISIS EMERGENT'
    if (thoughts === 'yes' || method === 'yes') return 'HOLD SAME-DAY'
    if ([wishDead, thoughts, method, intent, plan, behaviour, q9].some(open)) return 'UNKNOWN SAME-DAY'
    if (wishDead === 'yes' || Number(q9) >= 1) return 'CAUTION SAME-DAY'
    return behaviour === 'over-3-months-ago' ? 'CAUTION PRIORITY' : 'CLEAR ROUTINE'
  }

  it.each(['never', 'over-3-months-ago', 'within-3-months', 'unsure', 'declined'])('behavior %s', (behaviour) => {
    for (const wishDead of REPLIES)
      for (const thoughts of REPLIES)
        for (const intent of REPLIES)
          for (const plan of REPLIES)
            for (const method of ['no', 'yes'])
              for (const q9 of [0, 1, 'declined']) {
                const said: Said = { wishDead, thoughts, method, intent, plan, behaviour, q9 }
                const { q9: item, ...selfHarm } = said
                expect(judged(caseWith({ 'self-harm': selfHarm, 'phq-9': { q9: item } })), JSON.stringify(said)).toBe(expected(said))
              }
  })
})

describe('the fibromyalgia criteria of 2016', () => {
  const sites = bodyRegions.filter(({ widespreadPainIndex: counts }) => counts)
  const fibro = (places: readonly string[], severity: number, since = '2020-05') =>
    caseWith({
      'pain-places': { places },
      'pain-diagnosis': { since },
      fibromyalgia: {
        ...Object.fromEntries(['fatigue', 'unrefreshed', 'foggy'].map((key, at) => [key, itemsFor(Math.min(severity, 9), 3)[at]])),
        ...Object.fromEntries(['headaches', 'bellyPain', 'lowMood'].map((key, at) => [key, severity - 9 > at ? 'yes' : 'no'])),
      },
    })

  it('has 19 sites, jaw, chest and abdomen outside the five areas', () => {
    expect(sites).toHaveLength(19)
    expect(sites.filter(({ area }) => area === undefined).map(({ id }) => id)).toEqual(['jaw-left', 'jaw-right', 'chest', 'abdomen'])
    expect(new Set(sites.flatMap(({ area }) => area ?? []))).toEqual(new Set(['left-upper', 'right-upper', 'left-lower', 'right-lower', 'axial']))
  })

  it('each site counts once, and other places do not', () => {
    for (const region of bodyRegions) expect(widespreadPainIndex.read(fibro([region.id], 0)), region.id).toBe(region.widespreadPainIndex ? 1 : 0)
    expect(
      widespreadPainIndex.read(
        fibro(
          bodyRegions.map(({ id }) => id),
          0,
        ),
      ),
    ).toBe(19)
  })

  it('the severity goes from 0 to 12', () => {
    for (let severity = 0; severity <= 12; severity += 1) expect(symptomSeverity.read(fibro([], severity))).toBe(severity)
  })

  /** So many sites, over all five areas as far as they reach. */
  const SPREAD = ['neck', 'shoulder-left', 'shoulder-right', 'hip-left', 'hip-right', 'upper-arm-left', 'upper-arm-right', 'upper-leg-left', 'upper-leg-right']
  it.each([
    [7, 5, true],
    [7, 4, false],
    [9, 5, true],
    [6, 9, true],
    [6, 8, false],
    [4, 9, true],
    [4, 8, false],
    [3, 12, false],
    [6, 5, false],
  ])('index %i with severity %i: %s', (index, severity, met) => {
    const places = SPREAD.slice(0, index)
    expect(widespreadPainIndex.read(fibro(places, severity))).toBe(index)
    expect(fibromyalgiaCriteriaMet.read(fibro(places, severity))).toBe(met)
  })

  it('needs four of the five areas', () => {
    const upper = ['shoulder-left', 'upper-arm-left', 'lower-arm-left', 'shoulder-right', 'upper-arm-right', 'lower-arm-right']
    expect([painAreas.read(fibro([...upper, 'neck'], 9)), fibromyalgiaCriteriaMet.read(fibro([...upper, 'neck'], 9))]).toEqual([3, false])
    expect([painAreas.read(fibro([...upper, 'hip-left', 'neck'], 9)), fibromyalgiaCriteriaMet.read(fibro([...upper, 'hip-left', 'neck'], 9))]).toEqual([4, true])
    const outside = [...upper, 'jaw-left', 'chest', 'abdomen', 'neck']
    expect([painAreas.read(fibro(outside, 9)), fibromyalgiaCriteriaMet.read(fibro(outside, 9))]).toEqual([3, false])
  })

  it('needs three months, and knows when it cannot tell', () => {
    expect(fibromyalgiaCriteriaMet.read(fibro(SPREAD, 9, '2026-08'))).toBe(true)
    expect(fibromyalgiaCriteriaMet.read(fibro(SPREAD, 9, '2026-09'))).toBe(false)
    expect(fibromyalgiaCriteriaMet.read(caseWith({ 'pain-places': { places: SPREAD }, 'pain-diagnosis': { since: '2020-05' } }))).toBeUndefined()
    // Too few sites decide alone.
    expect(fibromyalgiaCriteriaMet.read(caseWith({ 'pain-places': { places: ['neck'] } }))).toBe(false)
  })
})

describe('the symptom half of the Budapest criteria', () => {
  const CATEGORIES = ['sensory', 'vasomotor', 'swellingSweating', 'movementSkin'] as const
  const crps = (yes: number, outOfProportion: string | undefined, rest = 'no') =>
    budapestSymptoms.read(caseWith({ crps: { ...Object.fromEntries(CATEGORIES.map((key, at) => [key, at < yes ? 'yes' : rest])), outOfProportion } }))
  it.each([
    [4, 'yes', 'no', true],
    [3, 'yes', 'no', true],
    [2, 'yes', 'no', false],
    [2, 'yes', 'unsure', undefined],
    [4, 'no', 'no', false],
    [4, undefined, 'no', undefined],
    [4, 'unsure', 'no', undefined],
    [0, undefined, 'no', false],
  ])('%i of four, out of proportion %s, the rest %s: %s', (yes, outOfProportion, rest, met) => expect(crps(yes, outOfProportion, rest)).toBe(met))
  it('speaks of the symptom part only', () => expect(budapestSymptoms.label).toBe('Symptom part of the Budapest criteria met by self-report'))
})

describe('migraine aura, as far as it is asked', () => {
  const aura = (symptoms: readonly string[], auraMinutes?: number, auraFollowedByHeadache?: string) =>
    auraLikely.read(caseWith({ headache: { aura: symptoms, auraMinutes, auraFollowedByHeadache } }))
  it.each([
    [['vision'], 5, 'yes', true],
    [['vision'], 60, 'yes', true],
    [['vision'], 4, 'yes', false],
    [['vision'], 61, 'yes', false],
    [['vision'], 30, 'no', false],
    [['vision', 'sensation'], 30, 'no', true],
    [['vision', 'sensation'], 120, 'yes', true],
    [['vision', 'sensation'], 120, 'no', false],
    [['vision'], undefined, 'no', false],
    [['vision'], undefined, 'yes', undefined],
    [['none'], 30, 'yes', false],
    [[], 30, 'yes', undefined],
  ])('%j for %s minutes, then a headache: %s – %s', (symptoms, minutes, followed, likely) => expect(aura(symptoms, minutes, followed)).toBe(likely))
})
