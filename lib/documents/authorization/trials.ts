import { answerInWords } from '@/lib/documents/answer-sections'
import { antidepressantTrials } from '@/lib/facts/antidepressant-trials'
import { countTrials, type TrialEntry } from '@/lib/facts/count-trials'
import { listedMedicines, listedTreatments, type MedicineAnswer } from '@/lib/facts/medicines/medicine-rows'
import { isWeekly } from '@/lib/facts/medicines/weekly'
import { psychotherapies } from '@/lib/facts/treatments'
import type { Field } from '@/lib/forms/field'
import type { Payer, Requirement } from '@/lib/knowledge/payers/payer'
import type { Case } from '@/lib/rules/fact'
import { medicines } from '@/lib/steps/medicines'
import { otherTreatments } from '@/lib/steps/other-treatments'
import type { AddedMedicine, Therapy, Trial } from './content'

type Rule = NonNullable<Requirement['countsTrials']>

/** Without a recorded rule nothing is said to count for a payer: failures do, intolerances are open. */
const ruleOf = (payer: Payer | undefined): Rule | undefined => payer?.requires.find(({ countsTrials }) => countsTrials)?.countsTrials

/** A cell of a list in the words it was offered in. */
const inWords = (field: Field | undefined, value: unknown) => (field && value !== undefined ? answerInWords(field, value) : undefined)

type Counting = Pick<Trial, 'counts'> & { readonly because?: string }

function ofFailure({ thisEpisode }: TrialEntry, rule: Rule | undefined): Counting {
  if (!rule?.thisEpisode || thisEpisode) return { counts: 'yes' }
  if (thisEpisode === undefined) return { counts: 'open', because: 'Whether it was in the present episode is not told.' }
  return { counts: 'no', because: 'In an earlier episode: the recorded rule counts the present one.' }
}

function countingOf(entry: TrialEntry, rule: Rule | undefined): Counting {
  if (entry.verdict === 'failed' || entry.verdict === 'failed-partial') return ofFailure(entry, rule)
  if (entry.verdict === 'intolerance') {
    if (rule?.intoleranceCounts) return ofFailure(entry, rule)
    return rule
      ? { counts: 'no', because: 'The recorded rule counts failures only.' }
      : { counts: 'open', because: 'Whether the payer counts intolerance is not recorded.' }
  }
  return { counts: entry.open ? 'open' : 'no' }
}

function doseOf({ medicine = '', doseMg }: MedicineAnswer): string | undefined {
  return doseMg === undefined ? undefined : `${doseMg} mg a ${isWeekly(medicine) ? 'week' : 'day'}`
}

function trialOf(entry: TrialEntry, answer: MedicineAnswer, rule: Rule | undefined): Trial {
  const { counts, because } = countingOf(entry, rule)
  const dose = doseOf(answer)
  const outcome = inWords(medicines.fields.list.row.result, answer.result)
  return {
    name: entry.name,
    ...(entry.row && { medicineClass: entry.row.class }),
    isAntidepressant: entry.row?.countsAs === 'antidepressant',
    ...(answer.givenFor && { givenFor: answer.givenFor }),
    ...(dose && { dose }),
    ...(answer.weeks !== undefined && { weeks: answer.weeks }),
    ...(outcome && { outcome }),
    ...(entry.thisEpisode !== undefined && { thisEpisode: entry.thisEpisode }),
    verdict: entry.verdict,
    counts,
    why: because ? `${entry.why} ${because}` : entry.why,
    ...(answer.records && { record: answer.records }),
  }
}

/** Each antidepressant as reported, and whether it counts by the payer's recorded rule. */
export function trialsFor(payer: Payer | undefined, from: Case): readonly Trial[] {
  const rule = ruleOf(payer)
  const rules = rule?.minimumWeeks === undefined ? {} : { minimumWeeks: rule.minimumWeeks }
  // Rows that are no trial have no entry; the others keep their order.
  const answers = (listedMedicines.read(from) ?? []).map(({ answer }) => answer)
  const { entries } = countTrials(answers, rules)
  const counted = answers.filter((answer) => countTrials([answer], rules).entries.length > 0)
  return entries.flatMap((entry, at) => {
    const answer = counted[at]
    return answer ? [trialOf(entry, answer, rule)] : []
  })
}

const plural = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** How many count, in words. */
export function trialsInWords(trials: readonly Trial[]): string {
  if (trials.length === 0) return 'No antidepressant is listed.'
  const counting = trials.filter(({ counts }) => counts === 'yes')
  const classes = new Set(counting.map(({ medicineClass, name }) => medicineClass ?? name)).size
  const open = trials.filter(({ counts }) => counts === 'open').length
  const from = counting.length > 0 ? ` from ${plural(classes, 'class', 'classes')}` : ''
  return `${plural(counting.length, 'antidepressant counts', 'antidepressants count')}${from}; ${open === 0 ? 'none is open' : `${open} could still count once details are told`}.`
}

/** Medicines added to an antidepressant. */
export const addedMedicines = (from: Case): readonly AddedMedicine[] =>
  (antidepressantTrials.read(from)?.augmentation ?? []).map(({ name, added }) => ({ name, ...(added !== undefined && { added }) }))

/** Each course of psychotherapy as reported. */
export function therapiesOf(from: Case): readonly Therapy[] {
  const rows = (listedTreatments.read(from) ?? []).filter(({ row }) => row?.psychotherapyRule)
  return (psychotherapies.read(from) ?? []).flatMap(({ name, sessions, thisEpisode, qualifies }, at): readonly Therapy[] => {
    const answer = rows[at]?.answer
    const outcome = inWords(otherTreatments.fields.list.row.response, answer?.response)
    return [
      {
        name,
        ...(answer?.givenFor && { givenFor: answer.givenFor }),
        ...(sessions !== undefined && { sessions }),
        ...(outcome && { outcome }),
        ...(thisEpisode !== undefined && { thisEpisode }),
        ...(answer?.now && { now: answer.now === 'yes' }),
        counts: qualifies ? 'yes' : 'open',
      },
    ]
  })
}
