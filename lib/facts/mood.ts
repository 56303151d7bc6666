import { derived } from '@/lib/rules/fact'
import { moodHistory } from '@/lib/steps/mood-history'
import { otherTreatments } from '@/lib/steps/other-treatments'
import { failedTrialsLifetime, openTrials } from './antidepressant-trials'
import { gad7Total } from './gad-7'
import { listedMedicines } from './medicines/medicine-rows'
import { phq9Total } from './phq-9'
import { everyOf, ifKnown, someOf } from './three-valued'

const { diagnoses, psychoticNow, mania } = moodHistory.facts
const yes = (value: boolean) => (value ? 'yes' : 'no')

/** From this total on a PHQ-9 or a GAD-7 is a positive screen. */
export const POSITIVE_SCREEN_FROM = 10

const diagnosed = (id: 'depression' | 'anxiety' | 'bipolar', label: string) =>
  derived({ key: `mood.${id}Diagnosed`, label, from: [diagnoses], work: (known) => ifKnown(known, (ids) => ids.includes(id)), show: yes })

/** A clinician has diagnosed depression. */
export const depressionDiagnosed = diagnosed('depression', 'Depression diagnosed by a clinician')
/** A clinician has diagnosed anxiety. */
export const anxietyDiagnosed = diagnosed('anxiety', 'Anxiety diagnosed by a clinician')
/** A clinician has diagnosed bipolar disorder. */
export const bipolar = diagnosed('bipolar', 'Bipolar disorder diagnosed by a clinician')

/** A clinician has diagnosed depression or anxiety. A positive screen without a diagnosis is not this. */
export const moodDiagnosed = derived({
  key: 'mood.moodDiagnosed',
  label: 'Depression or anxiety diagnosed by a clinician',
  from: [depressionDiagnosed, anxietyDiagnosed],
  work: (...either) => someOf(either),
  show: yes,
})

/** Psychotic signs now, or a diagnosis of psychosis. */
export const psychosisNow = derived({
  key: 'mood.psychosisNow',
  label: 'Psychosis now',
  from: [psychoticNow, diagnoses],
  work: (now, known) => someOf([ifKnown(now, (answer) => answer === 'yes'), ifKnown(known, (ids) => ids.includes('psychosis'))]),
  show: yes,
})

/** Mania or hypomania at any time: as answered, after earlier TMS, or on a medicine for mood that made one "too high". */
export const maniaEver = derived({
  key: 'mood.maniaEver',
  label: 'Mania or hypomania at any time',
  from: [mania, otherTreatments.facts.tmsReaction, listedMedicines],
  work(answer, reaction, rows) {
    const onMedicine = rows?.some(({ row, answer: { result, givenFor } }) => result === 'too-high' && (givenFor === 'mood' || row?.countsAs === 'antidepressant'))
    return reaction === 'mania' || onMedicine ? true : ifKnown(answer, (known) => known !== 'never')
  },
  show: yes,
})

/** PHQ-9 of 10 or more. */
export const symptomaticDepression = derived({
  key: 'mood.symptomaticDepression',
  label: 'Symptoms of depression now (PHQ-9 of 10 or more)',
  from: [phq9Total],
  work: (total) => ifKnown(total, (known) => known >= POSITIVE_SCREEN_FROM),
  show: yes,
})

/** GAD-7 of 10 or more. */
export const symptomaticAnxiety = derived({
  key: 'mood.symptomaticAnxiety',
  label: 'Symptoms of anxiety now (GAD-7 of 10 or more)',
  from: [gad7Total],
  work: (total) => ifKnown(total, (known) => known >= POSITIVE_SCREEN_FROM),
  show: yes,
})

/** At least one adequate antidepressant trial has failed, in this episode or before. */
export const antidepressantFailed = derived({
  key: 'mood.antidepressantFailed',
  label: 'At least one adequate antidepressant trial has failed',
  from: [failedTrialsLifetime, openTrials],
  work: (failed, open) => (failed === undefined ? undefined : failed > 0 ? true : open ? undefined : false),
  show: yes,
})

/** The way in by depression itself: diagnosed, symptomatic, and at least one adequate antidepressant trial failed. */
export const depressionRoute = derived({
  key: 'mood.depressionRoute',
  label: 'Depression route',
  from: [depressionDiagnosed, symptomaticDepression, antidepressantFailed],
  work: (...all) => everyOf(all),
  show: yes,
})
