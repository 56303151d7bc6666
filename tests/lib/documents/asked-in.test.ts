import { describe, expect, it } from 'vitest'
import { askedInShort, askedInWords, askedSections } from '@/lib/documents/asked-in'
import { markedSections } from '@/lib/documents/marked-answers'
import { readDraft } from '@/lib/intake/draft'

const draft = readDraft(
  {
    reason: { mainReason: 'both', inOwnWords: 'Me duele todo, como wickerquartz.' },
    'phq-9': { q1: '3', q9: 'declined' },
    'pain-impact': { pegAverage: '7' },
    'self-harm': { wishDead: 'no' },
    'brain-health': { seizure: 'unsure' },
  },
  '2026-11-22',
)
const sections = markedSections({ sent: draft, judged: draft, marks: [] }, true)
const inSpanish = askedSections(sections, draft, 'es')
const rowAt = (key: string) => inSpanish.flatMap(({ rows }) => rows).find((row) => row.key === key)
const wordingOf = (step: string) => inSpanish.find((section) => section.step === step)?.wording

describe('a form that was asked in Spanish', () => {
  it('shows each question as it was asked, beside the English', () => {
    expect(rowAt('phq-9.q1')).toMatchObject({
      question: 'Little interest or pleasure in doing things',
      text: 'Nearly every day (3)',
      asked: { language: 'es', question: 'Poco interés o placer en hacer cosas', answer: 'Casi todos los días' },
    })
    for (const { asked, question } of inSpanish.flatMap(({ rows }) => rows)) expect(asked?.question, question).not.toBe(question)
  })

  it('shows the words that were chosen, also for what is not known or not said', () => {
    expect(rowAt('brain-health.seizure')?.asked?.answer).toBe('No lo sé')
    expect(rowAt('phq-9.q9')?.asked?.answer).toBe('Prefiero no decirlo')
    expect(rowAt('self-harm.wishDead')?.asked?.answer).toBe('No')
  })

  it('leaves the person’s own words as they were written, once', () => {
    expect(rowAt('reason.inOwnWords')).toMatchObject({ text: 'Me duele todo, como wickerquartz.' })
    expect(rowAt('reason.inOwnWords')?.asked).not.toHaveProperty('answer')
  })

  it('says which words are official and which are not validated', () => {
    expect(wordingOf('phq-9')).toBe('Asked in Spanish, in the words of the official form.')
    expect(wordingOf('pain-impact')).toMatch(/^Translation not validated/)
    expect(wordingOf('self-harm')).toMatch(/^Translation not validated/)
    expect(wordingOf('reason')).toBeUndefined()
    expect(askedInWords('es')).toBe(
      'Asked in Spanish. PHQ-9, GAD-7: the official text; PEG, C-SSRS screener: translation not validated. Everything else: a working translation.',
    )
    expect(askedInShort('es')).toBe('asked in Spanish (PEG and C-SSRS screener: translation not validated)')
  })

  it('tells nothing that the reader’s role leaves out', () => {
    const forCoordinators = askedSections(markedSections({ sent: draft, judged: draft, marks: [] }, false), draft, 'es')
    const told = JSON.stringify(forCoordinators)
    expect(told).not.toContain('Poco interés')
    expect(told).not.toContain('wickerquartz')
  })
})

it('a form that was asked in English is as it was', () => {
  expect(askedSections(sections, draft, 'en')).toBe(sections)
  expect([askedInWords('en'), askedInShort('en')]).toEqual([undefined, undefined])
})
