import { describe, expect, it } from 'vitest'
import { optionsIn } from '@/lib/knowledge/lists'
import { steps } from '@/lib/steps'
import { textsForPatients } from '@/scripts/translations/report'
import { ENOUGH_WORDS, gradeOf, wordsIn } from './support/reading-level'

const HIGHEST = 7

/** Names that a person is asked for, and terms that a law prescribes: each counts as one short word. There is no plainer one. */
const TERMS: Readonly<Record<string, readonly string[]>> = {
  'names of illnesses, devices, treatments and instruments, as they stand in papers and on cards': [
    'multiple sclerosis',
    'Parkinson’s disease',
    'dementia',
    'infection',
    'schizophrenia',
    'epilepsy',
    'pacemaker',
    'defibrillator',
    'physical therapy',
    'ketamine',
    'transcranial magnetic stimulation',
  ],
  'grounds and cases that the civil rights and privacy laws name (45 CFR 92.10, 45 CFR 164.520, 42 CFR 2.22)': [
    'race, color, national origin',
    'disability',
    'disabilities',
    'civil rights',
    'civil, criminal, administrative or legislative',
    'nondiscrimination',
    'qualified',
    'interpreters',
  ],
}

/** Whole texts whose words are not ours to choose. */
const NOT_OURS: readonly { readonly why: string; readonly is: (text: string, place: string) => boolean }[] = [
  { why: 'instruments in their published words, with their credit', is: (_, place) => ['phq-9', 'gad-7', 'pain-impact'].some((id) => place.endsWith(`the step ${id}`)) },
  { why: 'the C-SSRS screener’s question on behavior', is: (text) => text === steps.find(({ id }) => id === 'self-harm')?.fields.behaviour?.label },
  { why: 'the heading of a privacy notice that 45 CFR 164.520(b)(1)(i) prescribes', is: (text) => text.startsWith('THIS NOTICE DESCRIBES HOW MEDICAL INFORMATION') },
  { why: 'names of pain conditions and treatments, and what else they are called', is: (text) => namesOfLists.has(text) },
  { why: 'the months', is: (text) => /^(January|February|March|April|May|June|July|August|September|October|November|December)$/.test(text) },
]
const namesOfLists: ReadonlySet<string> = new Set(
  (['conditions', 'treatments', 'medicines'] as const).flatMap((list) => optionsIn(list).flatMap(({ label, hint }) => (hint ? [label, hint] : [label]))),
)

const terms = Object.values(TERMS).flat()
const withoutTerms = (text: string) => terms.reduce((words, term) => words.replaceAll(new RegExp(term, 'gi'), 'name'), text)

const ours = [...textsForPatients()].filter(([text, place]) => /\p{L}{2}/u.test(text) && !NOT_OURS.some(({ is }) => is(text, place)))
const graded = (texts: readonly string[], place: string) => ({ grade: gradeOf(texts.map(withoutTerms)), place, text: texts.join(' | ') })
const long = ours.filter(([text]) => wordsIn(text) >= ENOUGH_WORDS).map(([text, place]) => graded([text], place))

/** Labels are too short for the formula: those of a step or a file are graded together, as the page they make up. */
const together = new Map<string, string[]>()
for (const [text, place] of ours.filter(([text]) => wordsIn(text) < ENOUGH_WORDS)) {
  const page = place.replace(/:\d+$/, '')
  together.set(page, [...(together.get(page) ?? []), text])
}
const short = [...together].filter(([, texts]) => wordsIn(texts.join('. ')) >= ENOUGH_WORDS).map(([place, texts]) => graded(texts, place))

const tooHard = (all: typeof long) => all.filter(({ grade }) => grade > HIGHEST).map(({ grade, place, text }) => `${grade.toFixed(1)} ${place}: ${text}`)

describe('Every English text for patients', () => {
  it('is found', () => {
    expect(long.length).toBeGreaterThan(300)
    expect(short.length).toBeGreaterThan(30)
    for (const place of ['the step health-now', 'the notice privacy-practices', 'lib/server/mail/', 'lib/documents/patient-costs/', 'components/form/', 'app/(patient)/'])
      expect(
        long.some((one) => one.place.startsWith(place)),
        place,
      ).toBe(true)
  })

  it(`takes at most ${HIGHEST} years of school to read`, () => expect(tooHard(long)).toEqual([]))

  it(`takes at most ${HIGHEST} years where labels stand together`, () => expect(tooHard(short)).toEqual([]))

  it('needs every term that is let off', () => {
    const everything = ours.map(([text]) => text.toLowerCase()).join('\n')
    expect(terms.filter((term) => !everything.includes(term.toLowerCase()))).toEqual([])
  })

  it('is graded by a formula that tells hard words from plain ones', () => {
    expect(gradeOf(['We will call you soon. You can ask us any time.'])).toBeLessThan(3)
    expect(gradeOf(['Administration of transcranial stimulation necessitates comprehensive psychiatric evaluation beforehand.'])).toBeGreaterThan(15)
  })
})
