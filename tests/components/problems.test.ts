import { describe, expect, it } from 'vitest'
import { placed } from '@/components/form/problems'
import { unlikelyIn } from '@/components/form/unlikely'
import { readForm } from '@/lib/forms/form-data'
import { dataOf } from '@/lib/forms/step'
import { dailyLife } from '@/lib/steps/daily-life'
import { implants } from '@/lib/steps/implants'
import { medicines } from '@/lib/steps/medicines'

function form(...entries: readonly (readonly [string, string])[]): FormData {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

describe('a problem at its control', () => {
  const list = dataOf(medicines)
  const dose = { field: 'list', at: [1, 'doseMg'], problem: 'Enter a number.' }
  it('is the second filled row, whatever numbers the rows of the page have', () => {
    const data = form(['list.0.medicine', ''], ['list.4.medicine', 'a'], ['list.6.medicine', 'b'], ['list.6.doseMg', 'x'])
    expect(placed(list, [dose], readForm(list, data), data)).toEqual([
      { name: 'list.6.doseMg', problem: 'Enter a number.', about: 'What was the highest dose a day?', row: 'b' },
    ])
    expect(placed(list, [dose], {})[0]?.name).toBe('list.1.doseMg')
  })
  it('says in which row, unless it is the name of the row that is wrong', () => {
    const typed = { list: [{ medicine: 'a' }, { medicine: 'b', doseMg: 'x' }] }
    expect(placed(list, [dose], typed)[0]?.row).toBe('b')
    expect(placed(list, [{ ...dose, at: [1, 'medicine'] }], typed)[0]).not.toHaveProperty('row')
    expect(placed(list, [dose], { list: [{}, { doseMg: 'x' }] })[0]).not.toHaveProperty('row')
  })
  it('is the name of a row without one, and the list itself when it is about the list', () => {
    expect(placed(list, [{ field: 'list', at: [0], problem: 'x' }], {})[0]?.name).toBe('list.0.medicine')
    expect(placed(list, [{ field: 'list', at: [], problem: 'x' }], {})[0]?.name).toBe('list')
  })
  it('is the group for a question of a group; each control is named once, in the order of the page', () => {
    const step = dataOf(implants)
    const problems = [
      { field: 'otherImplant', at: [], problem: 'c' },
      { field: 'shunt', at: [], problem: 'a' },
      { field: 'cochlear', at: [], problem: 'b' },
    ]
    expect(placed(step, problems, {}).map(({ name }) => name)).toEqual(['group.head-and-face', 'otherImplant'])
  })
})

describe('a number that can be right but seldom is', () => {
  const step = dataOf(dailyLife)
  it.each([
    ['70', {}],
    ['71', { drinksPerWeek: '71' }],
    ['501', {}],
    ['x', {}],
    ['', {}],
  ] as const)('%s drinks', (typed, found) => {
    expect(unlikelyIn(step, form(['drinksPerWeek', typed]))).toEqual(found)
  })
  it('is asked about once: going on with the same number is the answer', () => {
    expect(unlikelyIn(step, form(['drinksPerWeek', '90'], ['drinksPerWeek.asked', '90']))).toEqual({})
    expect(unlikelyIn(step, form(['drinksPerWeek', '95'], ['drinksPerWeek.asked', '90']))).toEqual({ drinksPerWeek: '95' })
  })
  it('is found in rows too, under the name it was posted with', () => {
    expect(unlikelyIn(dataOf(medicines), form(['list.3.medicine', 'a'], ['list.3.nowMg', '6,000']))).toEqual({ 'list.3.nowMg': '6,000' })
    expect(unlikelyIn(dataOf(medicines), form(['list.3.medicine', 'a'], ['list.3.nowMg', '6,000 mg']))).toEqual({ 'list.3.nowMg': '6,000 mg' })
    expect(unlikelyIn(dataOf(medicines), form(['list.3.medicine', 'a'], ['list.3.nowMg', '6,000 IU']))).toEqual({})
  })
})
