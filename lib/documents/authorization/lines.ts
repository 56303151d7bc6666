import type { Conflict, RequirementFinding } from '@/lib/assess/assessment'
import { requirementFindings } from '@/lib/assess/payer-criteria'
import { isPrivateAtHeart } from '@/lib/documents/private-answers'
import type { Payer, Requirement } from '@/lib/knowledge/payers/payer'
import { type Citation, checkedInWords } from '@/lib/rules/citation'
import { type Case, questionsOf } from '@/lib/rules/fact'
import type { Line, LineVerdict } from './content'
import { evidenceFor, type MarksByQuestion } from './evidence'

const KEPT_WORDS = 'This line rests on answers that are kept for the psychiatrist, who fills it in.'

/** Of the requirement, not of the answers: that it is kept tells nothing of a person. */
const isKept = ({ when, tells = [] }: Requirement) => [...when.facts, ...tells].some((fact) => questionsOf(fact).some(({ key }) => isPrivateAtHeart(key)))

const questionsIn = ({ when }: Requirement) => new Set(when.facts.flatMap((fact) => questionsOf(fact).map(({ key }) => key)))

const sourceWords = ({ source, section, standing }: Citation) => `${source.publisher}: ${source.title}, ${section} (${checkedInWords(standing, source.readOn)})`

function verdictOf(finding: RequirementFinding | undefined): Exclude<LineVerdict, 'kept'> {
  // What is met without anything to say has no finding.
  if (!finding || finding.verdict === 'met') return 'met'
  if (finding.open) return 'open'
  return finding.verdict === 'unmet' ? 'not met' : 'unknown'
}

/** The payer's question, where the answer to it is not known: as a request. */
const asking = (verdict: LineVerdict, finding: RequirementFinding | undefined, title: string): string => {
  if (!finding) return title
  const says = verdict === 'unknown' ? `Still to be told: ${finding.says}` : finding.says
  return finding.open ? `${says} ${finding.open}` : says
}

function lineOf(one: Requirement, finding: RequirementFinding | undefined, from: Case, conflicts: readonly Conflict[], marks: MarksByQuestion): Line {
  const kept = isKept(one)
  const verdict: LineVerdict = kept ? 'kept' : verdictOf(finding)
  const keys = questionsIn(one)
  const touching = kept ? [] : conflicts.filter(({ settled, between = [] }) => !settled && between.some(({ key }) => keys.has(key)))
  return {
    id: one.id,
    title: one.title,
    verdict,
    says: kept ? KEPT_WORDS : asking(verdict, finding, one.title),
    isExclusion: one.unmetMeans === 'not-covered',
    evidence: kept ? [] : evidenceFor(one.when.judge(from).because, from, marks, verdict === 'unknown'),
    contradicted: touching.map(({ words }) => words),
    ...(one.notModelled && { notModelled: one.notModelled }),
    source: sourceWords(one.cites[0]),
  }
}

const ORDER: readonly LineVerdict[] = ['not met', 'unknown', 'open', 'kept', 'met']

/** Every line of the payer's recorded list with its evidence: what is missing first, then what is met. */
export function linesOf(payer: Payer | undefined, from: Case, conflicts: readonly Conflict[], marks: MarksByQuestion): readonly Line[] {
  if (!payer) return []
  const findings = requirementFindings(payer, from)
  const lines = payer.requires.map((one) =>
    lineOf(
      one,
      findings.find(({ id }) => id === one.id),
      from,
      conflicts,
      marks,
    ),
  )
  return lines.sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))
}
