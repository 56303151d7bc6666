import { acuteAfterOperation } from './acute-after-operation'
import { anecdotalPainShifts } from './anecdotal-pain-shifts'
import { antidepressantTrialFailed } from './antidepressant-trial-failed'
import { anxietyAlone } from './anxiety-alone'
import { auraAndEstrogen } from './aura-and-estrogen'
import { auraDescribed } from './aura-described'
import { auraNeedsWorkUp } from './aura-needs-work-up'
import { bothDimensionsMeasured } from './both-dimensions-measured'
import { bridgeToStimulator } from './bridge-to-stimulator'
import { budapestBySelfReport } from './budapest-by-self-report'
import { canAttendVisits } from './can-attend'
import type { CandidacyCriterion } from './candidacy-criterion'
import { clearancesBelongToDevices } from './clearances-belong-to-devices'
import { depressionStandsAlone } from './depression-stands-alone'
import { documentedCondition } from './documented-condition'
import { earlierTmsHelped } from './earlier-tms-helped'
import { fibromyalgiaBySelfReport } from './fibromyalgia-by-self-report'
import { fibromyalgiaConfirmed } from './fibromyalgia-confirmed'
import { focalOneSidedPain } from './focal-one-sided-pain'
import { goalsMatch } from './goals-match'
import { informedOptimism } from './informed-optimism'
import { integratedPlan } from './integrated-plan'
import { migraineDevice } from './migraine-device'
import { moreThanOneDimension } from './more-than-one-dimension'
import { noCureExpected } from './no-cure-expected'
import { noPainThreshold } from './no-pain-threshold'
import { offLabelPain } from './off-label-pain'
import { painComponents } from './pain-components'
import { painHasBeenEvaluated } from './pain-evaluated'
import { painIntertwinedWithMood } from './pain-intertwined-with-mood'
import { painLastsThreeMonths } from './pain-lasts-three-months'
import { painNotCovered } from './pain-not-covered'
import { phqOverlapsWithPain } from './phq-overlaps-with-pain'
import { realisticExpectation } from './realistic-expectation'
import { resistantPainWithMoodDiagnosis } from './resistant-pain-with-mood-diagnosis'
import { screenWithoutDiagnosis } from './screen-without-diagnosis'
import { secondLineWasTried } from './second-line-tried'
import { sensitisedNervousSystem } from './sensitised-nervous-system'
import { separateProtocols } from './separate-protocols'
import { severalTreatmentsFailed } from './several-treatments-failed'
import { standardTreatmentHasFailed } from './standard-treatment-failed'
import { targetIsTold } from './target-is-told'
import { treatmentResponses } from './treatment-responses'
import { trialRecords } from './trial-records'
import { trialsNotCounted } from './trials-not-counted'

/** What speaks for a discussion of TMS, against it, or has to be done or said first, in the order shown. A new criterion is its file and its line here. */
export const criteria: readonly CandidacyCriterion[] = [
  moreThanOneDimension,
  resistantPainWithMoodDiagnosis,
  depressionStandsAlone,
  painIntertwinedWithMood,
  sensitisedNervousSystem,
  painLastsThreeMonths,
  painHasBeenEvaluated,
  standardTreatmentHasFailed,
  severalTreatmentsFailed,
  secondLineWasTried,
  antidepressantTrialFailed,
  documentedCondition,
  integratedPlan,
  realisticExpectation,
  noCureExpected,
  goalsMatch,
  canAttendVisits,
  earlierTmsHelped,
  bridgeToStimulator,
  focalOneSidedPain,
  painComponents,
  treatmentResponses,
  screenWithoutDiagnosis,
  bothDimensionsMeasured,
  trialsNotCounted,
  trialRecords,
  phqOverlapsWithPain,
  fibromyalgiaBySelfReport,
  fibromyalgiaConfirmed,
  budapestBySelfReport,
  acuteAfterOperation,
  auraDescribed,
  auraNeedsWorkUp,
  auraAndEstrogen,
  migraineDevice,
  clearancesBelongToDevices,
  anxietyAlone,
  offLabelPain,
  separateProtocols,
  targetIsTold,
  painNotCovered,
  noPainThreshold,
  informedOptimism,
  anecdotalPainShifts,
]
