import { describe, expect, it } from 'vitest'
import type { RouteId } from '@/lib/assess/assessment'
import { type CourseRoute, PHASES } from '@/lib/cost/course'
import { defaultCourse } from '@/lib/cost/default-courses'
import { abnPapers } from '@/lib/documents/medicare/abn'
import type { AbnInputs } from '@/lib/documents/medicare/abn-inputs'
import { type DeterminationInputs, type DeterminationPapers, determinationPapers } from '@/lib/documents/medicare/determination'
import type { Paper } from '@/lib/documents/papers/paper'
import { parseCase } from '@/lib/intake/parse'
import type { Case } from '@/lib/rules/fact'
import { people } from '@/prisma/people'
import { inputsFor, marthaInsured, ofKind, palmHollow, wordsOf } from './authorization/request'

const COVERAGES = ['medicare', 'medicare-advantage', 'medicaid', 'tricare', 'va', 'commercial', 'none', undefined] as const
const ROUTES: readonly RouteId[] = ['depression', 'pain', 'anxiety', 'migraine-device']
const courseOf = (route: RouteId): CourseRoute => (route === 'migraine-device' ? 'pain' : route)

const abn = (changes: Partial<AbnInputs> = {}): AbnInputs => ({
  version: 1,
  on: '2026-11-22',
  route: 'pain',
  coverage: 'medicare',
  patient: { name: 'Walter Quill' },
  clinic: palmHollow,
  plan: defaultCourse('pain'),
  total: { low: 250_000, expected: 375_000, high: 480_050 },
  pricesFrom: '2026-10-01',
  language: 'en',
  ...changes,
})

const papersOf = (changes: Partial<AbnInputs> = {}) => {
  const papers = abnPapers(abn(changes))
  expect(papers).not.toHaveProperty('refused')
  return papers as Exclude<typeof papers, { readonly refused: string }>
}

describe('Medicare’s notice', () => {
  it.each(COVERAGES.flatMap((coverage) => ROUTES.map((route) => [coverage, route] as const)))('%s, %s', (coverage, route) => {
    const papers = abnPapers(abn({ coverage, route, plan: defaultCourse(courseOf(route)) }))
    const isRight = coverage === 'medicare' && (route === 'pain' || route === 'anxiety')
    expect('refused' in papers).toBe(!isRight)
    if ('refused' in papers) expect(`${papers.refused} ${papers.insteadWords}`).toMatch(/^\S.*\. \S.*\.$/)
  })

  it('never for Medicare Advantage, which is asked for a determination', () =>
    expect(abnPapers(abn({ coverage: 'medicare-advantage' }))).toMatchObject({
      refused: 'Medicare Advantage never uses this notice.',
      insteadWords: expect.stringContaining('determination'),
    }))

  it('not with a course for something else', () => expect(abnPapers(abn({ plan: defaultCourse('depression') }))).toHaveProperty('refused'))

  it('the worksheet says which form, that it is not the form, and that its edition is to be checked', () => {
    const { worksheet } = papersOf()
    const words = wordsOf(worksheet).join('\n')
    expect(words).toContain('CMS-R-131')
    expect(words).toMatch(/This is not the form/)
    expect(words).toMatch(/current edition/)
    expect(words).toMatch(/not verified: modifier GA/)
    expect(worksheet.language).toBe('en')
    expect(ofKind(worksheet, 'signatures')).toHaveLength(1)
  })

  it('holds what goes on the form, and no Medicare number', () => {
    const values = ofKind(papersOf().worksheet, 'facts').flatMap(({ items }) => items.map(({ value }) => value))
    expect(values).toEqual(expect.arrayContaining([palmHollow.legalName, palmHollow.address, palmHollow.phone, 'Walter Quill']))
    expect(values.join('\n')).toContain('$2,500.00 to $4,800.50')
    expect(values.join('\n')).toContain('TMS) for long-lasting pain')
    expect(JSON.stringify(papersOf())).not.toMatch(/\bF\d\d/)
  })

  it.each(['en', 'es'] as const)('gives three options, none chosen, in %s', (language) => {
    const { notice, worksheet } = papersOf({ language })
    for (const paper of [notice, worksheet]) {
      const [choices] = ofKind(paper, 'choices')
      expect(choices?.options).toHaveLength(3)
      expect(JSON.stringify(paper)).not.toMatch(/recommend|we suggest|best option|should choose|recomendamos|mejor opción/i)
    }
    expect(notice.language).toBe(language)
  })

  it('says in plain words why, and never that TMS works', () => {
    const [en, es] = (['en', 'es'] as const).map((language) => wordsOf(papersOf({ language }).notice).join('\n'))
    expect(en).toContain('It does not pay for TMS for pain')
    expect(es).toContain('No paga la TMS para el dolor')
    expect(wordsOf(papersOf({ route: 'anxiety', plan: defaultCourse('anxiety') }).notice).join('\n')).toContain('TMS for anxiety alone')
    expect(`${en}${es}`).not.toMatch(/effective|will help|covered|efica|ayudará/i)
  })

  it('the Spanish page is Spanish throughout', () => {
    const english = wordsOf(papersOf({ language: 'en' }).notice)
    const spanish = wordsOf(papersOf({ language: 'es' }).notice)
    expect(spanish).toHaveLength(english.length)
    const same = spanish.filter((text, at) => text === english[at])
    expect(same.filter((text) => !['', 'text', 'heading', 'facts', 'choices', 'Walter Quill', palmHollow.name].includes(text))).toEqual([])
  })

  it('without prices or a name there are lines to fill in', () => {
    const { total: _total, pricesFrom: _pricesFrom, ...unpriced } = abn({ patient: { name: undefined }, clinic: { ...palmHollow, phone: '' } })
    const papers = abnPapers(unpriced)
    if ('refused' in papers) throw new Error(papers.refused)
    const { notice, worksheet } = papers
    expect(ofKind(worksheet, 'blank').map(({ label }) => label)).toEqual(expect.arrayContaining(['A. Phone', 'B. Patient', 'F. Estimated cost']))
    expect(ofKind(notice, 'blank').map(({ label }) => label)).toEqual(expect.arrayContaining(['Your name', 'Estimated cost']))
    expect(JSON.stringify(notice)).not.toContain('$')
    expect(JSON.stringify([notice, worksheet])).not.toContain('undefined')
  })

  it('counts every planned visit', () => {
    const plan = defaultCourse('pain')
    const most = PHASES.reduce((sum, phase) => sum + (plan.phases.find((one) => one.phase === phase)?.sessions.high ?? 0), 0)
    expect(wordsOf(papersOf().notice).join('\n')).toContain(`–${most} visits`)
  })

  it('an invented clinic says so on both', () => {
    for (const paper of Object.values(papersOf({ clinic: { ...palmHollow, demo: true }, language: 'es' })))
      expect(wordsOf(paper).join()).toMatch(/demonstration|demostración/i)
  })

  it('names nobody in its title and at its foot', () => {
    for (const { title, subtitle = '', footer } of Object.values(papersOf())) expect(`${title} ${subtitle} ${footer}`).not.toContain('Quill')
  })
})

const advantage = (route: RouteId, changes: Parameters<typeof marthaInsured>[1] = {}): DeterminationInputs => ({
  ...inputsFor(marthaInsured('humana', { ...changes, insurance: { coverage: 'medicare-advantage', planName: 'Gold Plus', ...changes.insurance } })),
  route,
  plan: defaultCourse(courseOf(route)),
  urgency: 'standard',
})

const determined = (inputs: DeterminationInputs): DeterminationPapers => {
  const papers = determinationPapers(inputs)
  expect(papers).not.toHaveProperty('refused')
  return papers as DeterminationPapers
}
const allWords = (papers: Readonly<Record<string, Paper>>): string => Object.values(papers).flatMap(wordsOf).join('\n')

describe('A determination of a Medicare Advantage plan', () => {
  it.each(COVERAGES.filter((coverage) => coverage !== 'medicare-advantage'))('not for %s', (coverage) => {
    const from: Case = marthaInsured('florida-blue', { insurance: { coverage, payer: undefined } })
    for (const route of ['depression', 'pain'] as const) {
      expect(determinationPapers({ ...inputsFor(from), route, plan: defaultCourse(route), urgency: 'standard' })).toHaveProperty('refused')
    }
  })

  it('is asked for, and no notice of noncoverage is', () => {
    for (const route of ['depression', 'pain'] as const) {
      const words = allWords(determined(advantage(route)))
      expect(words).toContain('42 CFR 422.566')
      expect(words).toMatch(/ABN\) is never used/)
      expect(words).not.toContain('R-131')
      expect(words).toContain('Gold Plus')
    }
  })

  it('standard: seven calendar days; expedited: 72 hours, and the psychiatrist says why', () => {
    const { request: standard } = determined(advantage('pain'))
    expect(wordsOf(standard).join('\n')).toContain('7 calendar days')
    expect(ofKind(standard, 'blank').some(({ label }) => /waiting could/.test(label))).toBe(false)
    const { request: expedited } = determined({ ...advantage('pain'), urgency: 'expedited' })
    expect(wordsOf(expedited).join('\n')).toContain('72 hours')
    expect(ofKind(expedited, 'blank').some(({ label }) => /waiting could/.test(label))).toBe(true)
  })

  it('for pain it is about pain: off-label, its own codes, and nothing of the mood', () => {
    const words = allWords(determined(advantage('pain')))
    expect(words).toContain('off-label')
    expect(words).toContain('M79.7')
    expect(words).not.toMatch(/\bF\d\d|PHQ-9|sertraline|duloxetine|psychotherapy/i)
    expect(words).toMatch(/physical therapy/i)
  })

  it('for depression it is about depression: the recorded list with its evidence, and no pain code', () => {
    const { request, worksheet } = determined(advantage('depression'))
    const staffs = wordsOf(worksheet).join('\n')
    expect(staffs).toContain('The payer’s list, with the evidence for each line')
    expect(staffs).toContain('F33.-')
    expect(worksheet.blocks[0]).toMatchObject({ text: 'What is missing, and who can supply it' })
    const plans = wordsOf(request).join('\n')
    expect(plans).toContain('The plan’s criteria, with the patient’s answers')
    expect(plans).not.toMatch(/What is missing|F3\d/)
    expect(staffs + plans).not.toMatch(/M79|G90|off-label/)
  })

  it('not with the course of another use, nor for a route that is not there', () => {
    expect(determinationPapers({ ...advantage('pain'), plan: defaultCourse('depression') })).toHaveProperty('refused')
    expect(determinationPapers(advantage('anxiety'))).toHaveProperty('refused')
    expect(determinationPapers(advantage('migraine-device'))).toHaveProperty('refused')
  })

  it('not while a stop comes first', () => {
    const paper = determinationPapers(advantage('pain', { implants: { aneurysmClip: 'yes' } }))
    expect(paper).toMatchObject({ refused: expect.stringMatching(/safety stop|work-up|comes first/) })
  })

  it('what nobody told is a line to fill in', () => {
    const { request: paper } = determined(
      advantage('pain', { 'about-you': { fullName: undefined }, insurance: { planName: undefined, memberId: undefined }, 'pain-diagnosis': { since: undefined } }),
    )
    expect(ofKind(paper, 'blank').map(({ label }) => label)).toEqual(expect.arrayContaining(['Member', 'Plan', 'Member ID', 'Since when']))
    expect(JSON.stringify(paper)).not.toContain('undefined')
  })

  it.each(people.map(({ id, on, answers }) => [id, parseCase({ on, answers }).case] as const))('%s: a paper or a refusal, never an error', (_, from) => {
    for (const route of ROUTES) {
      for (const urgency of ['standard', 'expedited'] as const) {
        const paper = determinationPapers({ ...inputsFor(from), route, plan: defaultCourse(courseOf(route)), urgency })
        if ('refused' in paper) expect(`${paper.refused} ${paper.insteadWords}`).toMatch(/\.$/)
        else {
          const words = allWords(paper)
          if (route === 'pain') expect(words).not.toMatch(/\bF\d\d/)
          expect(words).not.toMatch(/nearly every day|more than half the days|undefined/i)
        }
      }
    }
  })
})
