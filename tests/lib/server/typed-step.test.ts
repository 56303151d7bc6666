import { expect, it } from 'vitest'
import { CONTROLS } from '@/lib/forms/form-data'
import { orderPosted, typedStep } from '@/lib/server/typed-step'

const put = (body: object) => typedStep(new Request('http://localhost/api/draft/reason', { method: 'PUT', body: JSON.stringify({ typed: {}, base: 0, ...body }) }))

it('a save says in which language its page was drawn; one that says none, or none of ours, is kept without', async () => {
  expect((await put({ language: 'es' }))?.saving).toMatchObject({ language: 'es' })
  expect((await put({}))?.saving.language).toBeUndefined()
  for (const language of ['xx', '', 5, null, { $ne: null }]) {
    const read = await put({ language })
    expect(read?.typed, String(language)).toEqual({})
    expect(read?.saving.language).toBeUndefined()
  }
})

it('a posted form says it in the control that names the language of its page', () => {
  const posted = (tag?: string) => {
    const form = new FormData()
    if (tag !== undefined) form.set(CONTROLS.locale, tag)
    return orderPosted(form).language
  }
  expect([posted('es'), posted('en'), posted('xx'), posted()]).toEqual(['es', 'en', undefined, undefined])
})
