import { expect } from 'vitest'
import { assess } from '@/lib/assess'
import type { Assessment, Clinic } from '@/lib/assess/assessment'
import { defaultCourse } from '@/lib/cost/default-courses'
import { authorizationContent } from '@/lib/documents/authorization'
import type { AuthorizationContent, ClinicOnPaper, NoAuthorization } from '@/lib/documents/authorization/content'
import type { AuthorizationInputs } from '@/lib/documents/authorization/inputs'
import type { Block, Paper } from '@/lib/documents/papers/paper'
import type { Case } from '@/lib/rules/fact'
import { martha } from '@/tests/lib/assess/person'

/** An invented clinic, filled in. */
export const palmHollow: ClinicOnPaper = {
  name: 'Palm Hollow TMS',
  legalName: 'Palm Hollow TMS, LLC',
  npi: '1234567893',
  tin: '987654321',
  phone: '561-555-0100',
  address: '12 Banyan Way, Lake Worth, FL 33460',
  treatmentAddress: '',
  state: 'FL',
  demo: false,
}

const CLINIC: Clinic = { medicareContractor: 'medicare-first-coast' }

const known = new WeakMap<Case, Assessment>()

/** Assessing costs the most: once for each case. */
function assessed(from: Case): Assessment {
  const assessment = known.get(from) ?? assess(from, CLINIC)
  known.set(from, assessment)
  return assessment
}

/** What a request for depression is made from; `changes` stand in its place. */
export function inputsFor(from: Case, changes: Partial<AuthorizationInputs> = {}): AuthorizationInputs {
  return {
    reference: 'TEST-0001',
    version: 1,
    on: '2026-11-22',
    route: 'depression',
    case: from,
    assessment: assessed(from),
    marks: [],
    clinic: palmHollow,
    timeZone: 'America/New_York',
    plan: defaultCourse('depression'),
    ...changes,
  }
}

/** Martha with a payer, a member ID and whatever else is changed. */
export const marthaInsured = (payer: string, changes: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {}): Case => ({
  on: '2026-11-22',
  answers: Object.fromEntries(
    [...new Set([...Object.keys(martha), ...Object.keys(changes)])].map((step) => {
      const own = step === 'insurance' ? { payer, memberId: 'W0001', ...changes.insurance } : changes[step]
      return [step, { ...martha[step], ...own }]
    }),
  ),
})

/** The request, where there is one. */
export function requested(inputs: AuthorizationInputs): AuthorizationContent {
  const content = authorizationContent(inputs)
  expect(content, 'refused').not.toHaveProperty('refused')
  return content as AuthorizationContent
}

/** The refusal, where there is one. */
export function refusedFor(inputs: AuthorizationInputs): NoAuthorization {
  const content = authorizationContent(inputs)
  expect(content, 'not refused').toHaveProperty('refused')
  return content as NoAuthorization
}

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Every text of a paper, in its order. */
export const wordsOf = ({ title, subtitle = '', blocks, footer }: Paper): readonly string[] => [title, subtitle, ...textsIn(blocks), footer]

/** The blocks of one kind. */
export const ofKind = <K extends Block['kind']>({ blocks }: Paper, kind: K): readonly Extract<Block, { readonly kind: K }>[] =>
  blocks.filter((block): block is Extract<Block, { readonly kind: K }> => block.kind === kind)
