import { alternatives } from '@/lib/knowledge/alternatives'
import { conditionEvidence } from '@/lib/knowledge/conditions/evidence'
import { criteria } from '@/lib/knowledge/criteria'
import { payers } from '@/lib/knowledge/payers'
import { safetyItems } from '@/lib/knowledge/safety'
import type { Condition, Verdict } from '@/lib/rules/condition'
import type { Case } from '@/lib/rules/fact'
import type { Assessment, Finding } from '../assessment'
import { bandRowOf } from '../band'
import { bandTable } from '../band-table'
import { flipOf } from './flip'
import type { OtherAnswer } from './other-answers'
import { withAnswers } from './with-answers'

const conditions: ReadonlyMap<string, Condition> = new Map(
  [...safetyItems, ...criteria, ...conditionEvidence, ...alternatives, ...payers.flatMap(({ requires }) => requires)].map(({ id, when }) => [id, when]),
)

/** The condition that a finding's id stands for. */
export const conditionOf = (id: string): Condition | undefined => conditions.get(id)

const OPENINGS: Readonly<Record<Verdict, string>> = {
  met: 'This would no longer hold if',
  unmet: 'This would hold if',
  unknown: 'This would be settled, for example, if',
}

const saidOf = (answers: readonly OtherAnswer[]) => answers.map(({ says }) => says).join(', and ')
const keysAndValues = (answers: readonly OtherAnswer[]) => answers.flatMap(({ key, value, also }) => [{ key, value }, ...(also ? [also] : [])])

/** The finding with what would change it: the fewest answers that would have to differ, in one sentence. */
function withChange<F extends Finding>(finding: F, from: Case): F {
  const when = conditionOf(finding.id)
  // An alternative may be named for another reason: stimulation is stopped.
  const isJudged = when?.judge(from).verdict === finding.verdict
  const answers = when && isJudged && when.facts.length > 0 ? flipOf(when, from) : undefined
  return answers ? { ...finding, change: `${OPENINGS[finding.verdict]} ${saidOf(answers)}.`, changedBy: keysAndValues(answers) } : finding
}

/** The row above the last one: what the strongest band asks for. */
const strongest = bandTable.at(-2)

/** Rows 1 to 4 – a crisis, a stop, too little answered, under 18 – are no matter of another answer. */
const isFixed = ({ number }: { readonly number: number }) => number <= 4
/** An illness or a pregnancy is no lever for a band. */
const NOT_FOR_A_BAND: readonly string[] = ['mood-history.diagnoses', 'pain-diagnosis.conditions', 'pain-diagnosis.mainCondition', 'health-now.pregnant']

/** What would change the band: the row that held would not, or, where none but the last did, the strongest would. */
function bandChange({ band: now, row }: Assessment['candidacy'], from: Case): Pick<Finding, 'change' | 'changedBy'> {
  if (isFixed(row)) return {}
  const held = bandTable.find(({ number }) => number === row.number)
  const turned = held === bandTable.at(-1) ? strongest : held
  const answers = turned && flipOf(turned.when, from)
  if (!answers || answers.some(({ key }) => NOT_FOR_A_BAND.includes(key))) return {}
  const { band } = bandRowOf(withAnswers(from, answers))
  return band === now ? {} : { change: `The band would be ${band} if ${saidOf(answers)}.`, changedBy: keysAndValues(answers) }
}

/** An assessment whose findings each say what would change them. It costs many judgements more, so it is asked for apart. */
export function withChanges(assessment: Assessment, from: Case): Assessment {
  const each = <F extends Finding>(findings: readonly F[]): readonly F[] => findings.map((one) => withChange(one, from))
  const { safety, candidacy, routes } = assessment
  return {
    ...assessment,
    safety: { ...safety, findings: each(safety.findings) },
    candidacy: { ...candidacy, row: { ...candidacy.row, ...bandChange(candidacy, from) }, findings: each(candidacy.findings) },
    routes: routes.map((route) => ({ ...route, funding: { ...route.funding, requires: each(route.funding.requires) } })),
    alternatives: each(assessment.alternatives),
    disclosures: each(assessment.disclosures),
  }
}
