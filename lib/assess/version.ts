import { DEFAULT_COURSES } from '@/lib/cost/default-courses'
import { DEVICE_TREATMENT } from '@/lib/facts/contradictions/device-treatments'
import { mentionedThings } from '@/lib/facts/contradictions/mentioned-things'
import { SENTENCE } from '@/lib/facts/contradictions/plain-text'
import { WRITTEN_IN } from '@/lib/facts/contradictions/written-words'
import { GAD7_BANDS } from '@/lib/facts/gad-7'
import { INTERACTION_RULES } from '@/lib/facts/interaction-rules'
import { LOOK_ALIKES, OTHER_MEDICINES } from '@/lib/facts/medicines/look-alikes'
import { medicineTable } from '@/lib/facts/medicines/table'
import { POSITIVE_SCREEN_FROM } from '@/lib/facts/mood'
import { CHRONIC_FROM_MONTHS, HEADACHE_CONDITIONS } from '@/lib/facts/pain'
import { PAIN_LINES_OF } from '@/lib/facts/pain-lines'
import { ADULT_FROM } from '@/lib/facts/person'
import { PHQ9_BANDS, PHQ9_MAY_MISS } from '@/lib/facts/phq-9'
import { HAZARDOUS_SUBSTANCES, HEAVY_ABOVE_DRINKS, OTHER_CAUTIONS, SHORT_SLEEP_BELOW_HOURS } from '@/lib/facts/seizure-cautions'
import { SEIZURE_LOAD_HOLDS_AT } from '@/lib/facts/seizure-load'
import { SESSIONS_TO_JUDGE } from '@/lib/facts/treatments'
import { alternatives } from '@/lib/knowledge/alternatives'
import { conditions } from '@/lib/knowledge/conditions'
import { criteria } from '@/lib/knowledge/criteria'
import { disagreements } from '@/lib/knowledge/disagreements'
import { payers } from '@/lib/knowledge/payers'
import { safetyItems } from '@/lib/knowledge/safety'
import { sources } from '@/lib/knowledge/sources'
import type { Condition } from '@/lib/rules/condition'
import { contentHash } from '@/lib/rules/content-hash'
import type { Criterion } from '@/lib/rules/criterion'
import type { Fact } from '@/lib/rules/fact'
import { bandInputs } from './band-inputs'
import { bandTable } from './band-table'
import { fundingTable } from './funding-table'

/**
 * Raised by hand when a computed fact (a score, a count, a side) changes what it says: code has no content that could be
 * hashed the same on every machine.
 */
export const COMPUTATION_EDITION = 7

/** What a criterion says, as plain data: its condition, sentences and citations. */
function contentOf({ cites, examples: _examples, tells, ...rest }: Criterion & Record<string, unknown>): object {
  return {
    ...rest,
    tells: tells?.map(({ key }) => key) ?? [],
    cites: cites.map(({ source, section, states, standing }) => [source.id, section, states, standing]),
  }
}

const has = (value: unknown, ...keys: readonly string[]): boolean => typeof value === 'object' && value !== null && keys.every((key) => key in value)
const isCondition = (value: unknown): value is Condition => has(value, 'judge', 'plain')
const isFact = (value: unknown): value is Fact<unknown> => has(value, 'read', 'inputs', 'key')

/** Conditions by what they compare, facts by their key, words that are looked for as they are written; functions are left out. */
function plainly(_key: string, value: unknown): unknown {
  if (isCondition(value)) return value.plain
  if (isFact(value)) return value.key
  if (value instanceof RegExp) return String(value)
  if (value instanceof Set) return [...value]
  return typeof value === 'function' ? undefined : value
}

/** What facts are worked out by, as far as it is data: limits, lists, pairs, words that are looked for. */
export const factData: Readonly<Record<string, unknown>> = {
  ADULT_FROM,
  CHRONIC_FROM_MONTHS,
  DEVICE_TREATMENT,
  GAD7_BANDS,
  HAZARDOUS_SUBSTANCES,
  HEADACHE_CONDITIONS,
  HEAVY_ABOVE_DRINKS,
  INTERACTION_RULES,
  LOOK_ALIKES,
  OTHER_CAUTIONS,
  OTHER_MEDICINES,
  PAIN_LINES_OF,
  PHQ9_BANDS,
  PHQ9_MAY_MISS,
  POSITIVE_SCREEN_FROM,
  SEIZURE_LOAD_HOLDS_AT,
  SENTENCE,
  SESSIONS_TO_JUDGE,
  SHORT_SLEEP_BELOW_HOURS,
  WRITTEN_IN,
  mentionedThings,
}

/** What the rules are made of, as far as it is data. */
export const ruleData = { criteria, safetyItems, alternatives, conditions, payers, medicines: medicineTable, sources } as const
export type RuleData = { readonly [K in keyof typeof ruleData]: readonly (typeof ruleData)[K][number][] }

function content({ criteria, safetyItems, alternatives, conditions, payers, medicines, sources }: RuleData, facts: typeof factData): string {
  return JSON.stringify(
    {
      edition: COMPUTATION_EDITION,
      criteria: criteria.map((one) => contentOf(one)),
      safety: safetyItems.map((one) => contentOf(one)),
      alternatives: alternatives.map((one) => contentOf(one)),
      conditions,
      payers: payers.map(({ requires, ...payer }) => ({ ...payer, requires: requires.map((one) => contentOf(one)) })),
      medicines,
      sources,
      facts,
      band: [bandInputs.map(({ key, label }) => [key, label]), bandTable.map(({ number, band, words, when }) => [number, band, words, when])],
      funding: fundingTable.map(({ number, path, words, when }) => [number, path, words, when]),
      courses: DEFAULT_COURSES,
      disagreements,
    },
    plainly,
  )
}

let known: string | undefined

/** The version of the rules: what the registry's content hashes to. It tells rule sets apart. */
export function rulesVersion(): string {
  known ??= versionOf(ruleData)
  return known
}

/** The version that rules of this content have. */
export function versionOf(data: RuleData, facts: typeof factData = factData): string {
  return `rules-${contentHash(content(data, facts))}`
}
