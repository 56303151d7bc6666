import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { BenefitsTable } from '@/components/money/benefits'
import { Billed } from '@/components/money/billed'
import { Clocks } from '@/components/money/clocks'
import { OutOfPocket, type SharedMoney } from '@/components/money/out-of-pocket'
import { type CourseCharges, chargesOf } from '@/lib/cost/charges'
import { defaultCourse } from '@/lib/cost/default-courses'
import { shareOf } from '@/lib/cost/share'

const wordsOf = (drawn: Parameters<typeof renderToStaticMarkup>[0]) =>
  renderToStaticMarkup(drawn)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
const items = (['90867', '90868', '90869'] as const).map((code) => ({ code, route: 'any' as const, cents: 30_000 }))
const charges = chargesOf(defaultCourse('depression'), { validFrom: '2026-01-01', items }) as CourseCharges

const share = shareOf(charges, { source: 'told' })
const { patient } = share
const of = (more: Partial<SharedMoney>): SharedMoney => ({
  kind: 'shared',
  charges,
  share,
  label: 'If the plan agrees',
  figures: patient,
  counts: 'Counts.',
  restsOn: 'Rests.',
  ...more,
})

describe('Out of pocket', () => {
  it('names no expected figure while something that decides it is unknown, and says so', () => {
    const words = wordsOf(<OutOfPocket route="Depression" money={of({})} prices="Jan 1, 2026" />)
    expect(words).toContain('If the plan agrees $0.00 – $11,100.00 No expected figure yet')
    expect(words).toContain('not known yet')
    expect(words).toContain('The deductible is not known')
    expect(words).not.toContain('billed on top $')
  })

  it('shows what may be billed on top as a line that adds up to the figure', () => {
    const beyond = { high: 120_000, words: 'Up to $1,200.00 of this may be billed on top.' }
    const words = wordsOf(<OutOfPocket route="Depression" money={of({ figures: { low: 0, high: 170_000 }, beyond })} prices={undefined} />)
    expect(words).toContain('If the plan agrees $0.00 – $1,700.00')
    expect(words).toContain('Up to $1,200.00 of this')
    expect(words).toContain('May be billed on top $0.00 not known yet $1,200.00')
    expect(words).toContain('In all, at most the clinic’s charges $0.00 not known yet $1,700.00')
  })

  it('shows beside it what stands behind a “no”: a sum, or why there is none', () => {
    const sum = wordsOf(<OutOfPocket route="Depression" money={of({ otherwise: { label: 'If not, all of it', figures: charges.total } })} prices={undefined} />)
    expect(sum).toContain('If not, all of it $9,000.00 – $11,100.00')
    expect(wordsOf(<OutOfPocket route="Depression" money={of({ otherwise: { why: 'If not: no amount.' } })} prices={undefined} />)).toContain('If not: no amount.')
  })

  it('adds up to the clinic’s charges where the person pays all of it', () => {
    const words = wordsOf(<OutOfPocket route="Depression" money={{ kind: 'own', label: 'All of it', charges, assumptions: ['Alone.'] }} prices="Jan 1, 2026" />)
    expect(words).toContain('All of it $9,000.00 – $11,100.00 Expected: about $10,800.00')
    expect(words).toContain('Charges in all')
    expect(words).toContain('price list of Jan 1, 2026')
  })

  it('is a sentence, and no figure, where no amount can be named', () => {
    const words = wordsOf(<OutOfPocket route="Pain" money={{ kind: 'none', why: 'No amount: nothing.' }} prices="Jan 1, 2026" />)
    expect(words.trim()).toBe('No amount: nothing.')
  })
})

describe('Benefits', () => {
  it('stand beside each other, and a word says where they differ', () => {
    const words = wordsOf(
      <BenefitsTable
        told={{ source: 'told', deductibleCents: 100_000, copayCents: 2_000 }}
        verified={{ source: 'verified', deductibleCents: 150_000, copayCents: 2_000 }}
      />,
    )
    expect(words).toContain('Deductible for the year $1,000.00 $1,500.00 differs')
    expect(words).toContain('Copay per visit $20.00 $20.00')
    expect(words.match(/differs/g)).toHaveLength(1)
    expect(words).toContain('Neither said: deductible met')
  })

  it('that nobody told are one sentence and no table', () => {
    const drawn = renderToStaticMarkup(<BenefitsTable told={{ source: 'told' }} verified={undefined} />)
    expect(drawn).not.toContain('<table')
    expect(drawn).toContain('Nobody has told')
  })
})

describe('Bills beside an estimate', () => {
  it.each([
    [{ billedCents: 40_000, expectedCents: 1, overCents: 39_999, isAbove: false }, false],
    [{ billedCents: 40_001, expectedCents: 1, overCents: 40_000, isAbove: true }, true],
  ])('%o', (billed, isSaid) => {
    const words = wordsOf(<Billed {...billed} provider="Invented Clinic LLC" />)
    expect(words).toContain('Billed so far by Invented Clinic LLC')
    expect(words.includes('above the estimate')).toBe(isSaid)
  })
})

describe('Clocks', () => {
  it('say when none is running, and what would start one', () => {
    expect(wordsOf(<Clocks clocks={[]} />)).toContain('No clock is running')
  })
})
