import { describe, expect, test } from 'vitest'
import { assess } from '@/lib/assess'
import { factLinks } from '@/lib/documents/fact-links'
import { markedSections } from '@/lib/documents/marked-answers'
import { summaryOf } from '@/lib/documents/summary'
import { sheetLines } from '@/lib/documents/summary-length'
import { cut, lastSentence } from '@/lib/documents/summary-lines'
import { readDraft } from '@/lib/intake/draft'
import type { Typed } from '@/lib/intake/typed'
import { safetyItems } from '@/lib/knowledge/safety'
import { bodyRegions } from '@/lib/steps/body-regions'
import { people } from '@/prisma/people'
import { seeded } from '@/tests/support/chance'
import { fullestForms } from '@/tests/support/fullest-forms'
import { generatedCase } from '@/tests/support/generated-case'

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
    for (const { at, words } of summary.safety.shown) {
      const finding = grave.find(({ id }) => at === `finding-${id}`)
      if (finding) expect(words.endsWith(lastSentence(finding.says)), words).toBe(true)
    }
    expect(summary.safety.shown.filter(({ at }) => grave.some(({ id }) => at === `finding-${id}`)).length).toBeGreaterThanOrEqual(Math.min(grave.length, 4))
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
  expect(sheetLines(of(answers, on).summary)).toBeLessThanOrEqual(94)
})

/** Among these stand the longest of the first 1,500: each was longer than a page. */
const SEEDS = [...Array.from({ length: 200 }, (_, at) => at + 1), 254, 374, 400, 406, 488, 494, 518, 563, 1042, 1212, 1445]
const madeUp = SEEDS.map((seed) => {
  const { answers, on } = generatedCase(seeded(seed))
  return { seed, ...of(answers, on) }
})

describe('of somebody made up', () => {
  test('the sheet is no longer than a page', () => expect(madeUp.filter(({ summary }) => sheetLines(summary) > 94).map(({ seed }) => seed)).toEqual([]))

  test('what somebody must act on the same day is told first under safety', () => {
    const sooner = safetyItems.filter(({ urgency }) => urgency === 'EMERGENT' || urgency === 'SAME-DAY').map(({ id }) => id)
    let told = 0
    for (const { seed, assessment, summary } of madeUp) {
      const due = assessment.safety.findings.filter(({ id, verdict }) => verdict === 'met' && sooner.includes(id)).map(({ id }) => `finding-${id}`)
      const shown = summary.safety.shown.map(({ at }) => at)
      expect(shown.slice(0, due.length), `seed ${seed}`).toEqual(due.slice(0, shown.length))
      told += due.length
    }
    expect(told).toBeGreaterThan(20)
  })

  test('a contradiction that holds or stops stands among the conflicts, in its finding, or is counted there', () => {
    let counted = 0
    for (const { seed, assessment, summary } of madeUp) {
      const conflicts = assessment.conflicts.filter(({ settled }) => !settled)
      const above = summary.first.shown.filter(({ tag }) => tag === 'Conflict').length
      for (const { words: told, at } of summary.safety.shown.filter(({ tag, at }) => at.startsWith('finding-contradiction-') && tag !== 'CAUTION')) {
        const says = assessment.safety.findings.find(({ id }) => at === `finding-${id}`)?.says ?? ''
        const nowhere = conflicts.slice(above).filter(({ words }) => says.includes(words) && !told.includes(words))
        if (nowhere.length > 0) expect(told, `seed ${seed}`).toContain(`and ${nowhere.length} more on the intake’s page`)
        else expect(told, `seed ${seed}`).not.toContain('more on the intake’s page')
        counted += nowhere.length
      }
    }
    expect(counted).toBeGreaterThan(0)
  })
})

test('somebody of whom little is told keeps every word', () => {
  const all = people.map(({ answers, on }) => of(answers, on).summary)
  for (const summary of all.filter((one) => sheetLines(one) <= 72)) expect(summary.isTight).toBe(false)
  expect(all.filter(({ isTight }) => isTight).length).toBeLessThan(all.length / 5)
})
