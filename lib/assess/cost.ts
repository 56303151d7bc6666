import { mhalla2011, short2011 } from '@/lib/knowledge/sources/cited-studies'
import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { attal2021 } from '@/lib/knowledge/sources/pain-literature'
import { courseLengths } from '@/lib/knowledge/sources/payer-policies'
import type { Citation } from '@/lib/rules/citation'
import type { Clinic, Cost, RouteId } from './assessment'
import { citeOf } from './finding'

type Course = { readonly low: number; readonly expected: number; readonly high: number; readonly words: string; readonly cites: readonly Citation[] }

const PAIN: Course = {
  low: 10,
  expected: 15,
  high: 18,
  words:
    'Motor cortex sessions for pain: 10 as an induction, 15 as in the largest trial, 18 with maintenance (10, then 4 weekly and 4 every other week). A clinician sets the number.',
  cites: [
    attal2021.at('Methods', '15 sessions over 22 weeks'),
    short2011.at('Title', 'ten sessions'),
    mhalla2011.at('Schedule (recalled)', 'five daily sessions, then spaced maintenance, 14 in all', 'unverified'),
    ownProposal.at('Sessions for pain', 'induction of 10 and maintenance of 8'),
  ],
}

/** Treatments of a course, by route. The device is bought or prescribed, not delivered here. */
export const COURSES: Readonly<Record<RouteId, Course | null>> = {
  depression: {
    low: 30,
    expected: 36,
    high: 36,
    words: 'Sessions for depression: 30 daily over six weeks, and up to 6 more as a taper.',
    cites: [courseLengths.at('Course', '30 sessions and up to 6 taper sessions')],
  },
  pain: PAIN,
  anxiety: {
    ...PAIN,
    low: 20,
    expected: 30,
    high: 36,
    words: 'No length is documented for anxiety alone; 20 to 36 sessions are a planning range. A clinician sets the number.',
    cites: [ownProposal.at('Sessions for anxiety', 'a planning range')],
  },
  'migraine-device': null,
}

/** CPT numbers: first visit with motor threshold, each further treatment, re-finding the threshold. */
const CODES = { first: '90867', further: '90868', again: '90869' } as const

const NO_FEES = 'The clinic has not entered its fees, so no amount is given.'

function amounts({ low, expected, high }: Course, fees: Readonly<Record<string, number>>) {
  const first = fees[CODES.first]
  const further = fees[CODES.further]
  if (first === undefined || further === undefined) return undefined
  const course = (sessions: number) => first + (sessions - 1) * further
  return { lowCents: course(low), expectedCents: course(expected), highCents: course(high) + (fees[CODES.again] ?? 0) }
}

/** What a course would cost by the clinic's own fees, in US cents. Never a price from elsewhere. */
export function costOf(route: RouteId, clinic: Clinic, on: string): Cost | undefined {
  const course = COURSES[route]
  if (!course) return undefined
  const { low, expected, high } = course
  const schedule = clinic.feeSchedule && clinic.feeSchedule.validFrom <= on ? clinic.feeSchedule : undefined
  const found = schedule && amounts(course, schedule.cents)
  return {
    ...found,
    sessions: { low, expected, high },
    words: found ? `By the clinic’s fees of ${schedule?.validFrom}: for planning, not a quote.` : NO_FEES,
    assumptions: [
      course.words,
      'One first visit with mapping and motor threshold (90867), then 90868 for each treatment; the highest figure adds one re-finding of the threshold (90869).',
      'Evaluation, psychotherapy and medicines are not in it.',
      'What an insurer pays, deductibles and copays are not in it.',
    ],
    cites: course.cites.map(citeOf),
  }
}
