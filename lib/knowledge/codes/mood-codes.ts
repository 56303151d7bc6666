import { anxietyDiagnosed, bipolar, depressionDiagnosed, psychosisNow } from '@/lib/facts/mood'
import { icd10cm } from '@/lib/knowledge/sources/codes'
import { newYorkMedicaid } from '@/lib/knowledge/sources/payer-policies'
import type { Case } from '@/lib/rules/fact'
import { moodHistory } from '@/lib/steps/mood-history'
import { type DiagnosisFamily, RECHECK } from './code-family'

const UNSPECIFIED = 'Unspecified: payers as a rule do not accept it for TMS.'
const PSYCHIATRIST = 'Single or recurrent, and how severe, the psychiatrist decides.'

const family = (code: string, words: string, more: Pick<DiagnosisFamily, 'note' | 'flag'> = {}): DiagnosisFamily => ({
  code,
  words,
  ...more,
  standing: RECHECK,
  cites: [icd10cm.at(code, words)],
})

/** Single or recurrent: nobody is asked which. */
function major(code: string, words: string, severe: string): DiagnosisFamily {
  const note = `Payers as a rule ask for ${severe}, severe without psychotic features. ${PSYCHIATRIST}`
  return { ...family(code, words, { note }), cites: [icd10cm.at(code, words), newYorkMedicaid.at('Criteria', 'F32.2 or F33.2')] }
}

const WITH_PSYCHOSIS = { flag: 'With psychotic features: payers as a rule exclude it.', note: PSYCHIATRIST }

/** Families for depression that a clinician has diagnosed; none while no diagnosis is reported. */
export function depressionFamilies(from: Case): readonly DiagnosisFamily[] {
  if (bipolar.read(from) === true) return [family('F31.-', 'Bipolar disorder', { flag: 'Bipolar disorder: payers as a rule exclude it.', note: PSYCHIATRIST })]
  if (depressionDiagnosed.read(from) !== true) return []
  const unspecified = [
    family('F32.A', 'Depression, without a further name', { flag: UNSPECIFIED }),
    family('F32.9', 'Major depression, a single episode, without its severity', { flag: UNSPECIFIED }),
    family('F33.9', 'Major depression, recurrent, without its severity', { flag: UNSPECIFIED }),
  ]
  if (psychosisNow.read(from) === true) {
    const psychotic = [
      family('F32.3', 'Major depression, a single episode, severe with psychotic features', WITH_PSYCHOSIS),
      family('F33.3', 'Major depression, recurrent, severe with psychotic features', WITH_PSYCHOSIS),
    ]
    return [...psychotic, ...unspecified]
  }
  return [major('F32.-', 'Major depression, a single episode', 'F32.2'), major('F33.-', 'Major depression, recurrent', 'F33.2'), ...unspecified]
}

/** Families for what a clinician has diagnosed of anxiety and what goes with it. */
export function anxietyFamilies(from: Case): readonly DiagnosisFamily[] {
  const told = moodHistory.facts.diagnoses.read(from) ?? []
  return [
    ...(anxietyDiagnosed.read(from) === true
      ? [family('F41.-', 'Anxiety', { note: 'F41.1 generalized, F41.0 panic, F41.9 without a further name; phobias F40.-. The psychiatrist decides.' })]
      : []),
    ...(told.includes('ocd') ? [family('F42.-', 'Obsessive-compulsive disorder')] : []),
    ...(told.includes('ptsd') ? [family('F43.1-', 'Post-traumatic stress disorder')] : []),
  ]
}
