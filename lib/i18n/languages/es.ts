import { afterSendingWords } from './es/after-sending'
import { bodyWords } from './es/body'
import { browserWords } from './es/browser'
import { conditionWords } from './es/conditions'
import { costWords } from './es/costs'
import { evidenceWords } from './es/evidence'
import { mailWords } from './es/mail'
import { noticeWords } from './es/notices'
import { pagesWords } from './es/pages'
import { paperFormWords } from './es/paper-form'
import { questionnaires } from './es/questionnaires'
import { resumeWords } from './es/resume'
import { stateWords } from './es/states'
import { insuranceWords } from './es/steps-insurance'
import { moodWords } from './es/steps-mood'
import { painWords } from './es/steps-pain'
import { safetyWords } from './es/steps-safety'
import { treatmentWords } from './es/steps-treatment'
import { youWords } from './es/steps-you'

/**
 * Spanish as it is read in South Florida: plain, with “usted”. A working translation of this project: a qualified translator
 * reviews it before release (45 CFR 92.201(c)(3)). Which of the questionnaires' words are official says `lib/steps/wordings.ts`.
 */
export const es: Readonly<Record<string, string>> = {
  ...afterSendingWords,
  ...bodyWords,
  ...browserWords,
  ...conditionWords,
  ...costWords,
  ...mailWords,
  ...noticeWords,
  ...pagesWords,
  ...questionnaires,
  ...resumeWords,
  ...stateWords,
  ...evidenceWords,
  ...paperFormWords,
  ...insuranceWords,
  ...moodWords,
  ...painWords,
  ...safetyWords,
  ...treatmentWords,
  ...youWords,
}
