import type { AlertStepKind } from '@/lib/documents/alert'

const MINUTE = 60_000

/** A length of time as people say it: `9 minutes`, `1 hour 5 minutes`, `2 days`. */
export function minutesInWords(minutes: number): string {
  const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`
  if (minutes < 60) return counted(minutes, 'minute')
  const hours = Math.floor(minutes / 60)
  if (hours >= 48) return counted(Math.floor(hours / 24), 'day')
  return minutes % 60 === 0 || hours >= 6 ? counted(hours, 'hour') : `${counted(hours, 'hour')} ${counted(minutes % 60, 'minute')}`
}

/** How long something took, to the second: `12 s`, `3 min 5 s`, `2 h 10 min`. */
export function tookInWords(from: Date, to: Date): string {
  const seconds = Math.max(0, Math.round((to.getTime() - from.getTime()) / 1000))
  if (seconds < 60) return `${seconds} s`
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`
}

/** A time on the clinic's wall: `2:15 PM`; with its day when that is not today. */
export function clockTime(at: Date, now: Date, timeZone: string): string {
  const day = (moment: Date) => new Intl.DateTimeFormat('en-US', { timeZone, month: 'short', day: 'numeric' }).format(moment)
  const time = new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', minute: '2-digit' }).format(at)
  return day(at) === day(now) ? time : `${day(at)}, ${time}`
}

/** The clock of an alert nobody is on, in words and as a time. */
export function dueInWords(dueAt: Date, now: Date, timeZone: string): { readonly words: string; readonly isOver: boolean } {
  const time = clockTime(dueAt, now, timeZone)
  const left = dueAt.getTime() - now.getTime()
  if (left > 0) return { words: `Take by ${time}: ${left < MINUTE ? 'under a minute' : minutesInWords(Math.floor(left / MINUTE))} left`, isOver: false }
  const over = Math.floor(-left / MINUTE)
  return { words: `${over < 1 ? 'Just over' : `${minutesInWords(over)} over`}: to be taken by ${time}`, isOver: true }
}

/** What each step of an alert says; after the name of whoever did it, where somebody did. */
const STEP_WORDS: Readonly<Record<AlertStepKind, string>> = {
  raised: 'The alert was raised',
  seen: 'saw it',
  taken: 'is on it',
  tried: 'tried, and nobody answered',
  reached: 'reached them',
  escalated: 'A letter to the fallback person was put on its way, because nobody had taken it in time',
  undelivered: 'The letter to the fallback person could not be delivered',
  again: 'New answers call for it once more',
  settled: 'settled it',
  reopened: 'New words or answers call for it: the alert is open again',
}

/** The second of an alert's "raised" is another: the answers became worse before anybody was on it. */
export const stepWords = (kind: AlertStepKind, isFirst: boolean): string => (kind === 'raised' && !isFirst ? 'Answers have become more urgent' : STEP_WORDS[kind])
