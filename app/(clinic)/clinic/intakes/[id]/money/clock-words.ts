import type { Tone } from '@/components/ui/panel'
import { businessDaysBetween } from '@/lib/clocks/business-days'
import { lapse } from '@/lib/i18n/dates'
import type { Day } from '@/lib/rules/day'
import type { EndReason } from '@/lib/server/clock-ends'

type Standing = { readonly state: string; readonly tone: Tone }

const days = (count: number) => `${count} business ${count === 1 ? 'day' : 'days'}`

/** How a day that something is due on stands, seen from today. */
export function standingOfDay(dueOn: Day, today: Day): Standing {
  if (dueOn === today) return { state: 'Due today', tone: 'alert' }
  const left = businessDaysBetween(today, dueOn)
  if (dueOn < today) return { state: left === 0 ? 'Overdue' : `Overdue by ${days(-left)}`, tone: 'alert' }
  return { state: `${days(left)} left`, tone: left <= 1 ? 'caution' : 'plain' }
}

const HOUR_MS = 3_600_000
const SOON_HOURS = 24

/** The time that is left, begun hours and days counted whole: seven days are not called six a minute later. */
function leftInWords(ms: number): string {
  const hours = Math.ceil(ms / HOUR_MS)
  return hours <= 48 ? `${hours} ${hours === 1 ? 'hour' : 'hours'} left` : `${Math.ceil(hours / 24)} days left`
}

/** How a moment that something is due by stands, seen from now. */
export function standingOfMoment(due: Date, at: Date): Standing {
  const left = due.getTime() - at.getTime()
  if (left < 0) return { state: `Overdue for ${lapse(due, at)}`, tone: 'alert' }
  return { state: leftInWords(left), tone: left < SOON_HOURS * HOUR_MS ? 'caution' : 'plain' }
}

/** Why a clock ended without a paper. */
export const END_WORDS: Readonly<Record<EndReason, string>> = {
  mistake: 'It was written down by mistake',
  cancelled: 'The visit was cancelled or moved, or the person no longer asks',
  'no-price': 'No price can be given for what was asked',
  answered: 'It was answered in another way',
}
