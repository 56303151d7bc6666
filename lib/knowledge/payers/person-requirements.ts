import { depressionDiagnosed } from '@/lib/facts/mood'
import { age } from '@/lib/facts/person'
import { phq9Total } from '@/lib/facts/phq-9'
import type { Citation } from '@/lib/rules/citation'
import { all, atLeast, atMost, type Condition, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import type { Dated } from '@/lib/rules/dated'
import { numberOnTheDay } from './number-on-the-day'
import { CAPTURED, type Requirement, requirement } from './payer'

const on = CAPTURED
type Disputed<T> = { readonly lenient: T; readonly why: string }
type Limit = readonly [Dated<number>, ...Dated<number>[]]

/** A number that holds as far back as anyone has recorded it. */
export const recordedAs = (value: number, cite: Citation): Limit => [{ from: '2000-01-01', value, cite }]

const newest = (limit: Limit): number => limit[limit.length - 1]?.value ?? limit[0].value

/** A clinician has made the diagnosis that the policy is about. */
export function diagnosis(payer: string, cite: Citation): Requirement {
  return requirement({
    id: `${payer}-diagnosis`,
    title: 'Depression is diagnosed by a clinician',
    when: is(depressionDiagnosed, true),
    unmetMeans: 'not-yet',
    says: {
      met: ['for', 'A clinician has diagnosed depression, as the person reports.'],
      unmet: ['work-up', 'The policy is about diagnosed major depression; no such diagnosis is reported.'],
      unknown: 'Whether a clinician has diagnosed depression.',
    },
    cites: [cite],
    examples: [
      { on, given: [given(depressionDiagnosed, true)], then: 'met' },
      { on, given: [given(depressionDiagnosed, false)], then: 'unmet' },
      { on, given: [], then: 'unknown' },
    ],
    notModelled: 'The specifier (single or recurrent, severe without psychotic features) is the psychiatrist’s.',
  })
}

/**
 * The PHQ-9 total (0–27) that stands for the severity the policy asks for.
 * Where the policy names no number, the gap between the strict and the mild reading is left to the payer.
 */
export function severity(payer: string, words: string, least: Limit, cite: Citation, disputed?: Disputed<number>): Requirement {
  const value = newest(least)
  const asked = numberOnTheDay(`payer.${payer}-total`, 'PHQ-9 total the policy asks for', least)
  const mildest = disputed?.lenient ?? value
  return requirement({
    id: `${payer}-severity`,
    title: `Severity: ${words}`,
    when: atLeast(phq9Total, least),
    unmetMeans: 'not-yet',
    ...(disputed && { disputed: { lenient: atLeast(phq9Total, disputed.lenient), why: disputed.why } }),
    says: {
      met: ['for', `The policy asks for ${words}; the PHQ-9 total of {phq9Total} is at least {${payer}-total}.`],
      unmet: ['against', `The policy asks for ${words}; the PHQ-9 total is {phq9Total}${disputed ? '' : `, below {${payer}-total}`}.`],
      unknown: 'The PHQ-9, all nine answers.',
    },
    tells: [phq9Total, asked],
    cites: [cite],
    examples: [
      { on, given: [given(phq9Total, value)], then: 'met' },
      { on, given: [given(phq9Total, mildest - 1)], then: 'unmet' },
      { on, given: [], then: 'unknown' },
    ],
    notModelled: 'Clinician-rated scales (MADRS, HAM-D) that the payer may want instead.',
  })
}

const ageLimits = (least: number, most: number | undefined): Condition => (most === undefined ? atLeast(age, least) : all(atLeast(age, least), atMost(age, most)))

/** The payer's age limits, in whole years. They touch this payer's funding only. */
export function ages(payer: string, limits: { readonly least: number; readonly most?: number }, cite: Citation, disputed?: Disputed<number>): Requirement {
  const { least, most } = limits
  const words = most === undefined ? `${least} or older` : `${least} to ${most}`
  return requirement({
    id: `${payer}-age`,
    title: `Age: ${words}`,
    when: ageLimits(least, most),
    unmetMeans: 'not-covered',
    ...(disputed && { disputed: { lenient: ageLimits(disputed.lenient, most), why: disputed.why } }),
    says: {
      met: ['for', `The recorded age limit is ${words}; the person is {age}.`],
      unmet: ['against', `The recorded age limit is ${words}; the person is {age}. This touches this payer’s funding only.`],
      unknown: 'The date of birth.',
    },
    tells: [age],
    cites: [cite],
    examples: [
      { on, given: [given(age, Math.max(least, 40))], then: 'met' },
      { on, given: [given(age, (disputed?.lenient ?? least) - 1)], then: 'unmet' },
      ...(most === undefined ? [] : [{ on, given: [given(age, most + 1)], then: 'unmet' as const }]),
      { on, given: [], then: 'unknown' },
    ],
  })
}
