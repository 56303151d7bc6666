import type { Step } from '@/lib/forms/step'
import { alternatives } from '@/lib/knowledge/alternatives'
import { payerWith } from '@/lib/knowledge/payers'
import type { SafetyItem } from '@/lib/knowledge/safety/safety-item'
import type { Judgement } from '@/lib/rules/condition'
import type { Case, Fact } from '@/lib/rules/fact'
import { stepById } from '@/lib/steps'
import { aboutYou } from '@/lib/steps/about-you'
import { brainHealth } from '@/lib/steps/brain-health'
import { headache } from '@/lib/steps/headache'
import { implants } from '@/lib/steps/implants'
import { insurance } from '@/lib/steps/insurance'
import { otherTreatments } from '@/lib/steps/other-treatments'
import { painDiagnosis } from '@/lib/steps/pain-diagnosis'
import { openQuestions } from './asked'
import type { Clinic, Route, StillToAsk } from './assessment'
import { openConditions } from './band'
import { judgedCriteria } from './candidacy'
import { payerIdOf } from './funding'
import { judgeSafety } from './safety'

/** What an answer would decide, and how much that weighs against others: safety first, then band, funding, criteria. */
type Decision = { readonly words: string; readonly weight: number; readonly facts: readonly Fact<unknown>[] }

const WEIGHTS = { safety: 1000, band: 100, funding: 30, criterion: 10, alternative: 1, record: 0.01 } as const

type Undecided = { readonly title: string; readonly judgement: Judgement; readonly weight: number }

/** What is judged unknown, as decisions that its facts would bring. */
const decisionsOn = (about: string, judged: readonly Undecided[]): readonly Decision[] =>
  judged
    .filter(({ judgement }) => judgement.verdict === 'unknown')
    .map(({ title, weight, judgement }) => ({ words: `${about}${title}`, weight, facts: judgement.because }))

// Staff follow these up: they settle a review or a target that the rules leave to a clinician.
const reviews: readonly Decision[] = [
  { words: 'Device review: the device card names make, model and MRI status', weight: WEIGHTS.funding, facts: [implants.facts.implantCard, implants.facts.hadMri] },
  { words: 'Target: the level of the spinal cord injury', weight: WEIGHTS.criterion, facts: [painDiagnosis.facts.spinalLevel] },
]

type Detail = { readonly words: string; readonly step: Step; readonly fields: readonly string[] }

// Not asked before sending, and read by a clinician rather than by a rule: named as soon as the answer they belong to is there.
const details: readonly Detail[] = [
  { words: 'Safety review: when the last seizure, the stroke, or which illness it was', step: brainHealth, fields: ['lastSeizure', 'strokeWhen', 'otherBrainText'] },
  { words: 'Planned stimulator: its kind and date decide whether TMS is a bridge to it', step: otherTreatments, fields: ['stimulatorKind', 'stimulatorDate'] },
  { words: 'Earlier TMS: when it ended, for a payer and for the protocol', step: otherTreatments, fields: ['previousTmsEnded'] },
  { words: 'Headache: whether what comes with it is an aura', step: headache, fields: ['auraMinutes', 'auraFollowedByHeadache'] },
  { words: 'Diagnosis: the name of the pain condition', step: painDiagnosis, fields: ['otherCondition'] },
  { words: 'Funding: which company or program it is', step: insurance, fields: ['payerName'] },
]

/** The details whose own question is put for certain: in doubt, the question before them comes first. */
const openDetails = (from: Case): readonly Decision[] =>
  details.map(({ words, step, fields }) => {
    const isPut = (field: string) => [step.showIf, step.fieldConditions[field]].every((condition) => !condition || condition.judge(from).verdict === 'met')
    return { words, weight: WEIGHTS.criterion, facts: fields.filter(isPut).flatMap((field) => step.facts[field] ?? []) }
  })

const fundingFacts = { coverage: insurance.facts.coverage, payer: insurance.facts.payer, selfPay: insurance.facts.selfPay, submitClaim: insurance.facts.submitClaim }

/** What the routes' funding still turns on. */
function fundingDecisions(from: Case, routes: readonly Route[], clinic: Clinic): readonly Decision[] {
  const { coverage, payer, selfPay, submitClaim } = fundingFacts
  const basics: readonly Decision[] = [
    { words: 'Funding: how any route could be paid for', weight: WEIGHTS.funding + 10, facts: [coverage, payer] },
    { words: 'Funding: whether paying themselves is possible', weight: WEIGHTS.criterion, facts: [selfPay] },
    ...(routes.some(({ funding }) => funding.path === 'SELF-PAY + GFE')
      ? [
          { words: 'Funding: whether a written estimate is wanted, which starts its clock', weight: WEIGHTS.criterion, facts: [insurance.facts.wantsEstimate] },
          { words: 'Funding: whether a claim is wanted for the pain use: it then goes first, and the estimate says so', weight: WEIGHTS.criterion, facts: [submitClaim] },
        ]
      : []),
  ]
  const payerId = payerIdOf(from, clinic)
  const requires = routes.some(({ id }) => id === 'depression') && payerId !== undefined ? (payerWith(payerId)?.requires ?? []) : []
  return [
    ...basics,
    ...decisionsOn(
      'Funding: ',
      requires.map(({ title, when }) => ({ title, weight: WEIGHTS.funding, judgement: when.judge(from) })),
    ),
  ]
}

/** A safety item that holds nothing up in any verdict, and makes nobody look sooner, is noted, and no more. */
function safetyWeight({ gate, dispositions, urgency }: SafetyItem): number {
  if (gate) return WEIGHTS.safety
  return urgency || Object.keys(dispositions).length > 0 ? WEIGHTS.criterion : WEIGHTS.record
}

function decisions(from: Case, routes: readonly Route[], clinic: Clinic): readonly Decision[] {
  const criterion = WEIGHTS.criterion
  const safety = judgeSafety(from).judged.map(({ item, judgement }) => ({ title: item.title, weight: safetyWeight(item), judgement }))
  const band = openConditions(from).map(({ row, when }) => ({ title: row.words, weight: WEIGHTS.band, judgement: when.judge(from) }))
  const criteria = judgedCriteria(from).flatMap(({ criterion: { title, says }, judgement }) => (says.unknown ? { title, weight: criterion, judgement } : []))
  const others = alternatives.map(({ title, when }) => ({ title, weight: WEIGHTS.alternative, judgement: when.judge(from) }))
  return [
    { words: 'Band: without an age there is none', weight: WEIGHTS.safety * 2, facts: [aboutYou.facts.dateOfBirth] },
    ...decisionsOn('Safety: ', safety),
    ...decisionsOn('Band: ', band),
    ...reviews,
    ...openDetails(from),
    ...fundingDecisions(from, routes, clinic),
    ...decisionsOn('', criteria),
    ...decisionsOn('Alternative: ', others),
  ]
}

const MOST_NAMED = 6
/** The first few, and how many more. */
const shortened = (words: readonly string[]): readonly string[] =>
  words.length <= MOST_NAMED ? words : [...words.slice(0, MOST_NAMED), `and ${words.length - MOST_NAMED} more`]

/** The questions that would still decide something, those that decide most first; what is only noted comes last. */
export function stillToAsk(from: Case, routes: readonly Route[], clinic: Clinic): readonly StillToAsk[] {
  const found = new Map<string, { question: Fact<unknown>; weight: number; words: Set<string> }>()
  for (const { words, weight, facts } of decisions(from, routes, clinic)) {
    for (const question of openQuestions(facts, from)) {
      const entry = found.get(question.key) ?? { question, weight: 0, words: new Set<string>() }
      if (!entry.words.has(words)) entry.weight += weight
      entry.words.add(words)
      found.set(question.key, entry)
    }
  }
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight)
    .map(({ question, words, weight }) => {
      const step = question.key.slice(0, question.key.indexOf('.'))
      const asked = { key: question.key, question: question.label, step, heading: stepById(step)?.heading ?? step, wouldDecide: shortened([...words]) }
      return weight < WEIGHTS.alternative ? { ...asked, isForTheRecord: true } : asked
    })
}
