import { expect, test } from 'vitest'
import { assess } from '@/lib/assess'
import { readDraft } from '@/lib/intake/draft'
import type { Typed } from '@/lib/intake/typed'
import { steps } from '@/lib/steps'
import { named } from '@/tests/support/invented'

const ON = '2026-11-22'
const patient = named('Idella Brindlemere')

/** Everything that can be followed up is there: each of these opens questions that are left for later. */
const EVERYTHING: Typed = {
  ...patient,
  'pain-diagnosis': {
    ...patient['pain-diagnosis'],
    conditions: ['fibromyalgia', 'migraine-with-aura', 'spinal-cord-injury-pain', 'other'],
    mainCondition: 'fibromyalgia',
  },
  headache: { aura: ['vision'] },
  implants: { ...patient.implants, metalBelowNeck: 'yes' },
  'brain-health': { ...patient['brain-health'], seizure: 'once-provoked', stroke: 'yes', otherBrain: 'yes' },
  'other-treatments': { ...patient['other-treatments'], previousTms: 'helped', tmsReaction: 'none', plannedStimulator: 'scheduled' },
  'care-plan': { willing: ['none'] },
  insurance: { coverage: 'commercial', payer: 'other' },
}

const withoutLater = (typed: Typed): Typed =>
  Object.fromEntries(
    Object.entries(typed).map(([step, answers]) => {
      const fields = steps.find(({ id }) => id === step)?.fields ?? {}
      return [step, Object.fromEntries(Object.entries(answers).filter(([name]) => !fields[name]?.later))]
    }),
  )
const askedOf = (typed: Typed) => new Set(assess(readDraft(withoutLater(typed), ON).case).stillToAsk.map(({ key }) => key))

const FOLLOW_UPS = [
  'pain-diagnosis.otherCondition',
  'pain-diagnosis.spinalLevel',
  'headache.auraMinutes',
  'headache.auraFollowedByHeadache',
  'implants.implantCard',
  'implants.hadMri',
  'brain-health.lastSeizure',
  'brain-health.strokeWhen',
  'brain-health.otherBrainText',
  'other-treatments.previousTmsEnded',
  'other-treatments.previousTmsReduction',
  'other-treatments.stimulatorKind',
  'other-treatments.stimulatorDate',
  'insurance.payerName',
]
const OF_EVERYBODY = ['reason.expectation', 'pain-places.feels', 'insurance.selfPay', 'insurance.wantsEstimate', 'care-plan.careNow']

test('what was left for later is asked as soon as it would decide something', () => {
  const asked = askedOf(EVERYTHING)
  expect([...FOLLOW_UPS, ...OF_EVERYBODY].filter((key) => !asked.has(key))).toEqual([])
})

test('and not of somebody whom it does not concern', () => {
  const insured = { ...patient, insurance: { coverage: 'commercial', payer: 'florida-blue' } }
  const asked = askedOf(insured)
  expect(FOLLOW_UPS.filter((key) => asked.has(key))).toEqual([])
  expect(asked).not.toContain('care-plan.careNow')
})

test('the side of the pain is asked where the places do not tell it', () => {
  const asked = (places: readonly string[] | undefined) => askedOf({ ...patient, 'pain-places': places ? { places } : {} }).has('pain-places.side')
  expect(asked(['hand-left'])).toBe(false)
  expect(asked(undefined)).toBe(true)
})
