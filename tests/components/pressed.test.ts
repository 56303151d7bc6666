import { describe, expect, it } from 'vitest'
import { pressed, withoutRow } from '@/app/(patient)/[locale]/intake/pressed'

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
