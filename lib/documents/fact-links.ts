import type { Assessment, Finding } from '@/lib/assess/assessment'
import { stepById } from '@/lib/steps'
import type { AnswerSection } from './answer-sections'
import { questionsBehind } from './deciding-questions'
import { questionKey } from './private-answers'

type Link = { readonly href: string; readonly words: string }

/** More than this many steps behind one fact is "nearly everything", which helps nobody. */
const MOST_STEPS = 4

function findingsIn(assessment: Assessment): readonly Finding[] {
  const required = assessment.routes.flatMap(({ funding }) => funding.requires)
  return [...assessment.safety.findings, ...assessment.candidacy.findings, ...assessment.alternatives, ...assessment.disclosures, ...required]
}

/**
 * Where each fact of an assessment can be looked up among the answers on the page: the answer itself, or, for a fact that
 * was worked out, the steps it was worked out from. Only to what is on the page.
 */
export function factLinks(assessment: Assessment, sections: readonly AnswerSection[]): Readonly<Record<string, readonly Link[]>> {
  const answers = new Set(sections.flatMap(({ rows }) => rows.map(({ key }) => key)))
  const steps = new Set(sections.map(({ step }) => step))
  const linksOf = (key: string): readonly Link[] => {
    if (answers.has(questionKey(key))) return [{ href: `#answer-${questionKey(key)}`, words: 'see the answer' }]
    const behind = [...new Set((questionsBehind(key) ?? []).map((question) => question.slice(0, question.indexOf('.'))))].filter((step) => steps.has(step))
    return behind.length > MOST_STEPS ? [] : behind.map((step) => ({ href: `#step-${step}`, words: stepById(step)?.heading ?? step }))
  }
  const keys = new Set(findingsIn(assessment).flatMap(({ because }) => because.map(({ key }) => key)))
  return Object.fromEntries([...keys].map((key) => [key, linksOf(key)]))
}
