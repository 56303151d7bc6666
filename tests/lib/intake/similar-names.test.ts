import { describe, expect, it } from 'vitest'
import { readForm } from '@/lib/forms/form-data'
import { dataOf } from '@/lib/forms/step'
import { hasNameToAsk, similarNames, withName, withNameKept, withoutStaleNames } from '@/lib/intake/similar-names'
import { dailyLife } from '@/lib/steps/daily-life'
import { medicines } from '@/lib/steps/medicines'
import { otherTreatments } from '@/lib/steps/other-treatments'

const step = dataOf(medicines)
function form(values: Readonly<Record<string, string>>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.set(name, value)
  return data
}
const asks = (values: Readonly<Record<string, string>>) => {
  const said = withoutStaleNames(step, form(values))
  return hasNameToAsk(step, said, similarNames(step, readForm(step, said)))
}
const list = (data: FormData) => readForm(step, data).list

describe('names to ask about', () => {
  it('are those that are not recognised and resemble known ones, by what was typed', () => {
    const rows = [
      { medicine: 'zolof' },
      { medicine: 'sertraline' },
      { medicine: 'metformin' },
      { medicine: ' Tramadal 50 mg' },
      { medicine: 'constructor' },
      { now: 'yes' },
    ]
    expect(similarNames(step, { list: rows })).toEqual({
      zolof: [{ name: 'Zoloft', label: 'Zoloft (sertraline)' }],
      ' Tramadal 50 mg': [
        { name: 'tramadol', label: 'tramadol (Ultram)' },
        { name: 'trazodone', label: 'trazodone (Desyrel)' },
      ],
    })
    expect(similarNames(dataOf(otherTreatments), { list: [{ treatment: 'accupuncture' }] })).toEqual({
      accupuncture: [{ name: 'acupuncture', label: 'acupuncture (dry needling)' }],
    })
    expect(similarNames(dataOf(dailyLife), { sleepHours: '6' })).toEqual({})
    expect(similarNames(step, {})).toEqual({})
  })

  it.each<[string, Readonly<Record<string, string>>, boolean]>([
    ['a new one', { 'list.0.medicine': 'zolof' }, true],
    ['asked about on this page', { 'list.0.medicine': 'zolof', 'list.0.medicine.asked': 'zolof' }, false],
    ['another than the one asked about', { 'list.0.medicine': 'tramadal', 'list.0.medicine.asked': 'zolof' }, true],
    ['confirmed as written', { 'list.0.medicine': 'zolof', 'list.0.nameAsWritten': 'zolof' }, false],
    ['changed since it was confirmed', { 'list.0.medicine': 'tramadal', 'list.0.nameAsWritten': 'zolof' }, true],
    ['one of two', { 'list.0.medicine': 'zolof', 'list.0.medicine.asked': 'zolof', 'list.4.medicine': 'tramadal' }, true],
    ['one that is recognised', { 'list.0.medicine': 'Zoloft' }, false],
    ['one that resembles nothing', { 'list.0.medicine': 'the little white one' }, false],
    ['none', {}, false],
  ])('%s', (_, values, expected) => expect(asks(values)).toBe(expected))

  it('a chosen name is put in, and only a known one', () => {
    const typed = form({ 'list.3.medicine': 'zolof', 'list.3.now': 'yes' })
    expect(list(withName(step, typed, 'list', 3, 'Zoloft'))).toEqual([{ medicine: 'Zoloft', now: 'yes' }])
    expect(list(withName(step, typed, 'list', 3, 'javascript:alert(1)'))).toEqual([{ medicine: 'zolof', now: 'yes' }])
    expect(list(withName(step, typed, 'noneTaken', 3, 'Zoloft'))).toEqual([{ medicine: 'zolof', now: 'yes' }])
  })

  it('a name kept as written is remembered for just this name', () => {
    const kept = withNameKept(step, form({ 'list.3.medicine': 'zolof' }), 'list', 3)
    expect(list(kept)).toEqual([{ medicine: 'zolof', nameAsWritten: 'zolof' }])
    kept.set('list.3.medicine', 'zoloff')
    expect(list(withoutStaleNames(step, kept))).toEqual([{ medicine: 'zoloff' }])
    kept.set('list.3.medicine', '')
    expect(list(withoutStaleNames(step, kept))).toBeUndefined()
  })
})
