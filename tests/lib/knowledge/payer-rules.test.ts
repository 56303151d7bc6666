import { describe, expect, it } from 'vitest'
import { countTrials } from '@/lib/facts/count-trials'
import type { MedicineAnswer } from '@/lib/facts/medicines/medicine-rows'
import { payers } from '@/lib/knowledge/payers'
import { without } from '@/lib/knowledge/payers/exclusions'
import type { Requirement } from '@/lib/knowledge/payers/payer'
import { ages, recordedAs, severity } from '@/lib/knowledge/payers/person-requirements'
import { augmentation, earlierCourse } from '@/lib/knowledge/payers/treatment-requirements'
import { countedBy, failedTrials, type TrialRule } from '@/lib/knowledge/payers/trial-requirement'
import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import type { Verdict } from '@/lib/rules/condition'
import { sentence } from '@/lib/rules/criterion'
import { caseWith } from '../facts/case-with'

const cite = ownProposal.at('Test', 'a payer that does not exist')

/** An adequate course that failed, in this episode. */
const failed = (medicine: string, more: { readonly [K in keyof MedicineAnswer]?: MedicineAnswer[K] | undefined } = {}): MedicineAnswer =>
  ({ medicine, givenFor: 'mood', now: 'no', doseMg: 1_000, weeks: 12, mostDays: 'yes', result: 'none', thisEpisode: 'yes', ...more }) as MedicineAnswer
const taking = (...list: readonly MedicineAnswer[]) => caseWith({ medicines: { list } })
const NOTHING_TAKEN = caseWith({ medicines: { noneTaken: 'yes' } })

describe('Failed trials, counted by a payer’s own rule', () => {
  const asking = (least: number, rule: Partial<TrialRule> = {}) => failedTrials('test', { least: recordedAs(least, cite), intoleranceCounts: false, cite, ...rule })
  const verdict = (one: Requirement, ...rows: readonly MedicineAnswer[]): Verdict => one.when.judge(rows.length > 0 ? taking(...rows) : NOTHING_TAKEN).verdict

  const sertraline = failed('sertraline')
  const fluoxetine = failed('fluoxetine')
  const venlafaxine = failed('venlafaxine')
  const intolerant = failed('venlafaxine', { result: 'side-effects' })
  const untold = failed('venlafaxine', { weeks: undefined })

  it('counts exactly as many as are asked for', () => {
    expect([verdict(asking(2), sertraline), verdict(asking(2), sertraline, fluoxetine), verdict(asking(1))]).toEqual(['unmet', 'met', 'unmet'])
    expect(asking(2).when.judge(caseWith({})).verdict).toBe('unknown')
  })

  it('wants as many classes as the payer says, and never more classes than trials', () => {
    const twoClasses = asking(2, { classes: 2 })
    expect([verdict(twoClasses, sertraline, fluoxetine), verdict(twoClasses, sertraline, venlafaxine)]).toEqual(['unmet', 'met'])
    expect(verdict(asking(1, { classes: 2 }), sertraline)).toBe('met')
    expect(verdict(asking(3, { classes: 2 }), sertraline, fluoxetine, venlafaxine)).toBe('met')
  })

  it('stays unknown while untold details could still make up the number or the classes', () => {
    expect(verdict(asking(2), sertraline, untold)).toBe('unknown')
    expect(verdict(asking(3), sertraline, untold)).toBe('unmet')
    expect(verdict(asking(2), sertraline, failed('fluoxetine', { weeks: undefined }))).toBe('unknown')
    expect(verdict(asking(2, { classes: 2 }), sertraline, failed('fluoxetine', { weeks: undefined }))).toBe('unmet')
    expect(verdict(asking(2, { classes: 2 }), sertraline, fluoxetine, untold)).toBe('unknown')
  })

  it('counts an intolerance only where the payer does', () => {
    expect([verdict(asking(2), sertraline, intolerant), verdict(asking(2, { intoleranceCounts: true }), sertraline, intolerant)]).toEqual(['unmet', 'met'])
    expect(verdict(asking(1, { intoleranceCounts: true }), failed('sertraline', { result: 'good' as never }))).toBe('unmet')
  })

  it('asks for the present episode only where the payer does', () => {
    const now = asking(1, { thisEpisode: true })
    expect(verdict(now, sertraline)).toBe('met')
    expect(verdict(now, failed('sertraline', { thisEpisode: 'no' }))).toBe('unmet')
    expect(verdict(now, failed('sertraline', { thisEpisode: undefined }))).toBe('unknown')
    expect(verdict(now, failed('sertraline', { weeks: undefined }))).toBe('unknown')
    expect(verdict(now, failed('sertraline', { weeks: undefined, thisEpisode: undefined }))).toBe('unknown')
    expect(verdict(now, failed('sertraline', { weeks: undefined, thisEpisode: 'no' }))).toBe('unmet')
    expect(verdict(asking(1), failed('sertraline', { thisEpisode: 'no' }))).toBe('met')
    // A trial of an earlier episode never makes up a number that is asked for now.
    expect(verdict(asking(2, { thisEpisode: true }), sertraline, failed('venlafaxine', { thisEpisode: 'no' }))).toBe('unmet')
    expect(verdict(asking(2), failed('sertraline', { thisEpisode: 'no' }), failed('venlafaxine', { thisEpisode: 'no' }))).toBe('met')
  })

  it('counts a class once, and what has no row by its name', () => {
    const counts = (...rows: readonly MedicineAnswer[]) => countedBy(countTrials(rows), { least: recordedAs(1, cite), intoleranceCounts: true, cite })
    expect(counts(sertraline, fluoxetine).sure).toEqual({ trials: 2, classes: 1 })
    expect(counts(sertraline, failed('Zorbaline')).possible).toEqual({ trials: 2, classes: 2 })
    expect(counts(sertraline, untold)).toEqual({ sure: { trials: 1, classes: 1 }, possible: { trials: 2, classes: 2 } })
  })

  it('goes by the weeks of the payer', () => {
    const seven = failed('sertraline', { weeks: 7 })
    expect([verdict(asking(1), seven), verdict(asking(1, { minimumWeeks: 8 }), seven)]).toEqual(['met', 'unmet'])
  })

  it('takes an earlier course that halved the depression instead, only where the payer does', () => {
    const earlier = (previousTms: string, previousTmsReduction?: string) =>
      caseWith({ medicines: { noneTaken: 'yes' }, 'other-treatments': { previousTms, ...(previousTmsReduction && { previousTmsReduction }) } })
    const instead = asking(1, { orEarlierTms: true })
    const judged = (one: Requirement, of: ReturnType<typeof caseWith>) => one.when.judge(of).verdict
    expect(judged(instead, earlier('helped', 'half-or-more'))).toBe('met')
    expect(judged(instead, earlier('helped', 'some'))).toBe('unmet')
    expect(judged(instead, earlier('helped'))).toBe('unknown')
    expect(judged(instead, earlier('no'))).toBe('unmet')
    expect(judged(asking(1), earlier('helped', 'half-or-more'))).toBe('unmet')
    expect(instead.examples.map(({ given, then }) => [given.length, then])).toEqual([
      [1, 'met'],
      [2, 'unmet'],
      [0, 'unknown'],
    ])
    const taking = payers.filter(({ requires }) => requires.some(({ id, when }) => id.endsWith('-trials') && when.facts.some(({ key }) => key.endsWith('.previousTms'))))
    expect(taking.map(({ id }) => id)).toEqual(['unitedhealthcare'])
  })

  it('reads a disputed number at its mildest beside the strict one', () => {
    const one = asking(4, { disputed: { lenient: 2, why: 'Nobody knows.' } })
    expect([verdict(one, sertraline, fluoxetine), one.disputed?.lenient.judge(taking(sertraline, fluoxetine)).verdict]).toEqual(['unmet', 'met'])
    expect(one.disputed?.lenient.judge(taking(sertraline)).verdict).toBe('unmet')
    expect(asking(4).disputed).toBeUndefined()
    const humana = payers.find(({ id }) => id === 'humana')?.requires.find(({ id }) => id === 'humana-trials')?.disputed?.lenient
    expect([humana?.judge(NOTHING_TAKEN).verdict, humana?.judge(taking(sertraline)).verdict]).toEqual(['unmet', 'met'])
  })

  it('says the number in force, and an older day keeps the older one', () => {
    const changed = failedTrials('test', {
      least: [
        { from: '2020-01-01', value: 2, cite },
        { from: '2027-01-01', value: 1, cite },
      ],
      intoleranceCounts: false,
      cite,
    })
    const said = (day: string) => sentence(changed.says.met?.[1] ?? '', changed.tells ?? [], { answers: {}, on: day })
    expect(said('2026-12-31')).toBe('The policy asks for 2 failed adequate antidepressant trials; the medicines listed reach that.')
    expect(said('2027-01-01')).toBe('The policy asks for 1 failed adequate antidepressant trial; the medicines listed reach that.')
    const on = (day: string) => changed.when.judge({ ...taking(sertraline), on: day }).verdict
    expect([on('2026-12-31'), on('2027-01-01'), on('2019-12-31')]).toEqual(['unmet', 'met', 'unknown'])
    expect(asking(2, { classes: 1 }).title).toBe('Failed adequate antidepressant trials')
  })

  it('shows whether it is enough', () => {
    const [reached] = asking(1).when.facts
    expect([reached?.show(true), reached?.show(false)]).toEqual(['enough', 'not enough'])
  })
})

describe('A number that changed', () => {
  const changed = [
    { from: '2020-01-01', value: 20, cite },
    { from: '2026-01-01', value: 15, cite },
  ] as const
  it('is told as it held on the day', () => {
    const { says, tells = [] } = severity('test', 'a total', changed, cite)
    const said = (on: string) => sentence(says.met?.[1] ?? '', tells, { answers: {}, on })
    expect([said('2025-12-31'), said('2026-01-01')]).toEqual([expect.stringContaining('is at least 20'), expect.stringContaining('is at least 15')])
  })
  it('is what the examples go by', () => expect(severity('test', 'a total', changed, cite).examples.map(({ given: [one] }) => one?.value)).toEqual([15, 14, undefined]))
  it('makes the words of an age', () => {
    expect([ages('test', { least: 18 }, cite).title, ages('test', { least: 18, most: 70 }, cite).title]).toEqual(['Age: 18 or older', 'Age: 18 to 70'])
    expect(ages('test', { least: 41 }, cite).examples[0].given[0]?.value).toBe(41)
  })
})

describe('An earlier course of TMS', () => {
  const judged = (waitDays: number | undefined, of: Readonly<Record<string, unknown>>, on = '2026-11-22') =>
    earlierCourse('test', { cite, ...(waitDays !== undefined && { waitDays }) }).when.judge(caseWith({ 'other-treatments': of }, { on })).verdict

  it('must have halved the depression', () => {
    expect(judged(undefined, { previousTms: 'helped', previousTmsReduction: 'half-or-more' })).toBe('met')
    expect(judged(undefined, { previousTms: 'helped', previousTmsReduction: 'some' })).toBe('unmet')
    expect(judged(undefined, { previousTms: 'helped' })).toBe('unknown')
    expect(judged(undefined, { previousTms: 'no' })).toBe('met')
  })

  it.each([
    [90, '2026-08', 'met'],
    [90, '2026-09', 'unmet'],
    [180, '2026-05', 'met'],
    [180, '2026-06', 'unmet'],
    [100, '2026-07', 'met'],
    [100, '2026-08', 'unmet'],
    [31, '2026-09', 'met'],
    [31, '2026-10', 'unmet'],
    [10, '2026-10', 'met'],
    [10, '2026-11', 'unmet'],
    [10, '2026-12', 'unmet'],
  ])('with a wait of %i days, ended %s: %s', (waitDays, previousTmsEnded, expected) =>
    expect(judged(waitDays, { previousTms: 'helped', previousTmsReduction: 'half-or-more', previousTmsEnded })).toBe(expected),
  )

  it('with a wait and no date is unknown; without a wait the date is not asked for', () => {
    const helped = { previousTms: 'helped', previousTmsReduction: 'half-or-more' }
    expect([judged(90, helped), judged(undefined, helped)]).toEqual(['unknown', 'met'])
    expect(earlierCourse('test', { cite }).when.facts.map(({ key }) => key)).toEqual(['other-treatments.previousTms', 'other-treatments.previousTmsReduction'])
    expect(earlierCourse('test', { cite, waitDays: 90 }).says.unmet?.[1]).toMatch(/by at least half, and at least 90 days have passed\.$/)
    expect(earlierCourse('test', { cite }).says.unmet?.[1]).toMatch(/by at least half\.$/)
  })

  it('an end in the future counts as no time at all', () => {
    const fact = earlierCourse('test', { cite, waitDays: 90 }).when.facts.find(({ key }) => key.endsWith('.monthsSinceTms'))
    const read = (previousTmsEnded: string) => fact?.read(caseWith({ 'other-treatments': { previousTmsEnded } }))
    expect([read('2027-01'), read('2026-11'), read('2026-10')]).toEqual([0, 0, 1])
  })
})

describe('Augmentation', () => {
  it('is asked for by one reading only: leniently it is always fulfilled', () => {
    const one = augmentation('test', cite, 'Summaries disagree.')
    expect([one.disputed?.lenient.judge(NOTHING_TAKEN).verdict, one.disputed?.why]).toEqual(['met', 'Summaries disagree.'])
  })
})

describe('Exclusions', () => {
  const verdict = (what: Parameters<typeof without>[1], step: string, answers: Readonly<Record<string, unknown>>) =>
    without('test', what, cite).when.judge(caseWith({ [step]: answers })).verdict
  const NONE = { metalHead: 'no', aneurysmClip: 'no', stentHeadNeck: 'no', cochlear: 'no', deepBrain: 'no', corticalStimulator: 'no' }

  it.each(Object.keys(NONE))('metal: %s', (device) => {
    expect(verdict('metal', 'implants', { [device]: 'yes' })).toBe('unmet')
    expect(verdict('metal', 'implants', { ...NONE, [device]: 'yes' })).toBe('unmet')
    expect(verdict('metal', 'implants', { ...NONE, [device]: 'unsure' })).toBe('unknown')
    expect(verdict('metal', 'implants', NONE)).toBe('met')
  })

  it.each([
    ['never', 'met'],
    ['fever-as-child', 'met'],
    ['once-provoked', 'met'],
    ['once-unexplained', 'unmet'],
    ['more-than-once', 'unmet'],
    ['epilepsy', 'unmet'],
  ])('seizure: %s is %s', (seizure, expected) => expect(verdict('seizure', 'brain-health', { seizure })).toBe(expected))

  it.each([
    ['cocaine', 'unmet'],
    ['stimulants', 'unmet'],
    ['opioids-not-prescribed', 'unmet'],
    ['cannabis', 'met'],
    ['none', 'met'],
  ])('substances: %s is %s', (substance, expected) => expect(verdict('substances', 'daily-life', { substances: [substance] })).toBe(expected))

  it.each([
    [{ stroke: 'no', brainTumour: 'no' }, 'met'],
    [{ stroke: 'yes' }, 'unmet'],
    [{ stroke: 'no', brainTumour: 'yes' }, 'unmet'],
    [{ stroke: 'no' }, 'unknown'],
    [{ brainTumour: 'no' }, 'unknown'],
  ])('brain: %j is %s', (answers, expected) => expect(verdict('brain', 'brain-health', answers)).toBe(expected))

  it.each([
    [{ thoughts: 'no' }, 'met'],
    [{ thoughts: 'yes', intent: 'no', plan: 'no' }, 'met'],
    [{ thoughts: 'yes', intent: 'no', plan: 'yes' }, 'unmet'],
    [{ thoughts: 'yes', intent: 'yes', plan: 'no' }, 'unmet'],
    [{ thoughts: 'yes', intent: 'no' }, 'unknown'],
    [{ thoughts: 'yes', plan: 'no' }, 'unknown'],
  ])('suicidality: %j is %s', (answers, expected) => expect(verdict('suicidality', 'self-harm', answers)).toBe(expected))

  it('say what they leave out, where they do', () => {
    expect(without('test', 'seizure', cite).notModelled).toContain('ECT')
    expect('notModelled' in without('test', 'metal', cite)).toBe(false)
  })
})
