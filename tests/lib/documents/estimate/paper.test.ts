import { describe, expect, it } from 'vitest'
import { dollars } from '@/lib/cost/dollars'
import { PHASE_SHAPES } from '@/lib/cost/phases'
import { SEPARATELY } from '@/lib/documents/estimate/content'
import type { EstimateInputs } from '@/lib/documents/estimate/inputs'
import { estimatePaper } from '@/lib/documents/estimate/paper'
import * as phrases from '@/lib/documents/estimate/phrases'
import * as rights from '@/lib/documents/estimate/rights'
import * as voluntary from '@/lib/documents/estimate/voluntary'
import { PROGRAMS, type Program } from '@/lib/documents/estimate/who-pays'
import { spacingInWords, visitsInWords, weeksInWords } from '@/lib/documents/estimate/words'
import type { PaperLanguage } from '@/lib/documents/papers/paper'
import { clinic, complete, course, inputs, oneVisit, prices, range, readingOf } from '@/tests/support/invented-estimate'

const paperOf = (language: PaperLanguage, changed: Partial<EstimateInputs> = {}) => estimatePaper(complete(changed), language)
const allText = (language: PaperLanguage, changed: Partial<EstimateInputs> = {}) => readingOf(paperOf(language, changed)).join('\n')

/** Every element that 45 CFR 149.610(c) asks for, and the words that carry it in each language. */
const ELEMENTS: readonly (readonly [element: string, en: RegExp, es: RegExp, changed?: Partial<EstimateInputs>])[] = [
  ['(c)(1)(i) patient’s name', /Patient\nŁukasz Nuñez Đặng/, /Paciente\nŁukasz Nuñez Đặng/],
  ['(c)(1)(i) date of birth', /Date of birth\nMar 9, 1971/, /Fecha de nacimiento\n9 mar 1971/],
  ['(c)(1)(ii) primary service in clear words', /TMS gives short magnetic pulses/, /La TMS da pulsos magnéticos cortos/],
  ['(c)(1)(ii) day it is scheduled', /First visit\nDec 7, 2026/, /Primera visita\n7 dic 2026/, { firstVisitOn: '2026-12-07' }],
  ['(c)(1)(ii) no day yet', /First visit\nno date yet/, /Primera visita\ntodavía sin fecha/],
  ['(c)(1)(iii) itemized by provider', /Services of Palmetto Example Associates, P\.A\./, /Servicios de Palmetto Example Associates, P\.A\./],
  ['(c)(1)(iv) service codes and charges', /90868\n9\n\$280\.50\n\$2,524\.50/, /90868\n9\n\$280\.50\n\$2,524\.50/],
  ['(c)(1)(iv) expected total', /Expected total\n15\n\$4,377\.00/, /Total esperado\n15\n\$4,377\.00/],
  ['(c)(1)(iv) diagnosis codes', /M79\.7\nFibromyalgia/, /M79\.7\nFibromyalgia/, { diagnoses: [{ code: 'M79.7', words: 'Fibromyalgia' }] }],
  [
    '(c)(1)(iv) no diagnosis code yet',
    /No diagnosis code is assigned yet\. A clinician assigns it/,
    /Todavía no se ha asignado un código de diagnóstico\. Lo asigna un profesional/,
  ],
  ['(c)(1)(v) legal name', /legal name\nPalmetto Example Associates/, /nombre legal\nPalmetto Example Associates/],
  ['(c)(1)(v) NPI', /\(NPI\)\n1234567893/, /\(NPI\)\n1234567893/],
  ['(c)(1)(v) TIN', /\(TIN\)\n59-1234567/, /\(TIN\)\n59-1234567/],
  ['(c)(1)(v) location', /Where the visits take place\n200 Invented Avenue/, /Dónde son las visitas\n200 Invented Avenue/],
  ['(c)(1)(v) state', /State\nFlorida/, /Estado\nFlorida/],
  ['(c)(1)(vi) items scheduled separately', /\nThe consultation and evaluation before TMS\n/, /\nLa consulta y la evaluación antes de la TMS\n/],
  [
    '(c)(1)(vi) separate estimates on scheduling or request',
    /You get a separate Good Faith Estimate for it when you schedule it or ask/,
    /Recibirá un estimado de buena fe aparte cuando la programe o cuando lo pida/,
  ],
  [
    '(c)(1)(vi) their codes and charges come then',
    /Those estimates then show the diagnosis and service codes, the charges/,
    /Esos estimados mostrarán los códigos de diagnóstico y de servicio, los cargos/,
  ],
  ['(c)(1)(vi) how to obtain them', /To ask for one, call \(305\) 555-0142/, /Para pedir uno, llame al \(305\) 555-0142/],
  [
    '(c)(1)(vii) additional items may be recommended',
    /may recommend other services that have to be scheduled or requested separately/,
    /podemos recomendarle otros servicios que se deben programar o pedir por separado/,
  ],
  ['(c)(1)(viii) only an estimate, may differ', /only an estimate\..*may be different/, /solo un estimado\..*pueden ser diferentes/],
  [
    '(c)(1)(ix) right to dispute from $400',
    /at least \$400 more than the expected charges.*right to dispute/,
    /por lo menos \$400 más que los cargos esperados.*derecho a disputar/,
  ],
  ['(c)(1)(ix) where to find how', /www\.cms\.gov\/nosurprises or 1-800-985-3059/, /www\.cms\.gov\/nosurprises o 1-800-985-3059/],
  ['(c)(1)(ix) no effect on quality of care', /does not affect the quality of the care/, /no afecta la calidad de la atención/],
  ['149.620 within 120 days, 25 dollars', /within 120 calendar days.*It costs \$25/, /dentro de los 120 días calendario.*Cuesta \$25/],
  ['(c)(1)(x) not a contract, no obligation', /not a contract\. You do not have to get these services/, /No es un contrato\. Usted no está obligado/],
  ['(b)(1) total number and time frame', /In all 15 visits over about 22 weeks \(2 to 22\)/, /En total 15 visitas durante alrededor de 22 semanas \(de 2 a 22\)/],
  ['(b)(1) frequency', /\n5 a week\n/, /\n5 por semana\n/],
  ['(b)(1) twelve months at most', /from Nov 22, 2026 to Nov 21, 2027, 12 months at most/, /del 22 nov 2026 al 21 nov 2027, 12 meses como máximo/],
  [
    '(b)(1) what changed',
    /takes the place of version 1 of Nov 22, 2026/,
    /reemplaza la versión 1 del 22 nov 2026/,
    { version: 2, on: '2026-12-01', replaces: complete() },
  ],
  ['version and day', /Version 1, made on Nov 22, 2026/, /Versión 1, del 22 nov 2026/],
  ['the list of prices', /list that holds since Jan 1, 2026/, /lista vigente desde el 1 ene 2026/],
]

describe('every element the law asks for', () => {
  it.each(ELEMENTS.map(([element, ...rest]) => ({ element, rest })))('$element', ({ rest: [en, es, changed] }) => {
    expect(allText('en', changed)).toMatch(en)
    expect(allText('es', changed)).toMatch(es)
  })

  it('has the disclaimers on separate care right above their list', () => {
    const { blocks } = paperOf('en')
    const list = blocks.findIndex((block) => block.kind === 'list' && block.items.some((item) => item.includes('consultation')))
    expect(blocks.slice(list - 2, list).map((block) => block.kind === 'text' && block.text.slice(0, 28))).toEqual([
      'You may also need the care l',
      'Those estimates then show th',
    ])
  })
})

describe('the paper', () => {
  it('begins with what it comes to and what for, ends with rights', () => {
    const { blocks } = paperOf('en')
    expect(blocks[0]).toEqual({ kind: 'heading', level: 2, text: 'Expected total: $4,377.00' })
    expect(blocks[1]).toMatchObject({ text: 'That is what we expect 15 visits of transcranial magnetic stimulation (TMS) for long-lasting pain to cost.' })
    expect(blocks.at(-1)).toMatchObject({ kind: 'notice', heading: expect.stringContaining('$400') })
  })

  it('says how low and high come about', () => {
    const text = allText('en')
    expect(text).toContain('between $2,974.50 and $5,618.50')
    expect(text).toMatch(/All visits\n10\n15\n19\nCharge\n\$2,974\.50\n\$4,377\.00\n\$5,618\.50/)
  })

  it('lists a line that is only there in case among the planned visits, not among the charges', () => {
    const tables = paperOf('en').blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    expect(tables.map(({ rows }) => rows.length)).toEqual([3, 4])
    expect(tables[1]?.rows.at(-1)).toEqual(['Finding the strength again, with treatment', 'one visit, only if needed', '0', '0', '1'])
  })

  it('of one visit has no range and no plural', () => {
    const paper = paperOf('en', { plan: oneVisit })
    const text = readingOf(paper).join('\n')
    expect(text).toContain('we expect 1 visit of')
    expect(text).toContain('In all 1 visit.')
    expect(text).not.toMatch(/between|Fewest|1 visits/)
    expect(readingOf(paperOf('es', { plan: oneVisit })).join('\n')).toContain('En total 1 visita.')
    expect(paper.blocks.flatMap((block) => (block.kind === 'table' ? [block.columns.length] : []))).toEqual([5, 3])
  })

  it('sums what the rows say', () => {
    const [charges] = paperOf('en').blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    const cents = (text = '') => Number(text.replace(/[$,.]/g, ''))
    expect(charges?.rows.reduce((sum, row) => sum + cents(row[4]), 0)).toBe(cents(charges?.foot?.[0]?.[4]))
    expect(charges?.rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(Number(charges?.foot?.[0]?.[2]))
  })

  it('says in a demonstration that everything is invented, before anything else', () => {
    const paper = paperOf('es', { clinic: { ...clinic, demo: true } })
    expect(paper.blocks[0]).toMatchObject({ kind: 'notice', heading: 'Demostración' })
    expect(allText('en')).not.toContain('invented.')
  })

  it('names the patient only inside: not in its title, subtitle or foot', () => {
    for (const language of ['en', 'es'] as const) {
      const { title, subtitle, footer } = paperOf(language)
      expect([title, subtitle, footer].join(' ')).not.toMatch(/Łukasz|Nuñez|Đặng|1971/)
    }
  })

  it('holds a very long name whole', () => {
    const name = `${'Wolfeschlegelsteinhausen'.repeat(6)} de la Santísima Trinidad`
    expect(allText('en', { patient: { ...inputs.patient, name } })).toContain(name)
  })

  it('keeps pain and depression apart', () => {
    expect(allText('en')).toContain('for the treatment of pain, not of depression')
    expect(allText('en')).toContain('off-label use')
    const depression = allText('en', { plan: course('depression') })
    expect(depression).toContain('for the treatment of depression, not of pain')
    expect(depression).not.toContain('off-label')
    expect(depression).toContain('$300.00')
  })

  it('says that a visit is not charged in words', () => {
    const free = { ...prices, items: prices.items.map((item) => (item.code === '90867' ? { ...item, cents: 0, noCharge: true as const } : item)) }
    expect(allText('en', { prices: free })).toMatch(/90867\n1\nno charge\n\$0\.00/)
    expect(allText('es', { prices: free })).toMatch(/90867\n1\nsin cargo\n\$0\.00/)
  })

  it.each(['en', 'es'] as const)('with a claim wanted first says so in %s, and whose the right to dispute is', (language) => {
    const text = allText(language, { claimFirst: true })
    expect(text).toContain(voluntary.CLAIM_FIRST.pays[language])
    expect(text).toContain(voluntary.CLAIM_FIRST.dispute[language])
    expect(text).not.toContain(phrases.HEAD.selfPay[language])
    expect(text).toContain('$400')
  })

  it('never calls anything covered, approved or free of charge', () => {
    for (const route of ['depression', 'pain', 'anxiety'] as const) {
      expect(allText('en', { plan: course(route) })).not.toMatch(/\bcover|\bapprov|\bfree\b|\bqualif|\bband\b/i)
      expect(allText('es', { plan: course(route) })).not.toMatch(/\bcubiert|\baprobad|\bgratis|\bcalific/i)
    }
  })

  it.each(['en', 'es'] as const)('leaves no place unfilled and no line empty in %s', (language) => {
    const changed = { firstVisitOn: '2026-12-07', providerName: 'Dr. Ana Ejemplo', replaces: complete(), version: 2, separately: SEPARATELY }
    for (const text of readingOf(paperOf(language, changed))) expect(text).not.toMatch(/[{}]|undefined|NaN|^\s|\s$/)
  })

  it('says that no separate care is expected rather than showing an empty list', () => {
    expect(allText('en', { separately: [] })).toContain('We expect none today.')
    expect(paperOf('en', { separately: [] }).blocks.some((block) => block.kind === 'list' && block.items.length === 0)).toBe(false)
  })

  it('has the same parts in both languages', () => {
    const shape = (language: PaperLanguage) =>
      paperOf(language).blocks.map((block) => (block.kind === 'table' ? [block.kind, block.rows.length, block.columns.length] : block.kind))
    expect(shape('es')).toEqual(shape('en'))
  })
})

describe.each(Object.keys(PROGRAMS) as Program[])('a voluntary estimate for somebody in %s', (program) => {
  it.each((['en', 'es'] as const).flatMap((language) => (['depression', 'pain', 'anxiety'] as const).map((route) => [language, route] as const)))(
    '%s, %s',
    (language, route) => {
      const paper = paperOf(language, { program, plan: course(route) })
      const text = readingOf(paper).join('\n')
      expect(paper.title).toBe(voluntary.VOLUNTARY.title[language])
      expect(paper.blocks[0]).toEqual({
        kind: 'notice',
        heading: voluntary.VOLUNTARY.heading[language],
        paragraphs: [voluntary.VOLUNTARY.is[language], voluntary.comesFirst(program, route)[language]],
      })
      expect(text).not.toContain(phrases.HEAD.selfPay[language])
      expect(text).not.toMatch(/You would pay|pay this yourself|lo pagaría|\$400|\$25|120|nosurprises|985-3059|right to dispute|derecho a disputar/)
      expect(text).toContain(voluntary.VOLUNTARY.noDispute[language])
      expect(text.match(/Good Faith|buena fe/g), 'only to say that it is none').toHaveLength(1)
      expect(`${paper.subtitle} ${paper.footer}`).not.toMatch(/Good Faith|buena fe/)
      for (const one of readingOf(paper)) expect(one).not.toMatch(/[{}]|undefined|NaN|^\s|\s$/)
      expect(text).not.toMatch(/\bcover|\bapprov|\bfree\b|\bcubiert|\baprobad|\bgratis/i)
      expect(text).toContain(dollars(complete({ program, plan: course(route) }).total.expected))
    },
  )
})

/** Every pair of texts that the estimate has. */
function pairsIn(value: unknown): readonly phrases.Phrase[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'es' in value) return [value as phrases.Phrase]
  return Object.values(value).flatMap(pairsIn)
}

describe('the two languages', () => {
  const pairs = [...pairsIn({ ...phrases }), ...pairsIn({ ...rights }), ...pairsIn(voluntary.VOLUNTARY), ...pairsIn(voluntary.CLAIM_FIRST)]
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()
  it('have the same places to fill, and differ in words', () => {
    expect(pairs.length).toBeGreaterThan(90)
    for (const { en, es } of pairs) {
      expect(places(es), en).toEqual(places(en))
      if (/[a-z]{4}/.test(en.replace(/\{\w+\}/g, ''))) expect(es).not.toBe(en)
    }
  })

  it('know the rhythm of every part of a course', () => {
    for (const { spacing } of Object.values(PHASE_SHAPES))
      expect(
        phrases.SPACINGS.map(({ en }) => en),
        'Translate it in lib/documents/estimate/phrases.ts.',
      ).toContain(spacing)
  })

  it('never show an English rhythm in Spanish', () => {
    const unknown = { spacing: 'every full moon', sessions: range(3), weeks: range(12) }
    expect(spacingInWords(unknown, 'en')).toBe('every full moon')
    expect(spacingInWords(unknown, 'es')).toBe('3 visitas, alrededor de 12 semanas')
  })

  it('count one and many', () => {
    expect([visitsInWords(1, 'en'), visitsInWords(2, 'en'), visitsInWords(1, 'es'), visitsInWords(0, 'es')]).toEqual(['1 visit', '2 visits', '1 visita', '0 visitas'])
    expect([range(0), range(1), range(6), range(2, 4, 6)].map((weeks) => weeksInWords(weeks, 'en'))).toEqual([
      'less than a week',
      'about 1 week',
      'about 6 weeks',
      'about 4 weeks (2 to 6)',
    ])
  })
})
