import { describe, expect, it } from 'vitest'
import { boxesOf, closingOf, isCertain, saidOf, tickedAnswer } from '@/lib/forms/boxes'
import { many, one, yesno } from '@/lib/forms/field'
import { groupNames, readForm } from '@/lib/forms/form-data'

const fields = {
  stroke: yesno({ label: 'I had a stroke' }),
  fainted: one({ label: 'Have you fainted?', options: { never: 'No, never', explained: 'I fainted, and know why', unexplained: 'I fainted, and do not know why' } }),
  hearing: many({ label: 'Your hearing', options: { loss: 'I do not hear well', ringing: 'My ears ring', none: 'None of these' } }),
  pregnant: one({ label: 'Are you pregnant?', options: { no: 'No', yes: 'I am pregnant', 'not-applicable': 'This does not apply' } }),
}
const group = { id: 'g', legend: 'Are any of these true?', fields: Object.keys(fields), without: ['not-applicable'] }
const names = groupNames('g')
function posted(boxes: readonly string[], close?: 'none' | 'unsure', own: Readonly<Record<string, string>> = {}) {
  const form = new FormData()
  for (const box of boxes) form.append(names.boxes, box)
  if (close) form.append(names.close, close)
  for (const [name, value] of Object.entries(own)) form.append(name, value)
  return readForm({ fields, groups: [group] }, form)
}

describe('the check boxes of a group', () => {
  it('are one for each thing that can be said, but for what “none of these” says', () =>
    expect(boxesOf(group, fields).map(({ posts }) => posts)).toEqual([
      'stroke',
      'fainted:explained',
      'fainted:unexplained',
      'hearing:loss',
      'hearing:ringing',
      'pregnant:yes',
    ]))

  it('leave every question open until the list is closed', () => {
    expect(posted([])).toEqual({})
    expect(posted(['fainted:explained'])).toEqual({ fainted: 'explained' })
    expect(posted(['fainted:explained', 'hearing:ringing'], 'none')).toEqual({ stroke: 'no', fainted: 'explained', hearing: ['ringing'], pregnant: 'no' })
    expect(posted([], 'none')).toEqual({ stroke: 'no', fainted: 'never', hearing: ['none'], pregnant: 'no' })
    expect(posted(['stroke'], 'unsure')).toEqual({ stroke: 'yes', fainted: 'unsure', hearing: ['unsure'], pregnant: 'unsure' })
  })

  it('take the more serious of two that exclude each other', () => expect(posted(['fainted:explained', 'fainted:unexplained'], 'none').fainted).toBe('unexplained'))

  it('read what was said one by one', () => {
    expect(posted([], 'unsure', { pregnant: 'not-applicable', fainted: 'never', stroke: 'no' })).toEqual({
      stroke: 'no',
      fainted: 'never',
      hearing: ['unsure'],
      pregnant: 'not-applicable',
    })
    expect(posted([], 'none', { pregnant: 'not-applicable', fainted: 'unsure' })).toMatchObject({ pregnant: 'not-applicable', fainted: 'never' })
  })

  it('say how far each question is answered', () => {
    expect(saidOf(group, fields, 'fainted', 'explained')).toBe('ticked')
    expect(saidOf(group, fields, 'fainted', 'never')).toBe('none')
    expect(saidOf(group, fields, 'hearing', ['none'])).toBe('none')
    expect(saidOf(group, fields, 'hearing', ['unsure'])).toBe('unsure')
    expect(saidOf(group, fields, 'pregnant', 'not-applicable')).toBe('other')
    expect(saidOf(group, fields, 'stroke', undefined)).toBeUndefined()
    expect(saidOf(group, fields, 'gone', 'yes')).toBeUndefined()
  })

  it('close with the first answer of a choice', () => {
    expect([fields.stroke, fields.fainted, fields.hearing].map(closingOf)).toEqual(['no', 'never', ['none']])
    expect(tickedAnswer(fields.hearing, ['loss', 'ringing'])).toEqual(['loss', 'ringing'])
  })

  it('offer “not sure” unless the person knows all of it', () => {
    expect(isCertain(group, fields)).toBe(false)
    expect(isCertain({ ...group, fields: ['stroke'] }, { stroke: yesno({ label: 'I agree', certain: true }) })).toBe(true)
  })
})
