import { describe, expect, test } from 'vitest'
import { assess } from '@/lib/assess'
import { factLinks } from '@/lib/documents/fact-links'
import { markedSections } from '@/lib/documents/marked-answers'
import { summaryOf } from '@/lib/documents/summary'
import { readDraft } from '@/lib/intake/draft'
import type { Typed } from '@/lib/intake/typed'
import { bodyRegions } from '@/lib/steps/body-regions'
import { people } from '@/prisma/people'

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

test('a great deal of everything is told shorter, and says how much more there is', () => {
  const person = people.find(({ id }) => id === 'gloria-tennant')
  const answers = structuredClone(person?.answers) as Record<string, Record<string, unknown>>
  const row = (medicine: string) => ({ medicine, givenFor: 'mood', now: 'yes', nowMg: 10, doseMg: 10, weeks: 3, result: 'none', thisEpisode: 'yes' })
  answers.medicines = {
    list: [
      'duloxetine',
      'venlafaxine',
      'sertraline',
      'nortriptyline',
      'escitalopram',
      'mirtazapine',
      'bupropion',
      'lithium',
      'quetiapine',
      'lamotrigine',
      'fluoxetine',
      'paroxetine',
      'citalopram',
      'desvenlafaxine',
    ].map(row),
  }
  answers.reason = { ...answers.reason, inOwnWords: 'It has taken a great deal from me, day and night. '.repeat(39) }
  answers['health-now'] = {
    ...answers['health-now'],
    history: 'I had a stroke in 2019. I have a pacemaker. I have epilepsy. I have a cochlear implant. I have a brain tumor.',
  }
  const { summary } = of(answers, person?.on ?? '')
  expect(summary.isTight).toBe(true)
  expect(summary.reason.isCut).toBe(true)
  expect(summary.reason.words.length).toBeLessThan(250)
  expect(summary.treatments.table.shown.length + summary.treatments.table.more).toBeGreaterThan(14)
  // What fits one sheet at the smaller size; looked at on paper.
  expect(JSON.stringify(summary).length).toBeLessThan(9_000)
})
