import { describe, expect, it } from 'vitest'
import { benefitsTold } from '@/lib/cost/benefits'

const told = (insurance: Readonly<Record<string, unknown>>) => benefitsTold({ answers: { insurance }, on: '2026-11-22' })

describe('Benefits as they were told', () => {
  it('are in whole cents', () => {
    expect(
      told({
        coverage: 'commercial',
        deductible: 2_000,
        deductibleMet: 512.35,
        coinsurancePercent: 20,
        copay: 0,
        outOfPocketMax: 7_500.1,
        outOfPocketMet: 0.07,
        inNetwork: 'yes',
        second: 'yes',
      }),
    ).toEqual({
      source: 'told',
      deductibleCents: 200_000,
      deductibleMetCents: 51_235,
      coinsurancePercent: 20,
      copayCents: 0,
      outOfPocketMaxCents: 750_010,
      outOfPocketMetCents: 7,
      inNetwork: true,
      secondInsurance: 'told, not named',
    })
  })

  it.each([
    ['nothing', {}],
    ['unsure', { coverage: 'commercial', deductible: 'unsure', copay: 'unsure', inNetwork: 'unsure', second: 'unsure' }],
    ['declined', { coverage: 'commercial', deductible: 'declined', outOfPocketMax: 'declined' }],
    ['no second insurance', { coverage: 'commercial', second: 'no' }],
    ['no insurance, whatever else was typed', { coverage: 'none', deductible: 2_000, copay: 20 }],
  ])('are unknown, never 0: %s', (_, insurance) => {
    expect(told(insurance)).toStrictEqual({ source: 'told' })
  })

  it('out of network is known to be so', () => {
    expect(told({ coverage: 'commercial', inNetwork: 'no' })).toEqual({ source: 'told', inNetwork: false })
  })

  it.each([
    [0.1 + 0.2, 30],
    [1.005, 100],
    [12.345, 1_235],
    [1_000_000, 100_000_000],
    [0, 0],
  ])('%d dollars are %i cents', (dollars, cents) => {
    expect(told({ coverage: 'commercial', copay: dollars })).toEqual({ source: 'told', copayCents: cents })
  })

  it('keep two decimals of a percentage', () => {
    expect(told({ coverage: 'commercial', coinsurancePercent: 33.3333 })).toEqual({ source: 'told', coinsurancePercent: 33.33 })
  })
})
