import type { Medicine, MedicineClass } from './medicines/medicine'
import type { MedicineAnswer } from './medicines/medicine-rows'
import { recognise } from './medicines/recognise'
import { isWeekly } from './medicines/weekly'
import { type Judged, mayHaveFailed, type TrialRules, type TrialVerdict, verdictOf } from './trial-verdict'

/** One medicine and what its trial is worth. */
export type TrialEntry = {
  readonly name: string
  readonly row?: Medicine
  readonly verdict: TrialVerdict
  /** A neutral sentence, for clinicians. */
  readonly why: string
  /** Absent when not told. */
  readonly thisEpisode?: boolean
  readonly adequate: boolean
  readonly open: boolean
}

/** A medicine added to an antidepressant for depression. `added` is absent while that is not told. */
export type Augmentation = { readonly name: string; readonly row: Medicine; readonly added?: boolean }

export type Trials = {
  readonly entries: readonly TrialEntry[]
  readonly failedThisEpisode: number
  readonly failedLifetime: number
  readonly intolerances: number
  readonly classes: readonly MedicineClass[]
  /** How many entries could still become a failed adequate trial. */
  readonly open: number
  readonly augmentation: readonly Augmentation[]
  /** What a clinician should know about the count. */
  readonly remarks: readonly string[]
}

/** Best-documented first: of two courses of one medicine, the first of these is the trial. */
const RANK: readonly TrialVerdict[] = [
  'failed',
  'failed-partial',
  'responded-lost',
  'responded',
  'intolerance',
  'clinician',
  'unknown',
  'too-short',
  'below-minimum',
  'not-counted',
]
/** The second shares an ingredient or isomer with the first: both are shown, and whether they are two trials is a clinician's decision. */
const RELATED = [
  ['bupropion', 'dextromethorphan-bupropion'],
  ['fluoxetine', 'olanzapine-fluoxetine'],
  ['citalopram', 'escitalopram'],
] as const
/** Some payers put these with the SSRIs. */
const CLASS_IN_DOUBT: readonly string[] = ['vilazodone', 'vortioxetine']

const hasFailed = ({ verdict }: TrialEntry) => verdict === 'failed' || verdict === 'failed-partial'
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function sentenceOf(name: string, { medicine = '', doseMg, weeks, records }: MedicineAnswer, why: string) {
  const course = [doseMg === undefined ? '' : ` ${doseMg} mg${isWeekly(medicine) ? ' a week' : ''}`, weeks === undefined ? '' : ` for ${weeks} weeks`].join('')
  return `${capital(name)}${course}: ${why}.${records === 'none' ? ' Not documented.' : ''}`
}

function judged(answer: MedicineAnswer, row: Medicine | undefined, rules: TrialRules): Judged | undefined {
  const forMood = answer.givenFor === 'mood'
  const maybeForMood = forMood || answer.givenFor === undefined
  if (!row) return maybeForMood ? { verdict: 'unknown', why: 'the name is not recognised, so staff identify it', open: mayHaveFailed(answer) } : undefined
  if (row.countsAs === 'antidepressant') return verdictOf(row, answer, rules)
  if (!forMood) return undefined
  return {
    verdict: 'not-counted',
    why: row.countsAs === 'augmentation' ? 'listed as an addition to an antidepressant, never as a trial of its own' : 'not an antidepressant',
  }
}

function entryOf(answer: MedicineAnswer, rules: TrialRules): readonly TrialEntry[] {
  const row = recognise(answer.medicine ?? '')
  const found = judged(answer, row, rules)
  if (!found) return []
  const name = row?.generic ?? `“${answer.medicine ?? ''}”`
  const { thisEpisode } = answer
  return [
    {
      name,
      ...(row && { row }),
      verdict: found.verdict,
      why: sentenceOf(name, answer, found.why),
      ...(thisEpisode && { thisEpisode: thisEpisode === 'yes' }),
      adequate: found.adequate ?? false,
      open: found.open ?? false,
    },
  ]
}

/** The same medicine twice (brand and generic, tablet and extended release, two courses) is one trial, the best-documented. */
function onceEach(entries: readonly TrialEntry[]): readonly TrialEntry[] {
  const rank = (one: TrialEntry) => RANK.indexOf(one.verdict) - (hasFailed(one) && one.thisEpisode ? RANK.length : 0)
  const best = new Map<string, TrialEntry>()
  for (const one of entries) {
    const before = one.row && best.get(one.row.id)
    if (one.row && (!before || rank(one) < rank(before))) best.set(one.row.id, one)
  }
  return entries.map((one) =>
    !one.row || best.get(one.row.id) === one ? one : { ...one, verdict: 'not-counted', open: false, why: `${one.why} The same medicine is listed twice: one trial.` },
  )
}

function relatedApart(entries: readonly TrialEntry[]): readonly TrialEntry[] {
  return RELATED.reduce((all, [base, later]) => {
    const pair = all.filter((one) => hasFailed(one) && (one.row?.id === base || one.row?.id === later))
    if (pair.length < 2) return all
    const kept = pair.find((one) => one.thisEpisode) ?? pair[0]
    const apart = (one: TrialEntry): TrialEntry => ({
      ...one,
      verdict: 'clinician',
      open: true,
      why: `${one.why} It shares an ingredient with ${kept?.name}: whether these are two trials is for a clinician.`,
    })
    return all.map((one) => (pair.includes(one) && one !== kept ? apart(one) : one))
  }, entries)
}

function augmentationOf(answer: MedicineAnswer): readonly Augmentation[] {
  const row = recognise(answer.medicine ?? '')
  if (!row || answer.givenFor !== 'mood') return []
  if (row.id === 'olanzapine-fluoxetine') return [{ name: row.generic, row, added: true }]
  if (row.countsAs !== 'augmentation') return []
  return [{ name: row.generic, row, ...(answer.addedTo && { added: answer.addedTo === 'yes' }) }]
}

const classesOf = (entries: readonly TrialEntry[]) => [...new Set(entries.flatMap(({ row }) => row?.class ?? []))]

function remarksOn(failed: readonly TrialEntry[]): readonly string[] {
  const inDoubt = failed.flatMap(({ row }) => (row && CLASS_IN_DOUBT.includes(row.id) ? [row.generic] : []))
  const turnsOnIt = inDoubt.length > 0 && failed.some(({ row }) => row?.class === 'SSRI')
  return turnsOnIt ? [`Some payers put ${inDoubt.join(' and ')} with the SSRIs: the number of classes turns on it.`] : []
}

/** Counts antidepressant trials. Three numbers stand side by side: failed in this episode, failed in a lifetime, intolerances. */
export function countTrials(rows: readonly MedicineAnswer[], rules: TrialRules = {}): Trials {
  const entries = relatedApart(onceEach(rows.flatMap((row) => entryOf(row, rules))))
  const failed = entries.filter(hasFailed)
  return {
    entries,
    failedThisEpisode: failed.filter(({ thisEpisode }) => thisEpisode).length,
    failedLifetime: failed.length,
    intolerances: entries.filter(({ verdict }) => verdict === 'intolerance').length,
    classes: classesOf(failed),
    open: entries.filter(({ open }) => open).length,
    augmentation: rows.flatMap(augmentationOf),
    remarks: remarksOn(failed),
  }
}
