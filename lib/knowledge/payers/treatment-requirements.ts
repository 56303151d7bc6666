import { augmentationTried } from '@/lib/facts/antidepressant-trials'
import { phq9Total } from '@/lib/facts/phq-9'
import { psychotherapyTried } from '@/lib/facts/treatments'
import type { Citation } from '@/lib/rules/citation'
import { all, any, atLeast, is, known } from '@/lib/rules/condition'
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

/** After an earlier TMS course: it must have helped, and some payers want time to have passed. */
export function earlierCourse(payer: string, { waitDays, cite }: { readonly waitDays?: number; readonly cite: Citation }): Requirement {
  // Answers name months, not days; a wait of 90 days is read as three whole months and more.
  const months = waitDays === undefined ? 0 : Math.ceil(waitDays / 30)
  const wait = waitDays === undefined ? '' : `, and at least ${waitDays} days have passed`
  const helped = is(previousTmsReduction, 'half-or-more')
  return requirement({
    id: `${payer}-earlier-tms`,
    title: `No earlier TMS, or one that halved the depression${wait}`,
    when: any(is(previousTms, 'no'), months > 0 ? all(helped, atLeast(monthsSinceTms, months)) : helped),
    unmetMeans: 'not-yet',
    says: {
      met: null,
      unmet: ['against', `For another course the policy asks that the earlier one improved depression by at least half${wait}.`],
      unknown: 'Whether there was TMS before, when it ended and how much it helped.',
    },
    cites: [cite],
    examples: [
      { on, given: [given(previousTms, 'no')], then: 'met' },
      { on, given: [given(previousTms, 'helped'), given(previousTmsReduction, 'half-or-more'), given(previousTmsEnded, '2025-01')], then: 'met' },
      { on, given: [given(previousTms, 'did-not-help'), given(previousTmsReduction, 'none')], then: 'unmet' },
      { on, given: [], then: 'unknown' },
    ],
    notModelled: 'The scores before and after that course, which the payer will want.',
  })
}
