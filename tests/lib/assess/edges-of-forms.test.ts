import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/assess'
import type { FundingPath } from '@/lib/assess/assessment'
import type { Field } from '@/lib/forms/field'
import { parseCase } from '@/lib/intake/parse'
import { alternatives } from '@/lib/knowledge/alternatives'
import { criteria } from '@/lib/knowledge/criteria'
import { payers } from '@/lib/knowledge/payers'
import { safetyItems } from '@/lib/knowledge/safety'
import { steps } from '@/lib/steps'
import { marthaWith, PAIN_ONLY } from './person'

const ON = '2026-11-22'

/** Every question answered in the one way, where that way may stand; the others stay blank. */
function allAnswered(how: (field: Field) => unknown) {
  const answers = Object.fromEntries(
    steps.map(({ id, fields }) => [id, Object.fromEntries(Object.entries(fields).flatMap(([name, field]) => (how(field) === undefined ? [] : [[name, how(field)]])))]),
  )
  const { case: from, problems } = parseCase({ on: ON, answers })
  expect(problems).toEqual([])
  return { assessment: assess(from), answered: Object.values(from.answers).reduce((sum, said) => sum + Object.keys(said).length, 0) }
}

const UNSURE: readonly Field['kind'][] = ['one', 'yesno', 'number', 'month']
const unsure = (field: Field) =>
  field.kind === 'many' || (field.kind === 'listed' && field.several) ? ['unsure'] : UNSURE.includes(field.kind) || field.kind === 'listed' ? 'unsure' : undefined
const declined = (field: Field) => (field.declinable ? 'declined' : undefined)
/** Without a reason for coming there is no route yet. */
const NOTHING_TO_FUND: readonly FundingPath[] = ['UNKNOWN', 'n/a']
const ALL_BANDS = ['B1', 'B2', 'B3', 'B4', 'withheld']

describe('A form', () => {
  it('without any answer clears nothing, rules nothing out, and asks', () => {
    const { assessment } = allAnswered(() => undefined)
    expect(assessment).toMatchObject({ urgency: 'ROUTINE', funding: { route: null }, alternatives: [], conflicts: [] })
    expect(assessment.safety.disposition).toBe('UNKNOWN')
    expect(NOTHING_TO_FUND).toContain(assessment.funding.path)
    expect(assessment.candidacy).toMatchObject({ band: 'withheld', reachable: ALL_BANDS, score: { met: 0, unmet: 0 } })
    expect(assessment.stillToAsk.length).toBeGreaterThan(30)
    expect(assessment.stillToAsk[0]?.key).toBe('about-you.dateOfBirth')
    expect(assessment.safety.findings.filter(({ verdict }) => verdict === 'met')).toEqual([])
  })

  it('with “I am not sure” to every question counts as no “no”: what may be a device is reviewed, the rest is asked', () => {
    const { assessment, answered } = allAnswered(unsure)
    expect(answered).toBeGreaterThan(60)
    expect([assessment.safety.disposition, assessment.urgency, assessment.candidacy.band]).toEqual(['STOP-pending-review', 'SAME-DAY', 'withheld'])
    expect(NOTHING_TO_FUND).toContain(assessment.funding.path)
    expect(assessment.candidacy.reachable).toEqual(ALL_BANDS)
    expect(assessment.candidacy.score).toMatchObject({ met: 0, unmet: 0 })
    expect(assessment.safety.openGates).toContain('brain-health.stroke')
  })

  it('with “I would rather not say” wherever it may be said is asked about the same day, and nothing is held against the person', () => {
    const { assessment, answered } = allAnswered(declined)
    expect(answered).toBeGreaterThan(20)
    expect([assessment.safety.disposition, assessment.urgency, assessment.candidacy.band]).toEqual(['UNKNOWN', 'SAME-DAY', 'withheld'])
    expect(NOTHING_TO_FUND).toContain(assessment.funding.path)
    expect(assessment.safety.findings.filter(({ verdict }) => verdict === 'met').map(({ id }) => id)).toEqual(['self-harm-declined'])
    expect(assessment.candidacy.score).toMatchObject({ met: 0, unmet: 0 })
    expect(assessment.instruments.phq9.total).toBeNull()
  })

  it('that contradicts itself is read in the unsafe way, says so, and keeps both answers', () => {
    const said = {
      'health-now': { history: 'Pacemaker since 2019. I had two seizures as a student.' },
      'other-treatments': { list: [{ treatment: 'vns', givenFor: 'mood', now: 'yes' }] },
      'pain-diagnosis': { conditions: ['post-stroke-pain'] },
    }
    const { safety, conflicts } = assess(marthaWith(said))
    expect(safety.disposition).toBe('STOP-pending-review')
    expect(conflicts.map(({ id }) => id).sort()).toEqual(['pacemaker', 'post-stroke-pain', 'seizure', 'treatment-vns'])
    expect(assess(marthaWith()).conflicts).toEqual([])
  })
})

const conditions = [...criteria, ...safetyItems, ...alternatives, ...payers.flatMap(({ requires }) => requires)]
/** Those that compare one answer with something, by the question it is an answer to. */
const comparing = (key: string) => conditions.filter(({ when }) => when.facts.length === 1 && when.facts[0]?.key === key)

describe('“I am not sure”, “I would rather not say” and a blank', () => {
  const asked = steps.flatMap(({ id, fields, facts }) => Object.entries(fields).map(([name, field]) => ({ key: `${id}.${name}`, id, name, field, fact: facts[name] })))

  it.each(asked.map((one) => [one.key, one] as const))('leave the fact unknown, and decide no condition: %s', (key, { id, name, field, fact }) => {
    for (const said of [unsure(field), declined(field), undefined, '', []]) {
      const from = { on: ON, answers: { [id]: { [name]: said } } }
      expect(fact?.read(from), String(said)).toBeUndefined()
      expect(comparing(key).filter(({ when }) => when.judge(from).verdict !== 'unknown')).toEqual([])
    }
  })

  it('there are such conditions', () => expect(asked.filter(({ key }) => comparing(key).length > 0).length).toBeGreaterThan(25))
})

type Paths = readonly [depression: FundingPath, pain: FundingPath]
const PATHS: Readonly<Record<string, { readonly insurance: object; readonly paths: Paths }>> = {
  'commercial, Florida Blue': { insurance: { coverage: 'commercial', payer: 'florida-blue' }, paths: ['INS-MDD', 'SELF-PAY + GFE'] },
  'commercial, a payer that is not listed': { insurance: { coverage: 'commercial', payer: 'other' }, paths: ['VERIFY', 'SELF-PAY + GFE'] },
  'commercial, no payer named': { insurance: { coverage: 'commercial', payer: undefined }, paths: ['UNKNOWN', 'UNKNOWN'] },
  'commercial, and no wish to pay': { insurance: { coverage: 'commercial', payer: 'florida-blue', selfPay: 'no' }, paths: ['INS-MDD', 'NOT COVERED likely'] },
  'Original Medicare': { insurance: { coverage: 'medicare', payer: 'medicare-first-coast' }, paths: ['MEDICARE-MDD', 'ABN'] },
  'Medicare Advantage': { insurance: { coverage: 'medicare-advantage', payer: 'humana' }, paths: ['MA organisation determination', 'MA organisation determination'] },
  'Medicaid in Florida': { insurance: { coverage: 'medicaid', payer: 'florida-medicaid' }, paths: ['VERIFY', 'NOT COVERED likely'] },
  'TRICARE East': { insurance: { coverage: 'tricare', payer: 'tricare-east' }, paths: ['INS-MDD', 'NOT COVERED likely'] },
  VA: { insurance: { coverage: 'va', payer: 'va' }, paths: ['VA referral', 'VA referral'] },
  'no insurance': { insurance: { coverage: 'none', payer: undefined }, paths: ['SELF-PAY + GFE', 'SELF-PAY + GFE'] },
  'no insurance, and no wish to pay': { insurance: { coverage: 'none', payer: undefined, selfPay: 'no' }, paths: ['NOT COVERED likely', 'NOT COVERED likely'] },
  'nothing told': { insurance: { coverage: 'unsure', payer: undefined }, paths: ['UNKNOWN', 'UNKNOWN'] },
}

describe('Each kind of coverage, for depression and for pain', () => {
  it.each(Object.entries(PATHS))('%s', (_, { insurance, paths }) => {
    const changes = { insurance: { coverage: undefined, payer: undefined, selfPay: 'depends', ...insurance } }
    const [asked, unasked] = [assess(marthaWith(changes)), assess(marthaWith({ ...PAIN_ONLY, ...changes }))]
    expect([asked.funding.path, unasked.funding.path]).toEqual(paths)
    expect(asked.routes.find(({ id }) => id === 'pain')?.funding.path, 'the pain route beside depression').toBe(paths[1])
    expect([asked.candidacy.band, unasked.candidacy.band], 'the band never turns on it').toEqual(['B1', 'B2'])
  })
})
