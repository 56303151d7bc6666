import { conditionEvidence } from '@/lib/knowledge/conditions/evidence'
import { criteria } from '@/lib/knowledge/criteria'
import type { Case } from '@/lib/rules/fact'
import type { Finding } from './assessment'
import { findingsOf } from './finding'

/** Criteria that concern this person: those about pain are left out where there is none. */
export const concerning = (from: Case) => criteria.filter(({ appliesIf }) => appliesIf?.judge(from).verdict !== 'unmet')

/** What speaks for, against, or asks for work first. */
export const candidacyFindings = (from: Case): readonly Finding[] =>
  findingsOf(concerning(from), from).filter(({ bearing }) => bearing !== 'disclose' && bearing !== 'alternative')

/** What a clinician or the person has to be told. */
export function disclosures(from: Case): readonly Finding[] {
  return [...findingsOf(concerning(from), from), ...findingsOf(conditionEvidence, from)].filter(({ bearing }) => bearing === 'disclose')
}

/** The score: an honest count over the documented criteria that concern this person. */
export function scoreOf(from: Case) {
  const verdicts = concerning(from)
    .filter(({ counts }) => counts)
    .map(({ when }) => when.judge(from).verdict)
  const count = (verdict: (typeof verdicts)[number]) => verdicts.filter((one) => one === verdict).length
  return { met: count('met'), unmet: count('unmet'), unknown: count('unknown'), of: verdicts.length }
}
