import { countTrials, type Trials } from '@/lib/facts/count-trials'
import { listedMedicines } from '@/lib/facts/medicines/medicine-rows'
import type { Maybe } from '@/lib/facts/three-valued'
import type { Citation } from '@/lib/rules/citation'
import { all, any, type Condition, is, not } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import type { Dated } from '@/lib/rules/dated'
import { valueOn } from '@/lib/rules/dated'
import { derived, type Fact, judgedOn } from '@/lib/rules/fact'
import { otherTreatments } from '@/lib/steps/other-treatments'
import { numberOnTheDay } from './number-on-the-day'
import { CAPTURED, type Requirement, requirement } from './payer'

const on = CAPTURED

export type TrialRule = {
  /** How many failed adequate trials, by date. */
  readonly least: readonly [Dated<number>, ...Dated<number>[]]
  /** How many distinct classes they must come from. */
  readonly classes?: number
  /** Weeks at the dose, where the payer names its own figure. */
  readonly minimumWeeks?: number
  /** Only trials in the present episode. */
  readonly thisEpisode?: boolean
  /** A documented intolerance counts in place of a failure. */
  readonly intoleranceCounts: boolean
  /** An earlier TMS course that improved depression by at least half does instead. */
  readonly orEarlierTms?: boolean
  readonly cite: Citation
  readonly disputed?: { readonly lenient: number; readonly why: string }
}

type Counted = { readonly trials: number; readonly classes: number }

/** What counts for certain, and what could count once details are told. */
export function countedBy(found: Trials, { thisEpisode, intoleranceCounts }: TrialRule): { readonly sure: Counted; readonly possible: Counted } {
  const failed = found.entries.filter(({ verdict }) => verdict === 'failed' || verdict === 'failed-partial')
  const intolerant = intoleranceCounts ? found.entries.filter(({ verdict }) => verdict === 'intolerance') : []
  const counting = [...failed, ...intolerant]
  const sure = thisEpisode ? counting.filter((one) => one.thisEpisode) : counting
  const open = found.entries.filter((one) => (one.open || (counting.includes(one) && !sure.includes(one))) && !(thisEpisode && one.thisEpisode === false))
  const classes = (entries: typeof sure) => new Set(entries.map(({ row, name }) => row?.class ?? name)).size
  return { sure: { trials: sure.length, classes: classes(sure) }, possible: { trials: sure.length + open.length, classes: classes([...sure, ...open]) } }
}

const reaches = ({ trials, classes }: Counted, least: number, ofClasses: number) => trials >= least && classes >= Math.min(ofClasses, least)

/** Whether the payer's number of trials is reached: unknown while untold details could still make it up. */
function reachedFact(payer: string, rule: TrialRule, least: TrialRule['least'], key: string): Fact<boolean> {
  return derived({
    key: `payer.${payer}-${key}`,
    label: 'Antidepressants that count for this payer',
    from: [listedMedicines, judgedOn],
    work(rows, day): Maybe {
      const number = valueOn(least, day ?? '')
      if (!rows || number === undefined) return undefined
      const { sure, possible } = countedBy(
        countTrials(
          rows.map(({ answer }) => answer),
          rule.minimumWeeks === undefined ? {} : { minimumWeeks: rule.minimumWeeks },
        ),
        rule,
      )
      if (reaches(sure, number, rule.classes ?? 1)) return true
      return reaches(possible, number, rule.classes ?? 1) ? undefined : false
    },
    show: (reached) => (reached ? 'enough' : 'not enough'),
  })
}

/** What the payer says of the trials, beside their number. */
function wordsFor({ classes, minimumWeeks, thisEpisode, intoleranceCounts }: TrialRule): string {
  return [
    classes && classes > 1 ? ` from ${classes} different classes` : '',
    minimumWeeks ? ` of at least ${minimumWeeks} weeks` : '',
    thisEpisode ? ' in the present episode' : '',
    intoleranceCounts ? ' (documented intolerance counts)' : '',
  ].join('')
}

/** The failed antidepressant trials that a payer asks for, counted by the payer's own rule. */
export function failedTrials(payer: string, rule: TrialRule): Requirement {
  const asked = numberOnTheDay(
    `payer.${payer}-asked`,
    'Trials the policy asks for',
    rule.least,
    (n) => `${n} failed adequate antidepressant ${n === 1 ? 'trial' : 'trials'}`,
  )
  const reached = reachedFact(payer, rule, rule.least, 'trials')
  const words = wordsFor(rule)
  const { previousTms, previousTmsReduction } = otherTreatments.facts
  // Who never had TMS is not asked how much it helped: without the first part the second would stay unknown for ever.
  const helped = all(not(is(previousTms, 'no')), is(previousTmsReduction, 'half-or-more'))
  const orTms = (condition: Condition) => (rule.orEarlierTms ? any(condition, helped) : condition)
  const { disputed } = rule
  return requirement({
    id: `${payer}-trials`,
    title: `Failed adequate antidepressant trials${words}`,
    when: orTms(is(reached, true)),
    dated: [rule.least],
    countsTrials: {
      ...(rule.minimumWeeks !== undefined && { minimumWeeks: rule.minimumWeeks }),
      thisEpisode: rule.thisEpisode ?? false,
      intoleranceCounts: rule.intoleranceCounts,
    },
    unmetMeans: 'not-yet',
    ...(disputed && {
      disputed: { lenient: is(reachedFact(payer, rule, [{ from: '2000-01-01', value: disputed.lenient }], 'trials-lenient'), true), why: disputed.why },
    }),
    says: {
      met: ['for', `The policy asks for {${payer}-asked}${words}; the medicines listed reach that.`],
      unmet: ['against', `The policy asks for {${payer}-asked}${words}; the medicines listed do not reach that yet.`],
      unknown: 'Dose, weeks, result and class of each antidepressant, and whether it was in this episode.',
    },
    tells: [asked],
    cites: [rule.cite],
    examples: [
      { on, given: [given(reached, true)], then: 'met' },
      { on, given: rule.orEarlierTms ? [given(reached, false), given(previousTms, 'no')] : [given(reached, false)], then: 'unmet' },
      { on, given: [], then: 'unknown' },
    ],
    notModelled: 'Proof of each trial (pharmacy or clinic records), which the payer will want.',
  })
}
