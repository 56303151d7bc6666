import { augmentationTried } from '@/lib/facts/antidepressant-trials'
import { phq9Total } from '@/lib/facts/phq-9'
import { psychotherapyTried } from '@/lib/facts/treatments'
import type { Citation } from '@/lib/rules/citation'
import { all, any, atLeast, is, known, oneOf } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { monthsBetween } from '@/lib/rules/day'
import { derived, judgedOn } from '@/lib/rules/fact'
import { otherTreatments } from '@/lib/steps/other-treatments'
import { CAPTURED, type Requirement, requirement } from './payer'

const on = CAPTURED
const { previousTms, previousTmsEnded, previousTmsReduction } = otherTreatments.facts

/** A severity score is there, whatever it is: the policy is recorded without a cut-off. */
export function measured(payer: string, cite: Citation): Requirement {
  return requirement({
    id: `${payer}-measured`,
    title: 'Severity measured on a standard scale',
    when: known(phq9Total),
    unmetMeans: 'not-yet',
    says: {
      met: ['for', 'A PHQ-9 total of {phq9Total} is there; no verified cut-off is recorded for this payer.'],
      unmet: null,
      unknown: 'The PHQ-9, all nine answers.',
    },
    cites: [cite],
    examples: [
      { on, given: [given(phq9Total, 12)], then: 'met' },
      { on, given: [], then: 'unknown' },
    ],
  })
}

/** Evidence-based psychotherapy was tried. */
export function psychotherapy(payer: string, cite: Citation): Requirement {
  return requirement({
    id: `${payer}-psychotherapy`,
    title: 'Evidence-based psychotherapy tried',
    when: is(psychotherapyTried, true),
    unmetMeans: 'not-yet',
    says: {
      met: ['for', 'A psychotherapy named for depression (such as CBT) was tried, as the policy asks.'],
      unmet: ['against', 'The policy asks for a trial of evidence-based psychotherapy (such as CBT); none is reported.'],
      unknown: 'Which kind of talking therapy was tried, and for how many sessions.',
    },
    cites: [cite],
    examples: [
      { on, given: [given(psychotherapyTried, true)], then: 'met' },
      { on, given: [given(psychotherapyTried, false)], then: 'unmet' },
      { on, given: [], then: 'unknown' },
    ],
    notModelled: 'Whether it failed, and in which episode: the records show that.',
  })
}

/** Another medicine was added to an antidepressant. Sources disagree on whether it is asked for. */
export function augmentation(payer: string, cite: Citation, why: string): Requirement {
  return requirement({
    id: `${payer}-augmentation`,
    title: 'Augmentation tried',
    when: is(augmentationTried, true),
    unmetMeans: 'not-yet',
    disputed: { lenient: all(), why },
    says: {
      met: ['for', 'A medicine was added to an antidepressant (augmentation), as one reading of the policy asks.'],
      unmet: ['against', 'No augmentation is reported; one reading of the policy asks for it.'],
      unknown: 'Whether a medicine was ever added to an antidepressant for depression.',
    },
    cites: [cite],
    examples: [
      { on, given: [given(augmentationTried, true)], then: 'met' },
      { on, given: [given(augmentationTried, false)], then: 'unmet' },
      { on, given: [], then: 'unknown' },
    ],
    notModelled: 'Dose and length of the augmentation.',
  })
}

/** Whole months since the last earlier TMS course ended. */
const monthsSinceTms = derived({
  key: 'treatments.monthsSinceTms',
  label: 'Months since the earlier TMS ended',
  from: [previousTmsEnded, judgedOn],
  work: (ended, day) => (ended && day ? Math.max(0, monthsBetween(ended, day)) : undefined),
})

type EarlierCourse = {
  /** How much it must have helped: by half, unless it says otherwise. */
  readonly result?: 'half-or-more' | 'some'
  /** Why that is open: nothing is recorded of what it must have done, only of the time since. */
  readonly resultUnsaid?: string
  /** Days that must have passed since it ended. */
  readonly waitDays?: number
  /** Months for which the improvement must have lasted. */
  readonly keptMonths?: number
  readonly cite: Citation
}

/** What is asked of the earlier course: as a title, and as the end of a sentence. */
function courseWords({ result = 'half-or-more', resultUnsaid, waitDays, keptMonths }: EarlierCourse): { readonly title: string; readonly asks: string } {
  if (resultUnsaid) return { title: `No earlier TMS, or one at least ${waitDays} days ago`, asks: `at least ${waitDays} days have passed since the earlier one` }
  const kept = keptMonths === undefined ? '' : ` for at least ${keptMonths} months`
  const half = result === 'half-or-more'
  return {
    title: `No earlier TMS, or one that ${half ? 'halved the depression' : 'helped'}${kept}${waitDays === undefined ? '' : `, and at least ${waitDays} days have passed`}`,
    asks: `the earlier one ${half ? 'improved depression by at least half' : 'helped'}${kept}${waitDays === undefined ? '' : `, and at least ${waitDays} days have passed`}`,
  }
}

/** After an earlier TMS course: it must have helped, and some payers want time to have passed. */
export function earlierCourse(payer: string, of: EarlierCourse): Requirement {
  const { result = 'half-or-more', resultUnsaid, waitDays, keptMonths, cite } = of
  const helped = result === 'some' ? oneOf(previousTmsReduction, ['half-or-more', 'some']) : is(previousTmsReduction, result)
  // Answers name months, not days: a wait of 90 days is read as three whole months and more.
  const waited = [keptMonths, waitDays && Math.ceil(waitDays / 30)].flatMap((months) => (months ? [atLeast(monthsSinceTms, months)] : []))
  const never = is(previousTms, 'no')
  const { title, asks } = courseWords(of)
  return requirement({
    id: `${payer}-earlier-tms`,
    title,
    when: any(never, all(helped, ...waited)),
    unmetMeans: 'not-yet',
    ...(resultUnsaid && { disputed: { lenient: any(never, ...waited), why: resultUnsaid } }),
    says: {
      met: null,
      unmet: ['against', `For another course the policy asks that ${asks}.`],
      unknown: 'Whether there was TMS before, when it ended and how much it helped.',
    },
    cites: [cite],
    examples: [
      { on, given: [given(previousTms, 'no')], then: 'met' },
      { on, given: [given(previousTms, 'helped'), given(previousTmsReduction, 'half-or-more'), given(previousTmsEnded, '2025-01')], then: 'met' },
      { on, given: [given(previousTms, 'did-not-help'), given(previousTmsReduction, 'none')], then: 'unmet' },
      { on, given: [], then: 'unknown' },
    ],
    notModelled: 'The scores before and after that course, which the payer will want, and whether the improvement lasted.',
  })
}
