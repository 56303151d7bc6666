import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AlertList } from '@/components/clinic/alert-list'
import { dueInWords, minutesInWords, tookInWords } from '@/components/clinic/alert-words'
import { DrillReport } from '@/components/clinic/drill-report'
import type { AlertOfPerson, AlertStep } from '@/lib/documents/alert'

const timeZone = 'America/New_York'
const now = new Date('2026-11-22T19:00:00Z')
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)

test.each([
  [15, 'Take by 2:15 PM: 15 minutes left'],
  [1, 'Take by 2:01 PM: 1 minute left'],
  [0.5, 'Take by 2:00 PM: under a minute left'],
  [65, 'Take by 3:05 PM: 1 hour 5 minutes left'],
  [0, 'Just over: to be taken by 2:00 PM'],
  [-12, '12 minutes over: to be taken by 1:48 PM'],
  [-120, '2 hours over: to be taken by 12:00 PM'],
  [-3 * 24 * 60, '3 days over: to be taken by Nov 19, 2:00 PM'],
])('the clock of an alert %s minutes away says: %s', (away, words) => {
  expect(dueInWords(minutes(away), now, timeZone)).toEqual({ words, isOver: away <= 0 })
})

test('lengths of time read as people say them', () => {
  expect([0, 1, 59, 60, 61, 359, 361, 2879, 2880].map(minutesInWords)).toEqual([
    ...['0 minutes', '1 minute', '59 minutes', '1 hour', '1 hour 1 minute', '5 hours 59 minutes', '6 hours', '47 hours', '2 days'],
  ])
  expect([12, 185, 7800].map((seconds) => tookInWords(now, new Date(now.getTime() + seconds * 1000)))).toEqual(['12 s', '3 min 5 s', '2 h 10 min'])
})

const waiting: AlertOfPerson = {
  id: 'a',
  kind: 'self-harm',
  urgency: 'EMERGENT',
  raisedAt: minutes(-20),
  dueAt: minutes(-5),
  escalatedAt: minutes(-5),
  drill: false,
  taken: undefined,
  settledAt: undefined,
  intake: undefined,
  person: { name: 'Ina Vented', phone: '561-555-0100', email: '', mayLeaveMessage: 'no' },
  last: undefined,
}
const drill: AlertOfPerson = { ...waiting, id: 'd', drill: true, person: { name: 'Drill, nobody', phone: '', email: '', mayLeaveMessage: '' } }
const taken: AlertOfPerson = { ...waiting, id: 't', taken: { by: 'Casey', at: minutes(-3) }, last: { id: 's', kind: 'tried', at: minutes(-2), by: 'Petra', words: '' } }
const FALLBACK = { name: 'Frankie', phone: '561-555-0188' }
const drawn = (alerts: readonly AlertOfPerson[], fallback: typeof FALLBACK | undefined = FALLBACK) =>
  renderToStaticMarkup(<AlertList alerts={alerts} fallback={fallback} now={now} timeZone={timeZone} acknowledge={async () => undefined} />)
const headings = (html: string) => [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, words]) => words)

test('a drill is no alert in any figure, and says so itself', () => {
  expect(headings(drawn([waiting, drill]))).toEqual(['Somebody may be in danger: one alert nobody is on', 'DRILL: an alert nobody is on. Answer it as if it were real'])
  expect(headings(drawn([drill]))).toEqual(['DRILL: an alert nobody is on. Answer it as if it were real'])
  expect(drawn([drill])).toContain('>DRILL</span>')
  expect(drawn([waiting])).not.toContain('DRILL')
})

test('one over its time says by how much, whom to call and whether they know', () => {
  const html = drawn([waiting])
  for (const words of ['5 minutes over: to be taken by 1:55 PM', 'Fallback person: Frankie', 'tel:561-555-0188', 'told by e-mail at 1:55 PM', 'The form is not sent yet'])
    expect(html).toContain(words)
  expect(drawn([{ ...waiting, escalatedAt: undefined }])).toContain('not told yet')
  const alone = renderToStaticMarkup(<AlertList alerts={[waiting]} fallback={undefined} now={now} timeZone={timeZone} acknowledge={async () => undefined} />)
  expect(alone).toContain('No fallback person is set, so nobody has been told.')
})

test('one that somebody is on stays in sight, with who, what was tried last, and the way to settle it', () => {
  const html = drawn([taken])
  expect(headings(html)).toEqual(['Somebody is on it, not settled yet'])
  for (const words of ['Casey</span> is on it since', 'Petra tried, and nobody answered, 1:58 PM', 'tel:561-555-0100', '/clinic/alerts/t']) expect(html).toContain(words)
  expect(html).not.toContain('over:')
})

const step = (kind: AlertStep['kind'], after: number, by?: string): AlertStep => ({ id: `${kind}${after}`, kind, at: minutes(after), by, words: '' })

test('the report of a drill counts from the moment it was raised, and says what was not done', () => {
  const steps = [step('raised', -20), step('seen', -18, 'Casey'), step('escalated', -5), step('taken', -4, 'Casey')]
  const shown = { ...drill, startedBy: 'Petra', steps, letter: { sentAt: undefined, isGivenUp: false }, taken: { by: 'Casey', at: minutes(-4) } }
  const html = renderToStaticMarkup(<DrillReport drill={shown} timeZone={timeZone} />)
  for (const words of ['drill started by Petra', '2 min 0 s after, Casey', '15 min 0 s after', '16 min 0 s after, Casey', 'Waiting to leave', 'Not yet'])
    expect(html).toContain(words)
  const intime = renderToStaticMarkup(
    <DrillReport drill={{ ...shown, steps: steps.filter(({ kind }) => kind !== 'escalated'), letter: undefined }} timeZone={timeZone} />,
  )
  expect(intime).toContain('Not needed: it was taken in time')
})
