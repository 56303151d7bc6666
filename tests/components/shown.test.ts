import { describe, expect, it } from 'vitest'
import { knownValue, showings } from '@/components/form/shown'
import { askedIn } from '@/components/intake/asked'
import { raised, raisingIn } from '@/components/intake/raised'
import { number, yesno } from '@/lib/forms/field'
import { dataOf } from '@/lib/forms/step'
import { noticeConditions } from '@/lib/intake/notices'
import { healthNow } from '@/lib/steps/health-now'
import { insurance } from '@/lib/steps/insurance'
import { phq9 } from '@/lib/steps/phq-9'
import { selfHarm } from '@/lib/steps/self-harm'

const asked = (step: Parameters<typeof dataOf>[0]) => askedIn(dataOf(step))

describe('which questions a page shows', () => {
  it.each([
    [{}, 'waiting'],
    [{ thoughts: 'yes' }, 'shown'],
    [{ thoughts: 'no' }, 'hidden'],
    [{ thoughts: 'unsure' }, 'shown'],
    [{ thoughts: 'declined' }, 'shown'],
  ] as const)('self-harm with %j: the plan is %s', (typed, showing) => {
    expect(showings(asked(selfHarm), typed).plan).toBe(showing)
  })
  it('asks where a chain is in doubt, and not behind a closed door', () => {
    expect(showings(asked(insurance), { coverage: 'unsure', payer: 'other' })).toMatchObject({ payer: 'shown', payerName: 'shown' })
    expect(showings(asked(insurance), { coverage: 'none', payer: 'other' })).toMatchObject({ payer: 'hidden', payerName: 'hidden' })
    expect(showings(asked(insurance), { coverage: 'medicare' })).toMatchObject({ payer: 'shown', payerName: 'waiting' })
  })
  it('reads facts of earlier steps as it is told them', () => {
    const of = {
      fields: { dose: number({ label: 'Dose', least: 0, most: 9 }) },
      conditions: { dose: { op: 'is', fact: 'reason.mainReason', value: 'pain' } },
      factOf: (key: string) => `x.${key}`,
    } as const
    expect(showings(of, {}, { 'reason.mainReason': 'mood' }).dose).toBe('hidden')
    expect(showings(of, {}).dose).toBe('shown')
  })
  it('reads digits as numbers, and what cannot be known as unknown', () => {
    const dose = number({ label: 'Dose', least: 0, most: 9 })
    expect(['1,200', '6,5', 'x', 'unsure', '', undefined].map((typed) => knownValue(dose, typed))).toEqual([1200, 6.5, undefined, undefined, undefined, undefined])
    expect(['60 mg', '60mg', '5000 IU'].map((typed) => knownValue({ ...dose, unit: 'mg' }, typed))).toEqual([60, 60, undefined])
    expect(knownValue(dose, '60 mg')).toBeUndefined()
    expect(knownValue(yesno({ label: '?' }), ['unsure'])).toBeUndefined()
  })
})

describe('what an answer raises at once', () => {
  it('stands at the first answer that calls for it, and stays there when a later one does, too', () => {
    const step = dataOf(selfHarm)
    const raising = raisingIn(step, noticeConditions)
    expect(raised(step, { wishDead: 'yes', thoughts: 'no' }, raising)).toEqual({ wishDead: 'crisis' })
    expect(raised(step, { wishDead: 'yes', behaviour: 'over-3-months-ago' }, raising)).toEqual({ wishDead: 'crisis' })
    expect(raised(step, { wishDead: 'no', behaviour: 'over-3-months-ago' }, raising)).toEqual({ behaviour: 'crisis' })
    expect(raised(step, { wishDead: 'declined', behaviour: 'never' }, raising)).toEqual({})
  })
  it('comes from the ninth question from 1 on, and from any warning sign', () => {
    const mood = dataOf(phq9)
    expect(['0', '1'].map((q9) => raised(mood, { q9 }, raisingIn(mood, noticeConditions)))).toEqual([{}, { q9: 'crisis' }])
    const health = dataOf(healthNow)
    expect(raised(health, { warningSigns: ['fever'] }, raisingIn(health, noticeConditions))).toEqual({ warningSigns: 'urgentCare' })
    expect(raisingIn(dataOf(insurance), noticeConditions)).toEqual({})
  })
})
