import type { Answers, Case } from '@/lib/rules/fact'

// Martha Oakes, invented: fibromyalgia for six years, diagnosed depression, two failed antidepressants, Florida Blue.
// Tests change single answers of hers.

const NO_IMPLANTS = [
  'metalHead',
  'aneurysmClip',
  'stentHeadNeck',
  'cochlear',
  'deepBrain',
  'corticalStimulator',
  'headNerveStimulator',
  'shunt',
  'skullPlate',
  'eyeMetal',
  'magneticDental',
  'faceTattooMetal',
  'vagusStimulator',
  'pacemaker',
  'neckHardware',
  'spinalStimulator',
  'limbNerveStimulator',
  'pump',
  'metalBelowNeck',
]

export const martha: Answers = {
  'about-you': { fullName: 'Martha Oakes', dateOfBirth: '1980-03-14', state: 'FL', language: 'en', filledBy: 'self' },
  reason: { mainReason: 'both', comesFirst: 'equal', goals: ['less-pain', 'coping'], expectation: ['may-help'] },
  'mood-history': { diagnoses: ['depression'], episodeSince: '2025-11', psychoticNow: 'no', mania: 'never', painAndMood: 'both-ways' },
  'phq-9': { q1: 3, q2: 3, q3: 3, q4: 3, q5: 2, q6: 3, q7: 2, q8: 2, q9: 0, difficulty: 3 },
  'self-harm': { wishDead: 'no', thoughts: 'no', behaviour: 'never' },
  'gad-7': { q1: 2, q2: 2, q3: 2, q4: 2, q5: 1, q6: 2, q7: 1 },
  'pain-diagnosis': { conditions: ['fibromyalgia'], since: '2020-05', causeFound: 'yes', diagnosedBy: ['rheumatology'], workUp: ['blood-tests', 'specialist-exam'] },
  'pain-places': {
    places: ['neck', 'shoulder-left', 'shoulder-right', 'upper-back', 'lower-back', 'hip-left', 'hip-right'],
    side: 'both',
    feels: ['aching', 'touch-hurts'],
  },
  'pain-impact': { pegAverage: 8, pegEnjoyment: 7, pegActivity: 7 },
  fibromyalgia: { fatigue: 3, unrefreshed: 3, foggy: 2, headaches: 'no', bellyPain: 'no', lowMood: 'yes' },
  'health-now': { warningSigns: ['none'], frequentHeadache: 'no', heart: 'no', kidneyOrSodium: 'no', pregnant: 'no' },
  implants: Object.fromEntries(NO_IMPLANTS.map((key) => [key, 'no'])),
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
  medicines: {
    list: [
      {
        medicine: 'duloxetine',
        givenFor: 'mood',
        now: 'yes',
        nowMg: 60,
        changed: 'no',
        doseMg: 60,
        weeks: 12,
        mostDays: 'yes',
        result: 'partial',
        thisEpisode: 'yes',
        addedTo: 'no',
      },
      { medicine: 'sertraline', givenFor: 'mood', now: 'no', doseMg: 150, weeks: 10, mostDays: 'yes', result: 'none', thisEpisode: 'yes', addedTo: 'no' },
    ],
  },
  'other-treatments': {
    list: [
      { treatment: 'physical-therapy', givenFor: 'pain', response: 'partial', sessions: 16, now: 'yes' },
      { treatment: 'cbt', givenFor: 'mood', response: 'partial', sessions: 14, now: 'yes', thisEpisode: 'yes' },
    ],
    previousTms: 'no',
    plannedStimulator: 'no',
  },
  'daily-life': { drinksPerWeek: 0, substances: ['none'], sleepHours: 7, nightShifts: 'no', sleepApnea: 'no' },
  'care-plan': { careNow: ['physical-therapy'], willing: ['psychological'], canAttend: 'yes' },
  insurance: { coverage: 'commercial', payer: 'florida-blue', wantsEstimate: 'no', selfPay: 'depends' },
}

type Changes = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** Martha with some answers changed; an answer of `undefined` is one she did not give. */
export const marthaWith = (changes: Changes = {}, on = '2026-11-22'): Case => ({
  on,
  answers: Object.fromEntries([...new Set([...Object.keys(martha), ...Object.keys(changes)])].map((step) => [step, { ...martha[step], ...changes[step] }])),
})

/** She comes for pain, and her mood is well. */
export const PAIN_ONLY: Changes = {
  reason: { mainReason: 'pain', comesFirst: undefined },
  'mood-history': { diagnoses: ['none'], episodeSince: undefined, painAndMood: 'separate' },
  'phq-9': { q1: 0, q2: 0, q3: 1, q4: 1, q5: 0, q6: 0, q7: 1, q8: 0, q9: 0 },
  'gad-7': { q1: 0, q2: 0, q3: 0, q4: 1, q5: 0, q6: 0, q7: 0 },
}
