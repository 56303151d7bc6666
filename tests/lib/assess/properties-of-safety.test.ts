import { openGatesOf } from '@/lib/assess/gates'
import { judgeSafety, safetyOf } from '@/lib/assess/safety'
import { urgencyOf } from '@/lib/assess/urgency'
import { contradictions } from '@/lib/facts/contradictions'
import { changeNotTold, steadyMedicines, withdrawalRecent } from '@/lib/facts/withdrawal'
import { safetyItems } from '@/lib/knowledge/safety'
import { DISPOSITIONS, URGENCIES } from '@/lib/knowledge/safety/safety-item'
import { type Answers, type Case, questionsOf } from '@/lib/rules/fact'
import { stepById } from '@/lib/steps'
import { answered, caseWith, caseWithCell, cellsOf, isOpen, type Question, questions, readCase, typedAt, withAnswer } from '@/tests/support/changed-case'
import type { Temper } from '@/tests/support/generated-answer'
import { holdForAll, type Sample } from '@/tests/support/properties'

// Replay one case, or look at others:
//   PROPERTY_SEED=1234 PROPERTY_CASES=1 npx vitest run --project unit tests/lib/assess/properties-of-safety.test.ts

const KNOWS: Temper = { missing: 0, unsure: 0, declined: 0, hazard: 0.3, wordy: 0 }

const rankOf = (from: Case) => DISPOSITIONS.indexOf(judgeSafety(from).disposition)
const isMilder = (after: Case, before: Case) => rankOf(after) < rankOf(before)
const milder = (what: string, before: Case, after: Case) =>
  isMilder(after, before) ? `${what}: ${judgeSafety(before).disposition} became ${judgeSafety(after).disposition}` : undefined

/** The questions that show this one. */
const shownBy = (key: string) => {
  const step = stepById(key.slice(0, key.indexOf('.')))
  const conditions = [step?.showIf, step?.fieldConditions[key.slice(key.indexOf('.') + 1)]]
  return conditions.flatMap((one) => one?.facts.flatMap(questionsOf) ?? [])
}

/** Everything that carried the disposition rested on this question, or on follow-up questions that it shows or hides: the finding, or the open gate. */
function decided(key: string, from: Case): boolean {
  const { disposition, judged } = judgeSafety(from)
  const restsOnIt = (facts: readonly { readonly key: string }[]) => [...facts, ...facts.flatMap((fact) => shownBy(fact.key))].some((fact) => fact.key === key)
  const carried = judged.filter((one) => one.disposition === disposition).map(({ judgement }) => judgement.because.flatMap(questionsOf))
  const gates = disposition === 'UNKNOWN' ? openGatesOf(from).map((gate) => safetyItems.find(({ id }) => id === gate.key)?.when.facts.flatMap(questionsOf) ?? [gate]) : []
  return [...carried, ...gates].every(restsOnIt)
}

const openIn = ({ generated, from }: Sample) => questions.filter((one) => isOpen(one, generated, from))

/** The answer that says that there is nothing. */
const CALM: readonly unknown[] = ['no', 'never', 'none']
const saysNo = (typed: unknown) => CALM.includes(Array.isArray(typed) && typed.length === 1 ? typed[0] : typed)
/** Cells of lists that safety may turn on. */
const CELLS: readonly string[] = ['result', 'response', 'changed', 'now', 'mostDays']
const deniedIn = ({ generated }: Sample) => questions.filter((one) => saysNo(typedAt(generated, one)))
/** Yes-or-no questions whose silence leaves safety unknown, answered “no”. */
const gatesDeniedIn = ({ generated, from }: Sample) => {
  const gates = new Set(safetyItems.filter(({ gate }) => gate).flatMap(({ when }) => when.facts.flatMap(questionsOf).map(({ key }) => key)))
  return questions.filter((one) => gates.has(one.key) && one.field.kind === 'yesno' && from.answers[one.step]?.[one.name] === 'no' && typedAt(generated, one) === 'no')
}

const WRITTEN = new Set(questions.filter(({ field }) => field.kind === 'text' || field.kind === 'long').map(({ key }) => key))

/** The same person, who writes nothing in free words. Nothing is shown or hidden by them. */
function withoutWords({ generated, from }: Sample) {
  const closed = (answers: Answers): Answers =>
    Object.fromEntries(
      Object.entries(answers).map(([step, said]) => [step, Object.fromEntries(Object.entries(said).filter(([name]) => !WRITTEN.has(`${step}.${name}`)))]),
    )
  return {
    generated: { ...generated, answers: closed(generated.answers) },
    from: { ...from, answers: closed(from.answers), ...(from.setAside && { setAside: closed(from.setAside) }) },
  }
}

/** A contradiction is gone that carried the disposition. */
function clearsUp(before: Case, after: Case): boolean {
  const left = new Set(contradictions.read(after)?.map(({ id }) => id))
  return contradictions.read(before)?.some(({ id, disposition }) => disposition === judgeSafety(before).disposition && !left.has(id)) ?? false
}

const pick = (sample: Sample, among: readonly Question[]) => (among.length > 0 ? sample.chance.one(among) : undefined)

holdForAll('Safety', {
  'is the same whether one changed answer is read anew or the whole form is'(sample) {
    const question = pick(sample, deniedIn(sample))
    if (!question || sample.chance.is(0.95)) return undefined
    const [one, whole] = [caseWith(sample, question, 'unsure'), readCase(withAnswer(sample.generated, question, 'unsure'))]
    return JSON.stringify(safetyOf(one)) === JSON.stringify(safetyOf(whole)) ? undefined : question.key
  },
  'answering an open question never makes the disposition milder, unless everything that carried it rested on that question or on follow-up questions that it hides'(
    sample,
  ) {
    const question = pick(sample, openIn(sample))
    if (!question) return undefined
    const after = caseWith(sample, question, typedAt(answered(sample.generated, question, KNOWS, sample.chance), question))
    return decided(question.key, sample.from) ? undefined : milder(question.key, sample.from, after)
  },
  '“not sure”, declining or leaving blank instead of “no” never makes the disposition milder'(sample) {
    const question = pick(sample, deniedIn(sample))
    if (!question) return undefined
    const untold = [undefined, question.field.kind === 'many' ? ['unsure'] : 'unsure', ...(question.field.declinable ? ['declined'] : [])]
    const said = sample.chance.one(untold)
    return milder(`${question.key} → ${said}`, sample.from, caseWith(sample, question, said))
  },
  'nor in a single cell of a list'(sample) {
    const denied = cellsOf(sample.generated, sample.from).filter(({ cell, typed }) => CELLS.includes(cell) && saysNo(typed))
    if (denied.length === 0) return undefined
    const place = sample.chance.one(denied)
    const said = sample.chance.one([undefined, 'unsure'])
    return milder(`${place.question.key}.${place.at}.${place.cell} → ${said}`, sample.from, caseWithCell(sample, place, said))
  },
  'a medicine whose withdrawal can bring a seizure, and of which no change is told, is never clear'({ from }) {
    const untold = changeNotTold.read(from) ?? []
    if (untold.length === 0) return undefined
    const asserted = steadyMedicines.read(from)?.length === 0 || safetyOf(from).findings.every(({ says }) => !says.startsWith(`Taken steadily: ${untold[0]}.`))
    return judgeSafety(from).disposition !== 'CLEAR' && withdrawalRecent.read(from) !== false && asserted ? undefined : untold.join(', ')
  },
  'turning a gate question from “no” to “yes” never makes the disposition milder, whatever the other answers are'(sample) {
    const question = pick(sample, gatesDeniedIn(sample))
    if (!question) return undefined
    const silent = withoutWords(sample)
    return milder(question.key, silent.from, caseWith(silent, question, 'yes'))
  },
  'with free words beside it, neither, unless it clears up the contradiction that carried the disposition'(sample) {
    const question = pick(sample, gatesDeniedIn(sample))
    if (!question) return undefined
    const after = caseWith(sample, question, 'yes')
    return clearsUp(sample.from, after) ? undefined : milder(question.key, sample.from, after)
  },
  'any other answer than “never”, “no” or “none” to a safety question never makes the disposition milder, unless it clears up the contradiction that carried it'(sample) {
    const concerned = deniedIn(sample).filter(({ step, field }) => ['brain-health', 'health-now', 'self-harm'].includes(step) && field.kind !== 'yesno')
    const question = pick(sample, concerned)
    if (!question || !('options' in question.field)) return undefined
    const values = question.field.options.flatMap((option) =>
      typeof option === 'string' || CALM.includes(option.value) || option.value === 'not-applicable' ? [] : [option.value],
    )
    const value = sample.chance.one(values)
    const after = caseWith(sample, question, question.field.kind === 'many' ? [value] : value)
    return clearsUp(sample.from, after) ? undefined : milder(`${question.key} → ${value}`, sample.from, after)
  },
  'is CLEAR or CAUTION only when every gate question that is asked has an answer'({ from }) {
    const { disposition, openGates } = safetyOf(from)
    return (disposition === 'CLEAR' || disposition === 'CAUTION') && openGates.length > 0 ? `${disposition} with ${openGates}` : undefined
  },
  'is as bad as its worst finding, and no finding is missing its disposition'({ from }) {
    const { disposition, findings } = safetyOf(from)
    const worse = findings.filter((one) => DISPOSITIONS.indexOf(one.disposition) > DISPOSITIONS.indexOf(disposition))
    return worse.length > 0 ? `${disposition}, but ${worse.map(({ id }) => id)}` : undefined
  },
  'a crisis is EMERGENT, and a stop is never ROUTINE'({ from }) {
    const { disposition } = judgeSafety(from)
    const { level, why } = urgencyOf(from)
    if (disposition === 'CRISIS' && level !== 'EMERGENT') return `CRISIS is ${level}`
    if (disposition.startsWith('STOP') && level === 'ROUTINE') return `${disposition} is ROUTINE`
    return URGENCIES.includes(level) && (level === 'ROUTINE') === (why.length === 0) ? undefined : `${level} because of ${why}`
  },
})
