import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { boxesOf, closingOf } from '@/lib/forms/boxes'
import type { Field, RowField } from '@/lib/forms/field'
import { read } from '@/lib/forms/schema'
import { optionsOf, SECTIONS, type Step } from '@/lib/forms/step'
import type { Condition, Plain, Verdict } from '@/lib/rules/condition'
import { type Answers, type Case, questionsOf } from '@/lib/rules/fact'
import { stepById, steps } from '@/lib/steps'
import { bodyRegions } from '@/lib/steps/body-regions'
import { painAreas } from '@/lib/steps/pain-areas'
import { states } from '@/lib/steps/states'
import { askedOf, longestPath } from '@/tests/support/longest-path'

const ORDER = [
  'before-you-start',
  'about-you',
  'reason',
  'mood-history',
  'in-private',
  'phq-9',
  'self-harm',
  'gad-7',
  'pain-diagnosis',
  'pain-places',
  'pain-impact',
  'fibromyalgia',
  'crps',
  'headache',
  'health-now',
  'implants',
  'brain-health',
  'medicines',
  'other-treatments',
  'daily-life',
  'care-plan',
  'insurance',
  'agreements',
]

const here = new URL('../../../lib/steps/', import.meta.url)
const caseOf = (answers: Answers): Case => ({ answers, on: '2026-11-22' })
const fieldsOf = (step: Step): [string, Field][] => Object.entries(step.fields)
const allFields = steps.flatMap((step) => fieldsOf(step).map(([key, field]) => ({ step, name: `${step.id}.${key}`, key, field })))
const named = (holds: (field: Field) => unknown) => allFields.filter(({ field }) => holds(field)).map(({ name }) => name)
const place = (key: string) => {
  const [step = '', field = ''] = key.split('.')
  return { step: ORDER.indexOf(step), field: Object.keys(stepById(step)?.fields ?? {}).indexOf(field) }
}
const questionKeys = (condition: Condition) => condition.facts.flatMap(questionsOf).map((fact) => fact.key)
const leaves = (plain: Plain): string[] => ('fact' in plain ? [plain.fact] : Array.isArray(plain.of) ? plain.of.flatMap(leaves) : leaves(plain.of as Plain))

describe('the order', () => {
  it('is the interview’s', () => expect(steps.map((step) => step.id)).toEqual(ORDER))

  it('finds a step by its id, and no other', () => {
    for (const step of steps) expect(stepById(step.id)).toBe(step)
    expect(stepById('no-such-step')).toBeUndefined()
  })

  it('keeps the sections together, in their order', () => {
    expect([...new Set(steps.map((step) => step.section))]).toEqual(Object.keys(SECTIONS))
    expect(steps.map((step) => step.section).filter((section, i, all) => section !== all[i - 1])).toEqual(Object.keys(SECTIONS))
  })

  it('imports a step only where it comes later', () => {
    const helpers = ['states', 'body-regions', 'pain-areas']
    for (const file of readdirSync(here).filter((name) => name.endsWith('.ts') && name !== 'index.ts')) {
      const id = file.replace('.ts', '')
      const imported = [...readFileSync(new URL(file, here), 'utf8').matchAll(/from '\.\/([\w-]+)'/g)].map((found) => found[1] as string)
      for (const other of imported) {
        if (helpers.includes(other) || id === 'pain-areas') expect([...helpers, ...ORDER]).toContain(other)
        else expect(ORDER.indexOf(other), `${id} imports ${other}`).toBeLessThan(ORDER.indexOf(id))
      }
    }
  })
})

describe('every step', () => {
  it.each(steps.map((step) => [step.id, step] as const))('%s says why, and is known by its heading', (_, step) => {
    expect(step.why.length).toBeGreaterThan(30)
    expect(step.heading).not.toBe('')
    expect([step.seconds > 0, step.seconds % 5]).toEqual([true, 0])
  })

  it('has a heading of its own', () => expect(new Set(steps.map((step) => step.heading)).size).toBe(steps.length))

  it('never promises', () => {
    expect(JSON.stringify(steps.map(({ heading, why, intro, fields }) => ({ heading, why, intro, fields })))).not.toMatch(
      /you qualify|candidate|no side effects|safe and effective|breakthrough|proven/i,
    )
  })

  it.each(allFields.map((one) => [one.name, one] as const))('%s has words, and choices that differ', (_, { field }) => {
    expect(field.label.trim()).toBe(field.label)
    expect(field.label).not.toBe('')
    const options = optionsOf(field)
    expect(new Set(options.map((option) => option.value)).size).toBe(options.length)
    expect(new Set(options.map((option) => option.label)).size).toBe(options.length)
  })

  it('asks nothing under a name used twice', () => {
    expect(new Set(allFields.map(({ name }) => name)).size).toBe(allFields.length)
    expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length)
  })

  it('groups only questions that stand together, are always shown and that “none of these” answers', () => {
    for (const step of steps) {
      const keys = Object.keys(step.fields)
      const grouped = step.groups.flatMap((group) => group.fields)
      expect(new Set(grouped).size).toBe(grouped.length)
      for (const { fields, legend } of step.groups) {
        expect(legend).toMatch(/\?$/)
        const start = keys.indexOf(fields[0] as string)
        expect(keys.slice(start, start + fields.length)).toEqual(fields)
        for (const key of fields) {
          const field = step.fields[key] as Field
          expect(['yesno', 'one', 'many']).toContain(field.kind)
          expect(String(closingOf(field)), `${step.id}.${key}`).toMatch(/^(no|never|none|declined)$/)
          expect(field.later).toBeUndefined()
          expect(step.fieldConditions[key]).toBeUndefined()
        }
      }
    }
  })
})

describe('conditions', () => {
  it('of steps rest on earlier steps', () => {
    for (const step of steps)
      for (const key of step.showIf ? questionKeys(step.showIf) : []) expect(place(key).step, `${step.id} on ${key}`).toBeLessThan(ORDER.indexOf(step.id))
  })

  it('of fields rest on earlier steps, or earlier fields of the same step', () => {
    for (const { step, key, name } of allFields) {
      const condition = step.fieldConditions[key]
      for (const on of condition ? questionKeys(condition) : []) {
        const at = place(on)
        expect(at.field, `${name} on ${on}`).toBeGreaterThanOrEqual(0)
        if (at.step === ORDER.indexOf(step.id)) expect(at.field, `${name} on ${on}`).toBeLessThan(Object.keys(step.fields).indexOf(key))
        else expect(at.step, `${name} on ${on}`).toBeLessThan(ORDER.indexOf(step.id))
      }
    }
  })

  it('name only fields that there are', () => {
    for (const step of steps) for (const key of Object.keys(step.fieldConditions)) expect(Object.keys(step.fields)).toContain(key)
  })

  it('of a row’s fields rest on earlier siblings, by a value they may have', () => {
    for (const { field, name } of allFields) {
      if (field.kind !== 'list') continue
      const keys = Object.keys(field.row)
      expect(keys).toContain(field.rowTitle)
      for (const [key, cell] of Object.entries(field.row) as [string, RowField][]) {
        for (const sibling of cell.showIf ? leaves(cell.showIf) : []) expect(keys.slice(0, keys.indexOf(key)), `${name} ${key}`).toContain(sibling)
      }
    }
  })

  const PAIN = ['pain-diagnosis', 'pain-places', 'pain-impact']
  const shows = (id: string, answers: Answers): Verdict | undefined => stepById(id)?.showIf?.judge(caseOf(answers)).verdict
  const both = { reason: { mainReason: 'both' } }
  it.each<[string, Answers, string, Verdict]>([
    ...PAIN.flatMap((id): [string, Answers, string, Verdict][] => [
      ['mood and no pain', { reason: { mainReason: 'mood', alsoPain: 'no' } }, id, 'unmet'],
      ['mood and also pain', { reason: { mainReason: 'mood', alsoPain: 'yes' } }, id, 'met'],
      ['mood, pain unsure', { reason: { mainReason: 'mood', alsoPain: 'unsure' } }, id, 'unknown'],
      ['pain', { reason: { mainReason: 'pain' } }, id, 'met'],
      ['something else', { reason: { mainReason: 'other' } }, id, 'met'],
      ['nothing answered', {}, id, 'unknown'],
    ]),
    ['fibromyalgia named', { ...both, 'pain-diagnosis': { conditions: ['low-back-pain', 'fibromyalgia'] } }, 'fibromyalgia', 'met'],
    [
      'pain in four areas',
      { ...both, 'pain-diagnosis': { conditions: ['none-yet'] }, 'pain-places': { places: ['shoulder-left', 'upper-arm-right', 'hip-left', 'neck'] } },
      'fibromyalgia',
      'met',
    ],
    [
      'pain in three areas',
      { ...both, 'pain-diagnosis': { conditions: ['none-yet'] }, 'pain-places': { places: ['shoulder-left', 'jaw-right', 'chest', 'hip-left', 'neck', 'lower-back'] } },
      'fibromyalgia',
      'unmet',
    ],
    ['no pain', { reason: { mainReason: 'mood', alsoPain: 'no' }, 'pain-diagnosis': { conditions: ['fibromyalgia'] } }, 'fibromyalgia', 'unmet'],
    ['RSD', { ...both, 'pain-diagnosis': { conditions: ['crps-1'] } }, 'crps', 'met'],
    ['causalgia', { ...both, 'pain-diagnosis': { conditions: ['crps-2'] } }, 'crps', 'met'],
    ['another condition', { ...both, 'pain-diagnosis': { conditions: ['fibromyalgia'] } }, 'crps', 'unmet'],
    ...[
      'migraine-with-aura',
      'migraine-without-aura',
      'chronic-migraine',
      'tension-headache',
      'cluster-headache',
      'post-traumatic-headache',
      'chronic-daily-headache',
    ].map((id): [string, Answers, string, Verdict] => [id, { ...both, 'pain-diagnosis': { conditions: [id] } }, 'headache', 'met']),
    ['another condition', { ...both, 'pain-diagnosis': { conditions: ['neck-pain'] } }, 'headache', 'unmet'],
    ['no pain', { reason: { mainReason: 'mood', alsoPain: 'no' } }, 'headache', 'unmet'],
    ['no pain', { reason: { mainReason: 'mood', alsoPain: 'no' } }, 'crps', 'unmet'],
  ])('%s, given %j: %s is %s', (_, answers, id, verdict) => expect(shows(id, answers)).toBe(verdict))

  const asks = (name: string, answers: Answers) => {
    const [step = '', field = ''] = name.split('.')
    return stepById(step)?.fieldConditions[field]?.judge(caseOf(answers)).verdict
  }
  it.each<[string, Answers, Verdict]>([
    ['about-you.helperName', { 'about-you': { filledBy: 'self' } }, 'unmet'],
    ['about-you.helperName', { 'about-you': { filledBy: 'guardian' } }, 'met'],
    ['about-you.interpreter', { 'about-you': { language: 'en' } }, 'unmet'],
    ['about-you.interpreter', { 'about-you': { language: 'es' } }, 'met'],
    ['reason.comesFirst', { reason: { mainReason: 'pain' } }, 'unmet'],
    ['reason.comesFirst', { reason: { mainReason: 'both' } }, 'met'],
    ['reason.alsoPain', { reason: { mainReason: 'mood' } }, 'met'],
    ['mood-history.episodeSince', { 'mood-history': { diagnoses: ['anxiety'] } }, 'unmet'],
    ['mood-history.episodeSince', { 'mood-history': { diagnoses: ['anxiety', 'depression'] } }, 'met'],
    ['mood-history.painAndMood', { reason: { mainReason: 'mood', alsoPain: 'no' } }, 'unmet'],
    ['mood-history.painAndMood', { reason: { mainReason: 'both' } }, 'met'],
    ['self-harm.plan', { 'self-harm': { thoughts: 'no' } }, 'unmet'],
    ['self-harm.plan', { 'self-harm': { thoughts: 'yes' } }, 'met'],
    ['pain-diagnosis.mainCondition', { 'pain-diagnosis': { conditions: ['crps-1'] } }, 'unmet'],
    ['pain-diagnosis.mainCondition', { 'pain-diagnosis': { conditions: ['crps-1', 'neck-pain'] } }, 'met'],
    ['pain-diagnosis.mainCondition', { 'pain-diagnosis': { conditions: ['unsure'] } }, 'unknown'],
    ['pain-diagnosis.otherCondition', { 'pain-diagnosis': { conditions: ['other'] } }, 'met'],
    ['pain-diagnosis.spinalLevel', { 'pain-diagnosis': { conditions: ['spinal-cord-injury-pain'] } }, 'met'],
    ['headache.auraMinutes', { headache: { aura: ['none'] } }, 'unmet'],
    ['headache.auraMinutes', { headache: { aura: ['speech'] } }, 'met'],
    ['implants.spinalLeads', { implants: { spinalStimulator: 'yes' } }, 'met'],
    ['implants.pumpKind', { implants: { pump: 'no' } }, 'unmet'],
    ['implants.implantCard', { implants: { metalBelowNeck: 'yes' } }, 'met'],
    ['implants.hadMri', { implants: { metalHead: 'yes' } }, 'met'],
    ['brain-health.lastSeizure', { 'brain-health': { seizure: 'never' } }, 'unmet'],
    ['brain-health.lastSeizure', { 'brain-health': { seizure: 'fever-as-child' } }, 'met'],
    ['brain-health.strokeWhen', { 'brain-health': { stroke: 'unsure' } }, 'unknown'],
    ['brain-health.otherBrainText', { 'brain-health': { otherBrain: 'yes' } }, 'met'],
    ['other-treatments.tmsReaction', { 'other-treatments': { previousTms: 'no' } }, 'unmet'],
    ['other-treatments.tmsReaction', { 'other-treatments': { previousTms: 'stopped' } }, 'met'],
    ['other-treatments.stimulatorKind', { 'other-treatments': { plannedStimulator: 'considered' } }, 'met'],
    ['other-treatments.stimulatorDate', { 'other-treatments': { plannedStimulator: 'considered' } }, 'unmet'],
    ['other-treatments.stimulatorDate', { 'other-treatments': { plannedStimulator: 'scheduled' } }, 'met'],
    ['insurance.payer', { insurance: { coverage: 'none' } }, 'unmet'],
    ['insurance.payer', { insurance: { coverage: 'medicaid' } }, 'met'],
    ['insurance.payerName', { insurance: { coverage: 'commercial', payer: 'aetna' } }, 'unmet'],
    ['insurance.payerName', { insurance: { coverage: 'commercial', payer: 'other' } }, 'met'],
  ])('%s, given %j, is %s', (name, answers, verdict) => expect(asks(name, answers)).toBe(verdict))

  it('asks for implant papers of nobody who has none of the nineteen', () => {
    const none = Object.fromEntries((stepById('implants')?.groups ?? []).flatMap((group) => group.fields).map((key) => [key, 'no']))
    expect(Object.keys(none)).toHaveLength(19)
    expect(asks('implants.implantCard', { implants: none })).toBe('unmet')
    expect(asks('implants.implantCard', { implants: { ...none, shunt: 'unsure' } })).toBe('unknown')
  })
})

describe('what is asked of whom', () => {
  const items = (id: string) => Object.keys(stepById(id)?.fields ?? {}).map((key) => `${id}.${key}`)

  it('is needed as agreed', () => {
    expect(named((field) => field.needed).sort()).toEqual(
      [
        'before-you-start.notMonitored',
        'about-you.fullName',
        'about-you.dateOfBirth',
        'about-you.filledBy',
        'in-private.how',
        ...items('phq-9'),
        ...items('self-harm'),
        'agreements.offLabelUnderstood',
        'agreements.signature',
      ].sort(),
    )
    for (const { field } of allFields) if (field.needed) expect(field.needed).toMatch(/^(Choose|Enter|Type) .*\.$/)
  })

  it('may be declined as agreed', () => expect(named((field) => field.declinable)).toEqual(['phq-9', 'self-harm', 'gad-7', 'pain-impact'].flatMap(items)))

  it('is left for later as agreed', () => {
    expect(named((field) => field.later)).toEqual(
      [
        ['about-you', 'helperName', 'contactBy', 'mayLeaveMessage', 'state', 'interpreter', 'preferredName', 'emergencyContact', 'noContact'],
        ['reason', 'expectation'],
        ['mood-history', 'episodeSince'],
        ['in-private', 'givenBack'],
        ['pain-diagnosis', 'otherCondition', 'spinalLevel', 'workUp'],
        ['pain-places', 'side', 'feels'],
        ['headache', 'daysPerMonth', 'auraMinutes', 'auraFollowedByHeadache'],
        ['health-now', 'breastfeeding'],
        ['implants', 'implantCard', 'hadMri'],
        ['brain-health', 'lastSeizure', 'strokeWhen', 'otherBrainText'],
        ['other-treatments', 'previousTmsEnded', 'previousTmsReduction', 'stimulatorKind', 'stimulatorDate'],
        ['care-plan', 'careNow'],
        [
          'insurance',
          'payerName',
          'wantsEstimate',
          'selfPay',
          'submitClaim',
          'memberId',
          'planName',
          'groupId',
          'policyHolder',
          'second',
          'inNetwork',
          'deductible',
          'deductibleMet',
          'coinsurancePercent',
          'copay',
          'outOfPocketMax',
          'outOfPocketMet',
        ],
        ['agreements', 'signedOn', 'signedBy'],
      ].flatMap(([step, ...keys]) => keys.map((key) => `${step}.${key}`)),
    )
  })

  it('keeps alcohol and drugs in a class of their own', () => expect(named((field) => field.protection)).toEqual(['daily-life.drinksPerWeek', 'daily-life.substances']))
})

describe('length', () => {
  /** Pain and low mood, fibromyalgia, insured, in English, no implant and no seizure: what most people are asked. */
  const common = {
    'about-you.filledBy': 'self',
    'about-you.language': 'en',
    'reason.mainReason': 'both',
    'mood-history.diagnoses': ['depression'],
    'self-harm.thoughts': 'no',
    'pain-diagnosis.conditions': ['fibromyalgia'],
    'implants.spinalStimulator': 'no',
    'implants.pump': 'no',
    'other-treatments.previousTms': 'no',
    'insurance.coverage': 'commercial',
  }

  it('is at most 80 answers on the longest path that somebody can walk', () => {
    const longest = longestPath()
    expect(longest.answers, JSON.stringify(longest.by)).toBe(80)
    expect(askedOf(longest.by), 'one person who is asked all of it').toBe(80)
  })

  it('is shorter for most people, and shortest for low mood without pain', () => {
    expect(askedOf(common)).toBe(70)
    expect(askedOf({ ...common, 'reason.mainReason': 'mood', 'reason.alsoPain': 'no', 'pain-diagnosis.conditions': [] })).toBe(58)
  })

  it('never shows a wall: no list of check boxes is longer than a screen or two', () => {
    for (const { id, groups, fields } of steps) for (const group of groups) expect(boxesOf(group, fields).length, `${id} ${group.id}`).toBeLessThanOrEqual(13)
  })
})

describe('places', () => {
  it('hold the 19 sites of the widespread pain index, and further ones', () => {
    const sites = bodyRegions.filter((region) => region.widespreadPainIndex).map((region) => region.id)
    const paired = ['jaw', 'shoulder', 'upper-arm', 'lower-arm', 'hip', 'upper-leg', 'lower-leg'].flatMap((id) => [`${id}-left`, `${id}-right`])
    expect([...sites].sort()).toEqual([...paired, 'neck', 'chest', 'abdomen', 'upper-back', 'lower-back'].sort())
    expect(sites).toHaveLength(19)
    const others = ['head', 'face', 'hand', 'knee', 'foot'].flatMap((id) => [`${id}-left`, `${id}-right`])
    expect(
      bodyRegions
        .filter((region) => !region.widespreadPainIndex)
        .map((region) => region.id)
        .sort(),
    ).toEqual([...others, 'pelvis'].sort())
  })

  it('say left and right as the patient means them', () => {
    for (const { id, label, side } of bodyRegions) expect(label.includes(`(your ${side})`)).toBe(id.endsWith('-left') || id.endsWith('-right'))
    expect(bodyRegions.find((region) => region.id === 'shoulder-left')?.label).toBe('Left shoulder (your left)')
    expect(new Set(bodyRegions.map((region) => region.label)).size).toBe(bodyRegions.length)
  })

  it('leave jaw, chest, belly and what is outside the index out of the five areas', () => {
    expect(new Set(bodyRegions.map((region) => region.area))).toEqual(new Set([undefined, 'left-upper', 'right-upper', 'left-lower', 'right-lower', 'axial']))
    for (const { id, area, widespreadPainIndex } of bodyRegions) if (!widespreadPainIndex || /^(jaw|chest|abdomen)/.test(id)) expect(area, id).toBeUndefined()
  })

  it.each<[readonly string[] | undefined, number | undefined]>([
    [undefined, undefined],
    [['unsure'], undefined],
    [['jaw-left', 'chest', 'abdomen', 'foot-left', 'pelvis'], 0],
    [['neck', 'upper-back', 'lower-back'], 1],
    [['shoulder-left', 'lower-arm-left', 'hip-left'], 2],
    [bodyRegions.map((region) => region.id), 5],
  ])('%j cover %s areas', (places, areas) => expect(painAreas.read(caseOf(places ? { 'pain-places': { places } } : {}))).toBe(areas))

  it('know every state, the capital’s district and the territories', () => {
    expect(Object.keys(states)).toHaveLength(50 + 1 + 5 + 1)
    for (const code of Object.keys(states)) expect(code).toMatch(/^([A-Z]{2}|other)$/)
  })
})

describe('a full case', () => {
  const no = (...keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, 'no']))
  const implantKeys = (stepById('implants')?.groups ?? []).flatMap((group) => group.fields)
  /** An invented person who is asked everything on the longest path, and some of what is left for later. */
  const full: Answers = {
    'before-you-start': { privacyNotice: 'acknowledged', notMonitored: 'yes' },
    'about-you': {
      filledBy: 'helper',
      helperName: 'Tomás Iglesias',
      fullName: 'Marta Iglesias',
      preferredName: 'Marta',
      dateOfBirth: '1968-02-29',
      email: 'marta.iglesias@example.com',
      phone: '561-555-0177',
      contactBy: 'text',
      mayLeaveMessage: 'no',
      state: 'FL',
      language: 'es',
      interpreter: 'yes',
      emergencyContact: 'Tomás Iglesias, 561-555-0178',
    },
    reason: {
      mainReason: 'both',
      comesFirst: 'equal',
      inOwnWords: 'My hand burns day and night.\nI have no strength left for my grandchildren.',
      goals: ['less-pain', 'coping', 'daily-life', 'sleep', 'mood', 'fewer-medicines', 'pain-gone', 'repair-damage', 'other'],
      expectation: ['may-help', 'last-hope'],
    },
    'mood-history': { diagnoses: ['depression', 'anxiety'], episodeSince: '2025-08', psychoticNow: 'no', mania: 'never', painAndMood: 'both-ways' },
    'in-private': { how: 'alone', givenBack: 'yes' },
    'phq-9': { q1: 2, q2: 3, q3: 3, q4: 2, q5: 1, q6: 2, q7: 2, q8: 0, q9: 'declined', difficulty: 2 },
    'self-harm': { wishDead: 'yes', thoughts: 'yes', method: 'no', intent: 'no', plan: 'declined', behaviour: 'over-3-months-ago' },
    'gad-7': { q1: 2, q2: 2, q3: 1, q4: 3, q5: 'declined', q6: 1, q7: 0 },
    'pain-diagnosis': {
      conditions: ['fibromyalgia', 'crps-1', 'migraine-with-aura', 'spinal-cord-injury-pain', 'other'],
      mainCondition: 'crps-1',
      otherCondition: 'Burning mouth',
      spinalLevel: 'upper-back',
      since: '2021-06',
      causeFound: 'yes',
      diagnosedBy: ['primary-care', 'neurology', 'pain-clinic', 'rheumatology', 'orthopaedics', 'neurosurgery', 'other'],
      workUp: ['mri-ct', 'x-ray', 'nerve-test', 'blood-tests', 'specialist-exam'],
    },
    'pain-places': {
      places: ['hand-right', 'lower-arm-right', 'shoulder-left', 'hip-left', 'lower-back', 'head-left'],
      side: 'right',
      feels: ['burning', 'electric', 'pins-and-needles', 'numb', 'touch-hurts', 'cold-hurts', 'aching', 'throbbing', 'attacks'],
    },
    'pain-impact': { pegAverage: 8, pegEnjoyment: 10, pegActivity: 'declined' },
    fibromyalgia: { fatigue: 3, unrefreshed: 2, foggy: 0, headaches: 'yes', bellyPain: 'no', lowMood: 'unsure' },
    crps: { sensory: 'yes', vasomotor: 'yes', swellingSweating: 'no', movementSkin: 'yes', outOfProportion: 'yes' },
    headache: { daysPerMonth: 9, aura: ['vision', 'speech'], auraMinutes: 25, auraFollowedByHeadache: 'yes' },
    'health-now': {
      warningSigns: ['none'],
      frequentHeadache: 'yes',
      heart: 'no',
      kidneyOrSodium: 'unsure',
      pregnant: 'prefer-not',
      breastfeeding: 'no',
      history: 'Gall bladder taken out in 2009.',
    },
    implants: {
      ...no(...implantKeys),
      spinalStimulator: 'yes',
      pump: 'yes',
      metalHead: 'unsure',
      spinalLeads: 'upper-back',
      pumpKind: 'insulin',
      otherImplant: 'Glucose sensor on the arm',
      implantCard: 'unsure',
      hadMri: 'no',
    },
    'brain-health': {
      seizure: 'once-provoked',
      lastSeizure: '1999-03',
      fainted: 'explained',
      headInjury: 'mild',
      seizureMedicine: 'no',
      familyEpilepsy: 'unsure',
      stroke: 'yes',
      brainTumour: 'no',
      otherBrain: 'yes',
      strokeWhen: 'unsure',
      otherBrainText: 'Multiple sclerosis',
      hearing: ['hearing-loss', 'tinnitus', 'hearing-aid'],
    },
    medicines: {
      list: [
        {
          medicine: 'sertraline',
          givenFor: 'mood',
          now: 'yes',
          nowMg: 100,
          changed: 'no',
          doseMg: 150,
          weeks: 14,
          mostDays: 'yes',
          result: 'partial',
          thisEpisode: 'yes',
          addedTo: 'no',
          records: 'pharmacy',
        },
        { medicine: 'gabapentin', givenFor: 'pain', now: 'no', changed: 'no', doseMg: 'unsure', weeks: 8, result: 'side-effects' },
        { medicine: 'my sister’s sleeping drops', givenFor: 'sleep', now: 'unsure' },
      ],
    },
    'other-treatments': {
      list: [
        { treatment: 'cbt', givenFor: 'mood', response: 'partial', sessions: 12, now: 'yes', thisEpisode: 'yes' },
        { treatment: 'nerve-block', givenFor: 'pain', response: 'good-then-lost', sessions: 3, now: 'no' },
      ],
      previousTms: 'stopped',
      previousTmsEnded: '2022-05',
      previousTmsReduction: 'some',
      tmsReaction: 'none',
      plannedStimulator: 'scheduled',
      stimulatorKind: 'motor-cortex',
      stimulatorDate: '2027-02',
    },
    'daily-life': { drinksPerWeek: 0, substances: ['cannabis'], sleepHours: 5.5, nightShifts: 'no', sleepApnea: 'treated' },
    'care-plan': { careNow: ['medication-management'], willing: ['physical-therapy', 'psychological', 'other'], canAttend: 'with-difficulty' },
    insurance: {
      coverage: 'commercial',
      payer: 'other',
      payerName: 'Gulf Mutual',
      memberId: 'GM-0042',
      planName: 'PPO',
      groupId: '77',
      policyHolder: 'other',
      second: 'no',
      submitClaim: 'yes',
      inNetwork: 'unsure',
      deductible: 2500,
      deductibleMet: 310.5,
      coinsurancePercent: 20,
      copay: 45,
      outOfPocketMax: 8000,
      outOfPocketMet: 0,
      wantsEstimate: 'yes',
      selfPay: 'depends',
    },
    agreements: { offLabelUnderstood: 'yes', contactConsent: 'yes', signature: 'Marta Iglesias', signedOn: '2026-11-22', signedBy: 'patient' },
  }

  it('answers every field but the ones that it excludes', () => {
    const given = Object.entries(full).flatMap(([step, fields]) => Object.keys(fields).map((key) => `${step}.${key}`))
    const left = ['about-you.noContact', 'reason.alsoPain', 'medicines.noneTaken', 'other-treatments.noneTried']
    expect([...given, ...left].sort()).toEqual(allFields.map(({ name }) => name).sort())
  })

  it.each(allFields.filter(({ step, key }) => full[step.id]?.[key] !== undefined).map((one) => [one.name, one] as const))(
    '%s is read as it stands, and is shown',
    (_, { step, key, field }) => {
      const value = full[step.id]?.[key]
      expect(read(field, value)).toEqual({ value })
      expect(step.showIf?.judge(caseOf(full)).verdict).not.toBe('unmet')
      expect(step.fieldConditions[key]?.judge(caseOf(full)).verdict).not.toBe('unmet')
    },
  )

  it('has its digits read whether typed or stored', () => {
    for (const { step, key, field } of allFields) {
      const value = full[step.id]?.[key]
      if (typeof value === 'number') expect(read(field, String(value))).toEqual({ value })
    }
  })
})
