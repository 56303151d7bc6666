import { momentAt } from '@/lib/clocks/day-at'
import { type DecisionUrgency, URGENCIES } from '@/lib/clocks/decision-due'
import { isDay } from '@/lib/rules/day'
import { isSending, isStaffStep, type StaffStep } from './document-order'
import type { Problems, Typed } from './profile-form'

/** A step as it was asked for, read. */
export type AskedStep = {
  readonly step: StaffStep
  /** Of a sending: which clock runs. */
  readonly urgency: DecisionUrgency | undefined
  readonly note: string
  /** When it went out, where that was said; else it is now. */
  readonly sentAt: Date | undefined
}

const LONGEST_NOTE = 4000
const NO_DAY = 'Enter the day on which it went out, or leave day and hour empty if that is now.'
const NO_HOUR = 'Enter the hour at which it went out, such as 2:30 pm or 14:30.'
export const NOT_YET = 'This is still to come. Enter when it went out.'

/** A time as people write it (`14:30`, `2:30 pm`, `9 am`), as HH:MM. */
export function readTime(typed: string): string | undefined {
  const [, hour = '', minute = '00', half] = /^(\d{1,2})(?::(\d{2}))?\s*(am|pm)?$/.exec(typed.trim().toLowerCase().replaceAll('.', '')) ?? []
  const count = Number(hour)
  const isTime = hour !== '' && Number(minute) < 60 && (half ? count >= 1 && count <= 12 : count < 24 && typed.includes(':'))
  if (!isTime) return undefined
  const hours = half ? (count % 12) + (half === 'pm' ? 12 : 0) : count
  return `${String(hours).padStart(2, '0')}:${minute}`
}

/** When something went out, by the wall of the clinic. Day and hour go together: the payer's clock counts hours. */
function readSentAt({ sentOn = '', sentTime = '' }: Typed, timeZone: string, now: Date): { readonly sentAt?: Date; readonly problems?: Problems } {
  const [day, time] = [sentOn.trim(), sentTime.trim()]
  if (day === '' && time === '') return {}
  const hour = readTime(time)
  const problems = { ...(!isDay(day) && { sentOn: NO_DAY }), ...(hour === undefined && { sentTime: NO_HOUR }) }
  if (!isDay(day) || hour === undefined) return { problems }
  const sentAt = momentAt(day, hour, timeZone)
  return sentAt > now ? { problems: { sentOn: NOT_YET } } : { sentAt }
}

/** Reads what happened to a paper. */
export function readStep(typed: Typed, timeZone: string, now: Date): AskedStep | { readonly problems: Problems } {
  const { step = '', urgency: said = '', note = '' } = typed
  const words = note.normalize('NFC').trim()
  const urgency = URGENCIES.find((each) => each === said)
  const sent = isSending(step) ? readSentAt(typed, timeZone, now) : {}
  const problems: Problems = {
    ...(!isStaffStep(step) && { step: 'Choose what happened.' }),
    ...(isSending(step) && !urgency && { urgency: 'Choose whether it is a standard or an expedited request.' }),
    ...(step === 'reopened' && words === '' && { note: 'Say in a few words what was wrong. Others read it beside the step.' }),
    ...(words.length > LONGEST_NOTE && { note: `Use ${LONGEST_NOTE.toLocaleString('en-US')} characters or fewer.` }),
    ...sent.problems,
  }
  if (!isStaffStep(step) || Object.keys(problems).length > 0) return { problems }
  return { step, urgency: isSending(step) ? urgency : undefined, note: words, sentAt: sent.sentAt }
}
