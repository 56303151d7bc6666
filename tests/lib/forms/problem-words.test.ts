import { describe, expect, it } from 'vitest'
import type { Field } from '@/lib/forms/field'
import { date, list, month, number, text } from '@/lib/forms/field'
import { PROBLEMS, problemIn } from '@/lib/forms/problem-words'
import { read } from '@/lib/forms/schema'
import { translate } from '@/lib/i18n/translate'
import { translator } from '@/lib/i18n/translator'

const t = translate('es')
const medicines = list({
  label: 'Medicines',
  rowName: 'medicine',
  rowTitle: 'name',
  most: 1,
  row: { name: text({ label: 'Name' }), mg: number({ label: 'Dose', least: 0, most: 100_000, unit: 'mg' }) },
})

/** The first problem with an answer, as the page shows it. */
function said(field: Field, value: unknown, words = t): string {
  const found = read(field, value)
  if (!('problems' in found)) throw new Error('Nothing is wrong with it.')
  return problemIn(words, found.problems[0]?.problem ?? '')
}

describe('a problem that holds a number or a name', () => {
  it.each([
    [number({ label: 'Drinks', least: 0, most: 500, unit: 'drinks' }), '900', 'Escriba un número de 0 a 500 (bebidas).'],
    [number({ label: 'Sum', least: 0, most: 1_000_000 }), 'x', 'Escriba un número de 0 a 1,000,000.'],
    [text({ label: 'Name' }), 'x'.repeat(121), 'Use 120 caracteres o menos.'],
    [date({ label: 'Born', earliest: '1900-01-01' }), '1850-02-03', 'Escriba una fecha posterior a 1900.'],
    [month({ label: 'Since', earliest: '1920-01' }), '1900-02', 'Escriba un año posterior a 1920.'],
    [medicines, [{ mg: '5' }], 'Cada medicamento necesita un nombre.'],
    [medicines, [{ name: 'a' }, { name: 'b' }], 'Aquí se pueden anotar 1 como máximo.'],
    [medicines, 'x', 'Responda las preguntas sobre cada medicamento.'],
  ] as const)('is found again in its sentence: %#', (field, value, words) => expect(said(field, value)).toBe(words))

  it('is the English sentence in English', () => {
    expect(said(number({ label: 'Drinks', least: 0, most: 500, unit: 'drinks' }), '900', translator({}))).toBe('Enter a number from 0 to 500 (drinks).')
  })

  it('stays as it is when it is in the page’s words already', () => {
    for (const words of Object.values(PROBLEMS).map((one) => t(one))) expect(problemIn(t, words)).toBe(words)
  })

  it('of another kind is translated as it stands', () => expect(problemIn(t, 'Enter your full name.')).toBe('Escriba su nombre completo.'))
})
