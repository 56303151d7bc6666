import { conditionIds } from '@/lib/facts/pain'
import { includes } from '@/lib/rules/condition'
import { type Criterion, given } from '@/lib/rules/criterion'
import { conditions } from '.'
import type { EvidenceLevel, PainCondition } from './pain-condition'

/** What is documented about stimulation for one condition, as a criterion: it says something only where the condition is named. */
export type ConditionEvidence = Criterion & { readonly number: string }

const LEVEL_WORDS: Readonly<Record<EvidenceLevel, string>> = {
  A: 'guideline level A (definite effect)',
  B: 'guideline level B (probable effect)',
  C: 'guideline level C (possible effect)',
  none: 'no guideline level reached',
}

/** The guideline level in words. */
export const levelWords = (level: EvidenceLevel): string => LEVEL_WORDS[level]

function evidenceOf(condition: PainCondition): ConditionEvidence {
  const { label, level, later, cites } = condition.evidence
  const [name] = condition.names
  return {
    id: `evidence-${condition.id}`,
    number: condition.number,
    title: `${name}: what is documented`,
    when: includes(conditionIds, condition.id),
    says: {
      met: ['disclose', [`${name}: ${label}; ${levelWords(level)}.`, later, condition.note ?? ''].filter(Boolean).join(' ')],
      unmet: null,
      unknown: null,
    },
    cites,
    examples: [
      { on: '2026-11-22', given: [given(conditionIds, [condition.id])], then: 'met' },
      { on: '2026-11-22', given: [given(conditionIds, [])], then: 'unmet' },
      { on: '2026-11-22', given: [], then: 'unknown' },
    ],
    ...(condition.notModelled && { notModelled: condition.notModelled }),
  }
}

/** One criterion a condition. */
export const conditionEvidence: readonly ConditionEvidence[] = conditions.map(evidenceOf)
