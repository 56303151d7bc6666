/**
 * Where a questionnaire's words come from. `official`: those of the instrument's own form. `own-words`: the questions of an
 * instrument in plain words of this project. `not-validated`: a working translation of this project.
 */
export type Standing = 'official' | 'own-words' | 'not-validated'
export type Wording = { readonly standing: Standing; readonly remark?: string }

/** A questionnaire, the step that asks it, and how far its words may be relied on in each language. */
export type InstrumentWording = { readonly step: string; readonly instrument: string; readonly wordings: Readonly<Record<'en' | 'es', Wording>> }

const TO_COMPARE = 'As the US form has it in public copies; to be compared with the publisher’s form before release.'

/**
 * The questionnaires and their wordings: what a record of an answer given in Spanish has to say. A score from a wording that
 * is not official is shown, and is no validated score.
 */
export const instrumentWordings: readonly InstrumentWording[] = [
  { step: 'phq-9', instrument: 'PHQ-9', wordings: { en: { standing: 'official', remark: TO_COMPARE }, es: { standing: 'official' } } },
  { step: 'gad-7', instrument: 'GAD-7', wordings: { en: { standing: 'official', remark: TO_COMPARE }, es: { standing: 'official', remark: TO_COMPARE } } },
  {
    step: 'pain-impact',
    instrument: 'PEG',
    wordings: {
      en: { standing: 'official' },
      es: { standing: 'not-validated', remark: 'Translation not validated: no official Spanish text was found. For a qualified translator to review.' },
    },
  },
  {
    step: 'self-harm',
    instrument: 'C-SSRS screener',
    wordings: {
      en: { standing: 'own-words', remark: 'The screener’s questions in plain words, in its order.' },
      es: { standing: 'not-validated', remark: 'Translation not validated, of questions in plain words. For a qualified translator to review.' },
    },
  },
]

/** How far a step's words may be relied on in a language; nothing for a step that is no questionnaire. */
export const wordingOf = (step: string, language: 'en' | 'es'): Wording | undefined => instrumentWordings.find((one) => one.step === step)?.wordings[language]
