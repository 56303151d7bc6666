import { acceleratedCodes, cptNumbers, sameDayRule } from '@/lib/knowledge/sources/codes'
import type { Citation } from '@/lib/rules/citation'

/**
 * A procedure number and what it stands for in our own words. The official descriptions belong to the American Medical
 * Association and stand nowhere in this product.
 */
export type Procedure = {
  readonly code: string
  readonly words: string
  readonly note?: string
  readonly cites: readonly [Citation, ...Citation[]]
}

const NOT_TOGETHER = 'Only one of 90867, 90868 and 90869 on one day.'
const notTogether = sameDayRule.at('Billing', 'the three are not billed together on one date of service')
const number = (states: string) => cptNumbers.at('Category I', states)
const accelerated = (states: string) => acceleratedCodes.at('0889T to 0892T', states)
const ACCELERATED = 'Accelerated course aimed by functional MRI. Payers as a rule call it investigational.'

/** The numbers this product knows, in the order of a course. */
export const procedures: readonly Procedure[] = [
  {
    code: '90867',
    words: 'First TMS visit: the place and strength are found, and the first session is given',
    note: `Once a course. ${NOT_TOGETHER}`,
    cites: [number('the first visit'), notTogether],
  },
  { code: '90868', words: 'Each further TMS session', note: `Per session. ${NOT_TOGETHER}`, cites: [number('every further session'), notTogether] },
  {
    code: '90869',
    words: 'The strength (motor threshold) is found again, and a session is given',
    note: `For example after a change of medicine. ${NOT_TOGETHER}`,
    cites: [number('the threshold is found again'), notTogether],
  },
  { code: '0889T', words: 'Accelerated course: the target is worked out', note: ACCELERATED, cites: [accelerated('working out the target')] },
  { code: '0890T', words: 'Accelerated course: its first day', note: ACCELERATED, cites: [accelerated('the first day')] },
  { code: '0891T', words: 'Accelerated course: each later day', note: ACCELERATED, cites: [accelerated('a later day')] },
  {
    code: '0892T',
    words: 'Accelerated course: a day on which the threshold is found again',
    note: ACCELERATED,
    cites: [accelerated('a day with the threshold found again')],
  },
  { code: '90792', words: 'First visit with the psychiatrist', note: 'Billed apart from the course.', cites: [number('an evaluation by a psychiatrist')] },
  { code: '96127', words: 'A short questionnaire, scored', note: 'Billed apart from the course.', cites: [number('a scored questionnaire')] },
]

const byCode = new Map(procedures.map((one) => [one.code, one]))

/** A procedure by its number; undefined for one we do not know. */
export const procedureWith = (code: string): Procedure | undefined => byCode.get(code)
