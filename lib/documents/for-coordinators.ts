import type { Assessment, Conflict, Finding, SafetyFinding } from '@/lib/assess/assessment'
import { disagreementsLeft } from '@/lib/assess/disagreements'
import { contradictions, contradictionsSameDay } from '@/lib/facts/contradictions'
import { phq9Cognitive } from '@/lib/facts/phq-9'
import { safetyItems } from '@/lib/knowledge/safety'
import { worst } from '@/lib/knowledge/safety/safety-item'
import type { Case } from '@/lib/rules/fact'
import { factsTold, questionsBehind } from './deciding-questions'
import { isPrivate, isPrivateAtHeart, tellsByBeingAsked } from './private-answers'
import { KEPT, privateWords, speaksOfDeath, withoutWords } from './private-words'
import type { QueueLine } from './queue-line'

const KEPT_TITLE = 'Answers the psychiatrist must see'

/** Facts that gather everything that was answered; whether they tell something private, their words decide. */
const GATHERS_ALL = /^(case\.contradictions|safety\.)/

/** Whether a fact tells an answer a coordinator does not see. One that today's rules do not know is kept as well. */
function tellsPrivate(key: string): boolean {
  if (isPrivate(key)) return true
  // Four items, one of them about death: twelve of twelve tells each of them.
  if (key === phq9Cognitive.key || key.startsWith(contradictionsSameDay.key)) return true
  return !GATHERS_ALL.test(key) && (questionsBehind(key)?.some(isPrivateAtHeart) ?? true)
}

let openTitles: ReadonlySet<string> | undefined
/** Titles of safety items that say nothing about such an answer. */
function isOpenTitle(title: string): boolean {
  openTitles ??= new Set(safetyItems.filter(({ when }) => !when.facts.some(({ key }) => tellsPrivate(key))).map((item) => item.title))
  return openTitles.has(title)
}

/** A row of the queue, for a coordinator: a flag's title that today's rules do not know is kept as well. */
export const lineForCoordinators = (line: QueueLine): QueueLine => ({
  ...line,
  mainPain: speaksOfDeath(line.mainPain) ? KEPT : line.mainPain,
  flags: [...new Set(line.flags.map((title) => (isOpenTitle(title) ? title : KEPT_TITLE)))],
})

/** Contradictions that touch an answer a coordinator does not see. */
function privateConflicts(from: Case, conflicts: readonly Conflict[]): readonly Conflict[] {
  const touching = (contradictions.read(from) ?? [])
    .filter(({ between, sameDay }) => sameDay || between.some(({ key }) => isPrivateExceptWords(key)))
    .map(({ words }) => words)
  return conflicts.filter(({ words, between }) => touching.includes(words) || between?.some(({ key }) => isPrivateExceptWords(key)))
}

/** A contradiction says that free words speak of a thing, not what they are; so words alone do not make it private. */
const isPrivateExceptWords = (key: string) => isPrivate(key) && !/\.(history|inOwnWords)$/.test(key)

/** A contradiction with what was answered; free words, which may speak of anything, are kept. So are short ones at `keys`. */
function withoutAnswers(one: Conflict, keys: readonly string[]): Conflict {
  if (!one.between) return one
  return { ...one, between: one.between.map((side) => (isPrivate(side.key) || keys.includes(side.key) ? { ...side, answer: KEPT } : side)) }
}

/** What would change something tells how questions were answered: without them where one of them is kept. */
function withoutPrivateChange<C extends Pick<Finding, 'change' | 'changedBy'>>(of: C): C {
  if (!of.changedBy?.some(({ key }) => tellsPrivate(key))) return of
  const { change: _change, changedBy: _changedBy, ...rest } = of
  return rest as C
}

/**
 * What a coordinator sees of an assessment: dispositions, bands, totals and what is missing, but no single answer of the
 * mood and self-harm questions, of substance use or in free words. Findings that rest on one are told as one, which keeps
 * the gravest disposition: that somebody must act, and not why.
 */
export function forCoordinators(assessment: Assessment, from: Case): Assessment {
  const words = privateWords(from)
  const hidden = privateConflicts(from, assessment.conflicts)
  const tells = ({ id, because, says }: Finding) =>
    because.some(({ key }) => tellsPrivate(key)) || (factsTold(id)?.some(tellsPrivate) ?? true) || hidden.some(({ words }) => says.includes(words))
  const open = <F extends Finding>(findings: readonly F[]): readonly F[] => findings.filter((one) => !tells(one)).map(withoutPrivateChange)
  const kept = assessment.safety.findings.filter(tells)
  const titles = kept.map(({ title }) => title)
  const left: Assessment = {
    ...assessment,
    safety: { ...assessment.safety, findings: [...(kept.length > 0 ? [asOne(kept)] : []), ...open(assessment.safety.findings)] },
    candidacy: { ...assessment.candidacy, row: withoutPrivateChange(assessment.candidacy.row), findings: open(assessment.candidacy.findings) },
    alternatives: open(assessment.alternatives),
    disclosures: open(assessment.disclosures),
    routes: assessment.routes.map((route) => ({ ...route, funding: { ...route.funding, requires: open(route.funding.requires) } })),
    instruments: { ...assessment.instruments, phq9: { ...assessment.instruments.phq9, cognitive: null } },
    conflicts: assessment.conflicts.filter((one) => !hidden.includes(one)).map((one) => withoutAnswers(one, words.keys)),
    stillToAsk: assessment.stillToAsk.filter(({ key }) => !tellsByBeingAsked(key)),
    ignored: assessment.ignored.filter((key) => !isPrivate(key)),
    urgencyWhy: [...new Set(assessment.urgencyWhy.map((why) => (titles.includes(why) ? `An answer ${KEPT}` : why)))],
  }
  return withoutWords({ ...left, disagreements: disagreementsLeft(assessment.disagreements ?? [], left) }, words.texts)
}

function asOne(kept: readonly SafetyFinding[]): SafetyFinding {
  return {
    id: 'kept-for-the-psychiatrist',
    number: '',
    title: KEPT_TITLE,
    verdict: 'met',
    bearing: 'work-up',
    disposition: worst(kept.map(({ disposition }) => disposition)),
    // No count: how many there are tells how they were answered.
    says: 'Something rests on answers about mood, self-harm, substance use or in free words. The psychiatrist sees what; the disposition and the urgency already count it.',
    because: [],
    cites: [],
  }
}
