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

/** PHQ-9 of 3 and GAD-7 of 4: well. */
export const MOOD_WELL = {
  'phq-9': { q1: 0, q2: 0, q3: 1, q4: 1, q5: 0, q6: 0, q7: 1, q8: 0, q9: 0, difficulty: 0 },
  'gad-7': { q1: 1, q2: 1, q3: 1, q4: 1, q5: 0, q6: 0, q7: 0 },
}
/** PHQ-9 of 21 and GAD-7 of 9: severe depression, without thoughts of death. */
export const MOOD_LOW = {
  'phq-9': { q1: 3, q2: 3, q3: 3, q4: 3, q5: 2, q6: 3, q7: 2, q8: 2, q9: 0, difficulty: 2 },
  'gad-7': { q1: 2, q2: 2, q3: 2, q4: 1, q5: 1, q6: 1, q7: 0 },
}

/** Nothing in the safety steps stands in the way. */
export const SAFE = {
  'self-harm': NO_THOUGHTS_OF_DEATH,
  'health-now': NO_WARNING_SIGNS,
  implants: NO_IMPLANTS,
  'brain-health': HEALTHY_BRAIN,
  'daily-life': SOBER_AND_RESTED,
}

/** Fibromyalgia for six years, diagnosed by a rheumatologist. */
export const FIBROMYALGIA = {
  'pain-diagnosis': { conditions: ['fibromyalgia'], since: '2020-05', causeFound: 'yes', diagnosedBy: ['rheumatology'], workUp: ['blood-tests', 'specialist-exam'] },
  'pain-places': { places: WIDESPREAD, side: 'both', feels: ['aching', 'touch-hurts'] },
  'pain-impact': { pegAverage: 7, pegEnjoyment: 7, pegActivity: 7 },
  fibromyalgia: { fatigue: 3, unrefreshed: 3, foggy: 2, headaches: 'no', bellyPain: 'no', lowMood: 'yes' },
}
/** Low back pain for three years, looked into. */
export const BACK_PAIN = {
  'pain-diagnosis': { conditions: ['low-back-pain'], since: '2023-09', causeFound: 'yes', diagnosedBy: ['orthopaedics'], workUp: ['mri-ct'] },
  'pain-places': { places: ['lower-back'], side: 'middle', feels: ['aching'] },
  'pain-impact': { pegAverage: 6, pegEnjoyment: 5, pegActivity: 6 },
}
/** Nerve pain in the left hand after an injury, two years, looked into. */
export const NERVE_PAIN = {
  'pain-diagnosis': { conditions: ['nerve-injury'], since: '2024-10', causeFound: 'yes', diagnosedBy: ['neurology'], workUp: ['nerve-test'] },
  'pain-places': { places: ['lower-arm-left', 'hand-left'], side: 'left', feels: ['burning', 'electric'] },
  'pain-impact': { pegAverage: 6, pegEnjoyment: 6, pegActivity: 5 },
}

const TRIED_FOR_MOOD = { givenFor: 'mood', changed: 'no', mostDays: 'yes', thisEpisode: 'yes', addedTo: 'no' }
/** An adequate trial of an SSRI in this episode that did not help. */
export const SERTRALINE_FAILED = { medicine: 'sertraline', now: 'no', doseMg: 150, weeks: 10, result: 'none', ...TRIED_FOR_MOOD }
/** An adequate trial of an SNRI, taken still, that helps a little. */
export const DULOXETINE_FAILED = { medicine: 'duloxetine', now: 'yes', nowMg: 60, doseMg: 60, weeks: 12, result: 'partial', ...TRIED_FOR_MOOD }
export const NAPROXEN = { medicine: 'naproxen', givenFor: 'pain', now: 'no', changed: 'no', doseMg: 1000, weeks: 8, result: 'none' }
export const PHYSICAL_THERAPY = { treatment: 'physical-therapy', givenFor: 'pain', response: 'partial', sessions: 12, now: 'no' }
export const TALK_THERAPY = { treatment: 'cbt', givenFor: 'mood', response: 'partial', sessions: 14, now: 'no', thisEpisode: 'yes' }

export const FLORIDA_BLUE = { coverage: 'commercial', payer: 'florida-blue', ...NO_ESTIMATE }
