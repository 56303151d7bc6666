import { failedTrialsLifetime } from '@/lib/facts/antidepressant-trials'
import { PHQ9_MAY_MISS, phq9Missing } from '@/lib/facts/phq-9'
import { type Case, type Fact, oncePerCase } from '@/lib/rules/fact'
import { medicines } from '@/lib/steps/medicines'
import { otherTreatments } from '@/lib/steps/other-treatments'
import { phq9 } from '@/lib/steps/phq-9'
import { answersInDoubt } from './asked'

/** The case as it may read once more is told, and the questions that differ. */
export type Told = {
  readonly then: Case
  readonly keys: readonly string[]
  /** Safety may be another then. */
  readonly onSafety: boolean
}

/** The case with other answers. `undefined` takes an answer away. */
function told(from: Case, answers: Readonly<Record<string, unknown>>, onSafety = false): Told {
  const then: Record<string, Record<string, unknown>> = { ...from.answers } as never
  for (const [key, value] of Object.entries(answers)) {
    const [step = '', field = ''] = key.split('.')
    then[step] = { ...then[step], [field]: value }
  }
  return { then: { ...from, answers: then }, keys: Object.keys(answers), onSafety }
}

/** Follow-up answers whose own question is still open: its answer may take them away, all or one. */
function withoutDoubtful(from: Case): readonly Told[] {
  const doubtful = answersInDoubt(from)
  const without = (keys: readonly string[]) => told(from, Object.fromEntries(keys.map((key) => [key, undefined])))
  return [...(doubtful.length > 0 ? [without(doubtful)] : []), ...(doubtful.length > 1 ? doubtful.map((key) => without([key])) : [])]
}

const { difficulty: _difficulty, ...items } = phq9.facts

/** A PHQ-9 that was pro-rated: the items left out may be told as none or as most. */
function phq9InFull(from: Case): readonly Told[] {
  const missing = phq9Missing.read(from) ?? 0
  if (missing === 0 || missing > PHQ9_MAY_MISS) return []
  const open = Object.values(items).filter((item) => item.read(from) === undefined)
  return [0, 3].map((score) => told(from, Object.fromEntries(open.map(({ key }) => [key, score]))))
}

type Row = Readonly<Record<string, unknown>>

type Telling = { readonly lists: readonly Fact<unknown>[]; readonly isOpen: (row: Row) => boolean; readonly tell: Row; readonly onSafety: boolean }

/** Lists whose rows leave something open, with every such row told one way. */
function rowsTold(from: Case, { lists, isOpen, tell, onSafety }: Telling): readonly Told[] {
  const open = lists.flatMap((list) => {
    const rows = (list.read(from) ?? []) as readonly Row[]
    return rows.some(isOpen) ? [[list.key, rows.map((row) => (isOpen(row) ? { ...tell, ...row } : row))] as const] : []
  })
  return open.length > 0 ? [told(from, Object.fromEntries(open), onSafety)] : []
}

const TAKEN_SELDOM: Telling = { lists: [medicines.facts.list], isOpen: ({ mostDays }) => mostDays === undefined, tell: { mostDays: 'no' }, onSafety: false }
const TOO_HIGH: Telling = {
  lists: [medicines.facts.list],
  // What something was like is not asked of medicines for other things.
  isOpen: ({ givenFor, result }) => givenFor === undefined || (result === undefined && givenFor !== 'other'),
  tell: { givenFor: 'mood', result: 'too-high' },
  onSafety: true,
}
const NOT_ANY_MORE: Telling = {
  lists: [otherTreatments.facts.list, medicines.facts.list],
  isOpen: ({ now }) => now === undefined,
  tell: { now: 'no' },
  onSafety: true,
}

/** What rows do not say. Whether it was taken most days matters to a trial that counts; whether it is over, to safety: not said counts as taken. */
function rowsInFull(from: Case): readonly Told[] {
  const counts = (failedTrialsLifetime.read(from) ?? 0) > 0
  return [...(counts ? [TAKEN_SELDOM] : []), TOO_HIGH, NOT_ANY_MORE].flatMap((telling) => rowsTold(from, telling))
}

const MADE_TOO_HIGH = [{ medicine: 'sertraline', givenFor: 'mood', now: 'no', result: 'too-high' }]

/** Mania on a medicine or after TMS that nobody has been asked about yet. */
function maniaElsewhere(from: Case): readonly Told[] {
  const { previousTms, tmsReaction } = otherTreatments.facts
  const none = medicines.facts.noneTaken.read(from) === 'yes'
  const tms = previousTms.read(from)
  return [
    ...(medicines.facts.list.read(from) === undefined && !none ? [told(from, { [medicines.facts.list.key]: MADE_TOO_HIGH }, true)] : []),
    ...(tms !== 'no' && tmsReaction.read(from) === undefined ? [told(from, { [previousTms.key]: tms ?? 'stopped', [tmsReaction.key]: 'mania' }, true)] : []),
  ]
}

/**
 * How the case may read once more is told, where something reads as known that an answer could still change: follow-ups in
 * doubt, pro-rated scores, rows with a detail left out. It may name too much, never too little.
 */
export const notYetTold = oncePerCase((from): readonly Told[] => [...withoutDoubtful(from), ...phq9InFull(from), ...rowsInFull(from), ...maniaElsewhere(from)])

/** Something worked out may still read otherwise, although it is known. `restsOn`: keys of the questions behind it. */
export const mayReadOtherwise = ({ read }: Pick<Fact<unknown>, 'read'>, restsOn: ReadonlySet<string>, from: Case): boolean =>
  notYetTold(from).some(({ then, keys }) => keys.some((key) => restsOn.has(key)) && read(then) !== read(from))
