import { describe, expect, it } from 'vitest'
import { countTrials } from '@/lib/facts/count-trials'

const trial = (medicine: string) => countTrials([{ medicine, givenFor: 'mood', doseMg: 90, weeks: 12, mostDays: 'yes', result: 'none', thisEpisode: 'yes' }])

describe('A medicine that is taken once a week', () => {
  it('is no failed daily trial: a clinician decides', () => {
    expect(trial('Prozac Weekly').entries.map(({ verdict, why }) => [verdict, why])).toEqual([
      ['clinician', 'Fluoxetine 90 mg a week for 12 weeks: taken once a week, which is no daily dose, so a clinician decides.'],
    ])
  })

  it.each([
    ['Prozac once a week', '“Prozac once a week” 90 mg a week for 12 weeks'],
    ['fluoxetina semanal', '“fluoxetina semanal” 90 mg a week for 12 weeks'],
    ['Prozac in the morning', '“Prozac in the morning” 90 mg for 12 weeks'],
  ])('%s: its milligrams are told as they were meant', (medicine, told) => expect(trial(medicine).entries[0]?.why).toContain(`${told}: `))
})
