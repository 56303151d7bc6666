import { describe, expect, it } from 'vitest'
import { optionsOf, type Step } from '@/lib/forms/step'
import { es } from '@/lib/i18n/languages/es'
import { OFFERED } from '@/lib/i18n/translate'
import { stepById } from '@/lib/steps'
import { instrumentWordings, wordingOf } from '@/lib/steps/wordings'

/** Every text of a questionnaire that a person answers by. */
function textsOf({ intro, fields }: Step): readonly string[] {
  const asked = Object.values(fields).flatMap((field) => [
    field.label,
    ...optionsOf(field).map(({ label }) => label),
    ...(field.kind === 'scale' ? [field.lowest, field.highest] : []),
  ])
  return [...new Set([...(intro ? [intro] : []), ...asked])]
}

describe.each(instrumentWordings.map((one) => [one.instrument, one] as const))('%s', (_, { step: id, wordings }) => {
  const step = stepById(id) as Step
  it('has every text in Spanish', () => {
    expect(textsOf(step).length).toBeGreaterThan(4)
    for (const text of textsOf(step)) expect(es[text], text).toMatch(/\S/)
  })
  it('says of each language how far its words may be relied on', () => {
    expect(Object.keys(wordings)).toEqual(['en', 'es'])
    expect(wordingOf(id, 'es')).toBe(wordings.es)
    if (wordings.es.standing !== 'official') expect(wordings.es.remark).toMatch(/not validated/)
  })
})

describe('the Spanish questionnaires', () => {
  it('are official where there is an official text, and only there', () => {
    expect(Object.fromEntries(instrumentWordings.map(({ instrument, wordings }) => [instrument, wordings.es.standing]))).toEqual({
      'PHQ-9': 'official',
      'GAD-7': 'official',
      PEG: 'not-validated',
      'C-SSRS screener': 'not-validated',
    })
    expect(wordingOf('reason', 'es')).toBeUndefined()
  })

  it('belong to a language that is offered', () => expect(OFFERED).toEqual(['en', 'es']))

  it('PHQ-9 in the words of the US forms', () => {
    const { fields, intro } = stepById('phq-9') as Step
    expect(intro).toBe('Over the last 2 weeks, how often have you been bothered by any of the following problems?')
    expect(es[intro as string]).toBe('Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?')
    expect(['q1', 'q5', 'q9'].map((key) => [fields[key]?.label, es[fields[key]?.label ?? '']])).toEqual([
      ['Little interest or pleasure in doing things', 'Poco interés o placer en hacer cosas'],
      ['Poor appetite or overeating', 'Sin apetito o ha comido en exceso'],
      ['Thoughts that you would be better off dead or of hurting yourself in some way', 'Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera'],
    ])
    expect(textsOf(stepById('phq-9') as Step).slice(2, 6)).toEqual(['Not at all', 'Several days', 'More than half the days', 'Nearly every day'])
    expect(['Not at all', 'Several days', 'More than half the days', 'Nearly every day'].map((text) => es[text])).toEqual([
      'Ningún día',
      'Varios días',
      'Más de la mitad de los días',
      'Casi todos los días',
    ])
  })
})
