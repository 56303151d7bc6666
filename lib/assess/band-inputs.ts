import {
  antidepressantFailed,
  bipolar,
  depressionDiagnosed,
  depressionRoute as hasDepressionRoute,
  maniaEver,
  moodDiagnosed,
  psychosisNow,
  symptomaticAnxiety,
  symptomaticDepression,
} from '@/lib/facts/mood'
import { conditionIds, onlyHeadache as headacheOnly, mainCondition, painChronic, painEvaluated, recentOperation } from '@/lib/facts/pain'
import { age } from '@/lib/facts/person'
import { atLeastOf, ifKnown, type Maybe, someOf } from '@/lib/facts/three-valued'
import { cannotAttend, standardTreatmentFailed, standardTreatmentTried, tmsAloneIsPlan } from '@/lib/facts/treatments'
import { moreThanExploratory } from '@/lib/knowledge/criteria/documented-condition'
import { earlierTmsHalved, earlierTmsWithoutBenefit } from '@/lib/knowledge/criteria/earlier-tms-helped'
import { EMERGENCY_SIGNS, MEDICAL_SIGNS } from '@/lib/knowledge/safety/warning-signs'
import { all, any, below, type Condition, includesAny, is, oneOf } from '@/lib/rules/condition'
import { type Case, derived, type Fact, oncePerCase, questionsOf } from '@/lib/rules/fact'
import { healthNow } from '@/lib/steps/health-now'
import { moodHistory } from '@/lib/steps/mood-history'
import { reason } from '@/lib/steps/reason'
import { answersInDoubt, openQuestions } from './asked'
import { gateKeys } from './gates'
import { mayReadOtherwise } from './not-yet-told'
import { gatesOpen, mayBecome, mayPassCaution, safetyDisposition } from './safety'

/** A yes-or-no input of the band table. `open`: an answer that is still missing could change it. */
export type BandInput = Fact<boolean> & { readonly open: (from: Case) => boolean }

const yes = (value: unknown) => (value ? 'yes' : 'no')
const AS_MAYBE = { met: true, unmet: false, unknown: undefined } as const
const readAs = (when: Condition, from: Case): Maybe => AS_MAYBE[when.judge(from).verdict]

type Input = {
  readonly key: string
  readonly label: string
  readonly inputs: readonly Fact<unknown>[]
  readonly value: (from: Case) => Maybe
  readonly open?: (from: Case) => boolean
}

function declare({ key: name, label, inputs, value, open }: Input): BandInput {
  const key = `band.${name}`
  const work = oncePerCase(value)
  const restsOn = new Set(inputs.flatMap(questionsOf).map((question) => question.key))
  const read = (from: Case) => (from.supposed && key in from.supposed ? (from.supposed[key] as Maybe) : work(from))
  const isOpen = (from: Case) => (read(from) === undefined && openQuestions(inputs, from).length > 0) || mayReadOtherwise({ read }, restsOn, from)
  return { key, label, inputs, show: yes, read, open: oncePerCase(open ?? isOpen) }
}

const input = (key: string, label: string, when: Condition): BandInput => declare({ key, label, inputs: when.facts, value: (from) => readAs(when, from) })

const { mainReason, comesFirst, goals, expectation } = reason.facts
const WARNINGS = [...EMERGENCY_SIGNS, ...MEDICAL_SIGNS]

export const crisis = declare({
  key: 'crisis',
  label: 'The safety disposition is CRISIS',
  inputs: [safetyDisposition],
  value: (from) => safetyDisposition.read(from) === 'CRISIS',
  open: (from) => mayBecome('CRISIS', from),
})
export const stop = declare({
  key: 'stop',
  label: 'The safety disposition is STOP',
  inputs: [safetyDisposition],
  value: (from) => safetyDisposition.read(from) === 'STOP',
  open: (from) => mayBecome('STOP', from),
})
export const safetyAtMostCaution = declare({
  key: 'safetyAtMostCaution',
  label: 'The safety disposition is CAUTION at most',
  inputs: [safetyDisposition],
  value: (from) => ifKnown(safetyDisposition.read(from), (is) => is === 'CLEAR' || is === 'CAUTION'),
  open: mayPassCaution,
})
/** Keys of the questions without which too little is answered. */
const toKnowEnough = new Set([...[age, mainCondition, conditionIds, moodHistory.facts.diagnoses].flatMap(questionsOf).map(({ key }) => key), ...gateKeys])

/** Age unknown, or main condition and mood diagnoses both unknown, or more than half of the gate questions open. */
export const tooLittle = declare({
  key: 'tooLittle',
  label: 'Too little is answered for a band',
  inputs: [age, mainCondition, conditionIds, moodHistory.facts.diagnoses, gatesOpen],
  value(from) {
    const hasNoName = conditionIds.read(from)?.length === 0
    const noProblemKnown = mainCondition.read(from) === undefined && !hasNoName && moodHistory.facts.diagnoses.read(from) === undefined
    return age.read(from) === undefined || noProblemKnown || (gatesOpen.read(from) ?? 1) > 0.5
  },
  // More answers make it enough; an answer in doubt that is taken away can make it too little.
  open: (from) => tooLittle.read(from) === true || answersInDoubt(from).some((key) => toKnowEnough.has(key)),
})
export const under18 = input('under18', 'Under 18', below(age, 18))
export const warningSign = input('warningSign', 'A warning sign is reported', includesAny(healthNow.facts.warningSigns, WARNINGS))
export const unstableMood = input('unstableMood', 'Psychosis now, bipolar disorder or mania', any(is(psychosisNow, true), is(bipolar, true), is(maniaEver, true)))
export const onlyHeadache = input('onlyHeadache', 'Headache or migraine is the only condition', is(headacheOnly, true))
export const depressionSeen = input('depressionSeen', 'Depression diagnosed, or PHQ-9 of 10 or more', any(is(depressionDiagnosed, true), is(symptomaticDepression, true)))
export const acutePain = input('acutePain', 'Pain for under three months, or after a recent operation', any(is(painChronic, false), is(recentOperation, true)))
export const depressionRoute = input(
  'depressionRoute',
  'Depression route: diagnosed, PHQ-9 of 10 or more, one failed adequate antidepressant trial',
  is(hasDepressionRoute, true),
)
export const painIsAim = input('painIsAim', 'Pain is an aim', any(oneOf(mainReason, ['pain', 'both']), includesAny(goals, ['less-pain', 'pain-gone'])))
export const workUpMissing = input(
  'workUpMissing',
  'The cause of the pain not looked for, or no standard treatment tried',
  any(is(painEvaluated, false), is(standardTreatmentTried, false)),
)
export const painChronicAndEvaluated = input(
  'painChronicAndEvaluated',
  'Pain for three months or more, and evaluated',
  all(is(painChronic, true), is(painEvaluated, true)),
)
export const standardFailed = input('standardFailed', 'At least one standard pain treatment failed', is(standardTreatmentFailed, true))
export const moodDiagnosedNow = input('moodDiagnosedNow', 'Depression or anxiety diagnosed', is(moodDiagnosed, true))
export const moodSymptomaticNow = input('moodSymptomaticNow', 'PHQ-9 or GAD-7 of 10 or more', any(is(symptomaticDepression, true), is(symptomaticAnxiety, true)))
export const trialWhereDepression = input(
  'trialWhereDepression',
  'At least one failed adequate antidepressant trial, where depression is the diagnosis',
  any(is(depressionDiagnosed, false), is(antidepressantFailed, true)),
)
export const documented = input('documented', 'A condition whose documented evidence is more than exploratory', is(moreThanExploratory, true))
export const moodFirstTmsHelped = input(
  'moodFirstTmsHelped',
  'Mood comes first, and an earlier TMS course halved the depression',
  all(any(is(comesFirst, 'mood'), is(mainReason, 'mood')), earlierTmsHalved),
)
export const tmsWithoutBenefit = input('tmsWithoutBenefit', 'An earlier TMS course without benefit', earlierTmsWithoutBenefit)

/** Two or more of: expects a cure or a guarantee; TMS as the only care; cannot attend. */
const negatives = derived({
  key: 'band.softNegativeCount',
  label: 'Two or more soft negatives',
  from: [goals, expectation, tmsAloneIsPlan, cannotAttend],
  work(hoped, expected, alone, absent) {
    const cure = someOf([ifKnown(hoped, (all) => all.includes('pain-gone') || all.includes('repair-damage')), ifKnown(expected, (all) => all.includes('guaranteed'))])
    return atLeastOf(2, [cure, alone, absent])
  },
})
export const twoSoftNegatives = input(
  'twoSoftNegatives',
  'Two or more soft negatives (expects a cure or a guarantee; TMS as the only care; cannot attend)',
  is(negatives, true),
)

/** Every input of the band table, in the order in which rows first use them. */
export const bandInputs: readonly BandInput[] = [
  crisis,
  stop,
  tooLittle,
  under18,
  warningSign,
  unstableMood,
  onlyHeadache,
  depressionSeen,
  acutePain,
  depressionRoute,
  painIsAim,
  workUpMissing,
  painChronicAndEvaluated,
  standardFailed,
  moodDiagnosedNow,
  moodSymptomaticNow,
  trialWhereDepression,
  documented,
  moodFirstTmsHelped,
  safetyAtMostCaution,
  tmsWithoutBenefit,
  twoSoftNegatives,
]
