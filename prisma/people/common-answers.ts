import type { Day } from '@/lib/rules/day'

// Answers that many of the invented people share. Spread them, and override what differs.

/** The day on which everybody here answers. */
export const DAY: Day = '2026-11-22'

export const BEGUN = { privacyNotice: 'acknowledged', notMonitored: 'yes' }

/** Fills the form in alone, in English, and lives where the clinic is. */
export const HERE_FOR_MYSELF = { contactBy: 'phone', mayLeaveMessage: 'yes', state: 'FL', language: 'en', filledBy: 'self' }

/** No diagnosis, no psychosis, no mania. */
export const NO_MOOD_DIAGNOSIS = { diagnoses: ['none'], psychoticNow: 'no', mania: 'never' }
/** A clinician has diagnosed depression; no psychosis, no mania. */
export const DEPRESSION = { diagnoses: ['depression'], psychoticNow: 'no', mania: 'never' }

export const NO_THOUGHTS_OF_DEATH = { wishDead: 'no', thoughts: 'no', behaviour: 'never' }

/** Both sides, above and below the waist, and along the spine. */
export const WIDESPREAD = [
  'neck',
  'shoulder-left',
  'shoulder-right',
  'chest',
  'upper-back',
  'lower-back',
  'hip-left',
  'hip-right',
  'upper-leg-left',
  'upper-leg-right',
  'lower-leg-left',
  'lower-leg-right',
]

export const NO_WARNING_SIGNS = { warningSigns: ['none'], frequentHeadache: 'no', heart: 'no', kidneyOrSodium: 'no', pregnant: 'no' }

export const NO_IMPLANTS = {
  metalHead: 'no',
  aneurysmClip: 'no',
  stentHeadNeck: 'no',
  cochlear: 'no',
  deepBrain: 'no',
  corticalStimulator: 'no',
  headNerveStimulator: 'no',
  shunt: 'no',
  skullPlate: 'no',
  eyeMetal: 'no',
  magneticDental: 'no',
  faceTattooMetal: 'no',
  vagusStimulator: 'no',
  pacemaker: 'no',
  neckHardware: 'no',
  spinalStimulator: 'no',
  limbNerveStimulator: 'no',
  pump: 'no',
  metalBelowNeck: 'no',
}

export const HEALTHY_BRAIN = {
  seizure: 'never',
  seizureMedicine: 'no',
  fainted: 'never',
  headInjury: 'never',
  familyEpilepsy: 'no',
  stroke: 'no',
  brainTumour: 'no',
  otherBrain: 'no',
  hearing: ['none'],
}

/** No TMS before, and no stimulator planned. */
export const NO_STIMULATION = { previousTms: 'no', plannedStimulator: 'no' }
/** Nothing was tried beside medicines, and no stimulation. */
export const NO_OTHER_TREATMENTS = { list: [], noneTried: 'yes', ...NO_STIMULATION }

export const SOBER_AND_RESTED = { drinksPerWeek: 0, substances: ['none'], sleepHours: 6, nightShifts: 'no', sleepApnea: 'no' }

/** Would take up any other care, and can come. */
export const WILLING = { willing: ['physical-therapy', 'psychological', 'medication-management'], canAttend: 'yes' }

/** Wants no written estimate; paying oneself depends on the cost. */
export const NO_ESTIMATE = { wantsEstimate: 'no', selfPay: 'depends' }

export const signedBy = (fullName: string) => ({ offLabelUnderstood: 'yes', contactConsent: 'yes', signature: fullName, signedOn: DAY })
