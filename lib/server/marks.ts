import { randomUUID } from 'node:crypto'
import { holding, isMarkKind, type Mark, type MarkKind, markable, mayBeMarked, placeOf, readMarked } from '@/lib/intake/marked'
import type { Draft, FieldProblem } from '@/lib/intake/typed'
import { insurance } from '@/lib/steps/insurance'
import { isRecordId, may } from './access'
import { recordAudit } from './audit'
import { canonicalJson, type Json } from './canonical-json'
import { now, todayAtClinic } from './clock'
import { startClock } from './clock-starts'
import type { Transaction } from './database'
import { isVersion } from './intake-version'
import { changing, event, type Outcome, wordsIn } from './intake-work'
import { judgeAnew, type Standing, standing } from './judging-anew'
import { clinicProfile } from './profile'
import { seal } from './sealing'
import type { StaffMember } from './staff-sessions'

/** What a psychiatrist says of one answer. `version` is that of the page they saw; `value` is the right answer as typed. */
export type MarkRequest = { readonly version: string; readonly key: string; readonly kind: string; readonly value?: unknown; readonly note: string }

/** As other work on an intake ends; a value that cannot be read comes back with each place where it is wrong. */
export type Marked = Outcome | ({ readonly kind: 'invalid' } & Objections)
type Objections = { readonly problems: Readonly<Record<string, string>>; readonly inValue: readonly FieldProblem[] }

const REASONS: Readonly<Record<MarkKind, string>> = {
  confirmed: 'an answer was confirmed with the patient',
  corrected: 'an answer was corrected',
  withdrawn: 'a mark on an answer was withdrawn',
}
const UNDER_TODAYS_RULES = 'the rules have changed since'

/** What speaks against a mark on these answers; nothing when it may be made. */
function objections({ typed, on, marks }: Standing, mark: Mark, judged: Draft): Objections | undefined {
  const { step, name } = placeOf(mark.key)
  const problem = (words: string): Objections => ({ problems: { kind: words }, inValue: [] })
  const inValue = (words: string): Objections => ({ problems: {}, inValue: [{ field: name, at: [], problem: words }] })
  if (mark.kind === 'withdrawn') return holding(marks).has(mark.key) ? undefined : problem('There is no mark to withdraw.')
  const other = marks.filter(({ key }) => key !== mark.key)
  const unmarked = readMarked(typed, on, other)
  const given = unmarked.case.answers[step]?.[name]
  if (mark.kind === 'confirmed') {
    const isKnown = given !== undefined && given !== 'unsure' && given !== 'declined'
    return isKnown ? undefined : problem('There is no answer to confirm here. Correct it instead.')
  }
  const wrong = judged.problems[step]?.filter(({ field }) => field === name) ?? []
  if (wrong.length > 0) return { problems: {}, inValue: wrong }
  const right = judged.case.answers[step]?.[name]
  if (right === undefined) return inValue('Enter the right answer.')
  const isSame = given !== undefined && canonicalJson(given as Json) === canonicalJson(right as Json)
  return isSame ? inValue('This is the answer as it was given. Confirm it instead, or enter another one.') : undefined
}

/**
 * Marks one answer as confirmed with the patient or corrected, or withdraws a mark. The answer itself stays as it was sent:
 * the mark is a row beside it, and the intake is judged anew, in one transaction. Of two people at once the second changes
 * nothing and is told how it stands.
 */
export async function markAnswer(staff: StaffMember, id: string, { version, key, kind, value, note }: MarkRequest): Promise<Marked> {
  if (!may(staff.role, 'intake.mark') || !isRecordId(id) || !isVersion(version) || !markable(key)) return { kind: 'not-found' }
  const said = wordsIn(note, 'note', 'Say how it is known: who said so, when, or which record shows it.')
  if (!isMarkKind(kind)) return { kind: 'invalid', problems: { kind: 'Choose what you want to do.', ...('problems' in said && said.problems) } }
  if ('problems' in said) return said
  const mark: Mark = { key, kind, ...(kind === 'corrected' && { value }) }
  return changing(id, async (transaction): Promise<boolean | Marked> => {
    const found = await standing(transaction, id, Number(version))
    if (!found) return false
    const judged = readMarked(found.typed, found.on, [...found.marks, mark])
    if (!mayBeMarked(key, judged, found.marks)) return { kind: 'not-found' }
    const objection = objections(found, mark, judged)
    if (objection) return { kind: 'invalid', ...objection }
    const markId = randomUUID()
    const judging = { kind: 'marks', reason: REASONS[kind], staffId: staff.id, markId } as const
    const anew = await judgeAnew(transaction, found, judged, judging, () => addMark(transaction, found, staff, { id: markId, mark, note: said.words }))
    if (!anew) return false
    await asksForCost(transaction, staff, id, mark, judged)
    await recordAudit(transaction, event(staff, 'intake.marked', id, { question: key, kind, mark: markId, judgement: anew.judgement, alerts: anew.alerts }))
    return true
  })
}

/** An answer corrected to "yes, an estimate" is a question about cost, known from today on. */
async function asksForCost(transaction: Transaction, staff: StaffMember, id: string, { key, kind }: Mark, judged: Draft): Promise<void> {
  const { wantsEstimate } = insurance.facts
  if (key !== wantsEstimate.key || kind !== 'corrected' || wantsEstimate.read(judged.case) !== 'yes') return
  const { timeZone } = await clinicProfile(transaction)
  await startClock(transaction, id, { cause: 'asked', on: todayAtClinic(timeZone) }, { at: now(), staffId: staff.id })
}

type NewMark = { readonly id: string; readonly mark: Mark; readonly note: string }

function addMark(transaction: Transaction, { row, key }: Standing, staff: StaffMember, { id, mark, note }: NewMark): Promise<unknown> {
  const sealed = (column: string, text: string) => seal(key, { table: 'answer_mark', column, row: id }, text)
  return transaction.answerMark.create({
    data: {
      id,
      intakeId: row.id,
      question: mark.key,
      kind: mark.kind,
      ...(mark.kind === 'corrected' && { value: sealed('value', JSON.stringify(mark.value)) }),
      note: sealed('note', note),
      staffId: staff.id,
      createdAt: now(),
    },
  })
}

/** Judges an intake again under today's rules, its marks included, with a reason. The earlier judgements stay. */
export async function judgeAgain(staff: StaffMember, id: string, { version, reason }: { readonly version: string; readonly reason: string }): Promise<Outcome> {
  if (!may(staff.role, 'intake.judge-again') || !isRecordId(id) || !isVersion(version)) return { kind: 'not-found' }
  const said = wordsIn(reason, 'reason', 'Say in a few words why. Others read it beside the judgement.')
  if ('problems' in said) return said
  return changing(id, async (transaction) => {
    const found = await standing(transaction, id, Number(version))
    if (!found) return false
    const judged = readMarked(found.typed, found.on, found.marks)
    const judging = { kind: 'rules', reason: UNDER_TODAYS_RULES, words: said.words, staffId: staff.id, markId: found.marks.at(-1)?.id } as const
    const anew = await judgeAnew(transaction, found, judged, judging)
    if (!anew) return false
    await recordAudit(transaction, event(staff, 'intake.judged', id, { judgement: anew.judgement, rules: anew.rules, alerts: anew.alerts }))
    return true
  })
}
