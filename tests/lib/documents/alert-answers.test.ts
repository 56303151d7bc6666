import { expect, test } from 'vitest'
import { callsFor, decidingAnswers } from '@/lib/documents/alert-answers'
import type { AskedIn } from '@/lib/documents/asked-in'
import type { SignedMark } from '@/lib/documents/marked-answers'
import { readDraft } from '@/lib/intake/draft'
import { readMarked } from '@/lib/intake/marked'
import type { Typed } from '@/lib/intake/typed'

const on = '2026-11-22'
const ENGLISH: AskedIn = { form: 'en', steps: undefined }
const sectionsOf = (kind: 'self-harm' | 'warning-sign', typed: Typed, asked = ENGLISH) => {
  const draft = readDraft(typed, on)
  return decidingAnswers(kind, { sent: draft, judged: draft, marks: [] }, asked)
}
const rowsOf = (kind: 'self-harm' | 'warning-sign', typed: Typed) => sectionsOf(kind, typed).flatMap(({ rows }) => rows)
const told = (typed: Typed) => rowsOf('self-harm', typed).map(({ key, state, text }) => [key, state === 'given' ? text : state])

const NEVER = { wishDead: 'no', thoughts: 'no', behaviour: 'never' }
const PLAN = { wishDead: 'yes', thoughts: 'yes', method: 'yes', intent: 'declined', plan: 'yes', behaviour: 'never' }

test('an alert about self-harm rests on the self-harm questions and the last item of the PHQ-9, and on nothing else that was answered', () => {
  expect(
    told({ 'about-you': { fullName: 'Ina Vented' }, 'phq-9': { q1: '3', q9: '1' }, 'self-harm': PLAN, 'health-now': { warningSigns: ['fever'], history: 'Migraine' } }),
  ).toEqual([
    ['phq-9.q9', 'Several days (1)'],
    ['self-harm.wishDead', 'Yes'],
    ['self-harm.thoughts', 'Yes'],
    ['self-harm.method', 'Yes'],
    ['self-harm.intent', 'declined'],
    ['self-harm.plan', 'Yes'],
    ['self-harm.behaviour', 'No, never'],
  ])
})

test('what nobody has come to yet stands as not answered', () => {
  expect(told({ 'self-harm': { wishDead: 'yes' } })).toEqual([
    ['phq-9.q9', 'missing'],
    ['self-harm.wishDead', 'Yes'],
    ['self-harm.thoughts', 'missing'],
    ['self-harm.behaviour', 'missing'],
  ])
})

test('an alert about an emergency rests on the warning signs alone', () => {
  expect(rowsOf('warning-sign', { 'self-harm': PLAN, 'health-now': { warningSigns: ['saddle-numbness'], history: 'I want to die' } })).toMatchObject([
    { key: 'health-now.warningSigns', state: 'given', text: expect.stringContaining('New numbness between the legs') },
  ])
})

test('free words that speak of death stand as they were written; other free words do not stand there', () => {
  const words = 'Cansada.\nQuiero morir.'
  const typed = { 'self-harm': NEVER, reason: { inOwnWords: 'My back hurts' }, 'health-now': { history: words } }
  expect(told(typed)).toContainEqual(['health-now.history', words])
  expect(told(typed).map(([key]) => key)).not.toContain('reason.inOwnWords')
})

test('words too long to be an answer stand as they were heard', () => {
  const words = `I want to kill myself tonight. ${'x '.repeat(1500)}`
  const [row] = rowsOf('self-harm', { 'health-now': { history: words } }).filter(({ key }) => key === 'health-now.history')
  expect(row).toMatchObject({ state: 'unreadable', text: words.trim() })
})

test('of a list only the rows that speak of death stand there', () => {
  const list = [{ medicine: 'gabapentin' }, { medicine: 'I want to die' }]
  const [row] = rowsOf('self-harm', { medicines: { any: 'yes', list } }).filter(({ key }) => key === 'medicines.list')
  expect(row?.table?.rows.map((cells) => cells[0])).toEqual(['I want to die'])
})

test('a plan that was given before the thoughts were denied stands there, marked as an earlier answer', () => {
  const rows = rowsOf('self-harm', { 'self-harm': { ...NEVER, plan: 'yes' } })
  expect(rows.find(({ key }) => key === 'self-harm.plan')).toMatchObject({ state: 'given', text: 'Yes', isRuledOut: true })
  expect(rows.find(({ key }) => key === 'self-harm.thoughts')).not.toHaveProperty('isRuledOut')
})

test('an answer whose question is not on the page yet stands there all the same: it counts', () => {
  expect(told({ 'self-harm': { intent: 'yes' } })).toContainEqual(['self-harm.intent', 'Yes'])
})

test('what was asked in Spanish stands in both languages', () => {
  const asked = { form: 'en', steps: { 'self-harm': 'es' } }
  const [, selfHarm] = sectionsOf('self-harm', { 'self-harm': PLAN }, asked)
  expect(selfHarm).toMatchObject({ step: 'self-harm', language: 'es' })
  expect(selfHarm?.rows[0]?.asked).toMatchObject({ language: 'es', answer: 'Sí' })
})

test('a correction stands beside the answer that was sent', () => {
  const mark: SignedMark = { id: 'm', key: 'self-harm.wishDead', kind: 'corrected', value: 'yes', by: 'Petra', at: new Date(0), note: 'On the phone' }
  const typed = { 'self-harm': NEVER }
  const sections = decidingAnswers('self-harm', { sent: readDraft(typed, on), judged: readMarked(typed, on, [mark]), marks: [mark] }, ENGLISH)
  const row = sections.flatMap(({ rows }) => rows).find(({ key }) => key === 'self-harm.wishDead')
  expect(row).toMatchObject({ text: 'No', mark: { by: 'Petra', answer: { text: 'Yes' } } })
})

test('whether answers call for an alert is asked as it is when one is raised', () => {
  expect(callsFor('self-harm', readDraft({ 'self-harm': PLAN }, on))).toBe(true)
  expect(callsFor('self-harm', readDraft({ 'self-harm': NEVER }, on))).toBe(false)
  expect(callsFor('warning-sign', readDraft({ 'self-harm': PLAN }, on))).toBe(false)
})
