import { expect, test } from 'vitest'
import { recordOf } from '@/lib/server/log'

test('a record holds its event, listed fields and the class of an error', () => {
  const error = Object.assign(new TypeError('cannot save "it hurts since May"'), { code: 'P2002' })
  const record = recordOf('error', 'draft.failed', { step: 'pain', draftId: 'd1', milliseconds: 12, error })
  expect(record).toEqual({
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    level: 'error',
    event: 'draft.failed',
    step: 'pain',
    draftId: 'd1',
    milliseconds: 12,
    error: 'TypeError',
    code: 'P2002',
  })
})

test('a field that is not listed, and a text that somebody may have typed, never get through', () => {
  const careless = { step: 'it hurts since May', answers: 'fibromyalgia', name: 'Ana', count: Number.NaN }
  const text = JSON.stringify(recordOf('info', 'draft.saved', careless))
  expect(text).not.toMatch(/hurts|fibromyalgia|Ana|null/)
  expect(text).toContain('"step":"withheld"')
})

test('what was thrown need not be an error', () => {
  expect(recordOf('error', 'x', { error: 'it hurts' })).toMatchObject({ error: 'not-an-error' })
  expect(recordOf('error', 'x', { error: Object.assign(new Error('no'), { name: 'it hurts' }) })).toMatchObject({
    error: 'Error',
  })
})
