import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { antidepressantTrials } from '@/lib/facts/antidepressant-trials'
import { countTrials } from '@/lib/facts/count-trials'
import { safetyItems } from '@/lib/knowledge/safety'
import { DISPOSITIONS, type Disposition, mostUrgent, type SafetyItem, type Urgency, worst } from '@/lib/knowledge/safety/safety-item'
import { selfHarmTable } from '@/lib/knowledge/safety/self-harm'
import { sources } from '@/lib/knowledge/sources'
import { caseOf, sentence } from '@/lib/rules/criterion'
import type { Case } from '@/lib/rules/fact'
import { caseWith } from '../facts/case-with'

const FOLDER = 'lib/knowledge/safety'
const NOT_ITEMS = ['index.ts', 'safety-item.ts', 'self-harm.ts', 'warning-signs.ts']
const texts = ({ says }: SafetyItem) => [says.met?.[1], says.unmet?.[1], says.unknown].flatMap((text) => text ?? [])

type Found = { readonly disposition: Disposition; readonly urgency: Urgency; readonly ids: readonly string[] }
function judged(from: Case): Found {
  const all = safetyItems.map((item) => ({ item, verdict: item.when.judge(from).verdict }))
  const met = all.filter(({ verdict }) => verdict === 'met').map(({ item }) => item)
  return {
    disposition: worst(all.flatMap(({ item, verdict }) => item.dispositions[verdict] ?? [])),
    urgency: mostUrgent(met.flatMap(({ urgency }) => urgency ?? [])),
    ids: met.map(({ id }) => id),
  }
}

describe('every safety item', () => {
  it('is a file of its own, listed in index.ts', () => {
    const files = readdirSync(FOLDER)
      .filter((file) => !NOT_ITEMS.includes(file))
      .map((file) => file.replace('.ts', ''))
    expect([...safetyItems.map(({ id }) => id)].sort(), 'Add the missing line to lib/knowledge/safety/index.ts, or name the file like its id.').toEqual(files.sort())
  })

  it('covers S01 to S48', () => {
    const numbers = new Set(safetyItems.map(({ number }) => number))
    for (let n = 1; n <= 48; n++) expect([...numbers], `No item has the number S${String(n).padStart(2, '0')}.`).toContain(`S${String(n).padStart(2, '0')}`)
  })

  describe.each(safetyItems.map((item) => [item.id, item] as const))('%s', (_, item) => {
    it('judges its examples as they say, and fills its sentences', () => {
      for (const example of item.examples) {
        const from = caseOf(example)
        expect(item.when.judge(from).verdict, JSON.stringify(example.given.map(({ fact, value }) => [fact.key, value]))).toBe(example.then)
        for (const text of texts(item)) expect(sentence(text, [...item.when.facts, ...(item.tells ?? [])], from)).not.toContain('{')
      }
    })

    it('has an example of each verdict that says something', () => {
      const shown = new Set(item.examples.map(({ then }) => then))
      if (item.says.met || item.dispositions.met) expect(shown).toContain('met')
      if (item.says.unknown || item.dispositions.unknown) expect(shown).toContain('unknown')
      expect(shown.size).toBeGreaterThan(1)
    })

    it('asks where its silence leaves safety unknown', () => {
      expect(item.gate === true).toBe(item.dispositions.unknown === 'UNKNOWN')
      if (item.gate) expect(item.says.unknown).toBeTruthy()
    })

    it('cites sources that are listed', () => {
      for (const { source } of item.cites)
        expect(
          sources.some(({ id }) => id === source.id),
          `${source.id} is in no file that lib/knowledge/sources/index.ts lists`,
        ).toBe(true)
    })

    it('never says "you can never", nor to switch a device off', () => {
      for (const text of texts(item)) {
        expect(text).not.toMatch(/can never|not a candidate|not eligible|cleared for you/i)
        for (const part of text.split(/(?<=[.;:])\s/)) if (/switch(?:ed)? off|turn(?:ed)? off/i.test(part)) expect(part).toMatch(/\bnot\b/)
      }
    })
  })

  it('names no internal file', () => {
    for (const file of readdirSync(FOLDER)) expect(readFileSync(`${FOLDER}/${file}`, 'utf8')).not.toMatch(/\.md\b|\.csv\b|dossier/)
  })
})

describe('order', () => {
  it('the worst disposition and the most urgent win', () => {
    expect(DISPOSITIONS).toEqual(['CLEAR', 'CAUTION', 'UNKNOWN', 'HOLD', 'STOP-pending-review', 'STOP', 'CRISIS'])
    expect([worst([]), worst(['HOLD', 'UNKNOWN']), worst(['STOP', 'STOP-pending-review', 'CAUTION'])]).toEqual(['CLEAR', 'HOLD', 'STOP'])
    expect([mostUrgent([]), mostUrgent(['PRIORITY', 'SAME-DAY'])]).toEqual(['ROUTINE', 'SAME-DAY'])
  })
})

const IMPLANTS =
  'metalHead aneurysmClip stentHeadNeck cochlear deepBrain corticalStimulator headNerveStimulator shunt skullPlate eyeMetal magneticDental faceTattooMetal vagusStimulator pacemaker neckHardware spinalStimulator limbNerveStimulator pump'.split(
    ' ',
  )
type Answers = Readonly<Record<string, Readonly<Record<string, unknown>>>>
/** Every safety question answered, and nothing found. */
const clear: Answers = {
  'about-you': { dateOfBirth: '1980-04-12' },
  'phq-9': { q9: 0 },
  'self-harm': { wishDead: 'no', thoughts: 'no', behaviour: 'never' },
  'mood-history': { diagnoses: ['none'], psychoticNow: 'no', mania: 'never' },
  'health-now': { warningSigns: ['none'], frequentHeadache: 'no', heart: 'no', kidneyOrSodium: 'no', pregnant: 'no' },
  implants: { ...Object.fromEntries(IMPLANTS.map((key) => [key, 'no'])), metalBelowNeck: 'no' },
  'brain-health': {
    seizure: 'never',
    seizureMedicine: 'no',
    fainted: 'never',
    headInjury: 'never',
    familyEpilepsy: 'no',
    stroke: 'no',
    brainTumour: 'no',
    otherBrain: 'no',
    hearing: ['none'],
  },
  medicines: { noneTaken: 'yes' },
}
const clearWith = (changed: Answers) =>
  judged(caseWith(Object.fromEntries([...new Set([...Object.keys(clear), ...Object.keys(changed)])].map((step) => [step, { ...clear[step], ...changed[step] }]))))
const short = ({ disposition, urgency }: Found) => `${disposition} ${urgency}`

describe('the gate questions', () => {
  const gates = [
    ...IMPLANTS.map((key) => `implants.${key}`),
    ...['seizure', 'stroke', 'brainTumour', 'headInjury'].map((key) => `brain-health.${key}`),
    'health-now.pregnant',
    'health-now.warningSigns',
    'phq-9.q9',
    'self-harm.wishDead',
    'self-harm.thoughts',
    'self-harm.behaviour',
    'medicines.noneTaken',
  ]
  it('all answered, nothing found: clear', () => expect(short(clearWith({}))).toBe('CLEAR ROUTINE'))
  it.each(gates)('%s alone unanswered leaves safety unknown', (key) => {
    const [step = '', field = ''] = key.split('.')
    expect(short(clearWith({ [step]: { [field]: undefined } }))).toBe('UNKNOWN ROUTINE')
  })
  it.each([
    'about-you.dateOfBirth',
    'brain-health.fainted',
    'brain-health.otherBrain',
    'health-now.heart',
    'mood-history.mania',
    'implants.metalBelowNeck',
    'brain-health.hearing',
  ])('%s is only still to ask', (key) => {
    const [step = '', field = ''] = key.split('.')
    expect(short(clearWith({ [step]: { [field]: undefined } }))).toBe('CLEAR ROUTINE')
  })
  it('pregnancy: not applicable is an answer, prefer-not is none', () => {
    expect([clearWith({ 'health-now': { pregnant: 'not-applicable' } }), clearWith({ 'health-now': { pregnant: 'prefer-not' } })].map(short)).toEqual([
      'CLEAR ROUTINE',
      'UNKNOWN ROUTINE',
    ])
  })
  it('unsure about a device or fragment calls for its review', () => {
    const unsure = (field: string) => short(clearWith({ implants: { [field]: 'unsure' } }))
    expect([unsure('metalHead'), unsure('pacemaker'), unsure('eyeMetal'), unsure('neckHardware')]).toEqual([
      'STOP-pending-review PRIORITY',
      'STOP-pending-review PRIORITY',
      'HOLD ROUTINE',
      'UNKNOWN ROUTINE',
    ])
    expect(short(clearWith({ 'brain-health': { seizure: 'unsure' } }))).toBe('UNKNOWN ROUTINE')
  })
})

describe('the self-harm table', () => {
  it.each([
    [{ thoughts: 'yes', method: 'no', intent: 'yes', plan: 'no' }, 0, 'CRISIS EMERGENT'],
    [{ thoughts: 'yes', method: 'no', intent: 'no', plan: 'yes' }, 0, 'CRISIS EMERGENT'],
    [{ behaviour: 'within-3-months' }, 0, 'CRISIS EMERGENT'],
    [{ thoughts: 'yes', method: 'no', intent: 'declined', plan: 'no' }, 0, 'CRISIS EMERGENT'],
    [{ thoughts: 'yes', method: 'no', intent: 'no', plan: 'unsure' }, 0, 'CRISIS EMERGENT'],
    [{ thoughts: 'yes', method: 'yes', intent: 'no', plan: 'no' }, 0, 'HOLD SAME-DAY'],
    [{ thoughts: 'yes' }, 0, 'HOLD SAME-DAY'],
    [{ wishDead: 'yes' }, 0, 'CAUTION SAME-DAY'],
    [{}, 1, 'CAUTION SAME-DAY'],
    [{}, 'declined', 'UNKNOWN SAME-DAY'],
    [{ wishDead: 'declined' }, 0, 'UNKNOWN SAME-DAY'],
    [{ behaviour: 'over-3-months-ago' }, 0, 'CAUTION PRIORITY'],
    [{}, undefined, 'UNKNOWN ROUTINE'],
  ])('%j with item 9 of %s: %s', (selfHarm, q9, expected) => expect(short(clearWith({ 'self-harm': selfHarm, 'phq-9': { q9 } }))).toBe(expected))

  it('stands among the items', () => expect(selfHarmTable.every((row) => safetyItems.includes(row))).toBe(true))
  it('an earlier attempt does not hide an emergency of today', () =>
    expect(short(clearWith({ 'self-harm': { behaviour: 'over-3-months-ago' }, 'health-now': { warningSigns: ['saddle-numbness'] } }))).toBe('HOLD SAME-DAY'))
})

describe('single findings', () => {
  it.each([
    ['2011-11-23', 'STOP PRIORITY'],
    ['2011-11-22', 'HOLD PRIORITY'],
    ['2008-11-23', 'HOLD PRIORITY'],
    ['2008-11-22', 'CLEAR ROUTINE'],
    ['1955-11-23', 'CLEAR ROUTINE'],
    ['1955-11-22', 'CAUTION ROUTINE'],
  ])('born %s: %s', (dateOfBirth, expected) => expect(short(clearWith({ 'about-you': { dateOfBirth } }))).toBe(expected))

  it.each([
    [{ implants: { metalHead: 'yes' } }, 'STOP PRIORITY'],
    [{ implants: { spinalStimulator: 'yes', spinalLeads: 'upper-back' } }, 'STOP-pending-review PRIORITY'],
    [{ implants: { spinalStimulator: 'yes', spinalLeads: 'neck' } }, 'STOP PRIORITY'],
    [{ implants: { pump: 'yes', pumpKind: 'insulin' } }, 'CAUTION ROUTINE'],
    [{ implants: { pump: 'yes', pumpKind: 'intrathecal' } }, 'STOP-pending-review PRIORITY'],
    [{ implants: { pump: 'yes' } }, 'STOP-pending-review PRIORITY'],
    [{ implants: { skullPlate: 'yes' } }, 'HOLD ROUTINE'],
    [{ implants: { neckHardware: 'yes' } }, 'CAUTION ROUTINE'],
    [{ implants: { metalBelowNeck: 'yes' } }, 'CLEAR ROUTINE'],
    [{ 'brain-health': { seizure: 'once-unexplained' } }, 'STOP PRIORITY'],
    [{ 'brain-health': { seizure: 'fever-as-child' } }, 'CAUTION ROUTINE'],
    [{ 'brain-health': { fainted: 'unexplained' } }, 'HOLD ROUTINE'],
    [{ 'brain-health': { stroke: 'yes' } }, 'STOP-pending-review PRIORITY'],
    [{ 'brain-health': { headInjury: 'mild' } }, 'CAUTION ROUTINE'],
    [{ 'brain-health': { headInjury: 'passed-out' } }, 'HOLD ROUTINE'],
    [{ 'health-now': { pregnant: 'possible' } }, 'HOLD PRIORITY'],
    [{ 'health-now': { heart: 'yes' } }, 'HOLD PRIORITY'],
    [{ 'health-now': { warningSigns: ['weight-loss'] } }, 'HOLD PRIORITY'],
    [{ 'health-now': { warningSigns: ['new-weakness'] } }, 'HOLD SAME-DAY'],
    [{ 'health-now': { breastfeeding: 'yes' } }, 'CLEAR ROUTINE'],
    [{ 'mood-history': { diagnoses: ['bipolar'] } }, 'HOLD ROUTINE'],
    [{ 'mood-history': { mania: 'past-year' } }, 'HOLD PRIORITY'],
    [{ 'mood-history': { psychoticNow: 'yes' } }, 'HOLD PRIORITY'],
    [{ 'daily-life': { drinksPerWeek: 14 } }, 'CLEAR ROUTINE'],
    [{ 'daily-life': { drinksPerWeek: 15 } }, 'HOLD PRIORITY'],
    [{ 'daily-life': { sleepHours: 4 } }, 'CAUTION ROUTINE'],
    [{ 'daily-life': { sleepApnea: 'untreated' } }, 'CAUTION ROUTINE'],
    [{ 'other-treatments': { plannedStimulator: 'scheduled' } }, 'CLEAR PRIORITY'],
    [{ 'other-treatments': { tmsReaction: 'seizure' } }, 'STOP-pending-review PRIORITY'],
    [{ 'other-treatments': { tmsReaction: 'fainted' } }, 'CAUTION ROUTINE'],
    [{ 'care-plan': { canAttend: 'no' } }, 'CLEAR ROUTINE'],
    [{ 'health-now': { history: 'I have a pacemaker' } }, 'STOP-pending-review PRIORITY'],
    [{ reason: { inOwnWords: 'Some days I want to die' } }, 'HOLD SAME-DAY'],
  ] as readonly (readonly [Answers, string])[])('%j: %s', (changed, expected) => expect(short(clearWith(changed))).toBe(expected))
})

describe('the antidepressant counts that the rules were checked against', () => {
  const mood = (medicine: string, doseMg: number, weeks: number, result: 'none' | 'partial' | 'side-effects') => ({
    medicine,
    givenFor: 'mood' as const,
    thisEpisode: 'yes' as const,
    doseMg,
    weeks,
    result,
  })
  const numbers = (rows: Parameters<typeof countTrials>[0]) => {
    const { failedLifetime, classes, intolerances } = countTrials(rows)
    return [failedLifetime, classes.length, intolerances]
  }
  it.each([
    ['two trials of two classes', [mood('duloxetine', 60, 12, 'partial'), mood('sertraline', 150, 10, 'none')], [2, 2, 0]],
    [
      'two trials, an addition, and a low dose for pain',
      [
        mood('venlafaxine', 225, 12, 'none'),
        mood('escitalopram', 20, 8, 'none'),
        mood('aripiprazole', 5, 8, 'none'),
        { medicine: 'nortriptyline', givenFor: 'pain' as const, doseMg: 25, result: 'none' as const },
      ],
      [2, 2, 0],
    ],
    ['one', [mood('sertraline', 100, 10, 'none')], [1, 1, 0]],
    [
      'none, and one possible intolerance',
      [
        { medicine: 'amitriptyline', givenFor: 'pain' as const, doseMg: 25, weeks: 104, result: 'partial' as const },
        { medicine: 'trazodone', givenFor: 'sleep' as const, doseMg: 50, weeks: 52, result: 'partial' as const },
        mood('duloxetine', 30, 3, 'side-effects'),
      ],
      [0, 0, 1],
    ],
  ])('%s', (_, rows, expected) => expect(numbers(rows)).toEqual(expected))

  it('nothing listed is not known', () => expect(antidepressantTrials.read(caseWith({}))).toBeUndefined())
})
