import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AlertHistory } from '@/components/clinic/alert-history'
import { AlertList } from '@/components/clinic/alert-list'
import { AlertPersonDetails, AlertWho } from '@/components/clinic/alert-who'
import { dueInWords, minutesInWords, tookInWords } from '@/components/clinic/alert-words'
import { DrillReport } from '@/components/clinic/drill-report'
import { NoFallback } from '@/components/clinic/no-fallback'
import { AlertAnswers } from '@/components/findings/alert-answers'
import { CrisisResources } from '@/components/findings/crisis-resources'
import { helpWith } from '@/lib/assess/crisis'
import type { AlertOfPerson, AlertStep, Fallback } from '@/lib/documents/alert'
import { decidingAnswers } from '@/lib/documents/alert-answers'
import { askedInWords } from '@/lib/documents/asked-in'
import { readDraft } from '@/lib/intake/draft'
import { alertPersonIn } from '@/lib/server/alert-person'
import { onCallOf } from '@/lib/server/alert-settings'
import { identityIn } from '@/lib/server/identity'

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

const NOTHING_SAID = alertPersonIn(identityIn({}))
const waiting: AlertOfPerson = {
  id: 'a',
  kind: 'self-harm',
  urgency: 'EMERGENT',
  raisedAt: minutes(-20),
  dueAt: minutes(-5),
  escalatedAt: minutes(-5),
  letter: { queuedAt: minutes(-5), sentAt: undefined, isGivenUp: false },
  drill: false,
  taken: undefined,
  settledAt: undefined,
  intake: undefined,
  person: { ...NOTHING_SAID, name: 'Ina Vented', phone: '561-555-0100', mayLeaveMessage: 'no' },
  last: undefined,
}
const drill: AlertOfPerson = { ...waiting, id: 'd', drill: true, person: { ...NOTHING_SAID, name: 'Drill, nobody' } }
const taken: AlertOfPerson = { ...waiting, id: 't', taken: { by: 'Casey', at: minutes(-3) }, last: { id: 's', kind: 'tried', at: minutes(-2), by: 'Petra', words: '' } }
const FALLBACK: Fallback = { name: 'Frankie', phone: '561-555-0188', told: 'by-mail' }
const drawn = (alerts: readonly AlertOfPerson[], fallback: Fallback = FALLBACK) =>
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
  for (const words of [
    '5 minutes over: to be taken by 1:55 PM',
    'Fallback person: Frankie',
    'tel:561-555-0188',
    'an e-mail has been on its way since 1:55 PM',
    'The form is not sent yet',
  ])
    expect(html).toContain(words)
  expect(html).not.toContain('told by e-mail')
  expect(drawn([{ ...waiting, escalatedAt: undefined, letter: undefined }])).toContain('not told yet')
  const alone = (alert: AlertOfPerson) =>
    renderToStaticMarkup(<AlertList alerts={[alert]} fallback={undefined} now={now} timeZone={timeZone} acknowledge={async () => undefined} />)
  expect(alone({ ...waiting, escalatedAt: undefined, letter: undefined })).toContain('No fallback person is set, so nobody has been told.')
  expect(alone(waiting)).toContain('No fallback person is set any more.')
})

const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, '')

test.each([
  ['left', { sentAt: minutes(-4) }, 'by-mail', 'Fallback person: Frankie, 561-555-0188; an e-mail left at 1:56 PM for the address entered then'],
  ['left as a file', { sentAt: minutes(-4) }, 'as-file', 'entered then (demo: the e-mail is a file, and nobody gets it)'],
  ['given up', { isGivenUp: true }, 'by-mail', 'The e-mail to the fallback person could not be delivered: call Frankie, 561-555-0188'],
] as const)('a letter that is %s is not said to be more', (_, letter, told, words) => {
  const alert = { ...waiting, letter: { queuedAt: minutes(-5), sentAt: undefined, isGivenUp: false, ...letter } }
  expect(textOf(drawn([alert], { ...FALLBACK, told }))).toContain(words)
})

test('without a mail server the queue says that nobody can be told automatically, and whom to call', () => {
  const byCall: Fallback = { ...FALLBACK, told: 'by-call' }
  expect(textOf(drawn([{ ...waiting, escalatedAt: undefined, letter: undefined }], byCall))).toContain('Nobody can be told automatically: call Frankie, 561-555-0188')
  const above = textOf(renderToStaticMarkup(<NoFallback fallback={byCall} />))
  for (const words of ['Nobody can be told automatically', 'No mail server is set up', 'call Frankie: 561-555-0188']) expect(above).toContain(words)
  expect(renderToStaticMarkup(<NoFallback fallback={FALLBACK} />)).toBe('')
  expect(renderToStaticMarkup(<NoFallback fallback={{ ...FALLBACK, told: 'as-file' }} />)).toBe('')
  expect(textOf(renderToStaticMarkup(<NoFallback fallback={undefined} />))).toContain('No fallback person is set')
})

test('more than a page can hold are counted, with the way to them', () => {
  const list = (notShown: number) =>
    renderToStaticMarkup(<AlertList alerts={[waiting]} notShown={notShown} fallback={FALLBACK} now={now} timeZone={timeZone} acknowledge={async () => undefined} />)
  expect(textOf(list(12))).toContain('12 more not settled, not shown here.')
  expect(list(12)).toContain('href="/clinic/alerts"')
  expect(list(0)).not.toContain('not shown here')
})

test('whoever is on one sees that new answers call for it once more', () => {
  expect(textOf(drawn([{ ...taken, last: { ...step('again', -1), by: undefined } }]))).toContain('New answers call for it once more, 1:59 PM')
})

const told = (answers: Readonly<Record<string, unknown>>) => alertPersonIn(identityIn(answers))
const AT_THE_SHELTER = { fullName: 'Ina Vented', noContact: 'shelter on 5th, ask for Maria', emergencyContact: 'Otto Vented, 561-555-0177' }

test('somebody without phone and e-mail is found where they wrote that they are', () => {
  const html = textOf(drawn([{ ...waiting, person: told(AT_THE_SHELTER) }]))
  expect(html).toContain('How to reach them without phone or e-mail: shelter on 5th, ask for Maria')
  expect(html).toContain('Call in an emergency: Otto Vented, 561-555-0177')
  expect(html).not.toContain('no way to reach them')
})

test('in the list the name leads to what is known of them: the intake, or the alert while there is none', () => {
  expect(drawn([{ ...waiting, person: told(AT_THE_SHELTER) }])).toContain(`<a href="/clinic/alerts/${waiting.id}">Ina Vented</a>`)
  const intake = { id: 'i1', reference: 'BCDF-2345' }
  expect(drawn([{ ...waiting, intake, person: told(AT_THE_SHELTER) }])).toContain('<a href="/clinic/intakes/i1">Ina Vented</a>')
  expect(renderToStaticMarkup(<AlertWho alert={{ ...waiting, person: told(AT_THE_SHELTER) }} />), 'not on its own page').not.toContain('/clinic/alerts/')
})

test.each(['phone', 'email', 'noContact', 'emergencyContact'])('%s alone is a way to reach them; nothing at all is none', (field) => {
  expect(textOf(drawn([{ ...waiting, person: told({ [field]: 'Otto Vented' }) }]))).toContain('The form is not sent yet.')
  expect(textOf(drawn([{ ...waiting, person: told({ fullName: 'Ina Vented' }) }]))).toContain('The form is not sent yet; there is no way to reach them.')
})

const details = (answers: Readonly<Record<string, unknown>>) =>
  textOf(renderToStaticMarkup(<AlertPersonDetails person={told(answers)} />).replaceAll('</p>', '\n'))
    .trim()
    .split('\n')

test('the page of an alert says whom to send help to, in which language to call, and who helps with the form', () => {
  const answers = { dateOfBirth: '1980-5-7', language: 'es', interpreter: 'yes', filledBy: 'helper', helperName: 'Otto Vented, brother' }
  expect(details(answers)).toEqual([
    'Born: May 7, 1980',
    'Speaks: Spanish; wants an interpreter',
    'Prefers: not asked about messages',
    'Filled in by: A helper: Otto Vented, brother',
  ])
  expect(details({ dateOfBirth: '1980-13-45' })[0], 'what is no day stands as it was typed').toBe('Born: “1980-13-45”')
})

test('what a form that is not sent holds is cut to what a page holds, without characters that hide or reorder text', () => {
  const { noContact } = told({ noContact: `the \u202eshelter${' x'.repeat(5_000)}` })
  expect(noContact.startsWith('the shelter x')).toBe(true)
  expect(noContact.length).toBeLessThanOrEqual(240)
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
  const shown = { ...drill, startedBy: 'Petra', steps, taken: { by: 'Casey', at: minutes(-4) } }
  const html = renderToStaticMarkup(<DrillReport drill={shown} timeZone={timeZone} />)
  for (const words of ['drill started by Petra', '2 min 0 s after, Casey', '15 min 0 s after', '16 min 0 s after, Casey', 'Waiting to leave', 'Not yet'])
    expect(html).toContain(words)
  const intime = renderToStaticMarkup(
    <DrillReport drill={{ ...shown, steps: steps.filter(({ kind }) => kind !== 'escalated'), letter: undefined }} timeZone={timeZone} />,
  )
  expect(intime).toContain('Not needed: it was taken in time')
})

test('every open alert says whom to call, by the clinic’s profile; nothing where nobody is named', () => {
  const list = (profile: { readonly onCallName: string; readonly onCallPhone: string }) =>
    renderToStaticMarkup(
      <AlertList alerts={[waiting, taken]} fallback={FALLBACK} onCall={onCallOf(profile)} now={now} timeZone={timeZone} acknowledge={async () => undefined} />,
    )
  const named = list({ onCallName: 'Dr. Parker', onCallPhone: '561-555-0199' })
  expect(textOf(named).match(/On call: Dr\. Parker, 561-555-0199/g)).toHaveLength(2)
  expect(named).toContain('<a href="tel:561-555-0199"')
  expect(list({ onCallName: '', onCallPhone: '' })).not.toContain('On call')
})

test('a row of the history says by when to take an alert, or who is on it; of one that is settled neither', () => {
  const row = (alert: AlertOfPerson) => textOf(renderToStaticMarkup(<AlertHistory alerts={[alert]} now={now} timeZone={timeZone} />))
  expect(row({ ...waiting, dueAt: minutes(15) })).toContain('Take by 2:15 PM: 15 minutes left')
  expect(row(waiting)).toContain('5 minutes over: to be taken by 1:55 PM')
  expect(row(taken)).toContain('Casey is on it since 1:57 PM')
  expect(row(taken)).not.toContain('to be taken')
  const settled = row({ ...taken, settledAt: minutes(-1) })
  expect(settled).toContain('Settled')
  expect(settled).not.toMatch(/is on it|to be taken/)
})

test('the page of an alert says how old the person is, where that can be told', () => {
  const person = told({ dateOfBirth: '1997-06-06' })
  expect(textOf(renderToStaticMarkup(<AlertPersonDetails person={person} age={29} />))).toContain('Born: Jun 6, 1997 (29 years old)')
  expect(textOf(renderToStaticMarkup(<AlertPersonDetails person={person} />))).not.toContain('years old')
})

const behind = (typed: Parameters<typeof readDraft>[0], isCalledFor = true) => {
  const draft = readDraft(typed, '2026-11-22')
  const sections = decidingAnswers('self-harm', { sent: draft, judged: draft, marks: [] }, { form: 'en', steps: { 'self-harm': 'es', 'health-now': 'es' } })
  const wishes = [{ id: 'w', at: minutes(-9), words: 'I cannot go on' }]
  return renderToStaticMarkup(<AlertAnswers answers={{ kind: 'shown', sections, wishes, isCalledFor }} askedIn={askedInWords(sections)} timeZone={timeZone} />)
}

test('what an alert rests on stands with the words it was asked and written in', () => {
  const html = behind({ 'self-harm': { wishDead: 'yes', thoughts: 'no', behaviour: 'never', plan: 'yes' }, 'health-now': { history: 'Quiero morir.' } })
  expect(html).toContain('<span lang="es" class="block">¿')
  for (const words of [
    'Asked in Spanish.',
    'Quiero morir.',
    '“Sí”',
    'Given earlier. Another answer has changed since',
    '“I cannot go on”',
    'As they stand now; they may',
  ])
    expect(textOf(html)).toContain(words)
  expect(textOf(behind({}, false))).toContain('they call for no alert')
  expect(textOf(renderToStaticMarkup(<AlertAnswers answers={{ kind: 'unreadable' }} askedIn={undefined} timeZone={timeZone} />))).toContain('cannot be opened')
})

test('whoever answers an alert finds the numbers to pass on; of an emergency of the body those for self-harm are left out', () => {
  const drawnFor = (kind: string) => textOf(renderToStaticMarkup(<CrisisResources {...helpWith(kind)} level={2} />))
  for (const words of ['call or text 988', 'press 2, or text AYUDA', 'call 911', 'means at hand']) expect(drawnFor('self-harm')).toContain(words)
  expect(drawnFor('self-harm'), 'an alert names no answer').not.toContain('An answer speaks')
  expect(drawnFor('warning-sign')).toContain('call 911')
  expect(drawnFor('warning-sign')).not.toContain('988')
})
