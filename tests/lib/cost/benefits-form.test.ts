import { describe, expect, it } from 'vitest'
import { ALLOWED_CODES, allowedField, readBenefitsForm } from '@/lib/cost/benefits-form'

const TODAY = '2026-11-22'
const DAY = { verifiedOn: '2026-11-20' }
const read = (typed: Readonly<Record<string, string>>) => readBenefitsForm({ ...DAY, ...typed }, TODAY)
const problemsOf = (typed: Readonly<Record<string, string>>) => {
  const said = read(typed)
  return 'problems' in said ? said.problems : {}
}
const benefitsOf = (typed: Readonly<Record<string, string>>) => {
  const said = read(typed)
  return 'benefits' in said ? said.benefits : undefined
}

const SUMS = ['deductible', 'deductibleMet', 'copay', 'outOfPocketMax', 'outOfPocketMet', ...ALLOWED_CODES.map(allowedField)]

describe('A form of verified benefits', () => {
  it('is read into whole cents', () => {
    expect(
      benefitsOf({
        deductible: '$2,000',
        deductibleMet: '512.35',
        coinsurancePercent: '12.5 %',
        copay: '0',
        outOfPocketMax: '7,500.10',
        outOfPocketMet: '.07'.replace('.', '0.'),
        inNetwork: 'yes',
        'allowed-90867': '310',
        'allowed-90868': '201.5',
        'allowed-90869': '',
        secondInsurance: '  Aetna Supplemental ',
        reference: 'Call 4711 with Renée',
      }),
    ).toEqual({
      source: 'verified',
      verifiedOn: '2026-11-20',
      reference: 'Call 4711 with Renée',
      deductibleCents: 200_000,
      deductibleMetCents: 51_235,
      coinsurancePercent: 12.5,
      copayCents: 0,
      outOfPocketMaxCents: 750_010,
      outOfPocketMetCents: 7,
      inNetwork: true,
      allowedCents: { '90867': 31_000, '90868': 20_150 },
      secondInsurance: 'Aetna Supplemental',
    })
  })

  it('knows the codes of a course', () => {
    expect(ALLOWED_CODES).toEqual(['90867', '90868', '90869'])
  })

  it('leaves unknown what is blank: nothing is 0 by itself', () => {
    expect(read({})).toStrictEqual({ benefits: { source: 'verified', verifiedOn: '2026-11-20' } })
    expect(
      read(Object.fromEntries([...SUMS, 'coinsurancePercent', 'inNetwork', 'secondInsurance', 'reference'].map((name) => [name, name === 'inNetwork' ? '' : '  ']))),
    ).toEqual({
      benefits: { source: 'verified', verifiedOn: '2026-11-20' },
    })
  })

  it('takes sums up to their limit, to the cent', () => {
    expect(benefitsOf({ deductible: '1000000', copay: '20000.00' })).toMatchObject({ deductibleCents: 100_000_000, copayCents: 2_000_000 })
    expect(problemsOf({ deductible: '1000000.01', copay: '20000.01' })).toEqual({ deductible: 'Enter at most $1,000,000.00.', copay: 'Enter at most $20,000.00.' })
  })

  it('takes what is allowed for one code only', () => {
    expect(benefitsOf({ 'allowed-90868': '180' })).toMatchObject({ allowedCents: { '90868': 18_000 } })
  })

  it('takes a met amount that is all of it', () => {
    expect(benefitsOf({ deductible: '500', deductibleMet: '500', outOfPocketMax: '500', outOfPocketMet: '500.00' })).toMatchObject({ deductibleMetCents: 50_000 })
  })

  it('takes a met amount while the whole is not known', () => {
    expect(benefitsOf({ deductibleMet: '500', outOfPocketMet: '900' })).toMatchObject({ deductibleMetCents: 50_000, outOfPocketMetCents: 90_000 })
  })

  it.each([
    ['2026-11-22', true],
    ['2026-11-23', false],
    ['2025-11-21', true],
    ['2025-11-20', false],
    ['2026-02-30', false],
    ['11/20/2026', false],
    ['', false],
    ['yesterday', false],
  ])('verified on %s: %s', (verifiedOn, isTaken) => {
    expect('benefits' in read({ verifiedOn })).toBe(isTaken)
    if (!isTaken) expect(Object.keys(problemsOf({ verifiedOn }))).toEqual(['verifiedOn'])
  })
})

describe('Bad input in a form of benefits', () => {
  it.each(
    SUMS.flatMap((name) =>
      ['-1', '12,5O', '1000000000000', '10^12', '1e3', '1.234', '1,00', '0x10', '٣٠', 'NaN', '$', '5\u0000', '\ud800'].map((typed) => [name, typed]),
    ),
  )('%s of %j is refused in words', (name = '', typed = '') => {
    const problems = problemsOf({ [name]: typed })
    expect(Object.keys(problems)).toEqual([name])
    expect(problems[name]).toMatch(/dollars|below zero|at most \$/)
    expect((problems[name] ?? '').length).toBeLessThan(120)
  })

  it.each(['140', '100.01', '-1', '12,5O', '20,5', '1e1', '5\u0000', '1000000000000', '10^12', '%', '20 %%', '٣'])('a coinsurance of %j is refused', (typed) => {
    const problems = problemsOf({ coinsurancePercent: typed })
    expect(Object.keys(problems)).toEqual(['coinsurancePercent'])
    expect(problems.coinsurancePercent).toMatch(/percentage/)
  })

  it.each([
    ['0', 0],
    ['100', 100],
    ['20%', 20],
    ['33.33', 33.33],
  ])('a coinsurance of %s is taken', (typed, percent) => {
    expect(benefitsOf({ coinsurancePercent: typed })).toMatchObject({ coinsurancePercent: percent })
  })

  it.each([
    [{ deductible: '100', deductibleMet: '100.01' }, 'deductibleMet'],
    [{ outOfPocketMax: '7,500', outOfPocketMet: '7,501' }, 'outOfPocketMet'],
    [{ outOfPocketMax: '0', outOfPocketMet: '0.01' }, 'outOfPocketMet'],
  ])('more met than there is to meet is refused: %j', (typed, name) => {
    const problems = problemsOf(typed)
    expect(Object.keys(problems)).toEqual([name])
    expect(problems[name]).toMatch(/^More is met than/)
  })

  it.each(['maybe', 'YES', 'true', 'unsure', '\u0000'])('a network of %j is refused', (inNetwork) => {
    expect(Object.keys(problemsOf({ inNetwork }))).toEqual(['inNetwork'])
  })

  it.each([
    ['secondInsurance', 'x'.repeat(121)],
    ['secondInsurance', 'Aetna\u0000'],
    ['secondInsurance', 'Aetna\ud800'],
    ['secondInsurance', 'Aetna\nMedicare'],
    ['reference', 'x'.repeat(201)],
    ['reference', '\udc00 4711'],
    ['reference', 'a\u0007b'],
  ])('%s of %j is refused', (name, typed) => {
    expect(Object.keys(problemsOf({ [name]: typed }))).toEqual([name])
  })

  it.each([
    ['secondInsurance', 'x'.repeat(120)],
    ['reference', '🙂'.repeat(100)],
    ['reference', 'Peña & Söhne, #4711 “ok”'],
  ])('%s of %j is taken', (name, typed) => {
    expect(benefitsOf({ [name]: typed })).toMatchObject({ [name]: typed })
  })

  it.each([
    ['digits', '9'.repeat(1_000_000)],
    ['blanks between', `9${' '.repeat(1_000_000)}9`],
    ['signs', '$'.repeat(1_000_000)],
    ['commas', ','.repeat(1_000_000)],
  ] as const)('huge text is refused everywhere, shortly and soon: %s', (_, huge) => {
    const names = [...SUMS, 'coinsurancePercent', 'inNetwork', 'secondInsurance', 'reference', 'verifiedOn']
    const began = performance.now()
    const problems = problemsOf(Object.fromEntries(names.map((name) => [name, huge])))
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(Object.keys(problems).sort()).toEqual(names.sort())
    for (const problem of Object.values(problems)) expect(problem.length).toBeLessThan(120)
  })

  it('every wrong field is named at once, and none repeats what was typed', () => {
    const problems = problemsOf({ deductible: 'MYSECRET', coinsurancePercent: '140', copay: '-1', verifiedOn: 'MYSECRET' })
    expect(Object.keys(problems).sort()).toEqual(['coinsurancePercent', 'copay', 'deductible', 'verifiedOn'])
    expect(JSON.stringify(problems)).not.toContain('MYSECRET')
  })

  it('fields of another name are not looked at', () => {
    expect(read({ 'allowed-99999': '-1', toString: 'x', constructor: '-1' })).toEqual({ benefits: { source: 'verified', verifiedOn: '2026-11-20' } })
  })
})
