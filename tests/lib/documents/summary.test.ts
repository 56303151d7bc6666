import { describe, expect, test } from 'vitest'
import { assess } from '@/lib/assess'
import { factLinks } from '@/lib/documents/fact-links'
import { markedSections } from '@/lib/documents/marked-answers'
import { summaryOf } from '@/lib/documents/summary'
import { sheetLines } from '@/lib/documents/summary-length'
import { cut, lastSentence } from '@/lib/documents/summary-lines'
import { readDraft } from '@/lib/intake/draft'
import type { Typed } from '@/lib/intake/typed'
import { bodyRegions } from '@/lib/steps/body-regions'
import { people } from '@/prisma/people'
import { fullestForms } from '@/tests/support/fullest-forms'

const of = (answers: unknown, on: string) => {
  const draft = readDraft(answers as Typed, on)
  const assessment = assess(draft.case)
  return { draft, assessment, summary: summaryOf(draft, assessment) }
}

describe.each(people.map((person) => [person.id, person] as const))('%s', (_, { answers, on }) => {
  const { draft, assessment, summary } = of(answers, on)

  test('conflicts stand before gaps, and what speaks against before what speaks for', () => {
    const first = summary.first.shown.map(({ tag }) => tag)
    expect(first.slice(0, Math.min(first.length, assessment.conflicts.length)).every((tag) => tag === 'Conflict')).toBe(true)
    const order = ['Against', 'First', 'For', 'Not known']
    const tags = summary.candidacy.reasons.shown.map(({ tag }) => order.indexOf(tag))
    expect(tags).toEqual([...tags].sort())
  })

  test('every sentence leads to something on the page of the intake', () => {
    const sections = markedSections({ sent: draft, judged: draft, marks: [] }, true)
    const findings = [...assessment.safety.findings, ...assessment.candidacy.findings, ...assessment.alternatives, ...assessment.disclosures]
    const places = new Set([
      ...['flags', 'still-to-ask', 'candidacy'],
      ...sections.flatMap(({ step, rows }) => [`step-${step}`, ...rows.map(({ key }) => `answer-${key}`)]),
      ...findings.map(({ id }) => `finding-${id}`),
      ...assessment.routes.map(({ id }) => `route-${id}`),
    ])
    const { first, safety, reason, mood, pain, treatments, routes, candidacy, alternatives } = summary
    const lines = [
      ...first.shown,
      ...safety.shown,
      ...reason.goals,
      ...mood.questionnaires,
      ...mood.selfHarm,
      ...mood.history,
      ...treatments.notCounted.shown,
      ...treatments.earlier,
      ...routes,
      ...candidacy.reasons.shown,
      ...alternatives.shown,
    ]
    expect([...lines, ...pain].map(({ at }) => at).filter((at) => !places.has(at) && at !== 'step-pain-impact')).toEqual([])
  })

  test('the map shows the places that were told, and no answer that is no place', () => {
    const told = draft.case.answers['pain-places']?.places
    const places = Array.isArray(told) ? told.filter((place) => bodyRegions.some(({ id }) => id === place)) : []
    expect(summary.places).toEqual(places)
  })

  test('the links of findings lead to answers on the page', () => {
    const sections = markedSections({ sent: draft, judged: draft, marks: [] }, true)
    const places = new Set(sections.flatMap(({ step, rows }) => [`#step-${step}`, ...rows.map(({ key }) => `#answer-${key}`)]))
    expect(
      Object.values(factLinks(assessment, sections))
        .flat()
        .map(({ href }) => href)
        .filter((href) => !places.has(href)),
    ).toEqual([])
  })
})

describe.each([...people, ...fullestForms].map((form) => [form.id, form] as const))('what holds stimulation up: %s', (_, { answers, on }) => {
  const { assessment, summary } = of(answers, on)
  const grave = assessment.safety.findings.filter(({ verdict, disposition }) => verdict !== 'unknown' && /^(?:HOLD|STOP|CRISIS)/.test(disposition))

  test('is told to its last sentence', () => {
    for (const [at, { says }] of grave.slice(0, summary.safety.shown.length).entries())
      expect(summary.safety.shown[at]?.words.endsWith(lastSentence(says)), summary.safety.shown[at]?.words).toBe(true)
  })

  test('what is only noted is no gap', () => {
    const noted = assessment.stillToAsk.filter(({ isForTheRecord }) => isForTheRecord).map(({ question }) => question)
    expect(summary.first.shown.filter(({ words }) => noted.includes(words))).toEqual([])
  })
})

describe('a sentence too long for its room', () => {
  test.each([
    ['One is short. Two is longer than that.', 20, 'One is short. …'],
    ['The answer to “Is there more?” speaks of a pacemaker.', 42, 'The answer to “Is there more?” speaks of …'],
    ['A. Then comes a sentence that is long.', 30, 'A. Then comes a sentence that …'],
    ['It all fits.', 12, 'It all fits.'],
  ])('%s', (text, most, shown) => expect(cut(text, most)).toBe(shown))
})

test('Gloria’s stimulator and Ivy’s crisis are told in full, on a sheet with room', () => {
  const words = (id: string) => {
    const person = people.find((one) => one.id === id)
    return of(person?.answers, person?.on ?? '').summary.safety.shown[0]?.words
  }
  expect(words('ivy-prentiss')).toMatch(/call 988 or 911, contact now, and no booking of elective TMS until assessed the same day\.$/)
  expect(words('gloria-tennant')).toMatch(/It must not be switched off for this without the clinician who looks after it\.$/)
})

test('a great deal of everything is told shorter, and says how much more there is', () => {
  const form = fullestForms.find(({ id }) => id === 'a-great-deal')
  const { summary } = of(form?.answers, form?.on ?? '')
  expect(summary.isTight).toBe(true)
  expect(summary.reason.isCut).toBe(true)
  expect(summary.reason.words.length).toBeLessThan(250)
  expect(summary.treatments.table.shown.length + summary.treatments.table.more).toBeGreaterThan(14)
})

test.each(fullestForms.map((form) => [form.id, form] as const))('the fullest sheet, %s, is no longer than one that was looked at on paper', (_, { answers, on }) => {
  // Set smaller, 94 such lines take 960 of the 988 pixels of a page.
  expect(sheetLines(of(answers, on).summary)).toBeLessThan(94)
})

test('somebody of whom little is told keeps every word', () => {
  const all = people.map(({ answers, on }) => of(answers, on).summary)
  for (const summary of all.filter((one) => sheetLines(one) <= 72)) expect(summary.isTight).toBe(false)
  expect(all.filter(({ isTight }) => isTight).length).toBeLessThan(all.length / 5)
})
