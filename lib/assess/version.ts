import { medicineTable } from '@/lib/facts/medicines/table'
import { PHQ9_BANDS } from '@/lib/facts/phq-9'
import { SEIZURE_LOAD_HOLDS_AT } from '@/lib/facts/seizure-load'
import { alternatives } from '@/lib/knowledge/alternatives'
import { conditions } from '@/lib/knowledge/conditions'
import { criteria } from '@/lib/knowledge/criteria'
import { disagreements } from '@/lib/knowledge/disagreements'
import { payers } from '@/lib/knowledge/payers'
import { safetyItems } from '@/lib/knowledge/safety'
import type { Condition } from '@/lib/rules/condition'
import type { Criterion } from '@/lib/rules/criterion'
import { bandInputs } from './band-inputs'
import { bandTable } from './band-table'
import { COURSES } from './cost'
import { fundingTable } from './funding-table'

/**
 * Raised by hand when a computed fact (a score, a count, a side) changes what it says: code has no content that could be
 * hashed the same on every machine.
 */
export const COMPUTATION_EDITION = 2

/** What a criterion says, as plain data: its condition, sentences and citations. */
function contentOf({ cites, examples: _examples, tells, ...rest }: Criterion & Record<string, unknown>): object {
  return {
    ...rest,
    tells: tells?.map(({ key }) => key) ?? [],
    cites: cites.map(({ source, section, states, standing }) => [source.id, section, states, standing]),
  }
}

const isCondition = (value: unknown): value is Condition => typeof value === 'object' && value !== null && 'judge' in value && 'plain' in value

/** Conditions by what they compare; functions are left out. */
const plainly = (_key: string, value: unknown) => (isCondition(value) ? value.plain : typeof value === 'function' ? undefined : value)

/** What the rules are made of, as far as it is data. */
export const ruleData = { criteria, safetyItems, alternatives, conditions, payers, medicines: medicineTable } as const
export type RuleData = { readonly [K in keyof typeof ruleData]: readonly (typeof ruleData)[K][number][] }

function content({ criteria, safetyItems, alternatives, conditions, payers, medicines }: RuleData): string {
  return JSON.stringify(
    {
      edition: COMPUTATION_EDITION,
      criteria: criteria.map((one) => contentOf(one)),
      safety: safetyItems.map((one) => contentOf(one)),
      alternatives: alternatives.map((one) => contentOf(one)),
      conditions,
      payers: payers.map(({ requires, ...payer }) => ({ ...payer, requires: requires.map((one) => contentOf(one)) })),
      medicines,
      scores: [PHQ9_BANDS, SEIZURE_LOAD_HOLDS_AT],
      band: [bandInputs.map(({ key, label }) => [key, label]), bandTable.map(({ number, band, words, when }) => [number, band, words, when])],
      funding: fundingTable.map(({ number, path, words, when }) => [number, path, words, when]),
      courses: COURSES,
      disagreements,
    },
    plainly,
  )
}

/** FNV-1a over UTF-16 code units, 32 bits. `Math.imul` keeps it whole numbers, the same on every machine. */
function fnv1a(text: string, start: number): number {
  let hash = start
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

const hex = (hash: number) => hash.toString(16).padStart(8, '0')

let known: string | undefined

/**
 * The version of the rules: 64 bits out of two FNV-1a runs over the registry's content, forwards and from another start.
 * It tells rule sets apart; it is no protection against forgery.
 */
export function rulesVersion(): string {
  known ??= versionOf(ruleData)
  return known
}

/** The version that rules of this content have. */
export function versionOf(data: RuleData): string {
  const text = content(data)
  return `rules-${hex(fnv1a(text, 0x811c9dc5))}${hex(fnv1a(text, 0x01000193 ^ text.length))}`
}
