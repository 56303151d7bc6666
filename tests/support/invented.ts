import type { Typed } from '@/lib/intake/typed'

const NO_IMPLANTS = Object.fromEntries(
  [
    ...[
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
      'metalHead',
    ],
    ...['vagusStimulator', 'pacemaker', 'neckHardware', 'spinalStimulator', 'limbNerveStimulator', 'pump', 'metalBelowNeck'],
  ].map((key) => [key, 'no']),
)

const ACHES = [
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

/**
 * An invented patient with fibromyalgia and depression who answers every question of the way. The names are of nobody and
 * nothing else, so that whatever finds them elsewhere has found a leak.
 */
export const odalysBrindlemere: Typed = {
  'before-you-start': { privacyNotice: 'acknowledged', notMonitored: 'yes' },
  'about-you': {
    filledBy: 'self',
    fullName: 'Odalys Brindlemere',
    dateOfBirth: '1981-03-09',
    email: 'odalys.brindlemere@example.com',
    phone: '561-555-0177',
    contactBy: 'email',
    mayLeaveMessage: 'yes',
    state: 'FL',
    language: 'en',
  },
  reason: {
    mainReason: 'both',
    comesFirst: 'pain',
    inOwnWords: 'My whole body aches like old wickerquartz.\nI would like to plant my garden again.',
    goals: ['less-pain', 'coping', 'mood'],
    expectation: ['may-help'],
  },
  'mood-history': { diagnoses: ['depression'], episodeSince: '2026-01', psychoticNow: 'no', mania: 'never', painAndMood: 'both-ways' },
  'phq-9': { q1: 3, q2: 3, q3: 2, q4: 3, q5: 2, q6: 2, q7: 3, q8: 2, q9: 0, difficulty: 2 },
  'self-harm': { wishDead: 'no', thoughts: 'no', behaviour: 'never' },
  'gad-7': { q1: 2, q2: 1, q3: 2, q4: 1, q5: 1, q6: 2, q7: 0 },
  'pain-diagnosis': {
    conditions: ['fibromyalgia'],
    since: '2019-06',
    causeFound: 'yes',
    diagnosedBy: ['primary-care', 'rheumatology'],
    workUp: ['blood-tests', 'specialist-exam'],
  },
  'pain-places': { places: ACHES, side: 'both', feels: ['aching', 'touch-hurts'] },
  'pain-impact': { pegAverage: 7, pegEnjoyment: 8, pegActivity: 6 },
  fibromyalgia: { fatigue: 3, unrefreshed: 3, foggy: 2, headaches: 'yes', bellyPain: 'no', lowMood: 'yes' },
  'health-now': { warningSigns: ['none'], frequentHeadache: 'no', heart: 'no', kidneyOrSodium: 'no', pregnant: 'no', history: 'Tonsils out as a child in Fennelhurst.' },
  implants: NO_IMPLANTS,
  'brain-health': {
    seizure: 'never',
    fainted: 'never',
    headInjury: 'never',
    seizureMedicine: 'no',
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
        weeks: 14,
        result: 'partial',
        thisEpisode: 'yes',
        mostDays: 'yes',
        addedTo: 'no',
      },
      { medicine: 'sertraline', givenFor: 'mood', now: 'no', changed: 'no', doseMg: 150, weeks: 10, result: 'none', thisEpisode: 'yes', mostDays: 'yes', addedTo: 'no' },
    ],
  },
  'other-treatments': {
    list: [{ treatment: 'cbt', givenFor: 'mood', response: 'partial', sessions: 14, now: 'yes', thisEpisode: 'yes' }],
    previousTms: 'no',
    plannedStimulator: 'no',
  },
  'daily-life': { drinksPerWeek: 0, substances: ['none'], sleepHours: 6.5, nightShifts: 'no', sleepApnea: 'no' },
  'care-plan': { careNow: ['psychological', 'medication-management'], willing: ['physical-therapy', 'psychological', 'medication-management'], canAttend: 'yes' },
  insurance: { coverage: 'commercial', payer: 'florida-blue', memberId: 'XJBH77700177', planName: 'PPO', wantsEstimate: 'yes', selfPay: 'depends' },
  agreements: { offLabelUnderstood: 'yes', contactConsent: 'yes', signature: 'Odalys Brindlemere', signedOn: '2026-11-20' },
}

/** The same person under another name: no two tests meet each other's intake. */
export function named(fullName: string, answers: Typed = odalysBrindlemere): Typed {
  const email = `${fullName.toLowerCase().replaceAll(' ', '.')}@example.com`
  return { ...answers, 'about-you': { ...answers['about-you'], fullName, email }, agreements: { ...answers.agreements, signature: fullName } }
}

/** The least that may be sent. */
export const least = (fullName: string): Typed => {
  const all = named(fullName)
  return Object.fromEntries(['before-you-start', 'about-you', 'phq-9', 'self-harm', 'agreements'].map((step) => [step, all[step] ?? {}]))
}

/** Words that only these people use. None of them may turn up in an address, a title or anything the server prints. */
export const telltales = ['brindlemere', 'odalys', 'wickerquartz', 'fennelhurst', 'XJBH77700177', '561-555-0177', '5615550177'] as const

/** The first of those words that stands in a text. */
export const telltaleIn = (text: string): string | undefined => telltales.find((telltale) => text.toLowerCase().includes(telltale.toLowerCase()))
