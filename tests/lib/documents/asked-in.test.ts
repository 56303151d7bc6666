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
const all = { form: 'es', steps: undefined }
const inSpanish = askedSections(sections, draft, all)
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
    expect(askedInWords(inSpanish)).toBe(
      'Asked in Spanish. PHQ-9, GAD-7: the official text; PEG, C-SSRS screener: translation not validated. Everything else: a working translation.',
    )
    expect(askedInShort(inSpanish)).toBe('asked in Spanish (PEG and C-SSRS screener: translation not validated)')
  })

  it('tells nothing that the reader’s role leaves out', () => {
    const forCoordinators = askedSections(markedSections({ sent: draft, judged: draft, marks: [] }, false), draft, all)
    const told = JSON.stringify(forCoordinators)
    expect(told).not.toContain('Poco interés')
    expect(told).not.toContain('wickerquartz')
    // That the self-harm questions were asked in a translation is no answer.
    expect(askedInShort(forCoordinators)).toBe('asked in Spanish (PEG and C-SSRS screener: translation not validated)')
  })
})

it('a form that was asked in English is as it was', () => {
  const inEnglish = askedSections(sections, draft, { form: 'en', steps: undefined })
  expect(inEnglish).toEqual(sections.map((section) => ({ ...section, language: 'en' })))
  expect([askedInWords(inEnglish), askedInShort(inEnglish)]).toEqual([undefined, undefined])
  expect(askedSections(sections, draft, { form: 'xx', steps: undefined }), 'pages of a language that is not offered are drawn in English').toEqual(inEnglish)
})

describe('a form that was asked in two languages', () => {
  /** The page read last was in the other language: it decides nothing. */
  const mixed = (spanish: readonly string[], form = 'en', asked: readonly string[] = sections.map(({ step }) => step)) =>
    askedSections(sections, draft, { form, steps: Object.fromEntries(asked.map((step) => [step, spanish.includes(step) ? 'es' : 'en'])) })
  const questionsIn = (shown: ReturnType<typeof mixed>) => shown.filter(({ rows }) => rows.some(({ asked }) => asked?.language === 'es')).map(({ step }) => step)
  const NOT_VALIDATED = ['pain-impact', 'self-harm']

  it('shows each step as it was asked', () => {
    const shown = mixed(['phq-9', 'self-harm'])
    expect(questionsIn(shown)).toEqual(sections.map(({ step }) => step).filter((step) => ['phq-9', 'self-harm'].includes(step)))
    expect(shown.find(({ step }) => step === 'self-harm')).toMatchObject({ language: 'es', wording: expect.stringMatching(/^Translation not validated/) })
    expect(shown.find(({ step }) => step === 'pain-impact')).not.toHaveProperty('wording')
  })

  it('filled in in Spanish and sent from an English page, is all Spanish', () => {
    const shown = mixed(
      sections.map(({ step }) => step),
      'en',
    )
    expect(shown).toEqual(inSpanish)
    expect(askedInShort(shown)).toBe('asked in Spanish (PEG and C-SSRS screener: translation not validated)')
  })

  it('filled in in English and sent from a Spanish page, is all English', () => {
    expect(questionsIn(mixed([], 'es'))).toEqual([])
    expect(askedInShort(mixed([], 'es'))).toBeUndefined()
  })

  it('names the questionnaires that were asked in a translation, and no others', () => {
    expect(askedInShort(mixed(NOT_VALIDATED))).toBe('asked partly in Spanish (PEG and C-SSRS screener: translation not validated)')
    expect(askedInShort(mixed(['self-harm']))).toBe('asked partly in Spanish (C-SSRS screener: translation not validated)')
    expect(askedInShort(mixed(['reason', 'phq-9']))).toBe('asked partly in Spanish')
    expect(askedInWords(mixed(['pain-impact', 'phq-9', 'reason']))).toBe(
      'Asked partly in Spanish: where the Spanish stands below the question. PHQ-9: the official text; PEG: translation not validated. Everything else in Spanish: a working translation.',
    )
    expect(askedInWords(mixed(['reason']))).toBe('Asked partly in Spanish: where the Spanish stands below the question. All of it in Spanish: a working translation.')
  })

  it('says nothing of a step that nobody answered', () => {
    const answered = sections.map(({ step }) => step).filter((step) => !NOT_VALIDATED.includes(step))
    const shown = mixed(answered, 'es', answered)
    expect(shown.find(({ step }) => step === 'self-harm')).not.toHaveProperty('wording')
    expect(askedInShort(shown)).toBe('asked in Spanish')
  })
})
