import { describe, expect, it } from 'vitest'
import { esketamineTried, ketamineCautions } from '@/lib/facts/ketamine-cautions'
import type { Answers } from '@/lib/rules/fact'
import { caseWith } from './case-with'

/** Everything is answered, and nothing speaks against ketamine. */
const WELL: Answers = {
  'mood-history': { psychoticNow: 'no', diagnoses: ['depression'] },
  'daily-life': { substances: ['none'], drinksPerWeek: 14 },
  'health-now': { heart: 'no', pregnant: 'no' },
}
const against = (answers: Answers) => ketamineCautions.read(caseWith({ ...WELL, ...answers }))

describe('What speaks against ketamine', () => {
  it.each([
    ['nothing', {}, []],
    ['voices', { 'mood-history': { psychoticNow: 'yes', diagnoses: ['depression'] } }, ['psychosis now']],
    ['cocaine', { 'daily-life': { substances: ['cocaine'], drinksPerWeek: 0 } }, ['substance use in the past 90 days']],
    ['fifteen drinks a week', { 'daily-life': { substances: ['none'], drinksPerWeek: 15 } }, ['heavy drinking']],
    ['a recent heart attack', { 'health-now': { heart: 'yes', pregnant: 'no' } }, ['heart trouble that is recent or not steady']],
    ['a pregnancy', { 'health-now': { heart: 'no', pregnant: 'yes' } }, ['a pregnancy, or a possible one']],
    ['a possible pregnancy', { 'health-now': { heart: 'no', pregnant: 'possible' } }, ['a pregnancy, or a possible one']],
    ['heart not told', { 'health-now': { pregnant: 'no' } }, undefined],
    ['pregnancy not told', { 'health-now': { heart: 'no', pregnant: 'prefer-not' } }, undefined],
    ['heart not told, but cocaine', { 'health-now': { pregnant: 'no' }, 'daily-life': { substances: ['cocaine'] } }, ['substance use in the past 90 days']],
  ] as readonly (readonly [string, Answers, readonly string[] | undefined])[])('%s', (_, answers, expected) => expect(against(answers)).toEqual(expected))

  it('is told in words', () =>
    expect([ketamineCautions.show(['psychosis now', 'heavy drinking']), ketamineCautions.show([])]).toEqual(['psychosis now; heavy drinking', 'none']))
})

describe('Esketamine now or before', () => {
  const medicine = (name: string) => ({ list: [{ medicine: name, now: 'no' }] })
  const treatment = (name: string) => ({ list: [{ treatment: name }] })
  it.each([
    ['among the medicines', { medicines: medicine('Spravato') }, true],
    ['among the other treatments', { 'other-treatments': treatment('esketamine') }, true],
    ['in one of both lists', { medicines: medicine('sertraline'), 'other-treatments': treatment('Spravato') }, true],
    ['beside another medicine', { medicines: { list: [{ medicine: 'sertraline' }, { medicine: 'Spravato' }] } }, true],
    ['in neither', { medicines: medicine('sertraline'), 'other-treatments': treatment('cbt') }, false],
    ['an infusion of ketamine is another thing', { medicines: medicine('sertraline'), 'other-treatments': treatment('ketamine') }, false],
    ['one list is not answered', { medicines: medicine('sertraline') }, undefined],
    ['none is answered', {}, undefined],
  ] as readonly (readonly [string, Answers, boolean | undefined])[])('%s', (_, answers, expected) => expect(esketamineTried.read(caseWith(answers))).toBe(expected))
})
