import { describe, expect, it } from 'vitest'
import { leavesStep, pressed, sameStepIn, withoutRow } from '@/lib/forms/pressed'

function form(...entries: readonly (readonly [string, string])[]): FormData {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

describe('the pressed button', () => {
  it.each([
    ['list', { kind: 'list' }],
    ['add:list', { kind: 'add', list: 'list' }],
    ['remove:list:12', { kind: 'remove', list: 'list', row: 12 }],
    ['remove:list:x', { kind: 'continue' }],
    ['keep:list:3', { kind: 'keep', list: 'list', row: 3 }],
    ['keep:list', { kind: 'continue' }],
    ['name:list:3:Zoloft', { kind: 'name', list: 'list', row: 3, name: 'Zoloft' }],
    ['name:list:3:a: b', { kind: 'name', list: 'list', row: 3, name: 'a: b' }],
    ['name:list:x:Zoloft', { kind: 'continue' }],
    ['mine:7', { kind: 'mine', revision: 7 }],
    ['mine:x', { kind: 'continue' }],
    ['theirs', { kind: 'theirs' }],
    ['language:es', { kind: 'language', language: 'es' }],
    ['anything', { kind: 'continue' }],
    ['', { kind: 'continue' }],
  ] as const)('%s', (value, press) => {
    expect(pressed(form(['@do', value]))).toEqual(press)
  })
  it('is "continue" when there is none', () => {
    expect(pressed(form())).toEqual({ kind: 'continue' })
  })
})

it('a removed row goes, its neighbours stay', () => {
  const rest = withoutRow(form(['list.1.medicine', 'a'], ['list.10.medicine', 'b'], ['list.11.now', 'no'], ['other', 'x']), 'list', 1)
  expect([...rest.keys()]).toEqual(['list.10.medicine', 'list.11.now', 'other'])
})

describe('a press leaves the page', () => {
  const step = { groups: [{ id: 'implants', legend: 'Any?', fields: ['stent'] }] }
  const closedUnsure = ['group.implants.close', 'unsure'] as const
  const leaves = (...entries: readonly (readonly [string, string])[]) => leavesStep(pressed(form(...entries)), step, form(...entries))
  it('when it goes on or to the list', () => expect([leaves(), leaves(['@do', 'list'])]).toEqual([true, true]))
  it('but not before questions were opened one by one, and the list can wait for them', () => {
    expect([leaves(closedUnsure), leaves(closedUnsure, ['group.implants.open', 'yes']), leaves(closedUnsure, ['@do', 'list'])]).toEqual([false, true, true])
  })
  it.each(['language:es', 'mine:3', 'add:list', 'remove:list:1', 'keep:list:1'])('not with %s', (press) => expect(leaves(['@do', press])).toBe(false))
})

it('the same page in another language is still on the way back to the check page', () => {
  expect(sameStepIn('es', 'about-you', form())).toBe('/es/intake/about-you')
  expect(sameStepIn('es', 'about-you', form(['@back', 'check']))).toBe('/es/intake/about-you?back=check')
  expect(sameStepIn('es', 'about-you', form(['@back', 'elsewhere']))).toBe('/es/intake/about-you')
})
