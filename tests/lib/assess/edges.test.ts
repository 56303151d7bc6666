import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/assess'
import { gatesAsked } from '@/lib/assess/gates'
import { marthaWith, PAIN_ONLY } from './person'

// Both sides of every threshold. Martha has one answer just below it, then at it (or just above, where the rule says "more
// than"); what the assessment says on either side stands beside it. What is not named stays the same.

type Changes = Parameters<typeof marthaWith>[0]
type Pair<T = unknown> = readonly [below: T, at: T]
type Edge = readonly [name: string, below: Changes, at: Changes, differs: Readonly<Record<string, Pair>>]

/** What an edge may change: the tokens, and which findings are said. */
function toldOf(changes: Changes, findings: readonly string[] = []) {
  const { safety, candidacy, funding, urgency, disclosures, alternatives } = assess(marthaWith(changes))
  const said = [...safety.findings, ...candidacy.findings, ...disclosures, ...alternatives].filter(({ bearing }) => bearing !== null).map(({ id }) => id)
  const tokens = { safety: safety.disposition, urgency, band: candidacy.band, row: candidacy.row.number, funding: funding.path }
  return { ...tokens, ...Object.fromEntries(findings.map((id) => [id, said.includes(id)])) }
}

const TOKENS: readonly string[] = ['safety', 'urgency', 'band', 'row', 'funding']

function holds(below: Changes, at: Changes, differs: Readonly<Record<string, Pair>>) {
  const findings = Object.keys(differs).filter((key) => !TOKENS.includes(key))
  const [before, after] = [toldOf(below, findings), toldOf(at, findings)] as [Record<string, unknown>, Record<string, unknown>]
  const found = Object.fromEntries(Object.keys(before).flatMap((key) => (before[key] === after[key] ? [] : [[key, [before[key], after[key]]]])))
  expect(found).toEqual(differs)
}

const born = (dateOfBirth: string): Changes => ({ 'about-you': { dateOfBirth } })
const CALM = { q1: 0, q2: 0, q3: 0, q4: 0, q5: 0, q6: 0, q7: 0 }
/** PHQ-9 of this total, item 9 at 0. */
const phq = (total: number) => ({ 'phq-9': Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((n) => [`q${n}`, Math.max(0, Math.min(3, total - (n - 1) * 3))])) })
const gad = (total: number) => ({ 'gad-7': Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`q${n}`, Math.max(0, Math.min(3, total - (n - 1) * 3))])) })

describe('Ages, the day before the birthday and on it', () => {
  it.each<Edge>([
    [
      '14 and 15',
      born('2011-11-23'),
      born('2011-11-22'),
      { safety: ['STOP', 'HOLD'], band: ['B4', 'B3'], row: [2, 4], funding: ['NONE until cleared', 'INS-MDD'], 'under-15': [true, false], 'age-15-to-17': [false, true] },
    ],
    ['17 and 18', born('2008-11-23'), born('2008-11-22'), { safety: ['HOLD', 'CLEAR'], urgency: ['PRIORITY', 'ROUTINE'], band: ['B3', 'B1'], row: [4, 10] }],
    [
      '70 and 71: the payer’s limit touches the money, not the band',
      born('1955-11-23'),
      born('1955-11-22'),
      { safety: ['CLEAR', 'CAUTION'], funding: ['INS-MDD', 'NOT COVERED likely'], 'over-70': [false, true] },
    ],
    [
      '17 and 18 with a payer that begins at 18',
      { ...born('2008-11-23'), insurance: { payer: 'unitedhealthcare' } },
      { ...born('2008-11-22'), insurance: { payer: 'unitedhealthcare' } },
      { safety: ['HOLD', 'CLEAR'], urgency: ['PRIORITY', 'ROUTINE'], band: ['B3', 'B1'], row: [4, 10], funding: ['NOT COVERED likely', 'INS-MDD'] },
    ],
  ])('%s', (_, below, at, differs) => holds(below, at, differs))
})

describe('Questionnaires', () => {
  it.each<Edge>([
    [
      'PHQ-9 9 and 10, without anxiety',
      { ...phq(9), 'gad-7': CALM },
      { ...phq(10), 'gad-7': CALM },
      { band: ['B2', 'B1'], row: [11, 10], funding: ['SELF-PAY + GFE', 'INS-MDD NOT YET'] },
    ],
    ['PHQ-9 19 and 20 for Florida Blue', phq(19), phq(20), { funding: ['INS-MDD NOT YET', 'INS-MDD'] }],
    [
      'PHQ-9 14 and 15 for Ambetter',
      { ...phq(14), insurance: { payer: 'ambetter-sunshine' } },
      { ...phq(15), insurance: { payer: 'ambetter-sunshine' } },
      { funding: ['INS-MDD NOT YET', 'INS-MDD'] },
    ],
    [
      'PHQ-9 9 and 10 for Cigna',
      { ...phq(9), insurance: { payer: 'cigna-evernorth' } },
      { ...phq(10), insurance: { payer: 'cigna-evernorth' } },
      { funding: ['SELF-PAY + GFE', 'INS-MDD'] },
    ],
    [
      'PHQ-9 14 and 15 for Medicare, which names no number',
      { ...phq(14), insurance: { coverage: 'medicare', payer: 'medicare-first-coast' } },
      { ...phq(15), insurance: { coverage: 'medicare', payer: 'medicare-first-coast' } },
      { funding: ['MEDICARE-MDD NOT YET', 'VERIFY'] },
    ],
    [
      'PHQ-9 19 and 20 for Medicare',
      { ...phq(19), insurance: { coverage: 'medicare', payer: 'medicare-first-coast' } },
      { ...phq(20), insurance: { coverage: 'medicare', payer: 'medicare-first-coast' } },
      { funding: ['VERIFY', 'MEDICARE-MDD'] },
    ],
    [
      'GAD-7 9 and 10, where anxiety is the diagnosis',
      { ...phq(4), ...gad(9), 'mood-history': { diagnoses: ['anxiety'] } },
      { ...phq(4), ...gad(10), 'mood-history': { diagnoses: ['anxiety'] } },
      { band: ['B2', 'B1'], row: [11, 10] },
    ],
    [
      'PHQ-9 item 9 at 0 and 1: the same day, and the band stays',
      { 'phq-9': { q9: 0 } },
      { 'phq-9': { q9: 1 } },
      { safety: ['CLEAR', 'CAUTION'], urgency: ['ROUTINE', 'SAME-DAY'], 'passive-thoughts-of-death': [false, true] },
    ],
  ])('%s', (_, below, at, differs) => holds(below, at, differs))

  it('two missing items of the PHQ-9 are pro-rated, three are not', () => {
    const totalWithout = (...items: readonly string[]) =>
      assess(marthaWith({ 'phq-9': Object.fromEntries(items.map((item) => [item, 'declined'])) })).instruments.phq9.total
    expect([totalWithout('q7', 'q8'), totalWithout('q6', 'q7', 'q8')]).toEqual([22, null])
  })
})

const forMood = (medicine: string, row: object = {}) => ({
  medicine,
  givenFor: 'mood',
  now: 'no',
  doseMg: 60,
  weeks: 12,
  mostDays: 'yes',
  result: 'none',
  thisEpisode: 'yes',
  addedTo: 'no',
  ...row,
})
const taking = (...list: readonly object[]): Changes => ({ medicines: { list } })
const MEDICARE = { insurance: { coverage: 'medicare', payer: 'medicare-first-coast' } }

describe('Antidepressant trials', () => {
  it.each<Edge>([
    ['none and one', taking(forMood('duloxetine', { doseMg: 30 })), taking(forMood('duloxetine')), { band: ['B2', 'B1'], row: [11, 10] }],
    ['one and two of two classes', taking(forMood('duloxetine')), taking(forMood('duloxetine'), forMood('sertraline')), { funding: ['INS-MDD NOT YET', 'INS-MDD'] }],
    [
      'two of one class and of two',
      taking(forMood('fluoxetine'), forMood('sertraline')),
      taking(forMood('duloxetine'), forMood('sertraline')),
      { funding: ['INS-MDD NOT YET', 'INS-MDD'] },
    ],
    [
      'none and one, for Medicare in Florida',
      { ...MEDICARE, ...taking(forMood('duloxetine', { doseMg: 30 })) },
      { ...MEDICARE, ...taking(forMood('duloxetine')) },
      { band: ['B2', 'B1'], row: [11, 10], funding: ['MEDICARE-MDD NOT YET', 'MEDICARE-MDD'] },
    ],
    [
      'a dose just below the least and at it',
      taking(forMood('sertraline', { doseMg: 49 })),
      taking(forMood('sertraline', { doseMg: 50 })),
      { band: ['B2', 'B1'], row: [11, 10] },
    ],
    ['five weeks and six', taking(forMood('sertraline', { weeks: 5 })), taking(forMood('sertraline', { weeks: 6 })), { band: ['B2', 'B1'], row: [11, 10] }],
    [
      'seven weeks and eight, for Aetna',
      { insurance: { payer: 'aetna' }, ...taking(forMood('sertraline', { weeks: 7 }), forMood('duloxetine')) },
      { insurance: { payer: 'aetna' }, ...taking(forMood('sertraline', { weeks: 8 }), forMood('duloxetine')) },
      { funding: ['INS-MDD NOT YET', 'VERIFY'] },
    ],
    [
      'not taken on most days, and taken',
      taking(forMood('sertraline', { mostDays: 'no' })),
      taking(forMood('sertraline', { mostDays: 'yes' })),
      { band: ['B2', 'B1'], row: [11, 10] },
    ],
    [
      'helped well, and helped a little',
      taking(forMood('sertraline', { result: 'good' })),
      taking(forMood('sertraline', { result: 'partial' })),
      { band: ['B2', 'B1'], row: [11, 10] },
    ],
    [
      'given for pain, and for mood',
      taking(forMood('duloxetine', { givenFor: 'pain', thisEpisode: 'no' })),
      taking(forMood('duloxetine')),
      { band: ['B2', 'B1'], row: [11, 10] },
    ],
    [
      'side effects, which Florida Blue counts, and one failure',
      taking(forMood('duloxetine', { result: 'side-effects' }), forMood('sertraline')),
      taking(forMood('duloxetine'), forMood('sertraline')),
      {},
    ],
    [
      'two trials without and with an added medicine, for Aetna',
      { insurance: { payer: 'aetna' }, ...taking(forMood('sertraline'), forMood('duloxetine')) },
      { insurance: { payer: 'aetna' }, ...taking(forMood('sertraline'), forMood('duloxetine'), forMood('aripiprazole', { addedTo: 'yes' })) },
      { funding: ['VERIFY', 'INS-MDD'] },
    ],
  ])('%s', (_, below, at, differs) => holds(below, at, differs))
})

const now = (medicine: string, nowMg?: number) => ({ medicine, givenFor: 'other', now: 'yes', changed: 'no', ...(nowMg !== undefined && { nowMg }) })
/** Without the failed trials Martha has no depression route of her own; only safety is looked at here. */
const HELD = { safety: ['CAUTION', 'HOLD'], urgency: ['ROUTINE', 'PRIORITY'], 'high-seizure-load': [false, true] } as const
const alone = (...list: readonly object[]) => ({ ...PAIN_ONLY, ...taking(...list) })

describe('What lowers the seizure threshold', () => {
  it.each<Edge>([
    [
      '14 drinks a week and 15',
      { 'daily-life': { drinksPerWeek: 14 } },
      { 'daily-life': { drinksPerWeek: 15 } },
      { safety: ['CLEAR', 'HOLD'], urgency: ['ROUTINE', 'PRIORITY'], band: ['B1', 'B2'], row: [10, 11], 'alcohol-use': [false, true] },
    ],
    [
      '4.9 hours of sleep and 5',
      { 'daily-life': { sleepHours: 4.9 } },
      { 'daily-life': { sleepHours: 5 } },
      { safety: ['CAUTION', 'CLEAR'], 'sleep-deprivation': [true, false] },
    ],
    ['a tricyclic at 50 mg and 51', alone(now('amitriptyline', 50)), alone(now('amitriptyline', 51)), HELD],
    ['a tricyclic at 50 mg, and at a dose that is not told', alone(now('nortriptyline', 50)), alone(now('nortriptyline')), HELD],
    ['doxepin at 6 mg and 7', alone(now('doxepin', 6)), alone(now('doxepin', 7)), { safety: ['CLEAR', 'CAUTION'], tricyclic: [false, true] }],
    [
      'tramadol at 400 mg and 401',
      alone(now('tramadol', 400)),
      alone(now('tramadol', 401)),
      { safety: ['CAUTION', 'HOLD'], urgency: ['ROUTINE', 'PRIORITY'], 'risky-tramadol': [false, true] },
    ],
    ['bupropion at 450 mg and 451', alone(now('bupropion', 450)), alone(now('bupropion', 451)), HELD],
    [
      'sertraline at the label’s most and above',
      alone(now('sertraline', 200)),
      alone(now('sertraline', 201)),
      { safety: ['CLEAR', 'CAUTION'], 'other-threshold-medicines': [false, true] },
    ],
    ['one point and two', alone(now('hydroxyzine', 25)), alone(now('hydroxyzine', 25), now('prednisone', 10)), HELD],
    [
      'clonazepam as before, and cut down this month',
      alone(now('clonazepam', 1)),
      alone({ ...now('clonazepam', 1), changed: 'lowered' }),
      { safety: ['CLEAR', 'HOLD'], urgency: ['ROUTINE', 'PRIORITY'], 'recent-withdrawal': [false, true] },
    ],
    [
      'sertraline, and sertraline with phenelzine',
      alone(now('sertraline', 100)),
      alone(now('sertraline', 100), now('phenelzine', 45)),
      { safety: ['CLEAR', 'HOLD'], urgency: ['ROUTINE', 'PRIORITY'], 'maoi-pair': [false, true] },
    ],
    [
      'cannabis, and cocaine',
      { 'daily-life': { substances: ['cannabis'] } },
      { 'daily-life': { substances: ['cocaine'] } },
      { safety: ['CLEAR', 'HOLD'], urgency: ['ROUTINE', 'PRIORITY'], band: ['B1', 'B2'], row: [10, 11], 'substance-use': [false, true] },
    ],
  ])('%s', (_, below, at, differs) => holds(below, at, differs))
})

const THOUGHTS = { thoughts: 'yes', method: 'no', intent: 'no', plan: 'no' }

describe('Self-harm', () => {
  it.each<Edge>([
    ['no wish, and a wish to be dead', {}, { 'self-harm': { wishDead: 'yes' } }, { safety: ['CLEAR', 'CAUTION'], urgency: ['ROUTINE', 'SAME-DAY'] }],
    [
      'a wish, and thoughts',
      { 'self-harm': { wishDead: 'yes' } },
      { 'self-harm': { wishDead: 'yes', ...THOUGHTS } },
      { safety: ['CAUTION', 'HOLD'], band: ['B1', 'B2'], row: [10, 11], 'suicidal-thoughts': [false, true] },
    ],
    [
      'thoughts without intent, and with intent left open',
      { 'self-harm': THOUGHTS },
      { 'self-harm': { ...THOUGHTS, intent: 'declined' } },
      { safety: ['HOLD', 'CRISIS'], urgency: ['SAME-DAY', 'EMERGENT'], band: ['B2', 'withheld'], row: [11, 1], funding: ['INS-MDD', 'deferred'] },
    ],
    ['thoughts with a plan left open, and a plan', { 'self-harm': { ...THOUGHTS, plan: 'unsure' } }, { 'self-harm': { ...THOUGHTS, plan: 'yes' } }, {}],
    [
      'behavior over three months ago, and within',
      { 'self-harm': { behaviour: 'over-3-months-ago' } },
      { 'self-harm': { behaviour: 'within-3-months' } },
      { safety: ['CAUTION', 'CRISIS'], urgency: ['PRIORITY', 'EMERGENT'], band: ['B1', 'withheld'], row: [10, 1], funding: ['INS-MDD', 'deferred'] },
    ],
    [
      'answered, and declined',
      {},
      { 'self-harm': { wishDead: 'declined' } },
      { safety: ['CLEAR', 'UNKNOWN'], urgency: ['ROUTINE', 'SAME-DAY'], band: ['B1', 'B2'], row: [10, 11] },
    ],
  ])('%s', (_, below, at, differs) => holds(below, at, differs))
})

const TMS = { previousTms: 'helped', previousTmsReduction: 'half-or-more', tmsReaction: 'none' }
const cbt = (sessions: number) => ({
  insurance: { payer: 'unitedhealthcare' },
  'other-treatments': {
    list: [
      { treatment: 'cbt', givenFor: 'mood', response: 'partial', sessions },
      { treatment: 'physical-therapy', givenFor: 'pain', response: 'partial' },
    ],
  },
})
const migraine = (auraMinutes: number) => ({
  ...PAIN_ONLY,
  'pain-diagnosis': { conditions: ['migraine-with-aura'] },
  headache: { daysPerMonth: 8, aura: ['vision'], auraMinutes, auraFollowedByHeadache: 'yes' },
})

describe('Time, visits and counts', () => {
  it.each<Edge>([
    [
      'two months of pain and three',
      { ...PAIN_ONLY, 'pain-diagnosis': { since: '2026-09' } },
      { ...PAIN_ONLY, 'pain-diagnosis': { since: '2026-08' } },
      { band: ['B4', 'B2'], row: [8, 11], funding: ['n/a', 'SELF-PAY + GFE'], 'own-doctor-first': [true, false] },
    ],
    [
      'two months of pain and three, with the depression route',
      { 'pain-diagnosis': { since: '2026-09' } },
      { 'pain-diagnosis': { since: '2026-08' } },
      { band: ['B2', 'B1'], row: [11, 10] },
    ],
    [
      'two months after an earlier course and three, for Florida Blue',
      { 'other-treatments': { ...TMS, previousTmsEnded: '2026-09' } },
      { 'other-treatments': { ...TMS, previousTmsEnded: '2026-08' } },
      { funding: ['INS-MDD NOT YET', 'INS-MDD'] },
    ],
    [
      'five months after an earlier course and six, for UnitedHealthcare',
      { insurance: { payer: 'unitedhealthcare' }, 'other-treatments': { ...TMS, previousTmsEnded: '2026-06' } },
      { insurance: { payer: 'unitedhealthcare' }, 'other-treatments': { ...TMS, previousTmsEnded: '2026-05' } },
      { funding: ['INS-MDD NOT YET', 'INS-MDD'] },
    ],
    [
      'an earlier course that did some good, and at least half',
      { 'other-treatments': { ...TMS, previousTmsReduction: 'some', previousTmsEnded: '2025-01' } },
      { 'other-treatments': { ...TMS, previousTmsEnded: '2025-01' } },
      { funding: ['VERIFY', 'INS-MDD'] },
    ],
    [
      'an earlier course without benefit, and with some',
      { 'other-treatments': { ...TMS, previousTmsReduction: 'none', previousTmsEnded: '2025-01' } },
      { 'other-treatments': { ...TMS, previousTmsReduction: 'some', previousTmsEnded: '2025-01' } },
      { band: ['B2', 'B1'], row: [11, 10] },
    ],
    ['seven visits of CBT and eight, for UnitedHealthcare', cbt(7), cbt(8), { funding: ['INS-MDD NOT YET', 'INS-MDD'] }],
    ['an aura of 60 minutes and 61', migraine(60), migraine(61), { 'aura-needs-work-up': [false, true] }],
    [
      'one soft negative and two',
      { 'care-plan': { canAttend: 'no' } },
      { 'care-plan': { canAttend: 'no' }, reason: { expectation: ['guaranteed'] } },
      { band: ['B1', 'B2'], row: [10, 11] },
    ],
    [
      'a stimulator that is considered, and one with a date',
      { 'other-treatments': { plannedStimulator: 'considered', stimulatorKind: 'motor-cortex' } },
      { 'other-treatments': { plannedStimulator: 'scheduled', stimulatorKind: 'motor-cortex', stimulatorDate: '2027-01' } },
      { urgency: ['ROUTINE', 'PRIORITY'], 'planned-stimulator': [false, true] },
    ],
    [
      'leads in the upper back, and in the neck',
      { implants: { spinalStimulator: 'yes', spinalLeads: 'upper-back' } },
      { implants: { spinalStimulator: 'yes', spinalLeads: 'neck' } },
      { safety: ['STOP-pending-review', 'STOP'], band: ['B2', 'B4'], row: [11, 2], funding: ['INS-MDD', 'NONE until cleared'] },
    ],
    [
      'an insulin pump, and another',
      { implants: { pump: 'yes', pumpKind: 'insulin' } },
      { implants: { pump: 'yes', pumpKind: 'intrathecal' } },
      { safety: ['CAUTION', 'STOP-pending-review'], urgency: ['ROUTINE', 'PRIORITY'], band: ['B1', 'B2'], row: [10, 11] },
    ],
  ])('%s', (_, below, at, differs) => holds(below, at, differs))

  it('half of the gate questions open still gives a band, more than half does not', () => {
    const gates = gatesAsked(marthaWith()).flatMap(({ key }) => (/^implants\.|^brain-health\./.test(key) ? [key] : []))
    const half = Math.floor(gatesAsked(marthaWith()).length / 2)
    const withOpen = (count: number) => {
      const open = gates.slice(0, count).map((key) => key.split('.') as [string, string])
      const changes = Object.fromEntries(
        ['implants', 'brain-health'].map((step) => [step, Object.fromEntries(open.filter(([at]) => at === step).map(([, field]) => [field, undefined]))]),
      )
      return assess(marthaWith(changes)).candidacy
    }
    expect(gates.length).toBeGreaterThan(half)
    expect([withOpen(half).row.number, withOpen(half + 1).row.number]).toEqual([11, 3])
  })
})
