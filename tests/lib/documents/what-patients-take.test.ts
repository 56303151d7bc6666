import { expect, test } from 'vitest'
import { patientEvidence } from '@/lib/documents/patient-evidence'
import { questionsToBring, questionTexts } from '@/lib/documents/questions-to-bring'
import { readDraft } from '@/lib/intake/draft'
import type { Typed } from '@/lib/intake/typed'
import { sources } from '@/lib/knowledge/sources'
import { odalysBrindlemere } from '@/tests/support/invented'

const questions = (changed: Typed) => questionsToBring(readDraft({ ...odalysBrindlemere, ...changed }, '2026-11-22').case)

test('questions follow what somebody came for and how they come', () => {
  expect(questions({ reason: { mainReason: 'pain' } })).not.toContain('What would TMS be for in my case: pain, mood or both?')
  expect(questions({ reason: { mainReason: 'both' } })).toContain('What would TMS be for in my case: pain, mood or both?')
  expect(questions({ reason: { mainReason: 'mood', alsoPain: 'no' } })).not.toContain('Has the cause of my pain been looked into far enough?')
  expect(questions({ insurance: { coverage: 'none' } })).toContain('What would I have to pay, and when?')
  expect(questions({ 'other-treatments': { previousTms: 'yes' } }).length).toBeGreaterThanOrEqual(questions({ 'other-treatments': { previousTms: 'no' } }).length)
})

test('the same questions whatever was answered about health, mood or danger: the page tells nothing over a shoulder', () => {
  const usual = questions({})
  expect(questions({ 'phq-9': { ...odalysBrindlemere['phq-9'], q9: 3 } })).toEqual(usual)
  expect(questions({ 'self-harm': { wishDead: 'yes', thoughts: 'yes', behaviour: 'never' } })).toEqual(usual)
  expect(questions({ implants: { ...odalysBrindlemere.implants, pacemaker: 'yes' } })).toEqual(usual)
  expect(questions({ 'daily-life': { drinksPerWeek: 60 } })).toEqual(usual)
})

test('nothing promises, scores or says that somebody qualifies', () => {
  const words = [...questionTexts, ...patientEvidence.flatMap(({ lines }) => lines.map(({ text }) => text))].join('\n')
  expect(words).not.toMatch(/qualif|score|candidate|\bband\b|guarantee|miracle|no side effects|you are eligible/i)
})

test('every sentence on the evidence names a source of the registry, and none rests on what was only recalled', () => {
  for (const { lines } of patientEvidence) {
    for (const { text, sources: named } of lines) {
      expect(named.length, text).toBeGreaterThan(0)
      for (const { title } of named) expect(sources.find((source) => source.title === title)?.standing, title).toMatch(/^(read|excerpt|secondary)$/)
    }
  }
})
