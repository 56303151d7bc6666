import type { PlannedProcedure, Score } from '@/lib/documents/authorization/content'
import type { ForPayer } from '@/lib/documents/authorization/for-payer'
import { scoreRemark } from '@/lib/documents/authorization/paper-tables'
import { coded, type Naming, type Resource } from './resource'

/** The American Medical Association's numbers. Its descriptions stand nowhere: the text is the clinic's own. */
const CPT = 'http://www.ama-assn.org/go/cpt'
const LOINC = 'http://loinc.org'
const UCUM = 'http://unitsofmeasure.org'
const hl7 = (system: string, code: string) => coded(`http://terminology.hl7.org/CodeSystem/${system}`, code)

/** LOINC codes of the totals. */
const TOTALS: Readonly<Record<string, string>> = { 'PHQ-9': '44261-6', 'GAD-7': '70274-6' }

/** The scores that have a code of their own. */
export const codedScores = ({ scores }: ForPayer): readonly Score[] => scores.filter(({ name }) => TOTALS[name] !== undefined)

/** A questionnaire's total: never its items. */
export const scoreResource = (score: Score, name: Naming): Resource => ({
  resourceType: 'Observation',
  id: name(score.name).id,
  status: 'final',
  category: [hl7('observation-category', 'survey')],
  code: coded(LOINC, TOTALS[score.name] ?? '', `${score.name} total`),
  subject: name('patient').reference,
  effectiveDateTime: score.on,
  valueQuantity: { value: score.total, unit: '{score}', system: UCUM, code: '{score}' },
  interpretation: [{ text: score.band }],
  note: [{ text: scoreRemark(score) }],
})

const item = ({ code, words, sessions }: PlannedProcedure, at: number) => ({
  sequence: at + 1,
  productOrService: coded(CPT, code, words),
  quantity: { value: sessions.high },
})

const supporting = (told: ForPayer, name: Naming) =>
  ['response', ...codedScores(told).map(({ name: of }) => of)].map((of, at) => ({
    sequence: at + 1,
    category: hl7('claiminformationcategory', 'info'),
    valueReference: name(of).reference,
  }))

/**
 * The request itself: a draft until a psychiatrist has checked it. It carries no diagnosis, because none is assigned here, and
 * asks for as many sessions as the plan has at most.
 */
export const claimResource = (told: ForPayer, name: Naming): Resource => ({
  resourceType: 'Claim',
  id: name('claim').id,
  status: 'draft',
  type: hl7('claim-type', 'professional'),
  use: 'preauthorization',
  patient: name('patient').reference,
  created: told.on,
  insurer: name('payer').reference,
  provider: name('clinic').reference,
  priority: hl7('processpriority', 'normal'),
  supportingInfo: supporting(told, name),
  insurance: [{ sequence: 1, focal: true, coverage: name('coverage').reference }],
  item: told.procedures.map(item),
})
