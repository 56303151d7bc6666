import { conditionEvidence } from '@/lib/knowledge/conditions/evidence'
import { criteria } from '@/lib/knowledge/criteria'
import { type Case, oncePerCase } from '@/lib/rules/fact'
import type { Finding } from './assessment'
import { findingOf, findingsOf } from './finding'

/** Criteria that concern this person: those about pain are left out where there is none. */
export const concerning = oncePerCase((from) => criteria.filter(({ appliesIf }) => appliesIf?.judge(from).verdict !== 'unmet'))

/** Each of them with its judgement. */
export const judgedCriteria = oncePerCase((from) => concerning(from).map((criterion) => ({ criterion, judgement: criterion.when.judge(from) })))

const findings = oncePerCase((from) => judgedCriteria(from).flatMap(({ criterion, judgement }) => findingOf(criterion, from, judgement) ?? []))

/** What speaks for, against, or asks for work first. */
export const candidacyFindings = (from: Case): readonly Finding[] => findings(from).filter(({ bearing }) => bearing !== 'disclose' && bearing !== 'alternative')

/** What a clinician or the person has to be told. */
export function disclosures(from: Case): readonly Finding[] {
  return [...findings(from), ...findingsOf(conditionEvidence, from)].filter(({ bearing }) => bearing === 'disclose')
}

/** The score: an honest count over the documented criteria that concern this person. */
export function scoreOf(from: Case) {
  const counted = { met: 0, unmet: 0, unknown: 0, of: 0 }
  for (const { criterion, judgement } of judgedCriteria(from)) {
    if (!criterion.counts) continue
    counted[judgement.verdict]++
    counted.of++
  }
  return counted
}
